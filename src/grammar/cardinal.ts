import type { NumeralSense } from '../core/senses/numerals.ts';
import { senseOf, type Token } from '../core/token.ts';
import { type DigitConventions, readDigits } from './digits.ts';
import type { Reading } from './matchers.ts';

export interface CardinalConventions extends DigitConventions {
  /** Words inside a compound numeral ("two hundred and five"). */
  readonly joiners: readonly string[];
  /** Endings of cardinals in digits («5-ти», «3-х»), with the only numbers that take them, if not all do. */
  readonly cardinalEndings: Readonly<Record<string, readonly number[] | null>>;
  /** Endings of ordinals in digits, glued or after a hyphen («71-я», "25th"). */
  readonly ordinalEndings: readonly string[];
}

export interface Cardinal {
  readonly value: number;
  /** The unit of the last digit that is written before a magnitude or after a decimal sign: 100 for «8,7 тис.»; null for plain whole numbers. */
  readonly step: number | null;
  /** The magnitude that it ends in, which may be meant of a number before it as well («5–7 тисяч»); 1 without. */
  readonly scale: number;
  /** Written with digits, perhaps before a magnitude in words. */
  readonly digits: boolean;
}

interface Compound {
  readonly cardinal: Reading<Cardinal> | undefined;
  readonly ordinal: Reading<number> | undefined;
}

/**
 * Reads a whole cardinal in digits, in words or both: «двісті п'ять тисяч», «8,7 тис.», "two and a half million", "one hundred and five".
 *
 * Declines ordinals («двадцять п'ятий», "25th") and plurals without a number («тисячі», "hundreds").
 */
export function readCardinal(tokens: readonly Token[], at: number, conventions: CardinalConventions): Reading<Cardinal> | undefined {
  const { cardinal, ordinal } = readCompound(tokens, at, conventions);
  return ordinal === undefined ? cardinal : undefined;
}

/** Reads a whole ordinal in digits or in words: «двадцять п'ятий», «71-я», "one hundred and first". */
export function readOrdinal(tokens: readonly Token[], at: number, conventions: CardinalConventions): Reading<number> | undefined {
  const numeral = senseOf(tokens[at], 'numeral');
  const alone = senseOf(tokens[at], 'ordinal');
  if (alone !== undefined && (numeral === undefined || numeral.value.type === 'fraction' || numeral.value.type === 'denominator'))
    return { value: alone.value.value, next: at + alone.length };
  return readCompound(tokens, at, conventions).ordinal;
}

/** What may still be added to the group of three digits that is being read. */
const EMPTY = 0;
const AFTER_HUNDREDS = 1;
const AFTER_TEN = 2;
const FULL = 3;
/** Only a multiplier or a magnitude may follow. */
const SCALED_ONLY = 4;
const DONE = 5;

interface State {
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
}

const sumOf = (state: State): number => state.total + state.hundreds + state.rest;
/** A magnitude rounds only if nothing smaller is said after it. */
const stepOf = (state: State): number | null => (state.total > 0 && state.phase !== EMPTY && state.phase !== DONE ? null : state.step);
const scaleOf = (state: State): number => (state.scale !== Number.POSITIVE_INFINITY && (state.phase === EMPTY || state.phase === DONE) ? state.scale : 1);
const isFresh = (state: State): boolean => state.phase === EMPTY && state.total === 0 && state.wholes === null;
const isScaling = ({ type }: NumeralSense): boolean => type === 'multiplier' || type === 'magnitude' || type === 'abbreviation' || type === 'suffix';

/** Adds one numeral to the state; false if it cannot be part of the same number. */
function feed(state: State, { type, value }: NumeralSense): boolean {
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
      Object.assign(state, { scale: value, hundreds: 0, rest: 0, grain: 1, phase: type === 'magnitude' || type === 'abbreviation' ? EMPTY : DONE });
      return true;
    case 'part':
      if (phase !== EMPTY) return false;
      Object.assign(state, { rest: value, grain: 0.5, phase: SCALED_ONLY });
      return true;
    case 'plus':
      if (phase < AFTER_TEN || phase > SCALED_ONLY) return false;
      Object.assign(state, { rest: state.rest + value, grain: 0.5, phase: SCALED_ONLY });
      return true;
    case 'fraction':
    case 'denominator':
      if (!(phase === FULL || (state.wholes !== null && phase > EMPTY)) && !(type === 'fraction' && isFresh(state))) return false;
      state.total = exact((state.wholes ?? 0) + (isFresh(state) ? 1 : sumOf(state)) * value);
      Object.assign(state, { hundreds: 0, rest: 0, wholes: null, phase: DONE, step: value });
      return true;
    case 'whole':
      if (state.wholes !== null || phase === EMPTY) return false;
      Object.assign(state, { wholes: sumOf(state), total: 0, hundreds: 0, rest: 0, phase: EMPTY, scale: Number.POSITIVE_INFINITY });
      return true;
    case 'joiner':
      return phase === AFTER_HUNDREDS || (phase === EMPTY && state.total > 0);
    default:
      return type satisfies never;
  }
}

/** Drops the noise of binary fractions: 8.7 × 1000 is 8700. */
const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** Walks the numerals from `tokens[at]` on. Bounded: scales descend, and a group holds at most three numerals. */
function readCompound(tokens: readonly Token[], at: number, conventions: CardinalConventions): Compound {
  const state: State = { total: 0, scale: Number.POSITIVE_INFINITY, hundreds: 0, rest: 0, phase: EMPTY, step: null, grain: 1, wholes: null };
  const none: Compound = { cardinal: undefined, ordinal: undefined };
  let next = at;
  let digits = false;
  let beforeGroup: Reading<Cardinal> | undefined;
  let beforeRest: Reading<Cardinal> | undefined;
  let afterComma = false;
  const mark = (): Reading<Cardinal> => ({ value: { value: state.wholes ?? sumOf(state), step: stepOf(state), scale: scaleOf(state), digits }, next });
  const cardinal = (): Compound => ({
    cardinal: afterComma && state.hundreds + state.rest < 100 && beforeGroup !== undefined ? beforeGroup : mark(),
    ordinal: undefined,
  });

  if (tokens[at]?.kind === 'number') {
    const reading = readDigits(tokens, at, conventions);
    if (reading === undefined) return none;
    const ending = readEnding(tokens, reading.next, reading.value.value, conventions);
    if (ending === 'ordinal') return { cardinal: undefined, ordinal: { value: reading.value.value, next: endOfEnding(tokens, reading.next) } };
    state.rest = reading.value.value;
    state.grain = 10 ** -reading.value.decimals;
    state.step = reading.value.decimals > 0 ? state.grain : null;
    state.phase = FULL;
    digits = true;
    next = ending === 'cardinal' ? endOfEnding(tokens, reading.next) : reading.next;
  } else if (senseOf(tokens[at], 'numeral') === undefined) return none;

  for (;;) {
    let index = next;
    let token = tokens[index];
    let joined = false;
    let comma = false;
    if (token !== undefined && next > at && token.kind !== 'number') {
      if (isHyphen(token) && tokens[index + 1]?.spaced === false) {
        const sense = senseOf(tokens[index + 1], 'numeral')?.value;
        const ordinal = senseOf(tokens[index + 1], 'ordinal');
        if (ordinal !== undefined && state.phase === AFTER_TEN)
          return { cardinal: undefined, ordinal: { value: sumOf(state) + ordinal.value.value, next: index + 2 } };
        if (sense === undefined || digits || !((sense.type === 'unit' && state.phase === AFTER_TEN) || (isScaling(sense) && state.phase > AFTER_HUNDREDS)))
          return cardinal();
        token = tokens[++index];
        joined = true;
      } else if (conventions.joiners.includes(token.norm)) {
        if (!feed(state, { type: 'joiner', value: 0 })) return cardinal();
        token = tokens[++index];
        joined = true;
      } else if (token.norm === ',' && conventions.joiners.length > 0 && state.phase === EMPTY && !token.spaced && tokens[index + 1]?.spaced === true) {
        token = tokens[++index];
        joined = true;
        comma = true;
      }
    }
    if (token === undefined || (next > at && token.breaks === 2)) return next === at ? none : cardinal();
    if (state.phase === EMPTY && state.total > 0 && state.wholes === null) {
      beforeGroup = mark();
      beforeRest = undefined;
    } else if (state.phase === AFTER_HUNDREDS) beforeRest = mark();

    if (next > at && token.kind === 'number') {
      const reading = joined ? undefined : readContinuation(tokens, index, state, conventions);
      if (reading === undefined) return cardinal();
      state.rest = reading.value;
      state.phase = FULL;
      digits = true;
      next = reading.next;
      continue;
    }
    const sense = next > at || token.kind !== 'number' ? senseOf(token, 'numeral') : undefined;
    if (sense !== undefined && next === at && token.kind !== 'number' && startsNothing(tokens, at, sense.value)) return none;
    if (sense !== undefined && (sense.value.type !== 'suffix' || !token.spaced) && (!joined || !isScaling(sense.value) || !comma)) {
      let fits = true;
      for (let part: NumeralSense | undefined = sense.value; part !== undefined && fits; part = part.then) {
        if (state.phase === EMPTY && state.total > 0) beforeGroup = mark();
        fits = feed(state, part);
      }
      if (fits) {
        next = index + sense.length;
        if (comma) afterComma = true;
        else if (state.phase === EMPTY) afterComma = false;
        continue;
      }
      if (isScaling(sense.value)) {
        if (sense.value.type === 'multiplier' && beforeRest !== undefined) return { cardinal: beforeRest, ordinal: undefined };
        if (sense.value.type === 'magnitude' && sense.value.value >= state.scale && state.phase > EMPTY && beforeGroup !== undefined)
          return { cardinal: beforeGroup, ordinal: undefined };
      }
    }
    if (next === at) return none;
    const last = senseOf(token, 'ordinal');
    const ordinal =
      last === undefined || (last.value.after !== undefined && !feed(state, last.value.after)) ? undefined : completeOrdinal(state, last.value.value);
    return ordinal === undefined || digits || last === undefined ? cardinal() : { cardinal: undefined, ordinal: { value: ordinal, next: index + last.length } };
  }
}

const isHyphen = (token: Token): boolean => !token.spaced && (token.norm === '-' || token.norm === '‑' || token.norm === '‐');

/** «тисячі», "hundreds": a plural that starts no number by itself; nor do short signs, and words that are more often something else. */
function startsNothing(tokens: readonly Token[], at: number, sense: NumeralSense): boolean {
  const { type, weak } = sense;
  if (type === 'abbreviation' || type === 'suffix' || type === 'plus' || type === 'denominator' || type === 'joiner' || type === 'whole') return true;
  if (isScaling(sense)) return senseOf(tokens[at], 'vague') !== undefined;
  return weak === true && (type === 'fraction' || (tokens[at + 1] !== undefined && senseOf(tokens[at + 1], 'numeral') === undefined));
}

/** The value of an ordinal whose last word is added to what has been read, if it can be. */
function completeOrdinal(state: State, last: number): number | undefined {
  const { phase } = state;
  if (last >= 1000) return phase === EMPTY || last >= state.scale ? undefined : state.total + (state.hundreds + state.rest) * last;
  if (last === 100 && phase === FULL && state.hundreds === 0) return state.total + state.rest * 100;
  if (last < 10 ? phase <= AFTER_TEN : last < 100 ? phase <= AFTER_HUNDREDS : phase === EMPTY) return sumOf(state) + last;
  return undefined;
}

/** «5 тисяч 300», «2 млн 300 тис.»: three digits, or digits with a smaller magnitude, after a magnitude in words. */
function readContinuation(tokens: readonly Token[], at: number, state: State, conventions: CardinalConventions): Reading<number> | undefined {
  if (state.phase !== EMPTY || state.total === 0) return undefined;
  const reading = readDigits(tokens, at, conventions);
  if (reading === undefined || reading.value.decimals > 0 || reading.value.value >= state.scale) return undefined;
  const magnitude = senseOf(tokens[reading.next], 'numeral')?.value;
  const scaled = magnitude !== undefined && (magnitude.type === 'magnitude' || magnitude.type === 'abbreviation') && magnitude.value < state.scale;
  if (!scaled && reading.value.value < state.scale / 10) return undefined;
  if (readEnding(tokens, reading.next, reading.value.value, conventions) !== undefined) return undefined;
  return { value: reading.value.value, next: reading.next };
}

function readEnding(tokens: readonly Token[], at: number, value: number, conventions: CardinalConventions): 'cardinal' | 'ordinal' | undefined {
  const end = endOfEnding(tokens, at);
  const word = end > at ? tokens[end - 1] : undefined;
  if (word === undefined) return undefined;
  const only = Object.hasOwn(conventions.cardinalEndings, word.norm) ? conventions.cardinalEndings[word.norm] : undefined;
  if (only === null || only?.includes(value) === true) return 'cardinal';
  return conventions.ordinalEndings.includes(word.norm) ? 'ordinal' : undefined;
}

/** The index after a word that is glued to digits or hangs on them by a hyphen; `at` without one. */
function endOfEnding(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.spaced) return at;
  if (token.kind === 'word') return at + 1;
  const word = tokens[at + 1];
  return isHyphen(token) && word?.kind === 'word' && !word.spaced ? at + 2 : at;
}
