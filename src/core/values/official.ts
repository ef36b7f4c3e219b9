import * as z from 'zod/mini';
import { nullableString, quotedFields } from './span.ts';

export const roleStatuses = ['current', 'former', 'acting', 'elect', 'candidate', 'late'] as const;
export type RoleStatus = (typeof roleStatuses)[number];

/** One post as the text names it. `title` is an English concept; `country` ISO 3166-1 alpha-2. */
export const Role = z.readonly(
  z.strictObject({
    ...quotedFields,
    title: z.string(),
    rank: nullableString,
    portfolio: nullableString,
    organisation: nullableString,
    country: nullableString,
    status: z.enum(roleStatuses),
  }),
);
export type Role = z.infer<typeof Role>;

export const OfficialMention = z.readonly(z.strictObject({ ...quotedFields, form: z.enum(['full', 'short']) }));
export type OfficialMention = z.infer<typeof OfficialMention>;

/** A person who holds, held or is taking a post, with all mentions in the article. */
export const Official = z.readonly(
  z.strictObject({
    name: z.string(),
    latin: z.string(),
    country: nullableString,
    roles: z.readonly(z.array(Role)),
    mentions: z.readonly(z.array(OfficialMention)),
    nameBasis: z.optional(z.literal('surface')),
  }),
);
export type Official = z.infer<typeof Official>;
