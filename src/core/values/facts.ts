import * as z from 'zod/mini';
import { DateMention } from './date.ts';
import { documentFields } from './document.ts';
import { Figure } from './figure.ts';
import { Official } from './official.ts';

/** One line of `newstally extract`: an article and every fact read from it. */
export const Facts = z.readonly(
  z.strictObject({
    schema: z.literal('newstally/facts@1'),
    ...documentFields,
    dates: z.readonly(z.array(DateMention)),
    figures: z.readonly(z.array(Figure)),
    officials: z.readonly(z.array(Official)),
  }),
);
export type Facts = z.infer<typeof Facts>;
