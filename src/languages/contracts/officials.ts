/** How roles and names are put together. All words in normal form. */
export interface OfficialConventions {
  /** Nouns may stand before the office: "State Department spokesman". */
  readonly compounds: boolean;
  /** A name may follow its role after a comma: "the prime minister, John Key,". */
  readonly commaBeforeName: boolean;
  /** Words that tie a role to its field or place. A name right after one is not that of the holder. */
  readonly prepositions: readonly string[];
  readonly conjunctions: readonly string[];
  readonly articles: readonly string[];
  /** Words that may stand between a name and its role: «також», «нині», "also". */
  readonly linking: readonly string[];
  /** Words that end a role: pronouns, conjunctions of clauses, particles. */
  readonly stops: readonly string[];
  /** Endings that finite verbs have and nouns in a role have not; exceptions follow. */
  readonly verbEndings: readonly string[];
  readonly notVerbs: readonly string[];
  /** Endings of adjectives made of place names («харківського»): capital first, they are no names before a noun. */
  readonly placeEndings: readonly string[];
  /** Cases that a word of a name may stand in, by its ending, the longest ending first; see `CASES`. Empty where names do not decline. */
  readonly nameEndings: readonly (readonly [ending: string, cases: number])[];
  /** Endings that a name may take on when it declines; what is left is compared. */
  readonly inflections: readonly string[];
  /** Capitalised words that never belong to a name. */
  readonly notNames: readonly string[];
}
