import type { Span } from '../core/span.ts';
import { normaliseToken } from '../core/text.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** What a word or a line of a page can be; the values combine. */
export const CREDIT = 1;
export const SOURCE = 2;
export const DATE_LABEL = 4;
export const ENDING = 8;
export const RELATED = 16;
export const FURNITURE = 32;
export const REPORTING = 64;

const FIRST_WORD = /\p{L}+/u;
const NO_LETTERS = /[^\p{L}\p{M}]+/gu;

/** Nothing but letters of Latin without marks, of Cyrillic, and signs that are no part of words: most lines. */
const PLAIN = /^[\t-\r -\xa9\xab\xac\xae-\xb3\xb6-\xb9\xbb-\xbf\u0400-\u045f\u0490\u0491\u2010-\u2029\u2030\u2031\u2033-\u205e\u20ac\u2116]*$/;
const PLAIN_APOSTROPHES = /['`´‘’]/g;
const NO_PLAIN_LETTERS = /[^a-z\u0400-\u045f\u0490\u0491]+/g;

/** A line as the page words are compared: letters alone, in normal form, single spaces. */
export function keyOf(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('ё', 'е').replace(PLAIN_APOSTROPHES, '').replace(NO_PLAIN_LETTERS, ' ').trim();
  return normaliseToken(text).replaceAll("'", '').replace(NO_LETTERS, ' ').trim();
}

interface AgencyForm {
  readonly rest: readonly string[];
  readonly name: string;
}

interface PageLexicon {
  readonly flags: ReadonlyMap<string, number>;
  /** What keys that start with a word can be. */
  readonly starts: ReadonlyMap<string, number>;
  /** By first word, the longest form first. */
  readonly agencies: ReadonlyMap<string, readonly AgencyForm[]>;
}

const lexicons = new WeakMap<LanguagePack, PageLexicon>();

/** The page words of a pack by key; a memo of a pure function of the pack. */
function lexiconOf(pack: LanguagePack): PageLexicon {
  let lexicon = lexicons.get(pack);
  if (lexicon === undefined) {
    lexicon = buildLexicon(pack);
    lexicons.set(pack, lexicon);
  }
  return lexicon;
}

function buildLexicon({ page }: LanguagePack): PageLexicon {
  const flags = new Map<string, number>();
  const starts = new Map<string, number>();
  const add = (lines: readonly string[], flag: number): void => {
    for (const line of lines) {
      const key = keyOf(line);
      flags.set(key, (flags.get(key) ?? 0) | flag);
      const first = FIRST_WORD.exec(line)?.[0] ?? '';
      starts.set(first, (starts.get(first) ?? 0) | flag);
    }
  };
  add(page.credits, CREDIT);
  add(page.sources, SOURCE);
  add(page.dateLabels, DATE_LABEL);
  add(page.endings, ENDING);
  add(page.related, RELATED);
  add(page.furniture, FURNITURE);
  add(page.reporting, REPORTING);
  const agencies = new Map<string, AgencyForm[]>();
  for (const [name, forms] of page.agencies) {
    for (const form of forms) {
      const [first, ...rest] = keyOf(form).split(' ');
      if (first === undefined) continue;
      const list = agencies.get(first);
      if (list === undefined) agencies.set(first, [{ rest, name }]);
      else list.push({ rest, name });
    }
  }
  for (const list of agencies.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { flags, starts, agencies };
}

/** What any of the languages makes of a key: a page may be furnished in another language than its article. */
export function flagsOf(key: string, packs: readonly LanguagePack[]): number {
  let flags = 0;
  for (const pack of packs) flags |= lexiconOf(pack).flags.get(key) ?? 0;
  return flags;
}

/** A letter, told by its code alone: punctuation beyond ASCII stands apart from letters in Unicode. */
const isLetter = (code: number): boolean => ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0xc0 && (code < 0x2000 || code > 0x2bff));

/** What a line can be by its first word: most lines of an article are told from the page by that alone. */
export function mayBe(text: string, { start, end }: Span, packs: readonly LanguagePack[]): number {
  let from = start;
  while (from < end && !isLetter(text.charCodeAt(from))) from++;
  let to = from;
  while (to < end && isLetter(text.charCodeAt(to))) to++;
  const first = text.slice(from, to).toLowerCase().replaceAll('ё', 'е');
  let flags = 0;
  for (const pack of packs) flags |= lexiconOf(pack).starts.get(first) ?? 0;
  return flags;
}

export const startsAgency = (word: string, packs: readonly LanguagePack[]): boolean => packs.some((pack) => lexiconOf(pack).agencies.has(word));

/** The agency whose name starts at `words[at]`, and how many words it takes. */
export function agencyAt(words: readonly string[], at: number, packs: readonly LanguagePack[]): { readonly name: string; readonly length: number } | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  for (const pack of packs) {
    for (const { rest, name } of lexiconOf(pack).agencies.get(first) ?? []) {
      if (rest.every((word, i) => words[at + 1 + i] === word)) return { name, length: rest.length + 1 };
    }
  }
  return undefined;
}

/** The agency that a text names, if it names nothing else. */
export function agencyAlone(raw: string, packs: readonly LanguagePack[]): string | null {
  const words = keyOf(raw).split(' ');
  const agency = agencyAt(words, 0, packs);
  return agency?.length === words.length ? agency.name : null;
}
