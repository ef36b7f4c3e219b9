import type { LexicalEntry } from '../core/sense.ts';
import type { UnitSense } from '../core/senses/quantities.ts';
import { type Declension, decliner } from './declined.ts';
import type { Table } from './table.ts';

/** A unit of its parts. All are made here, with all parts in one order, which keeps them fast to read. */
export const unitSense = (kind: UnitSense['kind'], unit: string, { factor = 1, value, form }: Partial<Omit<UnitSense, 'kind' | 'unit'>> = {}): UnitSense => ({
  kind,
  unit,
  factor,
  value,
  form,
});

/**
 * Lexical entries from a table of units, one a line: `kind code: names`, the code perhaps with `*factor`, the names separated by ` | `.
 *
 * A name is `lemma/class…` as in declined.ts, or a form by itself after `=`; `<` before a form lets it stand before its number, `~` makes it a letter,
 * `-` an adjective that is declined.
 */
export function unitEntries(table: Table, declension: Declension): readonly LexicalEntry<UnitSense>[] {
  const entries: LexicalEntry<UnitSense>[] = [];
  const decline = decliner(declension);
  for (const line of table().split('\n')) {
    const [head = '', names = ''] = line.split(': ');
    const [kind, code = ''] = head.split(' ');
    const [unit = '', factor] = code.split('*');
    const senseAs = (form?: UnitSense['form']) => unitSense(kind as UnitSense['kind'], unit, { factor: Number(factor ?? 1), form });
    const plain: string[] = [];
    const byForm: Record<'sign' | 'letter' | 'adjective', string[]> = { sign: [], letter: [], adjective: [] };
    for (const name of names.split(' | ')) {
      if (name.startsWith('=')) plain.push(name.slice(1));
      else if (name.startsWith('<')) byForm.sign.push(name.slice(1));
      else if (name.startsWith('~')) byForm.letter.push(name.slice(1));
      else if (name.startsWith('-')) byForm.adjective.push(...new Set(declension.adjective(name.slice(1)).flatMap((cell) => cell.split(' '))));
      else {
        const { stem, singular, plural } = decline(name);
        for (const ending of [...singular, ...plural]) plain.push(stem + ending);
      }
    }
    if (plain.length > 0) entries.push([senseAs(), [...new Set(plain)]]);
    for (const form of ['sign', 'letter', 'adjective'] as const) if (byForm[form].length > 0) entries.push([senseAs(form), byForm[form]]);
  }
  return entries;
}

/** «двадцятирічна», «тридцатипятилетний»: ages that hold their number, from the words for 1–9, 10–19 and 20, 30 … 90 inside such adjectives. */
export function fusedAges(
  ones: readonly string[],
  teens: readonly string[],
  tens: readonly string[],
  endings: readonly string[],
): readonly LexicalEntry<UnitSense>[] {
  const prefixes = [...ones, ...teens, ...tens.flatMap((ten) => [ten, ...ones.map((one) => ten + one)])];
  return prefixes.map((prefix, i) => [unitSense('age', 'a', { value: i + 1 }), endings, prefix]);
}
