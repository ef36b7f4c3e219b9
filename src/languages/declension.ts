import type { Gender, NameParadigm } from './contracts/names.ts';

/*
 * Tables of how names are declined, one paradigm a line: `genders weight after | nominative genitive dative accusative instrumental locative`.
 * Several endings of one case are joined by `/`, `-` is an empty ending, `*` any stem. See `NameParadigm`.
 */

const SPACES = /\s+/;

const lines = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const nameParadigms = (table: string): readonly NameParadigm[] =>
  lines(table).map((line) => {
    const [head = '', cells = ''] = line.split('|');
    const [genders = '', weight = '', after = ''] = head.trim().split(' ');
    return {
      genders: [...genders] as Gender[],
      weight: Number(weight),
      after: after === '*' ? '' : after,
      endings: cells
        .trim()
        .split(' ')
        .map((cell) => cell.split('/').map((ending) => (ending === '-' ? '' : ending))),
    };
  });

/** The words of a list. */
export const words = (list: string): readonly string[] => list.trim().split(SPACES);

/** Names with their genders; a name in both lists has both. */
export function genderedNames(men: readonly string[], women: readonly string[]): ReadonlyMap<string, string> {
  const genders = new Map<string, string>();
  for (const name of men) genders.set(name, 'm');
  for (const name of women) genders.set(name, genders.get(name)?.startsWith('m') ? 'mf' : 'f');
  return genders;
}

/** Irregular forms from lines of six cases: `лев льва льву льва львом льве`. */
export function irregularForms(table: string): ReadonlyMap<string, readonly (readonly [nominative: string, cases: readonly number[]])[]> {
  const forms = new Map<string, (readonly [string, number[]])[]>();
  for (const line of lines(table)) {
    const cells = line.split(' ');
    const [nominative = ''] = cells;
    cells.forEach((cell, index) => {
      for (const form of cell.split('/')) {
        if (form === nominative) continue;
        const readings = forms.get(form) ?? [];
        const known = readings.find(([name]) => name === nominative);
        if (known === undefined) forms.set(form, [...readings, [nominative, [index]]]);
        else known[1].push(index);
      }
    });
  }
  return forms;
}
