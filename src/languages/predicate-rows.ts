import type { LexicalEntry } from '../core/sense.ts';
import type { PredicateSense, VerbForm } from '../core/senses/figures.ts';
import type { Table } from './table.ts';

/**
 * Forms of one kind: endings, and the stem that they follow if they are not whole words. `reflexive` is the passive made of a present («будується»), which
 * gives way to a verb of its own («знаходиться», «залишається»).
 */
export type VerbForms = readonly [form: VerbForm | 'reflexive', endings: readonly string[], stem?: string];

/** All forms of a verb, as the table of a language writes it. */
export type Conjugate = (verb: string, perfective: boolean) => readonly VerbForms[];

const list = (line: string | undefined): readonly string[] => (line === undefined || line === '' ? [] : line.split(', '));

/**
 * Lexical entries from lines `concept: perfective verbs | imperfective verbs | verbal nouns | words that say it without a verb`, the last fields left out if
 * empty, by the verb and noun paradigms of the language.
 */
export function predicateEntries(table: Table, conjugate: Conjugate, decline: (noun: string) => readonly string[]): readonly LexicalEntry<PredicateSense>[] {
  const entries: LexicalEntry<PredicateSense>[] = [];
  const reflexives: LexicalEntry<PredicateSense>[] = [];
  for (const line of table().split('\n')) {
    const [concept = '', fields = ''] = line.split(': ');
    const [perfective, imperfective, nouns, states] = fields.split('|').map((field) => field.trim());
    const families = new Map<VerbForms[0], VerbForms[]>();
    const add = (forms: VerbForms): void => {
      const known = families.get(forms[0]);
      if (known === undefined) families.set(forms[0], [forms]);
      else known.push(forms);
    };
    for (const verb of list(perfective)) conjugate(verb, true).forEach(add);
    for (const verb of list(imperfective)) conjugate(verb, false).forEach(add);
    for (const noun of list(nouns)) add(['noun', decline(noun)]);
    if (list(states).length > 0) add(['passive', list(states)]);
    families.forEach((all, form) => {
      const value: PredicateSense = { concept, form: formOf(form) };
      const group = form === 'reflexive' ? reflexives : entries;
      for (const forms of all) group.push([value, forms[1], forms[2] ?? '']);
    });
  }
  return [...entries, ...reflexives];
}

/** What a verb's forms of one kind say of it. */
export const formOf = (form: VerbForms[0]): VerbForm => (form === 'reflexive' ? 'present' : form);

/** The complement may stand before a finite form too: «взяли участь», «участь взяли». */
export function withComplement([form, endings, stem = '']: VerbForms, complement: string): VerbForms {
  const words = endings.map((ending) => stem + ending);
  const isFixed = form === 'infinitive' || form === 'gerund';
  return [form, words.flatMap((word) => (isFixed ? [`${word} ${complement}`] : [`${word} ${complement}`, `${complement} ${word}`]))];
}

const FINITE: readonly VerbForms[0][] = ['past', 'present', 'future', 'ed', 'third', 'bare', 'gerund', 'reflexive'];

/** The finite forms of verbs, for words that colour another verb («планує», «обіцяв») or tell who speaks. */
export function finiteForms(perfective: string, imperfective: string, conjugate: Conjugate): readonly string[] {
  const finite = ([form, endings, stem = '']: VerbForms): readonly string[] => (FINITE.includes(form) ? endings.map((ending) => stem + ending) : []);
  return [
    ...list(perfective).flatMap((verb) => conjugate(verb, true).flatMap(finite)),
    ...list(imperfective).flatMap((verb) => conjugate(verb, false).flatMap(finite)),
  ];
}
