import * as z from 'zod/mini';
import { languageCode, nullableString, spanFields } from './span.ts';

export const blockKinds = ['title', 'body', 'caption', 'credit', 'furniture'] as const;

/** A stretch of the text and what it is. No fact comes out of `credit` and `furniture`. `language`: ISO 639-1, or `und`. */
export const Block = z.readonly(z.strictObject({ ...spanFields, kind: z.enum(blockKinds), language: languageCode }));
export type Block = z.infer<typeof Block>;

export const IssueSchema = z.readonly(z.strictObject({ code: z.string(), message: z.string(), ...spanFields }));

/** Which witness decided on the language, and how sure it was: `given`, `letters`, `words`, `grams`, `franc` or `none`. */
export const LanguageVerdict = z.readonly(
  z.strictObject({ code: languageCode, confidence: z.number().check(z.minimum(0), z.maximum(1)), evidence: z.optional(z.string()) }),
);
export type LanguageVerdict = z.infer<typeof LanguageVerdict>;

export const publishedBases = ['given', 'meta', 'header', 'dateline', 'url'] as const;
/** ISO 8601 civil date of publication (with a time where one is stated) and where it was read. */
export const Published = z.readonly(z.strictObject({ value: z.string(), basis: z.enum(publishedBases) }));
export type Published = z.infer<typeof Published>;

/** What an article is before anything is extracted: shared by `Document` and `Facts`. */
export const documentFields = {
  id: z.string(),
  source: nullableString,
  url: nullableString,
  title: nullableString,
  topic: nullableString,
  language: LanguageVerdict,
  published: z.nullable(Published),
  agency: nullableString,
  fingerprint: z.string(),
  text: z.optional(z.string()),
  blocks: z.readonly(z.array(Block)),
  issues: z.readonly(z.array(IssueSchema)),
};
