/** A country named by its name or its adjective. */
export interface CountrySense {
  /** ISO 3166-1 alpha-2; 3166-3 for states that are no more (SU, YU). */
  readonly code: string;
  /** The least capitals with which the word means the country: «того» is Togo, "US" is not "us". See `Token.caps`. */
  readonly caps: 0 | 1 | 2;
}

export interface CountrySenses {
  readonly country: CountrySense;
  readonly nationality: CountrySense;
}
