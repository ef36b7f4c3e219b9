import type { LexicalEntry } from '../core/sense.ts';
import type { PredicateSense, VerbForm } from '../core/senses/figures.ts';
import type { Table } from './table.ts';

type Paradigm = Partial<Record<VerbForm, readonly string[]>>;

const list = (line: string | undefined): readonly string[] => (line === undefined || line === '' ? [] : line.split(', '));

/**
 * Lexical entries from lines `concept: perfective verbs | imperfective verbs | verbal nouns | words that say it without a verb`, the last fields left out if
 * empty, by the verb and noun paradigms of the language.
 */
export function predicateEntries(
  table: Table,
  conjugate: (verb: string, perfective: boolean) => Paradigm,
  decline: (noun: string) => readonly string[],
): readonly LexicalEntry<PredicateSense>[] {
  const entries: LexicalEntry<PredicateSense>[] = [];
  for (const line of table().split('\n')) {
    const [concept = '', fields = ''] = line.split(': ');
    const [perfective, imperfective, nouns, states] = fields.split('|').map((field) => field.trim());
    const forms = new Map<VerbForm, string[]>();
    const add = (form: VerbForm, words: readonly string[]): void => {
      const known = forms.get(form);
      if (known === undefined) forms.set(form, [...words]);
      else known.push(...words);
    };
    const addVerbs = (verbs: readonly string[], isPerfective: boolean): void => {
      for (const verb of verbs) for (const [form, words] of Object.entries(conjugate(verb, isPerfective))) add(form as VerbForm, words);
    };
    addVerbs(list(perfective), true);
    addVerbs(list(imperfective), false);
    for (const noun of list(nouns)) add('noun', decline(noun));
    if (list(states).length > 0) add('passive', list(states));
    for (const [form, words] of forms) entries.push([{ concept, form }, words]);
  }
  return entries;
}

const FINITE: readonly VerbForm[] = ['past', 'present', 'future', 'ed', 'third', 'bare', 'gerund'];

/** The finite forms of verbs, for words that colour another verb («планує», «обіцяв») or tell who speaks. */
export function finiteForms(perfective: string, imperfective: string, conjugate: (verb: string, perfective: boolean) => Paradigm): readonly string[] {
  const forms: string[] = [];
  const addAll = (verbs: readonly string[], isPerfective: boolean): void => {
    for (const verb of verbs) {
      const paradigm = conjugate(verb, isPerfective);
      for (const form of FINITE) forms.push(...(paradigm[form] ?? []));
    }
  };
  addAll(list(perfective), true);
  addAll(list(imperfective), false);
  return forms;
}
