import { SENSES, type Sense } from '../core/sense.ts';
import type { NumeralSense } from '../core/senses/numerals.ts';
import { senseOf, type Token } from '../core/token.ts';
import { type EndingConventions, endOfEnding, isHyphen, readEnding } from './digit-endings.ts';
import { type DigitConventions, readDigits } from './digits.ts';
import type { Reading } from './matchers.ts';
import {
  AFTER_HUNDREDS,
  AFTER_TEN,
  cardinalOf,
  completeOrdinal,
  EMPTY,
  emptySum,
  FULL,
  feed,
  isScaling,
  type Numeral,
  type NumeralSum,
  sumOf,
} from './numeral-sum.ts';

export interface CardinalConventions extends DigitConventions, EndingConventions {
  /** Words inside a compound numeral ("two hundred and five"). */
  readonly joiners: readonly string[];
}

const DIGITS = SENSES.digits.bit;
const NUMERAL = SENSES.numeral.bit;
const ORDINAL = SENSES.ordinal.bit;
const SPELLED = NUMERAL | ORDINAL;

/**
 * Reads a whole cardinal in digits, in words or both: «двісті п'ять тисяч», «8,7 тис.», "two and a half million", "one hundred and five".
 *
 * Declines ordinals («двадцять п'ятий», "25th") and plurals without a number («тисячі», "hundreds").
 */
export function readCardinal(tokens: readonly Token[], at: number, conventions: CardinalConventions): Numeral | undefined {
  const numeral = readCompound(tokens, at, conventions);
  return numeral === undefined || numeral.isOrdinal ? undefined : numeral;
}

/** Reads a whole ordinal in digits or in words: «двадцять п'ятий», «71-я», "one hundred and first". */
export function readOrdinal(tokens: readonly Token[], at: number, conventions: CardinalConventions): Reading<number> | undefined {
  const numeral = readNumeral(tokens, at, conventions);
  return numeral === undefined || !numeral.isOrdinal ? undefined : { value: numeral.value, next: numeral.next };
}

/** Reads a cardinal or an ordinal, whichever it is. */
export function readNumeral(tokens: readonly Token[], at: number, conventions: CardinalConventions): Numeral | undefined {
  return isOrdinalAlone(tokens[at]) ? wordOrdinal(tokens, at) : readCompound(tokens, at, conventions);
}

/** An ordinal in one word, which is no numeral besides but for its fractions. */
function isOrdinalAlone(token: Token | undefined): boolean {
  if (token === undefined || (token.kinds & ORDINAL) === 0) return false;
  const type = senseOf(token, SENSES.numeral)?.value.type;
  return type === undefined || type === 'fraction' || type === 'denominator';
}

function wordOrdinal(tokens: readonly Token[], at: number): Numeral | undefined {
  const sense = senseOf(tokens[at], SENSES.ordinal);
  return sense === undefined ? undefined : ordinalOf(sense.value.value, at + sense.length);
}

const ordinalOf = (value: number, next: number): Numeral => ({ value, step: null, scale: 1, digits: false, isOrdinal: true, next });

function readCompound(tokens: readonly Token[], at: number, conventions: CardinalConventions): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if ((token.kinds & DIGITS) === 0) return (token.kinds & NUMERAL) === 0 ? undefined : readWords(tokens, at, emptySum(at), conventions);
  const reading = readDigits(tokens, at, conventions);
  if (reading === undefined) return undefined;
  const { value, decimals } = reading;
  let { next } = reading;
  if (tokens[next]?.spaced === false) {
    const ending = readEnding(tokens, next, value, conventions);
    if (ending !== undefined) next = endOfEnding(tokens, next);
    if (ending === 'ordinal') return ordinalOf(value, next);
  }
  const grain = decimals > 0 ? 10 ** -decimals : 1;
  const step = decimals > 0 ? grain : null;
  if (!mayGoOn(tokens[next], conventions)) return { value, step, scale: 1, digits: true, isOrdinal: false, next };
  const state = emptySum(next);
  state.rest = value;
  state.grain = grain;
  state.step = step;
  state.phase = FULL;
  state.digits = true;
  return readWords(tokens, at, state, conventions);
}

/** Whether a token may be part of the numeral before it. */
function mayGoOn(token: Token | undefined, conventions: CardinalConventions): boolean {
  if (token === undefined || token.breaks === 2) return false;
  return (token.kinds & (SPELLED | DIGITS)) !== 0 || isHyphen(token) || isJoiner(token, conventions);
}

const isJoiner = (token: Token, { joiners }: CardinalConventions): boolean => joiners.length > 0 && joiners.includes(token.norm);

/** "one million, two hundred thousand": the comma after a group, where numerals are joined by words. */
const isGroupComma = (tokens: readonly Token[], at: number, { joiners }: CardinalConventions): boolean =>
  joiners.length > 0 && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === true && tokens[at]?.norm === ',';

/** Walks the numerals that go on where `state` ends; what stands from `at` on is in it. Bounded: scales descend, and a group holds at most three numerals. */
function readWords(tokens: readonly Token[], at: number, state: NumeralSum, conventions: CardinalConventions): Numeral | undefined {
  let beforeRest: Numeral | undefined;
  let afterComma = false;
  for (;;) {
    const { next } = state;
    let index = next;
    let joined = false;
    let comma = false;
    if (next > at) {
      const link = tokens[next];
      comma = state.phase === EMPTY && isGroupComma(tokens, next, conventions);
      if (link === undefined || (!comma && !mayGoOn(link, conventions))) return closed(state, afterComma);
      if ((link.kinds & DIGITS) === 0) {
        if (isHyphen(link) && tokens[next + 1]?.spaced === false) {
          const ordinal = state.phase === AFTER_TEN ? senseOf(tokens[next + 1], SENSES.ordinal) : undefined;
          if (ordinal !== undefined) return ordinalOf(sumOf(state) + ordinal.value.value, next + 2);
          const sense = senseOf(tokens[next + 1], SENSES.numeral)?.value;
          if (sense === undefined || (state.digits && sense.type !== 'magnitude') || !joinsByHyphen(sense, state.phase)) return closed(state, afterComma);
          joined = true;
        } else if (isJoiner(link, conventions) && senseOf(link, SENSES.numeral) === undefined) {
          if (!feed(state, JOINER)) return closed(state, afterComma);
          joined = true;
        } else joined = comma;
        if (joined) index++;
      }
    }
    const token = tokens[index];
    if (token === undefined || (next > at && token.breaks === 2)) return next === at ? undefined : closed(state, afterComma);
    if (state.phase === EMPTY && state.total > 0 && state.wholes === null) {
      state.beforeGroup = cardinalOf(state);
      beforeRest = undefined;
    } else if (state.phase === AFTER_HUNDREDS) beforeRest = cardinalOf(state);

    if ((token.kinds & DIGITS) !== 0) {
      const reading = joined ? undefined : readContinuation(tokens, index, state, conventions);
      if (reading === undefined) return closed(state, afterComma);
      state.rest = reading.value;
      state.phase = FULL;
      state.digits = true;
      state.next = reading.next;
      continue;
    }
    const sense = senseOf(token, SENSES.numeral);
    if (next === at && sense !== undefined && startsNothing(tokens, at, sense.value)) return undefined;
    if (sense !== undefined && !(comma && isScaling(sense.value))) {
      const length = feedToken(state, token);
      if (length > 0) {
        state.next = index + length;
        if (comma) afterComma = true;
        else if (state.phase === EMPTY) afterComma = false;
        continue;
      }
      if (isScaling(sense.value)) {
        if (sense.value.type === 'multiplier' && beforeRest !== undefined) return beforeRest;
        if (sense.value.type === 'magnitude' && sense.value.value >= state.scale && state.phase > EMPTY && state.beforeGroup !== undefined)
          return state.beforeGroup;
      }
    }
    if (next === at) return undefined;
    const last = (token.kinds & ORDINAL) === 0 ? undefined : senseOf(token, SENSES.ordinal);
    if (last === undefined) return closed(state, afterComma);
    const fits = last.value.after === undefined || feed(state, last.value.after);
    const ordinal = fits ? completeOrdinal(state, last.value.value) : undefined;
    return ordinal === undefined || state.digits ? closed(state, afterComma) : ordinalOf(ordinal, index + last.length);
  }
}

const JOINER: NumeralSense = { type: 'joiner', value: 0 };

/** The number that ends here; what follows a comma is part of it only if it is a group of its own. */
const closed = (state: NumeralSum, afterComma: boolean): Numeral =>
  afterComma && state.phase !== EMPTY && state.hundreds + state.rest < 100 && state.beforeGroup !== undefined ? state.beforeGroup : cardinalOf(state);

/** Adds the first reading of a token that fits; gives its length in tokens, or 0. */
function feedToken(state: NumeralSum, token: Token): number {
  const { senses } = token;
  for (let i = 0; i < senses.length; i++) {
    const { kind, value, length } = senses[i] as Sense;
    if (kind !== 'numeral' || !fitsDigits(value, token, state.digits)) continue;
    let fits = true;
    for (let part: NumeralSense | undefined = value; part !== undefined && fits; part = part.then) {
      if (state.phase === EMPTY && state.total > 0) state.beforeGroup = cardinalOf(state);
      fits = feed(state, part);
    }
    if (fits) return length;
  }
  return 0;
}

/** "twenty-five", "two-thirds", "1.5-million"; other hyphens between numerals make ranges («два-три»). */
const joinsByHyphen = (sense: NumeralSense, phase: number): boolean =>
  sense.type === 'unit' ? phase === AFTER_TEN : phase > AFTER_HUNDREDS && (isScaling(sense) || sense.type === 'fraction' || sense.type === 'denominator');

/** A suffix is glued to its digits; «3 чверті» is no fraction in digits but three of something. */
const fitsDigits = ({ type, weak }: NumeralSense, token: Token, digits: boolean): boolean =>
  type === 'suffix' ? !token.spaced : !digits || (type !== 'denominator' && !(type === 'fraction' && weak !== undefined));

/** «тисячі», "hundreds": a plural that starts no number by itself; nor do short signs, and words that are more often something else. */
function startsNothing(tokens: readonly Token[], at: number, sense: NumeralSense): boolean {
  const { type, weak } = sense;
  if (type === 'abbreviation' || type === 'suffix' || type === 'plus' || type === 'denominator' || type === 'joiner' || type === 'whole') return true;
  if (isScaling(sense)) return senseOf(tokens[at], SENSES.vague) !== undefined;
  if (weak === undefined) return false;
  const after = tokens[at + 1];
  return type === 'fraction' || (after !== undefined && senseOf(after, SENSES.numeral) === undefined && !(weak !== '' && after.norm.endsWith(weak)));
}

/** «5 тисяч 300», «2 млн 300 тис.»: three digits, or digits with a smaller magnitude, after a magnitude in words. */
function readContinuation(tokens: readonly Token[], at: number, state: NumeralSum, conventions: CardinalConventions): Reading<number> | undefined {
  if (state.phase !== EMPTY || state.total === 0) return undefined;
  const reading = readDigits(tokens, at, conventions);
  if (reading === undefined || reading.decimals > 0 || reading.value >= state.scale) return undefined;
  const magnitude = senseOf(tokens[reading.next], SENSES.numeral)?.value;
  const scaled = magnitude !== undefined && (magnitude.type === 'magnitude' || magnitude.type === 'abbreviation') && magnitude.value < state.scale;
  if (!scaled && reading.value < state.scale / 10) return undefined;
  if (readEnding(tokens, reading.next, reading.value, conventions) !== undefined) return undefined;
  return reading;
}
