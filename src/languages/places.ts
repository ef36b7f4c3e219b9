import type { LexicalEntry } from '../core/sense.ts';
import type { CountrySense } from '../core/senses/countries.ts';
import type { Table } from './table.ts';

/*
 * Tables of countries, one a line: `CODE: name, name | adjective, adjective`, in normal form.
 *
 * Before a word: `=` never declined; `+` declined although it follows a noun; `!` means the country only in capitals. Otherwise all words up to
 * and including the first noun are declined: «соединенные штаты америки».
 */

type Line = readonly [code: string, names: readonly string[], adjectives: readonly string[]];

const list = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function linesOf(table: Table): readonly Line[] {
  return table()
    .split('\n')
    .map((line) => {
      const [names, adjectives] = line.slice(4).split('|');
      return [line.slice(0, 2), list(names), list(adjectives)];
    });
}

const MARKS = /^[=+!]+/;

/**
 * All forms of the names of countries.
 *
 * @param endings Lines of six case endings; the first whose nominative ending fits a word declines it. A seventh field marks adjectives, which agree
 * with the noun after them.
 */
export function countryEntries(table: Table, endings?: Table): readonly LexicalEntry<CountrySense>[] {
  const classes = (endings?.().split('\n') ?? []).map((line) => line.split(' ').map((ending) => (ending === '-' ? '' : ending)));
  const entries: LexicalEntry<CountrySense>[] = [];
  for (const [code, names] of linesOf(table)) {
    for (const name of names) entries.push([{ code, caps: name.startsWith('!') ? 2 : 1 }, declineName(name, classes)]);
  }
  return entries;
}

/** All forms of the adjectives of countries, each a stem with the given endings. */
export function nationalityEntries(table: Table, endings: readonly string[], caps: 0 | 1 = 0): readonly LexicalEntry<CountrySense>[] {
  return linesOf(table).flatMap(([code, , stems]) =>
    stems.map((stem): LexicalEntry<CountrySense> => {
      const bare = stem.replace(MARKS, '');
      return [{ code, caps: stem.startsWith('!') ? 2 : caps }, endings, bare];
    }),
  );
}

function declineName(name: string, classes: readonly (readonly string[])[]): readonly string[] {
  let cases = ['', '', '', '', '', ''];
  let nounMet = false;
  for (const marked of name.split(' ')) {
    const word = marked.replace(MARKS, '');
    const fixed = marked.startsWith('=') || marked.startsWith('!') || word.length < 2 || (nounMet && !marked.startsWith('+'));
    const forms = fixed ? undefined : declineWord(word, classes);
    cases = cases.map((head, i) => `${head}${head === '' ? '' : ' '}${forms?.[i] ?? word}`);
    if (forms !== undefined && forms.length < 7) nounMet = true;
  }
  return [...new Set(cases)];
}

function declineWord(word: string, classes: readonly (readonly string[])[]): readonly string[] {
  const endings = classes.find((row) => word.endsWith(row[0] ?? '')) ?? [];
  const stem = word.slice(0, word.length - (endings[0] ?? '').length);
  return endings.map((ending) => stem + ending);
}
