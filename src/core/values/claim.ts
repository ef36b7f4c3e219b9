import * as z from 'zod/mini';
import { authorities, measureKinds, modalities, qualifiers } from './kinds.ts';
import { nullableString, offset } from './span.ts';

/** What is counted, what it did, where. `key` may stand for all of it in claims of a user's own. */
export const Measure = z.readonly(
  z.strictObject({
    topic: z.optional(nullableString),
    counted: z.optional(z.nullable(z.union([z.string(), z.readonly(z.array(z.string()))]))),
    predicate: z.optional(nullableString),
    scope: z.optional(nullableString),
    kind: z.optional(z.enum(measureKinds)),
    key: z.optional(z.string()),
    unit: z.optional(nullableString),
  }),
);
export type Measure = z.infer<typeof Measure>;

const count = z.optional(z.nullable(z.number()));

/** A figure that a source asserts about a measure at a time. Only `measure`, a value or bound, and `source` are required. */
export const Claim = z.readonly(
  z.object({
    schema: z.optional(z.literal('newstally/claim@1')),
    id: z.optional(z.string()),
    measure: Measure,
    value: count,
    low: count,
    high: count,
    qualifier: z.optional(z.enum(qualifiers)),
    modality: z.optional(z.enum(modalities)),
    asOf: z.optional(nullableString),
    published: z.optional(nullableString),
    precision: z.optional(z.nullable(z.number())),
    source: z.string(),
    language: z.optional(nullableString),
    speaker: z.optional(nullableString),
    agency: z.optional(nullableString),
    authority: z.optional(z.nullable(z.enum(authorities))),
    partOf: z.optional(nullableString),
    partition: z.optional(nullableString),
    exhaustive: z.optional(z.boolean()),
    corrects: z.optional(z.boolean()),
    quote: z.optional(nullableString),
    article: z.optional(nullableString),
    start: z.optional(z.nullable(offset)),
    end: z.optional(z.nullable(offset)),
  }),
);
export type Claim = z.infer<typeof Claim>;
