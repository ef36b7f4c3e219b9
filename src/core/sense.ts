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

/**
 * A bit for each kind, so that one number says what a token may be. Kinds that share a bit are told apart by the senses themselves.
 */
export const SENSE_BITS: Readonly<Record<SenseKind, number>> = {
  digits: 1 << 0,
  numeral: 1 << 1,
  ordinal: 1 << 2,
  roman: 1 << 3,
  month: 1 << 4,
  weakMonth: 1 << 4,
  monthAbbreviation: 1 << 4,
  weekday: 1 << 5,
  weakWeekday: 1 << 5,
  season: 1 << 6,
  weakSeason: 1 << 6,
  quarter: 1 << 6,
  relativeTime: 1 << 7,
  timeUnit: 1 << 8,
  timeUnits: 1 << 9,
  yearMark: 1 << 10,
  era: 1 << 10,
  determiner: 1 << 11,
  same: 1 << 12,
  every: 1 << 12,
  phase: 1 << 13,
  circa: 1 << 14,
  link: 1 << 15,
  opener: 1 << 16,
  dayPart: 1 << 17,
  since: 1 << 18,
  ahead: 1 << 18,
  oneUnit: 1 << 19,
  fewUnits: 1 << 19,
  untilNow: 1 << 20,
  suffix: 1 << 21,
  noun: 1 << 22,
  predicate: 1 << 23,
  tie: 1 << 24,
  cue: 1 << 25,
  modal: 1 << 25,
  office: 1 << 26,
  standing: 1 << 27,
  body: 1 << 27,
  portfolio: 1 << 27,
  nationality: 1 << 28,
  country: 1 << 28,
  unit: 1 << 29,
  unitModifier: 1 << 29,
  vague: 1 << 29,
  hedge: 1 << 30,
  label: 1 << 30,
  possessive: 1 << 30,
};

/** The bits of more than one kind. */
export const SHARED_BITS = (Object.values(SENSE_BITS) as number[]).reduce(({ once, again }, bit) => ({ once: once | bit, again: again | (once & bit) }), {
  once: 0,
  again: 0,
}).again;

/** Set beside the kinds of digits that may be a year or the start of a date in digits: four of them, or glued to further ones. Most numbers are neither. */
export const DATED = 1 << 31;

/** The bits of several kinds. */
export const bitsOf = (kinds: Iterable<SenseKind>): number => {
  let bits = 0;
  for (const kind of kinds) bits |= SENSE_BITS[kind];
  return bits;
};

/** One reading of a token, or of a phrase of `length` tokens that starts there. */
export type Sense<K extends SenseKind = SenseKind> = { readonly [P in K]: { readonly kind: P; readonly value: SenseValues[P]; readonly length: number } }[K];

export type WordKind = Exclude<SenseKind, 'digits'>;

/** The words of a language by sense: values with all forms in which they are written, the many ones to be made when they are asked for. */
export type Vocabulary = { readonly [K in WordKind]: readonly LexicalEntry<SenseValues[K]>[] | (() => readonly LexicalEntry<SenseValues[K]>[]) };

export function entriesOf<K extends WordKind>(vocabulary: Vocabulary, kind: K): readonly LexicalEntry<SenseValues[K]>[] {
  const entries: Vocabulary[K] = vocabulary[kind];
  return typeof entries === 'function' ? entries() : entries;
}

/**
 * A value and its forms: lower case, apostrophe as `'`, `е` for `ё`; a form of several words is separated by single spaces.
 * With a stem the forms are what comes after it: many words share their endings.
 */
export type LexicalEntry<V> = readonly [value: V, forms: readonly string[], stem?: string];

/** The forms of an entry, whole. */
export const wholeForms = ([, forms, stem]: LexicalEntry<unknown>): readonly string[] => (stem === undefined ? forms : forms.map((ending) => stem + ending));
