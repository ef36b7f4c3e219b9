/**
 * How a numeral combines with its neighbours.
 *
 * `unit` 1–9 and zero, `teen` 10–19, `ten` 20–90, `hundred` 100–900 are added; `collective` («двоє») is a unit that nothing follows.
 * `multiplier` ("hundred", "dozen", «сотня») and `magnitude` (10^3 and up) multiply what stands before.
 * `abbreviation` («тис.», "bn") is a magnitude that never stands alone, `suffix` ("k") one that is glued to its digits.
 * `part` («пів», «півтора», "half a") stands before a magnitude or a thing measured, `plus` («з половиною», "and a half") after a whole number.
 * `fraction` («третина») stands alone or after a unit, `denominator` («десятих», "fifths") after a numeral only, `whole` («цілих») before a decimal fraction.
 * `joiner` is the "and" of a run-together "hundredand".
 */
export type NumeralType =
  | 'unit'
  | 'teen'
  | 'ten'
  | 'hundred'
  | 'collective'
  | 'multiplier'
  | 'magnitude'
  | 'abbreviation'
  | 'suffix'
  | 'part'
  | 'plus'
  | 'fraction'
  | 'denominator'
  | 'whole'
  | 'joiner';

/** What the form of a number word says. */
export interface NumeralSense {
  readonly type: NumeralType;
  readonly value: number;
  /** The second numeral of a fused form («півмільйона»). */
  readonly then?: NumeralSense;
  /** A denominator in the singular («одна п'ята»): only after one. */
  readonly singular?: true;
  /** As often another word («семью»): a numeral only beside other numerals, or before a word that ends so. */
  readonly weak?: string;
}

export interface OrdinalSense {
  readonly value: number;
  /** The first part of a fused form ("hundredfirst"). */
  readonly after?: NumeralSense;
}

/** "dozens", «сотні»: no value, only bounds. */
export interface VagueSense {
  readonly low: number;
  readonly high: number | null;
  /** The form may be a singular as well («тисячі»: of one thousand, or thousands). */
  readonly ambiguous?: true;
}

export interface NumeralSenses {
  readonly numeral: NumeralSense;
  readonly ordinal: OrdinalSense;
  readonly vague: VagueSense;
}
