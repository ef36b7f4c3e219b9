export type Gender = 'm' | 'f';

/** Cases in the order of paradigms: nominative, genitive, dative, accusative, instrumental, locative. */
export const CASE_COUNT = 6;

/** One way in which names are declined. Endings are those of the whole stem, by case; a case may have several. */
export interface NameParadigm {
  readonly genders: readonly Gender[];
  /** How sure a name of this look is to be of this paradigm: 1 any noun could be, 4 hardly anything but a surname. */
  readonly weight: number;
  /** Letters one of which must end the stem; empty for any. */
  readonly after: string;
  readonly endings: readonly (readonly string[])[];
}

/** How names of persons are written and declined. Functions build their tables anew; callers keep them. */
export interface NameConventions {
  /** Small words inside names («де», "von"), in normal form; never declined. */
  readonly particles: readonly string[];
  /** Ways of declension; none in a language without cases. */
  paradigms(): readonly NameParadigm[];
  /** Given names in the nominative with their genders: `m`, `f` or `mf`. */
  givenNames(): ReadonlyMap<string, string>;
  /** Forms of given names that no paradigm gives, with the nominative («павла» → «павел»), by case index. */
  irregular(): ReadonlyMap<string, readonly (readonly [nominative: string, cases: readonly number[]])[]>;
  /** Endings that look oblique: a word that bears one is hardly in the nominative, unless it is a known name. */
  readonly oblique: readonly string[];
  /** Endings of names that are never declined, whoever bears them («-их», «-дзе»). */
  readonly indeclinable: readonly string[];
  /** How readily a name that ends in this vowel is never declined. */
  readonly vowels: Readonly<Record<string, number>>;
  /** Endings of patronymics in the nominative. */
  readonly patronymics: { readonly m: readonly string[]; readonly f: readonly string[] };
}
