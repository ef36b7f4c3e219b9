/** How roles and names are put together. Lists of words in normal form, separated by white space. */
export interface OfficialConventions {
  /** Nouns may stand before the office: "State Department spokesman". */
  readonly compounds: boolean;
  /** A name may follow its role after a comma: "the prime minister, John Key,". */
  readonly commaBeforeName: boolean;
  /** Words that tie a role to its field or place. A name right after one is not that of the holder. */
  readonly prepositions: string;
  readonly conjunctions: string;
  readonly articles: string;
  /** Words that may stand between a name and its role: «також», «нині», "also". */
  readonly linking: string;
  /** Words that end a role: pronouns, conjunctions of clauses, particles. */
  readonly stops: string;
  /** Words that deny what follows. */
  readonly negations: string;
  /** Words by which a thing bears a name: "a drink called", «напій під назвою». */
  readonly namings: string;
  /** Endings that finite verbs have and nouns in a role have not; exceptions follow. */
  readonly verbEndings: string;
  readonly notVerbs: string;
  /** Endings of adjectives made of place names («харківського»): capital first, they are no names before a noun. */
  readonly placeEndings: string;
  /** Cases that a word of a name may stand in, by its ending: `ого=10`, see `CASES`; `=1` for any other. Empty where names do not decline. */
  readonly nameEndings: string;
  /** Endings that hardly any word has but a family name: no place or body is called so. */
  readonly familyEndings: string;
  /** Endings that a name may take on when it declines; what is left is compared. */
  readonly inflections: string;
  /** Capitalised words that never belong to a name. */
  readonly notNames: string;
}
