import type { Romanisation } from '../../../languages/contracts/romanisation.ts';
import type { LanguagePack } from '../../../languages/pack.ts';

/** The tables of one system of writing in Latin letters, read. */
interface Letters {
  readonly map: ReadonlyMap<string, string>;
  readonly longest: number;
}

interface Tables {
  readonly home: Letters;
  readonly abroad: ReadonlyMap<string, { readonly letters: Letters; readonly names: ReadonlyMap<string, string> }>;
  readonly people: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
}

const WORDS = /[\p{L}\p{M}'’ʼ]+/gu;
const SPACES = /\s+/;
const CYRILLIC = /[\u0400-\u04ff]/;

const tables = new WeakMap<LanguagePack, Tables>();

/**
 * One stable Latin form of a name in the nominative: how the person's own country writes it where that can be told, else the standard romanisation.
 *
 * A name in Latin letters is kept.
 */
export function toLatin(name: string, pack: LanguagePack, hints: { readonly country?: string | null } = {}): string {
  if (!CYRILLIC.test(name)) return name;
  const own = tablesOf(pack);
  const known = own.people.get(plain(fold(name)));
  if (known !== undefined) return known;
  const abroad = own.abroad.get(hints.country ?? '');
  return name.replace(WORDS, (word) => {
    const key = fold(word);
    return abroad?.names.get(plain(key)) ?? own.words.get(plain(key)) ?? capitalised(word, spell(key, abroad?.letters ?? own.home));
  });
}

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'");

const plain = (key: string): string => key.replaceAll('ё', 'е');

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
  return {
    home: lettersOf(home),
    abroad: new Map(
      Object.entries(romanisation.abroad).map(([country, { letters, names }]) => [
        country,
        { letters: lettersOf([...home, ...pairs(letters)]), names: new Map(pairs(names)) },
      ]),
    ),
    people: new Map(romanisation.people.split('\n').map(pair)),
    words: new Map(pairs(romanisation.words)),
  };
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
