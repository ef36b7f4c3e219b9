import * as z from 'zod/mini';
import { Claim, Measure } from './claim.ts';
import { Role } from './official.ts';
import { nullableString } from './span.ts';

export const statuses = [
  'agreed', 'single-source', 'rounded-compatible', 'bounded', 'superseded-resolved', 'revised', 'conflicting', 'disputed', 'forecast-only',
] as const; // biome-ignore format: one concept a line would hide the list
export type Status = (typeof statuses)[number];

export const relations = [
  'supports',
  'entails',
  'rounded-of',
  'superseded-by',
  'revised-by',
  'withdrawn',
  'subset-of',
  'part-of',
  'forecast-of',
  'stale-forecast',
  'threshold',
  'other-unit',
  'other-predicate',
  'copy-of',
  'outlier',
  'conflicts',
] as const;
export type Relation = (typeof relations)[number];

const bound = z.nullable(z.number());
const claimIds = z.readonly(z.array(z.string()));

/** A claim beside its relation to the entry and the witness that it belongs to; `note` says why in a few words. */
export const LedgerClaim = z.readonly(
  z.extend(Claim._zod.def.innerType, { relation: z.enum(relations), witness: nullableString, note: z.optional(z.string()), rule: z.optional(z.string()) }),
);
export type LedgerClaim = z.infer<typeof LedgerClaim>;

export const Check = z.readonly(z.strictObject({ kind: z.string(), ok: z.boolean(), residual: z.nullable(z.number()), note: z.string() }));
export type Check = z.infer<typeof Check>;

export const CountEntry = z.readonly(
  z.strictObject({
    schema: z.literal('newstally/ledger@1'),
    entry: z.literal('count'),
    measure: Measure,
    asOf: nullableString,
    value: bound,
    low: bound,
    high: bound,
    soft: z.nullable(z.readonly(z.tuple([bound, bound]))),
    basis: z.enum(['claimed', 'bounds', 'sum-of-parts']),
    status: z.enum(statuses),
    confidence: z.number(),
    explanation: z.string(),
    rules: z.readonly(z.array(z.string())),
    claims: z.readonly(z.array(LedgerClaim)),
    alternatives: z.readonly(z.array(z.readonly(z.strictObject({ value: bound, claims: claimIds })))),
    series: z.readonly(z.array(z.readonly(z.strictObject({ asOf: nullableString, value: bound, claims: claimIds })))),
    checks: z.readonly(z.array(Check)),
    topic: z.optional(z.readonly(z.strictObject({ name: z.string(), because: z.string(), articles: z.readonly(z.array(z.string())) }))),
  }),
);
export type CountEntry = z.infer<typeof CountEntry>;

export const PersonEntry = z.readonly(
  z.strictObject({
    schema: z.literal('newstally/ledger@1'),
    entry: z.literal('person'),
    name: z.string(),
    country: nullableString,
    names: z.readonly(z.record(z.string(), z.readonly(z.array(z.string())))),
    roles: z.readonly(z.array(z.readonly(z.extend(Role._zod.def.innerType, { article: z.string(), published: nullableString })))),
    articles: z.readonly(z.array(z.string())),
    conflicts: z.readonly(z.array(z.readonly(z.strictObject({ attribute: z.string(), values: z.readonly(z.array(z.string())) })))),
  }),
);
export type PersonEntry = z.infer<typeof PersonEntry>;

/** One line of the ledger. */
export const LedgerEntry = z.discriminatedUnion('entry', [CountEntry._zod.def.innerType, PersonEntry._zod.def.innerType]);
export type LedgerEntry = CountEntry | PersonEntry;
