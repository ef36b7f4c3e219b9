import type { CardinalConventions } from '../../grammar/cardinal.ts';

/** How numbers are written in digits, and the small words around numbers, all in normal form. */
export interface NumeralConventions extends CardinalConventions {
  /** Indefinite articles that belong to a magnitude ("a million"). */
  readonly articles: readonly string[];
  /** Signs and words before a negative number. */
  readonly minus: readonly string[];
  /** Words that open a range, with those that link its ends: «від» … «до», "between" … "and". */
  readonly ranges: Readonly<Record<string, readonly string[]>>;
  /** The same, where two values may be meant: «зросло з 5 до 7», "rose from 5 to 7". */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  /** Words between the ends of a range that nothing opens ("5 to 10"). */
  readonly links: readonly string[];
  /** Words between neighbouring numbers of which one is meant («три чи чотири»). */
  readonly alternatives: readonly string[];
  /** Words that share what follows: «5 і 9 %». */
  readonly conjunctions: readonly string[];
  /** How words begin after which «до» names what was reached, and a range what changed («зросла», "rose"). */
  readonly changeStems: readonly string[];
  /** Words that may stand between a hedge and its number («більш як у 20 країнах»). */
  readonly hedgeGaps: readonly string[];
  /** Prepositions before a time of day, with the hours that they make one of («о 18 годині»; «на 3 часа» is a length of time). */
  readonly clockPrepositions: Readonly<Record<string, readonly [from: number, to: number]>>;
  /** After a number 1 of words: it is a pronoun («один із», "one another"). */
  readonly pronounAfterOne: readonly string[];
  /** Before a number 1 of words that is a pronoun ("no one"). */
  readonly pronounBeforeOne: readonly string[];
  /** After a fraction, or between two numerals of which one is vague ("a third of", "hundreds of thousands"). */
  readonly partitives: readonly string[];
}
