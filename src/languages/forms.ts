import type { LexicalEntry } from '../core/sense.ts';
import type { Table } from './table.ts';

/**
 * Lexical entries from lines of single words: one value, all its forms.
 *
 * @example
 * forms([[1, 'січень січня січню'], [2, 'лютий лютого']]);
 */
export const forms = <V>(lines: readonly (readonly [value: V, forms: string])[]): readonly LexicalEntry<V>[] =>
  lines.map(([value, line]) => [value, line.split(' ')]);

/**
 * Lexical entries from lines of phrases, separated by ` | `.
 *
 * @example
 * phrases([['at-least', 'не менше ніж | не менше | щонайменше']]);
 */
export const phrases = <V>(lines: readonly (readonly [value: V, phrases: string])[]): readonly LexicalEntry<V>[] =>
  lines.map(([value, line]) => [value, line.split('|').map((phrase) => phrase.trim())]);

/** All forms of a stem: `inflect('мільйон', '- а у ом')` gives «мільйон», «мільйона» … (`-` is the bare stem). */
export const inflect = (stem: string, endings: string): readonly string[] => endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));

/** The same in one line, for `forms`: `endings('минул', 'ий ого')` gives «минулий минулого». */
export const endings = (stem: string, suffixes: string): string => inflect(stem, suffixes).join(' ');

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

/** Roman numerals to 21, in Latin letters and in the Cyrillic «х» and «і» that are typed for them. */
export const romanNumerals = (): readonly LexicalEntry<number>[] =>
  ROMAN.map((numeral, index) => {
    const cyrillic = numeral.replaceAll('x', 'х').replaceAll('i', 'і');
    return [index + 1, [...new Set([numeral, cyrillic, numeral.replaceAll('x', 'х')])]];
  });

/**
 * Lexical entries from a table: a line for each value, `value: form, form`.
 *
 * @example
 * lines(table`health: охорони здоров'я, моз`);
 */
export const lines = (table: Table): readonly LexicalEntry<string>[] =>
  table()
    .split('\n')
    .map((line) => {
      const [value = '', forms = ''] = line.split(': ');
      return [value.trim(), forms.split(', ').map((form) => form.trim())];
    });
