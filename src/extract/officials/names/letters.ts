/** A system of writing in Latin letters, read from a table; see `Romanisation.letters`. */
export interface Letters {
  readonly map: ReadonlyMap<string, string>;
  readonly longest: number;
}

const SPACES = /\s+/;

export const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'");

/** What names are compared by. */
export const keyOf = (text: string): string => fold(text).replaceAll('ё', 'е');

export const pairs = (table: string): readonly (readonly [string, string])[] =>
  table
    .split(SPACES)
    .filter((item) => item !== '')
    .map(pair);

function pair(item: string): readonly [string, string] {
  const at = item.indexOf('=');
  return [item.slice(0, at), item.slice(at + 1)];
}

export function lettersOf(entries: readonly (readonly [string, string])[]): Letters {
  return { map: new Map(entries), longest: entries.reduce((most, [key]) => Math.max(most, key.length), 1) };
}

/** Longest keys first; what no key fits is left out if it is a sign, kept if it is a letter. */
export function spell(word: string, letters: Letters): string {
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
