import type { NounSense } from '../../core/senses/figures.ts';

/** How a number and its noun stand together. All words in normal form. */
export interface NounConventions {
  /** A noun phrase ends with its head ("police officers"); elsewhere the head is its first noun and what depends on it follows. */
  readonly headLast: boolean;
  /** The number that the noun takes after a value; null stands for a value that is not told («сотні»). */
  numberAfter(value: number | null): NounSense['number'];
  /** Whether a word that the lexicon does not know looks like an adjective, a participle or an adverb. */
  isModifier(word: string): boolean;
  /** Whether a modifier and a noun can be in one case, by their endings. */
  agree(modifier: string, noun: string): boolean;
  /** Whether a noun in the plural can be a genitive, by its ending; true in languages without cases. */
  mayBeGenitivePlural(noun: string): boolean;
  /** The dictionary form of a noun that the lexicon does not know, if the word can be one after a number. */
  guess(word: string): string | undefined;
  /** Whether a word that neither the lexicon knows nor `guess` can be a noun after a small number, by its ending: no verb, no adverb. */
  mayBeNoun(word: string): boolean;
  /** The concept of such a noun, where the language itself names concepts. */
  conceptOf(lemma: string): string | null;
  /** End a noun phrase: prepositions, pronouns, auxiliary verbs. */
  readonly stops: ReadonlySet<string>;
  /** Join the parts of a noun phrase: and, or. */
  readonly conjunctions: ReadonlySet<string>;
  /** Before the whole that a number is part of: of, from. */
  readonly partitives: ReadonlySet<string>;
  /** Besides those, between a part and its whole if both are numbers: "9 in 10", "3 out of 5". */
  readonly ratios: ReadonlySet<string>;
  /** May follow a partitive: the, these. */
  readonly determiners: ReadonlySet<string>;
  /** Say that a number follows: number, total, toll. */
  readonly counters: ReadonlySet<string>;
  /** Between a noun and its number: was, amounted to. */
  readonly copulas: ReadonlySet<string>;
  /** Point back to a noun of the sentence before: them, such. */
  readonly anaphors: ReadonlySet<string>;
  /** Who is meant where only a fate or a collective numeral is told («двоє загинули»). */
  readonly person: string;
  /** What is counted where only the ballot is told ("voted by 314 to 291"). */
  readonly vote: string;
}
