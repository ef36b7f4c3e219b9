/** Abbreviations with a full stop, without the stop, in normal form. */
export interface SentenceConventions {
  /** Never end a sentence: something follows («м.», «ул.», "Mr."). */
  readonly heads: readonly string[];
  /** May end one («р.», «г.», "etc."). */
  readonly tails: readonly string[];
}
