/** A form and a phrase in which its full stop does not end the sentence; a test holds it to that. */
export type Abbreviation = readonly [form: string, example: string];

/**
 * Abbreviations with a full stop, without the last one, in normal form; parts with stops between are written without spaces («т.д», "u.s").
 *
 * One that is both head and tail is a tail after a number («у 2025 р.», «500 м.»), else a head unless an opener follows.
 */
export interface SentenceConventions {
  /** Never end a sentence: something follows («м.», «ул.», "Mr."). */
  readonly heads: readonly Abbreviation[];
  /** May end one, which a capital after them shows («р.», «г.», "etc."). */
  readonly tails: readonly Abbreviation[];
  /** Abbreviations only before a number («ст. 5», "No. 5"). */
  readonly beforeNumbers: readonly Abbreviation[];
  /** Words that open sentences so often, and names so rarely, that a capital on them decides after an initial. */
  readonly openers: readonly string[];
  /** Single letters that are words, when the word before is no name ("so did I."). */
  readonly oneLetterWords: readonly string[];
}
