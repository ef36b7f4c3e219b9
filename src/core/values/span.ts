import * as z from 'zod/mini';

/** Offsets are UTF-16 code units into `text`, half-open. */
export const offset = z.int().check(z.nonnegative());
export const spanFields = { start: offset, end: offset };
export const quotedFields = { ...spanFields, text: z.string() };
export const languageCode = z.string().check(z.regex(/^[a-z]{2,3}$/));
export const nullableString = z.nullable(z.string());
