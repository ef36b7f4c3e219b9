import * as z from 'zod/mini';
import { quotedFields } from './span.ts';

export const grains = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century'] as const;
export type Grain = (typeof grains)[number];
export const dateBases = ['stated', 'published', 'context'] as const;

/** A calendar expression. `value` is EDTF (ISO 8601-2 level 1); `basis` says what it was completed from. */
export const DateMention = z.readonly(
  z.strictObject({ ...quotedFields, value: z.string(), grain: z.enum(grains), basis: z.enum(dateBases), rule: z.string() }),
);
export type DateMention = z.infer<typeof DateMention>;
