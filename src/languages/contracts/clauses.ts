/** The small words by which clauses and phrases are told apart, in normal form. */
export interface ClauseWords {
  /** Begin a clause about the noun before them («які», "who"). */
  readonly relative: readonly string[];
  /** Begin a clause of their own («що», «коли», "that", "because"). */
  readonly subordinate: readonly string[];
  /** Of these, the ones that only say what is thought or said («що», "that"). */
  readonly complement: readonly string[];
  /** Of these, the ones that make what follows a condition («якщо», "if"). */
  readonly conditional: readonly string[];
  /** Of these, the ones that make what follows a purpose («щоб», "so that"). */
  readonly purpose: readonly string[];
  /** Join equals («і», "and"). */
  readonly coordinate: readonly string[];
  /** Join clauses against each other («але», "but"). */
  readonly adversative: readonly string[];
  /** Prepositions after which a number is a place, a time or a manner, and no part of what the verb speaks of («в», "during"). */
  readonly preposition: readonly string[];
  /** Prepositions that a counted phrase takes from its neighbour to the left («із», "from"). */
  readonly origin: readonly string[];
  /** Prepositions that only join two nouns ("of"); empty where the genitive does it. */
  readonly genitive: readonly string[];
  /** Prepositions before a place («в», "in"). */
  readonly place: readonly string[];
  /** Prepositions before a meeting that are not before a place ("at"). */
  readonly venue: readonly string[];
  /** Words before a noun that no verb follows ("the", "their"). */
  readonly determiner: readonly string[];
  /** Words that stand for a person named elsewhere («він», "they"). */
  readonly pronoun: readonly string[];
  /** Of these, the ones for a single person who has spoken before («він», "she"). */
  readonly speaker: readonly string[];
  /** Between a passive verb and who did it ("by"); empty where a case form does it. */
  readonly agent: readonly string[];
  /** Say that a vote is for something («за», "in favour"). */
  readonly inFavour: readonly string[];
  /** Say that it is against it; with a number after it, the other side of the vote ("52 to 48"). */
  readonly against: readonly string[];
  /** Turn a verb into its opposite («не», "not"). */
  readonly negation: readonly string[];
  /** Stand with a participle, between it and the subject («були», "have been"). */
  readonly auxiliary: readonly string[];
  /** Auxiliaries that put the verb into the future («буде», "will"). */
  readonly future: readonly string[];
}
