import type { NumeralSense } from '../core/senses/numerals.ts';

/** What may still be added to the group of three digits that is being read. */
export const EMPTY = 0;
export const AFTER_HUNDREDS = 1;
export const AFTER_TEN = 2;
export const FULL = 3;
/** Only a multiplier or a magnitude may follow. */
const SCALED_ONLY = 4;
const DONE = 5;

/** A number in digits, in words or both, as it has been read. */
export interface Numeral {
  readonly value: number;
  /** The unit of the last digit that is written before a magnitude or after a decimal sign: 100 for «8,7 тис.»; null for plain whole numbers. */
  readonly step: number | null;
  /** The magnitude that it ends in, which may be meant of a number before it as well («5–7 тисяч»); 1 without. */
  readonly scale: number;
  /** Written with digits, perhaps before a magnitude in words. */
  readonly digits: boolean;
  readonly isOrdinal: boolean;
  /** The index of the token after it. */
  readonly next: number;
}

/** A compound numeral that is being added up. */
export interface NumeralSum {
  /** Groups that are closed by their magnitude. */
  total: number;
  scale: number;
  hundreds: number;
  rest: number;
  phase: number;
  step: number | null;
  /** The unit of the last digit of the group: below 1 for decimals. */
  grain: number;
  /** What stands before «цілих». */
  wholes: number | null;
  /** Digits are part of it. */
  digits: boolean;
  /** The index of the token after what has been added. */
  next: number;
  /** What it was when its last magnitude closed a group. */
  beforeGroup: Numeral | undefined;
}

export const sumOf = (state: NumeralSum): number => state.total + state.hundreds + state.rest;
/** A magnitude rounds only if nothing smaller is said after it. */
const stepOf = (state: NumeralSum): number | null => (state.total > 0 && state.phase !== EMPTY && state.phase !== DONE ? null : state.step);
const scaleOf = (state: NumeralSum): number => (state.scale !== Number.POSITIVE_INFINITY && (state.phase === EMPTY || state.phase === DONE) ? state.scale : 1);
/** What has been added up so far. */
export const cardinalOf = (state: NumeralSum): Numeral => ({
  value: state.wholes ?? sumOf(state),
  step: stepOf(state),
  scale: scaleOf(state),
  digits: state.digits,
  isOrdinal: false,
  next: state.next,
});
/** The sum before `tokens[next]`. */
export const emptySum = (next: number): NumeralSum => ({
  total: 0,
  scale: Number.POSITIVE_INFINITY,
  hundreds: 0,
  rest: 0,
  phase: EMPTY,
  step: null,
  grain: 1,
  wholes: null,
  digits: false,
  next,
  beforeGroup: undefined,
});
const isFresh = (state: NumeralSum): boolean => state.phase === EMPTY && state.total === 0 && state.wholes === null;
export const isScaling = ({ type }: NumeralSense): boolean => type === 'multiplier' || type === 'magnitude' || type === 'abbreviation' || type === 'suffix';

/** Adds one numeral to the state; false if it cannot be part of the same number. */
export function feed(state: NumeralSum, { type, value, singular }: NumeralSense): boolean {
  const { phase } = state;
  switch (type) {
    case 'unit':
    case 'collective':
      if (value === 0 ? !isFresh(state) : phase > AFTER_TEN) return false;
      state.rest += value;
      state.phase = value === 0 || type === 'collective' ? DONE : FULL;
      return true;
    case 'teen':
    case 'ten':
      if (phase > AFTER_HUNDREDS) return false;
      state.rest = value;
      state.phase = type === 'ten' ? AFTER_TEN : FULL;
      return true;
    case 'hundred':
      if (phase !== EMPTY) return false;
      state.hundreds = value;
      state.phase = AFTER_HUNDREDS;
      return true;
    case 'multiplier':
      if (isFresh(state)) state.rest = 1;
      else if (phase < AFTER_TEN || phase === DONE || state.hundreds > 0) return false;
      state.hundreds = exact(state.rest * value);
      state.rest = 0;
      state.phase = value === 100 && Number.isInteger(state.hundreds / 100) ? AFTER_HUNDREDS : SCALED_ONLY;
      return true;
    case 'magnitude':
    case 'abbreviation':
    case 'suffix':
      if (value >= state.scale || phase === DONE || (phase === EMPTY && (type !== 'magnitude' || !isFresh(state)))) return false;
      state.total = exact(state.total + (phase === EMPTY ? 1 : state.hundreds + state.rest) * value);
      state.step = state.grain * value;
      state.scale = value;
      state.hundreds = 0;
      state.rest = 0;
      state.grain = 1;
      state.phase = type === 'magnitude' || type === 'abbreviation' ? EMPTY : DONE;
      return true;
    case 'part':
      if (phase !== EMPTY) return false;
      state.rest = value;
      state.grain = 0.5;
      state.phase = SCALED_ONLY;
      return true;
    case 'plus':
      if (phase < AFTER_TEN || phase > SCALED_ONLY) return false;
      state.rest = state.rest + value;
      state.grain = 0.5;
      state.phase = SCALED_ONLY;
      return true;
    case 'fraction':
    case 'denominator':
      if (type === 'fraction' && isFresh(state)) {
        state.rest = value;
        state.step = value;
        state.grain = value;
        state.phase = SCALED_ONLY;
        return true;
      }
      if (phase !== FULL && (state.wholes === null || phase === EMPTY)) return false;
      if (singular && state.rest !== 1 && phase === FULL) return false;
      // Dividing keeps 3/5 what it is; 3 × 0.2 would not.
      state.total = exact((state.wholes ?? 0) + sumOf(state) / Math.round(1 / value), state.wholes !== null);
      state.hundreds = 0;
      state.rest = 0;
      state.wholes = null;
      state.phase = DONE;
      state.step = value;
      return true;
    case 'whole':
      if (state.wholes !== null || phase === EMPTY) return false;
      state.wholes = sumOf(state);
      state.total = 0;
      state.hundreds = 0;
      state.rest = 0;
      state.phase = EMPTY;
      state.scale = Number.POSITIVE_INFINITY;
      return true;
    case 'joiner':
      return phase === AFTER_HUNDREDS || (phase === EMPTY && state.total > 0);
    default:
      return type satisfies never;
  }
}

/** Drops the noise of binary fractions: 8.7 × 1000 is 8700. */
const exact = (value: number, noisy = true): number => (!noisy || Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** The value of an ordinal whose last word is added to what has been read, if it can be. */
export function completeOrdinal(state: NumeralSum, last: number): number | undefined {
  const { phase } = state;
  if (last >= 1000) return phase === EMPTY || last >= state.scale ? undefined : state.total + (state.hundreds + state.rest) * last;
  if (last === 100 && phase === FULL && state.hundreds === 0) return state.total + state.rest * 100;
  if (last < 10 ? phase <= AFTER_TEN : last < 100 ? phase <= AFTER_HUNDREDS : phase === EMPTY) return sumOf(state) + last;
  return undefined;
}
