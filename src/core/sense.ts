import type { CalendarSenses } from './senses/calendar.ts';
import type { CountrySenses } from './senses/countries.ts';
import type { FigureSenses } from './senses/figures.ts';
import type { NumeralSenses } from './senses/numerals.ts';
import type { OfficialSenses } from './senses/officials.ts';
import type { QuantitySenses } from './senses/quantities.ts';

/** Every kind of sense a lexicon can give a token, with the type of its value. `digits` is given to number tokens by the tokeniser. */
export interface SenseValues extends NumeralSenses, CalendarSenses, QuantitySenses, FigureSenses, OfficialSenses, CountrySenses {
  readonly digits: null;
}
export type SenseKind = keyof SenseValues;

/** One reading of a token, or of a phrase of `length` tokens that starts there. */
export type Sense<K extends SenseKind = SenseKind> = { readonly [P in K]: { readonly kind: P; readonly value: SenseValues[P]; readonly length: number } }[K];

/** The words of a language by sense: values with all forms in which they are written. */
export type Vocabulary = { readonly [K in Exclude<SenseKind, 'digits'>]: readonly LexicalEntry<SenseValues[K]>[] };

/** A value and its forms: lower case, apostrophe as `'`, `е` for `ё`; a form of several words is separated by single spaces. */
export type LexicalEntry<V> = readonly [value: V, forms: readonly string[]];
