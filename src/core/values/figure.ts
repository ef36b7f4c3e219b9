import * as z from 'zod/mini';
import { figureKinds, modalities, qualifiers } from './kinds.ts';
import { nullableString, offset, quotedFields, spanFields } from './span.ts';

/** The head noun of what is counted. `concept` is the English singular, null outside the lexicon (then `guessed` marks the lemma). */
export const Counted = z.readonly(
  z.strictObject({
    ...quotedFields,
    lemma: z.string(),
    concept: nullableString,
    with: z.optional(z.readonly(z.array(z.string()))),
    guessed: z.optional(z.boolean()),
  }),
);
export type Counted = z.infer<typeof Counted>;

/** What the counted did or what happened to them. */
export const Predicate = z.readonly(z.strictObject({ ...quotedFields, concept: z.string() }));
export type Predicate = z.infer<typeof Predicate>;

/** Who is said to have said it; `official` is an index into `officials` of the same facts. */
export const Attribution = z.readonly(z.strictObject({ official: z.nullable(offset), name: z.string(), ...spanFields }));
export type Attribution = z.infer<typeof Attribution>;

/** A number in the text with what it counts. `value` as written; `low`…`high` what the wording allows (null = open). */
export const Figure = z.readonly(
  z.strictObject({
    ...quotedFields,
    kind: z.enum(figureKinds),
    value: z.nullable(z.number()),
    low: z.nullable(z.number()),
    high: z.nullable(z.number()),
    qualifier: z.enum(qualifiers),
    precision: z.number(),
    unit: nullableString,
    counted: z.nullable(Counted),
    predicate: z.nullable(Predicate),
    modality: z.enum(modalities),
    scope: nullableString,
    partOf: z.nullable(offset),
    attribution: z.nullable(Attribution),
    asOf: nullableString,
    rule: z.string(),
  }),
);
export type Figure = z.infer<typeof Figure>;
