import { SENSES, type Sense } from '../../core/sense.ts';
import type { UnitSense } from '../../core/senses/quantities.ts';
import { hasSense, senseOf, type Token } from '../../core/token.ts';
import { readOrdinal } from '../../grammar/cardinal.ts';
import { endOfDigits } from '../../grammar/digits.ts';
import type { Numeral } from '../../grammar/numeral-sum.ts';
import { roleOf } from '../../grammar/roles.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { isCount, ofKind, type Quantity } from './draft.ts';
import { kindOf, unitOf } from './kinds.ts';
import { ARTICLE, COMMA, CONJUNCTION, PARTITIVE, RANGE_DASH } from './numeral-roles.ts';
import { amountOf, readAmount, readAmountOrOrdinal } from './quantities-amount.ts';
import { exactly, ranged, single } from './quantities-build.ts';
import { hedgeBefore } from './quantities-hedge.ts';
import { isPlace, skipNonNumber } from './quantities-label.ts';
import { isNoQuantity, isPartOfOrdinal, isTailOfWord } from './quantities-negative.ts';
import { readRange } from './quantities-range.ts';
import { readUnit } from './quantities-unit.ts';
import { type FigureWords, figureWordsOf } from './words.ts';

/** Token indexes of a stretch of a sentence, half-open. */
export interface TokenRange {
  readonly at: number;
  readonly next: number;
}

const DIGITS = SENSES.digits.bit;
const NUMERAL = SENSES.numeral.bit;
const ORDINAL = SENSES.ordinal.bit;
const VAGUE = SENSES.vague.bit;
const UNIT = SENSES.unit.bit;

/** The bits of all kinds with which a quantity may start. */
export const STARTS_QUANTITY = DIGITS | NUMERAL | ORDINAL | VAGUE | UNIT;

/** Every number of a sentence that counts or measures something, in the order of the text. `taken` are its dates, ascending. */
export function findQuantities({ tokens, kinds, pack }: Sentence, taken: readonly TokenRange[], words = figureWordsOf(pack)): Quantity[] {
  const quantities: Quantity[] = [];
  if ((kinds & STARTS_QUANTITY) === 0) return quantities;
  let date = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if ((token.kinds & STARTS_QUANTITY) === 0 || !mayStart(token)) {
      at++;
      continue;
    }
    while (date < taken.length && (taken[date] as TokenRange).next <= at) date++;
    const range = date < taken.length ? taken[date] : undefined;
    const next = range !== undefined && range.at <= at ? readLength(tokens, at, range.next, words, quantities) : readAt(tokens, at, words, quantities);
    at = Math.max(next, at + 1);
  }
  if (quantities.length > 1) shareUnits(tokens, quantities, words);
  return quantities;
}

/** «два роки тому», "over the last five years": the length of time in a date is a quantity too. */
function readLength(tokens: readonly Token[], at: number, end: number, words: FigureWords, quantities: Quantity[]): number {
  if (!hasUnit(tokens, at, end)) return at + 1;
  const isOrdinal = ((tokens[at] as Token).kinds & ORDINAL) !== 0 && readOrdinal(tokens, at, words.numerals) !== undefined;
  const amount = isOrdinal ? undefined : readAmount(tokens, at, words);
  if (amount?.unit?.kind !== 'duration' || amount.next > end || (amount.unit.unit === 'a' && amount.value >= 1000)) return at + 1;
  const found: Quantity[] = [];
  const next = readAt(tokens, at, words, found);
  if (next > end || found.some(({ kind }) => kind !== 'duration')) return at + 1;
  quantities.push(...found);
  return next;
}

function hasUnit(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (((tokens[i] as Token).kinds & UNIT) !== 0) return true;
  return false;
}

function mayStart(token: Token): boolean {
  if ((token.kinds & (DIGITS | ORDINAL)) !== 0) return true;
  const { senses } = token;
  for (let i = 0; i < senses.length; i++) {
    const { kind, value } = senses[i] as Sense;
    if (kind === 'vague' || (kind === 'numeral' && value.type !== 'suffix')) return true;
    if (kind === 'unit' && (value.form === 'sign' || value.value !== undefined)) return true;
  }
  return false;
}

/** Adds what starts at a token; gives the index of the token to go on with. */
function readAt(tokens: readonly Token[], at: number, words: FigureWords, quantities: Quantity[]): number {
  const token = tokens[at] as Token;
  const isNumber = (token.kinds & DIGITS) !== 0;
  if (isNumber) {
    const skipped = skipNonNumber(tokens, at, words);
    if (skipped !== undefined) return skipped;
  } else {
    const fused = (token.kinds & UNIT) === 0 ? undefined : senseOf(token, SENSES.unit);
    if (fused?.value.value !== undefined) return readFused(at, fused.value, at + fused.length, quantities);
    const vague = (token.kinds & VAGUE) === 0 ? undefined : readVague(tokens, at, words, quantities);
    if (vague !== undefined) return vague;
    if (isTailOfWord(tokens, at, words) || isPartOfOrdinal(tokens, at)) return at + 1;
    const fraction = readFraction(tokens, at, words, quantities);
    if (fraction !== undefined) return fraction;
  }
  // Digits are ordinal by what is glued to them only.
  const mayBeOrdinal = isNumber ? tokens[at + 1]?.spaced === false : (token.kinds & (NUMERAL | ORDINAL)) !== 0;
  const amount = mayBeOrdinal ? readAmountOrOrdinal(tokens, at, words) : readAmount(tokens, at, words);
  if (typeof amount === 'number') return amount;
  if (amount === undefined) return isNumber ? endOfDigits(tokens, at) : at + 1;
  const range = readRange(tokens, amount, words);
  if (range === undefined) return isNoQuantity(tokens, amount, words) ? amount.next : single(tokens, amount, words, quantities);
  if (typeof range === 'number') return Math.max(range, endOfDigits(tokens, amount.number));
  if (amount.unit === undefined && range.second.unit === undefined && isPlace(tokens, amount)) return range.next;
  return ranged(tokens, amount, range, words, quantities);
}

/** «кілька тисяч», "hundreds of thousands", «десятки». */
function readVague(tokens: readonly Token[], at: number, words: FigureWords, quantities: Quantity[]): number | undefined {
  const sense = senseOf(tokens[at], SENSES.vague);
  if (sense === undefined) return undefined;
  let next = at + sense.length;
  // «несколько больше» is an adverb.
  if (hasSense(tokens[next], SENSES.hedge)) return next;
  const hedge = hedgeBefore(tokens, at, words);
  if (sense.value.ambiguous && hedge !== undefined) {
    const value = senseOf(tokens[at], SENSES.numeral)?.value.value ?? 0;
    return single(tokens, amountOf(tokens, at, at, numberInWord(value, at + 1), undefined, words), words, quantities);
  }
  let { low, high } = sense.value;
  for (let steps = 0; steps < 2; steps++) {
    const index = (roleOf(words.byNumber, tokens[next]) & PARTITIVE) === 0 ? next : next + 1;
    const numeral = senseOf(tokens[index], SENSES.numeral);
    const type = numeral?.value.type;
    if (numeral === undefined || (type !== 'magnitude' && type !== 'multiplier' && type !== 'abbreviation')) break;
    low *= numeral.value.value;
    high = high === null ? null : (high + 1) * numeral.value.value - 1;
    next = index + numeral.length;
  }
  const unit = readUnit(tokens, next, false);
  const end = unit?.next ?? next;
  const kind = kindOf(tokens, at, end, { value: low, digits: false, isCued: true }, unit?.value, words);
  quantities.push({
    from: hedge?.edge ?? at,
    at,
    next: end,
    kind,
    value: null,
    low,
    high,
    qualifier: 'vague',
    precision: low / 2,
    unit: unitOf(unit?.value, kind),
    rule: 'figure/vague',
  });
  return end;
}

/** "a third of", "a quarter of": fractions whose word is more often an ordinal or three months. */
function readFraction(tokens: readonly Token[], at: number, words: FigureWords, quantities: Quantity[]): number | undefined {
  const { byNumber } = words;
  if (at === 0 || (roleOf(byNumber, tokens[at - 1]) & ARTICLE) === 0) return undefined;
  const sense = senseOf(tokens[at], SENSES.numeral);
  if (sense?.value.type !== 'fraction' || sense.value.weak === undefined) return undefined;
  const next = at + sense.length;
  if ((roleOf(byNumber, tokens[next]) & PARTITIVE) === 0) return undefined;
  return single(tokens, amountOf(tokens, at, at, numberInWord(sense.value.value, next), undefined, words), words, quantities);
}

const numberInWord = (value: number, next: number): Numeral => ({ value, step: value, scale: 1, digits: false, isOrdinal: false, next });

/** «півроку», «двадцятирічна»: the number and its unit are one word. */
function readFused(at: number, sense: UnitSense, next: number, quantities: Quantity[]): number {
  const { kind, unit, value = 0 } = sense;
  const length = kind === 'clock' ? 'duration' : kind;
  quantities.push(exactly(at, next, value, length, unit, null, 1));
  return next;
}

/** «5 і 9 %»: a number without a unit takes that of the next, if only a conjunction stands between. */
function shareUnits(tokens: readonly Token[], quantities: Quantity[], words: FigureWords): void {
  for (let i = 1; i < quantities.length; i++) quantities[i] = afterSum(tokens, quantities[i - 1] as Quantity, quantities[i] as Quantity, words);
  for (let i = quantities.length - 2; i >= 0; i--) {
    const one = quantities[i] as Quantity;
    const other = quantities[i + 1] as Quantity;
    const between = tokens[one.next];
    if (one.unit !== null || other.unit === null || other.from !== one.next + 1) continue;
    if (other.kind !== 'age' && other.kind !== 'duration' && (roleOf(words.byNumber, between) & CONJUNCTION) !== 0)
      quantities[i] = ofKind(one, other.kind, other.unit, one.rule);
  }
}

/** «3 млн доларів, з них 1,1 млн», «на 350 гривень – до 9900»: a part of a sum of money, or what it grew to, that names nothing else is money, too. */
function afterSum(tokens: readonly Token[], sum: Quantity, other: Quantity, { byNumber }: FigureWords): Quantity {
  if (sum.kind !== 'money' || other.unit !== null || other.value === null || hasSense(tokens[other.next], SENSES.noun)) return other;
  const at = (roleOf(byNumber, tokens[sum.next]) & (COMMA | RANGE_DASH)) === 0 ? sum.next : sum.next + 1;
  const tie = other.value < 1000 ? undefined : senseOf(tokens[at], SENSES.tie);
  const isPart = tie?.value === 'of-whole' && at + tie.length === other.from;
  const isGoal = at + 1 === other.from && isCount(other) && senseOf(tokens[at], SENSES.hedge)?.value.role === 'goal';
  return isPart || isGoal ? ofKind(other, 'money', sum.unit, 'figure/money') : other;
}
