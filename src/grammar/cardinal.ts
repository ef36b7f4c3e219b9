import { SENSE_BITS, type Sense } from '../core/sense.ts';
import type { NumeralSense } from '../core/senses/numerals.ts';
import { senseOf, type Token } from '../core/token.ts';
import { type EndingConventions, endOfEnding, isHyphen, readEnding } from './digit-endings.ts';
import { type DigitConventions, readDigits } from './digits.ts';
import type { Reading } from './matchers.ts';
import { AFTER_HUNDREDS, AFTER_TEN, completeOrdinal, EMPTY, emptySum, FULL, feed, isScaling, type NumeralSum, scaleOf, stepOf, sumOf } from './numeral-sum.ts';

export interface CardinalConventions extends DigitConventions, EndingConventions {
  /** Words inside a compound numeral ("two hundred and five"). */
  readonly joiners: readonly string[];
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

/** What the numerals from a place on make together: a cardinal, or an ordinal if the last of them is one. */
export interface Compound {
  readonly cardinal: Reading<Cardinal> | undefined;
  readonly ordinal: Reading<number> | undefined;
}

const { numeral: NUMERAL, ordinal: ORDINAL } = SENSE_BITS;
const NONE: Compound = { cardinal: undefined, ordinal: undefined };

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
  return ordinalAlone(tokens[at]) ? wordOrdinal(tokens, at) : readCompound(tokens, at, conventions).ordinal;
}

/** Reads a cardinal or an ordinal, whichever it is. */
export function readNumeral(tokens: readonly Token[], at: number, conventions: CardinalConventions): Compound {
  return ordinalAlone(tokens[at]) ? { cardinal: undefined, ordinal: wordOrdinal(tokens, at) } : readCompound(tokens, at, conventions);
}

/** An ordinal in one word, which is no numeral besides but for its fractions. */
function ordinalAlone(token: Token | undefined): boolean {
  if (token === undefined || (token.kinds & ORDINAL) === 0) return false;
  const type = senseOf(token, 'numeral')?.value.type;
  return type === undefined || type === 'fraction' || type === 'denominator';
}

function wordOrdinal(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const sense = senseOf(tokens[at], 'ordinal');
  return sense === undefined ? undefined : { value: sense.value.value, next: at + sense.length };
}

function readCompound(tokens: readonly Token[], at: number, conventions: CardinalConventions): Compound {
  const token = tokens[at];
  if (token?.kind !== 'number') return token === undefined || (token.kinds & NUMERAL) === 0 ? NONE : readWords(tokens, at, at, emptySum(), conventions);
  const reading = readDigits(tokens, at, conventions);
  if (reading === undefined) return NONE;
  const { value, decimals } = reading.value;
  const ending = readEnding(tokens, reading.next, value, conventions);
  if (ending === 'ordinal') return { cardinal: undefined, ordinal: { value, next: endOfEnding(tokens, reading.next) } };
  const next = ending === 'cardinal' ? endOfEnding(tokens, reading.next) : reading.next;
  const grain = decimals > 0 ? 10 ** -decimals : 1;
  const step = decimals > 0 ? grain : null;
  if (!mayGoOn(tokens[next], conventions)) return { cardinal: { value: { value, step, scale: 1, digits: true }, next }, ordinal: undefined };
  const state = emptySum();
  state.rest = value;
  state.grain = grain;
  state.step = step;
  state.phase = FULL;
  return readWords(tokens, at, next, state, conventions);
}

/** Whether a token may be part of the numeral before it. */
function mayGoOn(token: Token | undefined, conventions: CardinalConventions): boolean {
  if (token === undefined || token.breaks === 2) return false;
  if ((token.kinds & (NUMERAL | ORDINAL)) !== 0 || token.kind === 'number' || isHyphen(token)) return true;
  return conventions.joiners.length > 0 && conventions.joiners.includes(token.norm);
}

/** Walks the numerals that go on at `tokens[from]`; what stands from `at` on is in `state`. Bounded: scales descend, and a group holds at most three numerals. */
function readWords(tokens: readonly Token[], at: number, from: number, state: NumeralSum, conventions: CardinalConventions): Compound {
  let next = from;
  let digits = from > at;
  let beforeGroup: Reading<Cardinal> | undefined;
  let beforeRest: Reading<Cardinal> | undefined;
  let afterComma = false;
  const mark = (): Reading<Cardinal> => ({ value: { value: state.wholes ?? sumOf(state), step: stepOf(state), scale: scaleOf(state), digits }, next });
  const cardinal = (): Compound => ({
    cardinal: afterComma && state.hundreds + state.rest < 100 && beforeGroup !== undefined ? beforeGroup : mark(),
    ordinal: undefined,
  });

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
        if (sense === undefined || (digits && sense.type !== 'magnitude') || !joinsByHyphen(sense, state.phase)) return cardinal();
        token = tokens[++index];
        joined = true;
      } else if (conventions.joiners.length > 0 && conventions.joiners.includes(token.norm) && senseOf(token, 'numeral') === undefined) {
        if (!feed(state, { type: 'joiner', value: 0 })) return cardinal();
        token = tokens[++index];
        joined = true;
      } else if (conventions.joiners.length > 0 && state.phase === EMPTY && !token.spaced && tokens[index + 1]?.spaced === true && token.norm === ',') {
        token = tokens[++index];
        joined = true;
        comma = true;
      }
    }
    if (token === undefined || (next > at && token.breaks === 2)) return next === at ? NONE : cardinal();
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
    const sense = senseOf(token, 'numeral');
    if (next === at && token.kind !== 'number' && sense !== undefined && startsNothing(tokens, at, sense.value)) return NONE;
    if (sense !== undefined && !(comma && isScaling(sense.value))) {
      const length = feedToken(state, token, digits, () => {
        if (state.phase === EMPTY && state.total > 0) beforeGroup = mark();
      });
      if (length > 0) {
        next = index + length;
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
    if (next === at) return NONE;
    const last = senseOf(token, 'ordinal');
    const ordinal =
      last === undefined || (last.value.after !== undefined && !feed(state, last.value.after)) ? undefined : completeOrdinal(state, last.value.value);
    return ordinal === undefined || digits || last === undefined ? cardinal() : { cardinal: undefined, ordinal: { value: ordinal, next: index + last.length } };
  }
}

/** Adds the first reading of a token that fits; gives its length in tokens, or 0. `before` is called before each part of a fused form. */
function feedToken(state: NumeralSum, token: Token, digits: boolean, before: () => void): number {
  const { senses } = token;
  for (let i = 0; i < senses.length; i++) {
    const { kind, value, length } = senses[i] as Sense;
    if (kind !== 'numeral' || !fitsDigits(value, token, digits)) continue;
    let fits = true;
    for (let part: NumeralSense | undefined = value; part !== undefined && fits; part = part.then) {
      before();
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
  if (isScaling(sense)) return senseOf(tokens[at], 'vague') !== undefined;
  if (weak === undefined) return false;
  const after = tokens[at + 1];
  return type === 'fraction' || (after !== undefined && senseOf(after, 'numeral') === undefined && !(weak !== '' && after.norm.endsWith(weak)));
}

/** «5 тисяч 300», «2 млн 300 тис.»: three digits, or digits with a smaller magnitude, after a magnitude in words. */
function readContinuation(tokens: readonly Token[], at: number, state: NumeralSum, conventions: CardinalConventions): Reading<number> | undefined {
  if (state.phase !== EMPTY || state.total === 0) return undefined;
  const reading = readDigits(tokens, at, conventions);
  if (reading === undefined || reading.value.decimals > 0 || reading.value.value >= state.scale) return undefined;
  const magnitude = senseOf(tokens[reading.next], 'numeral')?.value;
  const scaled = magnitude !== undefined && (magnitude.type === 'magnitude' || magnitude.type === 'abbreviation') && magnitude.value < state.scale;
  if (!scaled && reading.value.value < state.scale / 10) return undefined;
  if (readEnding(tokens, reading.next, reading.value.value, conventions) !== undefined) return undefined;
  return { value: reading.value.value, next: reading.next };
}
