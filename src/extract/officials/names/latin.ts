import type { Gender } from '../../../languages/contracts/names.ts';
import type { Romanisation } from '../../../languages/contracts/romanisation.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { undoTranscription } from './transcription.ts';

/** The tables of one system of writing in Latin letters, read. */
interface Letters {
  readonly map: ReadonlyMap<string, string>;
  readonly longest: number;
}

interface Tables {
  readonly home: Letters;
  readonly abroad: ReadonlyMap<string, { readonly letters: Letters; readonly names: ReadonlyMap<string, string> }>;
  readonly people: ReadonlyMap<string, string>;
  readonly men: ReadonlyMap<string, string>;
  readonly women: ReadonlyMap<string, string>;
  readonly surnames: ReadonlyMap<string, string>;
}

const WORDS = /[\p{L}\p{M}'’ʼ]+/gu;
const SPACES = /\s+/;
const HYPHENS = /[\s\-‐‑–]+/g;
const CYRILLIC = /[\u0400-\u04ff]/;

const tables = new WeakMap<LanguagePack, Tables>();

/**
 * One stable Latin form of a name in the nominative: how the person's own country writes it where that can be told, else the standard romanisation.
 *
 * A name in Latin letters is kept.
 */
export function toLatin(name: string, pack: LanguagePack, hints: { readonly country?: string | null; readonly gender?: Gender | null } = {}): string {
  if (!CYRILLIC.test(name)) return name;
  const { people, abroad, men, women, surnames, home } = tablesOf(pack);
  const [given, otherGiven] = hints.gender === 'f' ? [women, men] : [men, women];
  const country = hints.country ?? '';
  const known = people.get(wholeKey(name));
  if (known !== undefined) return known;
  const words = name.match(WORDS) ?? [];
  const transcribed = words.some((word) => word.length === 1) ? undefined : undoTranscription(words, pack, hints.country ?? null);
  if (transcribed !== undefined) return transcribed.join(' ');
  const neighbour = abroad.get(country);
  const foreign = neighbour === undefined && !isNative(words.at(-1) ?? '', pack);
  let index = 0;
  return name.replace(WORDS, (word) => {
    if (!CYRILLIC.test(word)) return word;
    const key = keyOf(word);
    const [first, second] = index++ === 0 && words.length > 1 ? [given, surnames] : [surnames, given];
    return (
      neighbour?.names.get(key) ??
      (foreign ? (first.get(key) ?? second.get(key) ?? otherGiven.get(key)) : undefined) ??
      capitalised(word, spell(fold(word), neighbour?.letters ?? home))
    );
  });
}

/** Whether a name in the nominative is that of a well-known person, or ends in a known foreign surname: then the nominative is surely right. */
export function knownName(words: readonly string[], pack: LanguagePack): 'person' | 'surname' | null {
  const { people, surnames } = tablesOf(pack);
  if (people.has(wholeKey(words.join(' ')))) return 'person';
  return surnames.has(keyOf(words.at(-1) ?? '')) ? 'surname' : null;
}

const isNative = (surname: string, pack: LanguagePack): boolean => pack.romanisation.native.some((ending) => keyOf(surname).endsWith(ending));

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'");

/** Whole names are compared without hyphens, which come and go. */
const wholeKey = (name: string): string => keyOf(name).replace(HYPHENS, ' ');

const keyOf = (text: string): string => fold(text).replaceAll('ё', 'е');

function capitalised(word: string, latin: string): string {
  const [first = ''] = word;
  return first === first.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** Longest keys first; what no key fits is left out if it is a sign, kept if it is a letter. */
function spell(word: string, letters: Letters): string {
  const text = `^${word}$`;
  let latin = '';
  for (let at = 0; at < text.length; ) {
    let size = Math.min(letters.longest, text.length - at);
    while (size > 0 && !letters.map.has(text.slice(at, at + size))) size--;
    const key = text.slice(at, at + Math.max(size, 1));
    latin += letters.map.get(key) ?? (key === '^' || key === '$' ? '' : key);
    at += key.length;
  }
  return latin;
}

function tablesOf(pack: LanguagePack): Tables {
  let own = tables.get(pack);
  if (own === undefined) {
    own = readTables(pack.romanisation);
    tables.set(pack, own);
  }
  return own;
}

function readTables(romanisation: Romanisation): Tables {
  const home = pairs(romanisation.letters);
  const { foreign } = romanisation;
  const people = foreign.people();
  return {
    home: lettersOf(home),
    abroad: new Map(
      Object.entries(romanisation.abroad).map(([country, { letters, names }]) => [
        country,
        { letters: lettersOf([...home, ...pairs(letters)]), names: new Map(pairs(names)) },
      ]),
    ),
    people: new Map([...people].map(([name, latin]) => [wholeKey(name), latin])),
    men: foreign.men(),
    women: foreign.women(),
    surnames: new Map([...surnamesOf(people), ...foreign.surnames()]),
  };
}

/** The last words of persons whose names have as many words in both alphabets. */
function* surnamesOf(people: ReadonlyMap<string, string>): Iterable<readonly [string, string]> {
  for (const [name, latin] of people) {
    const own = name.split(' ');
    const theirs = latin.split(' ');
    const [surname = '', romanised = ''] = [own.at(-1), theirs.at(-1)];
    if (own.length === theirs.length && own.length > 1 && surname.includes('-') === romanised.includes('-')) yield [surname, romanised];
  }
}

const pairs = (table: string): readonly (readonly [string, string])[] =>
  table
    .split(SPACES)
    .filter((item) => item !== '')
    .map(pair);

function pair(item: string): readonly [string, string] {
  const at = item.indexOf('=');
  return [item.slice(0, at), item.slice(at + 1)];
}

function lettersOf(entries: readonly (readonly [string, string])[]): Letters {
  return { map: new Map(entries), longest: entries.reduce((most, [key]) => Math.max(most, key.length), 1) };
}
