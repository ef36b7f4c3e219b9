import * as z from 'zod/mini';

/** One article as it comes: plain `text` or `html`. A given `language` or `published` is believed. */
export const Article = z.readonly(
  z.object({
    id: z.optional(z.string()),
    text: z.optional(z.string()),
    html: z.optional(z.string()),
    language: z.optional(z.string()),
    published: z.optional(z.string()),
    url: z.optional(z.string()),
    source: z.optional(z.string()),
    title: z.optional(z.string()),
    topic: z.optional(z.string()),
  }),
);
export type Article = z.infer<typeof Article>;
