import type { BodySense, OfficeKind } from '../../core/senses/officials.ts';

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

/** Those who are known by a given name: «патріарх Кирило», "Pope Francis", "King Charles". */
const BY_GIVEN_NAME: ReadonlySet<string> = new Set([
  'pope',
  'patriarch',
  'catholicos',
  'metropolitan',
  'archbishop',
  'bishop',
  'exarch',
  'primate',
  'king',
  'queen',
  'crown prince',
  'emperor',
]);

export const goesByGivenName = (title: string): boolean => BY_GIVEN_NAME.has(title);

/** What people do for themselves: said of one it is a title as good as a post, a list of them holds none. */
const OCCUPATIONS: ReadonlySet<string> = new Set(['businessman', 'entrepreneur', 'sole trader']);

export const isOccupation = (title: string): boolean => OCCUPATIONS.has(title);

/** Whether one person may hold both posts, as in "chairman and chief executive". */
export const mayBeOne = (a: string, b: string): boolean => a !== b && !(SINGLE.has(a) || SINGLE.has(b));

/** Whether an office is that of a deputy or an aide to another. */
export const isServing = ({ title, kind }: { readonly title: string; readonly kind: OfficeKind }): boolean => kind === 'aide' || title.startsWith('deputy ');

/** Parties have general secretaries, international bodies secretaries-general; ministries have state secretaries. Slavic languages say either alike. */
export function titleAt(title: string, body: BodySense): string {
  if (title === 'general secretary' && body.country === null && body.portfolio === null) return 'secretary-general';
  return title === 'secretary of state' && body.portfolio !== null ? 'state secretary' : title;
}
