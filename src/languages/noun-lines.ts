import type { LexicalEntry } from '../core/sense.ts';
import type { NounSense } from '../core/senses/figures.ts';
import type { Table } from './table.ts';

/** A noun in all its forms. */
export interface InflectedNoun {
  readonly lemma: string;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  readonly adjectival: boolean;
}

/**
 * Lexical entries from tables of lines `concept: noun, noun`. `inflect` reads what stands for one noun; a line without a colon is both.
 *
 * `concept>predicate` is for participles used as nouns (`person>die: загиблий/a`).
 */
export function nounEntries(tables: readonly Table[], inflect: (spec: string) => InflectedNoun): readonly LexicalEntry<NounSense>[] {
  const entries: LexicalEntry<NounSense>[] = [];
  for (const table of tables) {
    for (const line of table().split('\n')) {
      const colon = line.indexOf(': ');
      const [concept = '', predicate = null] = (colon < 0 ? line : line.slice(0, colon)).split('>');
      for (const spec of (colon < 0 ? line : line.slice(colon + 2)).split(', ')) addNoun(entries, inflect(spec), concept, predicate);
    }
  }
  return entries;
}

function addNoun(entries: LexicalEntry<NounSense>[], noun: InflectedNoun, concept: string, predicate: string | null): void {
  const { lemma, singular, plural, adjectival } = noun;
  const both: string[] = [];
  const one: string[] = [];
  const many: string[] = [];
  for (const form of singular) (plural.includes(form) ? both : one).push(form);
  for (const form of plural) if (!both.includes(form)) many.push(form);
  if (both.length > 0) entries.push([{ lemma, concept, number: 'both', adjectival, predicate }, both]);
  if (one.length > 0) entries.push([{ lemma, concept, number: 'singular', adjectival, predicate }, one]);
  if (many.length > 0) entries.push([{ lemma, concept, number: 'plural', adjectival, predicate }, many]);
}
