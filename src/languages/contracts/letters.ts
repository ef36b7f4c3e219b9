/** What tells a language from its neighbours before any model is asked. */
export interface Letters {
  /** Lower-case letters that the language writes. */
  readonly alphabet: string;
  /** Function words that are common in this language and rare or absent in its neighbours. */
  readonly functionWords: readonly string[];
}
