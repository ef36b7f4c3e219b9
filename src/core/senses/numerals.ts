/** What the form of a number word says. Cardinals carry their value and how they combine; the rest is told by `type`. */
export interface NumeralSense {
  /** unit 0–9, teen 10–19, ten 20–90, hundred 100–900, magnitude 10^3 and up, fraction, dozen: decides what may follow what. */
  readonly type: 'unit' | 'teen' | 'ten' | 'hundred' | 'magnitude' | 'collective' | 'fraction' | 'dozen';
  readonly value: number;
}

export interface OrdinalSense {
  readonly value: number;
}

/** "dozens", «сотні»: no value, only bounds. */
export interface VagueSense {
  readonly low: number;
  readonly high: number | null;
}

export interface NumeralSenses {
  readonly numeral: NumeralSense;
  readonly ordinal: OrdinalSense;
  readonly vague: VagueSense;
}
