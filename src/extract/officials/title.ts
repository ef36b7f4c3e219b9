import type { BodySense } from '../../core/senses/officials.ts';

/** Offices whose deputies are called "vice": vice president, but deputy prime minister. */
const VICE: ReadonlySet<string> = new Set(['president', 'chancellor', 'mayor', 'rector', 'chair', 'admiral', 'consul']);

/** Title of a deputy of the holder of an office. */
export const deputyOf = (title: string): string => `deputy ${title}`;

/** «віце-» before an office. */
export const viceOf = (title: string): string => `${VICE.has(title) ? 'vice' : 'deputy'} ${title}`;

/** Posts of which a state has one holder: two of them joined by "and" are two people. */
const SINGLE: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'first lady',
  'king',
  'queen',
  'pope',
  'secretary-general',
  'chancellor',
  'speaker',
]);

/** Whether one person may hold both posts, as in "chairman and chief executive". */
export const mayBeOne = (a: string, b: string): boolean => a !== b && !(SINGLE.has(a) || SINGLE.has(b));

/** Parties have general secretaries, international bodies secretaries-general; Slavic languages say both alike. */
export const titleAt = (title: string, body: BodySense): string =>
  title === 'general secretary' && body.country === null && body.portfolio === null ? 'secretary-general' : title;
