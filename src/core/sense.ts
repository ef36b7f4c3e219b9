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

/** A kind of sense as code asks for it, with the bit that tells at a glance whether a token may have one. */
export interface SenseType<K extends SenseKind = SenseKind> {
  readonly kind: K;
  readonly bit: number;
}

const on = <K extends SenseKind>(bit: number, kind: K): SenseType<K> => ({ kind, bit: 1 << bit });

/** All kinds of senses. Kinds that share a bit are told apart by the senses themselves. */
export const SENSES: { readonly [K in SenseKind]: SenseType<K> } = {
  digits: on(0, 'digits'),
  numeral: on(1, 'numeral'),
  ordinal: on(2, 'ordinal'),
  roman: on(3, 'roman'),
  month: on(4, 'month'),
  weakMonth: on(4, 'weakMonth'),
  monthAbbreviation: on(4, 'monthAbbreviation'),
  weekday: on(5, 'weekday'),
  weakWeekday: on(5, 'weakWeekday'),
  season: on(6, 'season'),
  weakSeason: on(6, 'weakSeason'),
  quarter: on(6, 'quarter'),
  leading: on(6, 'leading'),
  relativeTime: on(7, 'relativeTime'),
  timeUnit: on(8, 'timeUnit'),
  timeUnits: on(9, 'timeUnits'),
  yearMark: on(10, 'yearMark'),
  era: on(10, 'era'),
  determiner: on(11, 'determiner'),
  same: on(12, 'same'),
  every: on(12, 'every'),
  phase: on(13, 'phase'),
  circa: on(14, 'circa'),
  link: on(15, 'link'),
  opener: on(16, 'opener'),
  dayPart: on(17, 'dayPart'),
  since: on(18, 'since'),
  ahead: on(18, 'ahead'),
  oneUnit: on(19, 'oneUnit'),
  fewUnits: on(19, 'fewUnits'),
  untilNow: on(20, 'untilNow'),
  suffix: on(21, 'suffix'),
  noun: on(22, 'noun'),
  predicate: on(23, 'predicate'),
  tie: on(24, 'tie'),
  cue: on(25, 'cue'),
  modal: on(25, 'modal'),
  office: on(26, 'office'),
  standing: on(27, 'standing'),
  body: on(27, 'body'),
  portfolio: on(27, 'portfolio'),
  nationality: on(28, 'nationality'),
  country: on(28, 'country'),
  unit: on(29, 'unit'),
  unitModifier: on(29, 'unitModifier'),
  vague: on(29, 'vague'),
  hedge: on(30, 'hedge'),
  label: on(30, 'label'),
  possessive: on(30, 'possessive'),
};

/** The bits of more than one kind. */
export const SHARED_BITS = Object.values(SENSES).reduce(({ once, again }, { bit }) => ({ once: once | bit, again: again | (once & bit) }), {
  once: 0,
  again: 0,
}).again;

/** Set beside the kinds of digits that may be a year or the start of a date in digits: four of them, or glued to further ones. Most numbers are neither. */
export const DATED = 1 << 31;

/** The bits of several kinds. */
export const bitsOf = (kinds: Iterable<SenseKind>): number => {
  let bits = 0;
  for (const kind of kinds) bits |= SENSES[kind].bit;
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
