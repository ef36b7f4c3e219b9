/** Words that the ledger reads and writes. */
export interface LedgerWords {
  /** Stems of words by which a source says that it corrects or withdraws a count, in normal form. */
  readonly corrections: readonly string[];
  /** Words before a place that say no more than that something is there, or belongs to it. */
  readonly inPlace: ReadonlySet<string>;
  /** Concepts are words of this language: they need no translation. */
  readonly speaksConcepts: boolean;
  readonly phrases: LedgerPhrases;
}

/** The sentences of an explanation. `{…}` is filled in; a figure comes with its noun, a list of sources is joined by commas. */
export interface LedgerPhrases {
  /** `{figure}` `{date}` `{sources}` */
  readonly current: string;
  readonly currentUndated: string;
  readonly bounds: string;
  readonly nothing: string;
  readonly sumOfParts: string;
  /** Each `{figures}`: numbers with their sources. */
  readonly superseded: string;
  readonly revised: string;
  readonly withdrawn: string;
  readonly conflicts: string;
  readonly outlier: string;
  readonly staleForecast: string;
  readonly weakBound: string;
  readonly forecast: string;
  readonly forecastExceeded: string;
  readonly forecastMissed: string;
  readonly threshold: string;
  readonly parts: string;
  /** `{sum}` `{residual}` */
  readonly residual: string;
  /** `{low}` `{ceiling}` */
  readonly ceiling: string;
  readonly rounded: string;
  readonly atLeast: string;
  readonly atMost: string;
  /** Only "dozens" or "hundreds" is known. */
  readonly roughly: string;
  readonly between: string;
  /** `{count}` */
  readonly witnesses: string;
  readonly and: string;
}
