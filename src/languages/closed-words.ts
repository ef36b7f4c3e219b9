import type { LanguagePack } from './pack.ts';

/** The signs by which numbers, phrases and clauses are told apart. A run of one sign counts as the sign. */
const SIGNS = '. , ; : ! ? … ( ) [ ] « » " “ ” „ \' ‘ - – — ― − ‑ ‐ / + _ ×'.split(' ');

const SPACES = /\s+/;

/**
 * The small words that the conventions of a pack name, and the signs: what is asked of nearly every token.
 *
 * A lexicon that is built with them numbers them first, so that a small table by the number of a word tells what it does.
 */
export function closedWordsOf({ clauses, nouns, numerals, officials, names }: LanguagePack): readonly string[] {
  return [
    ...SIGNS,
    ...Object.values(clauses as unknown as Readonly<Record<string, readonly string[]>>).flat(),
    ...[nouns.stops, nouns.conjunctions, nouns.partitives, nouns.ratios, nouns.determiners, nouns.counters, nouns.copulas, nouns.anaphors].flatMap((set) => [
      ...set,
    ]),
    ...[numerals.joiners, numerals.articles, numerals.minus, numerals.links, numerals.alternatives, numerals.conjunctions, numerals.hedgeGaps].flat(),
    ...[numerals.pronounAfterOne, numerals.pronounBeforeOne, numerals.partitives].flat(),
    ...[officials.prepositions, officials.conjunctions, officials.articles, officials.linking, officials.stops, officials.notNames, officials.negations]
      .join(' ')
      .split(SPACES)
      .filter((word) => word !== ''),
    ...names.particles,
    ...[numerals.ranges, numerals.changes, numerals.clockPrepositions].flatMap((byWord) => Object.keys(byWord)),
  ];
}
