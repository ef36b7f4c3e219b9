import type { UnitSense } from '../../core/senses/quantities.ts';
import { hasSense, senseOf, type Token } from '../../core/token.ts';
import { readOrdinal } from '../../grammar/cardinal.ts';
import { endOfDigits } from '../../grammar/digits.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';
import type { Sentence } from '../../segment/analyse.ts';
import type { Quantity } from './draft.ts';
import { kindOf, unitOf } from './kinds.ts';
import { readAmount } from './quantities-amount.ts';
import { type Found, quantity, ranged, single } from './quantities-build.ts';
import { hedgeBefore } from './quantities-hedge.ts';
import { isPlace, skipNonNumber } from './quantities-label.ts';
import { isNoQuantity, isPartOfOrdinal, isTailOfWord } from './quantities-negative.ts';
import { readRange } from './quantities-range.ts';
import { readUnit } from './quantities-unit.ts';

/** Token indexes of a stretch of a sentence, half-open. */
export interface TokenRange {
  readonly at: number;
  readonly next: number;
}

/** Every number of a sentence that counts or measures something, in the order of the text. `taken` are its dates, ascending. */
export function findQuantities(sentence: Sentence, taken: readonly TokenRange[]): Quantity[] {
  const { tokens } = sentence;
  const conventions = sentence.pack.numerals;
  const quantities: Quantity[] = [];
  let date = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (token.senses.length === 0 || !mayStart(token)) {
      at++;
      continue;
    }
    while (date < taken.length && (taken[date] as TokenRange).next <= at) date++;
    const range = taken[date];
    if (range !== undefined && range.at <= at) {
      const length = readLength(tokens, at, range.next, conventions);
      if (length !== undefined) quantities.push(...length.quantities);
      at = length?.next ?? at + 1;
      continue;
    }
    const { quantities: found, next } = readAt(tokens, at, conventions);
    quantities.push(...found);
    at = Math.max(next, at + 1);
  }
  shareUnits(tokens, quantities, conventions);
  return quantities;
}

/** «два роки тому», "over the last five years": the length of time in a date is a quantity too. */
function readLength(tokens: readonly Token[], at: number, end: number, conventions: NumeralConventions): Found | undefined {
  const ordinal = readOrdinal(tokens, at, conventions);
  const amount = ordinal === undefined ? readAmount(tokens, at, conventions) : undefined;
  if (amount?.unit?.kind !== 'duration' || amount.next > end || (amount.unit.unit === 'a' && amount.value >= 1000)) return undefined;
  const found = readAt(tokens, at, conventions);
  return found.next <= end && found.quantities.every(({ kind }) => kind === 'duration') ? found : undefined;
}

function mayStart(token: Token): boolean {
  if (token.kind === 'number') return true;
  for (const { kind, value } of token.senses) {
    if (kind === 'vague' || kind === 'ordinal' || (kind === 'numeral' && value.type !== 'suffix')) return true;
    if (kind === 'unit' && (value.form === 'sign' || value.value !== undefined)) return true;
  }
  return false;
}

function readAt(tokens: readonly Token[], at: number, conventions: NumeralConventions): Found {
  const token = tokens[at] as Token;
  const nothing = (next: number): Found => ({ quantities: [], next });
  if (token.kind === 'number') {
    const skipped = skipNonNumber(tokens, at);
    if (skipped !== undefined) return nothing(skipped);
  } else {
    const fused = senseOf(token, 'unit');
    if (fused?.value.value !== undefined) return readFused(at, fused.value, at + fused.length);
    const vague = readVague(tokens, at, conventions);
    if (vague !== undefined) return vague;
    if (isTailOfWord(tokens, at) || isPartOfOrdinal(tokens, at)) return nothing(at + 1);
    const fraction = readFraction(tokens, at, conventions);
    if (fraction !== undefined) return fraction;
  }
  // Digits are ordinal by what is glued to them only.
  const ordinal = token.kind !== 'number' || tokens[at + 1]?.spaced === false ? readOrdinal(tokens, at, conventions) : undefined;
  if (ordinal !== undefined) return nothing(ordinal.next);
  const amount = readAmount(tokens, at, conventions);
  if (amount === undefined) return nothing(token.kind === 'number' ? endOfDigits(tokens, at) : at + 1);
  const range = readRange(tokens, amount, conventions);
  if (typeof range === 'number') return nothing(Math.max(range, endOfDigits(tokens, amount.number)));
  if (range !== undefined && amount.unit === undefined && range.second.unit === undefined && isPlace(tokens, amount)) return nothing(range.next);
  if (range === undefined && isNoQuantity(tokens, amount, conventions)) return nothing(amount.next);
  return range === undefined ? single(tokens, amount, conventions) : ranged(tokens, amount, range, conventions);
}

/** «кілька тисяч», "hundreds of thousands", «десятки». */
function readVague(tokens: readonly Token[], at: number, conventions: NumeralConventions): Found | undefined {
  const sense = senseOf(tokens[at], 'vague');
  if (sense === undefined) return undefined;
  // «несколько больше» is an adverb.
  if (hasSense(tokens[at + sense.length], 'hedge')) return { quantities: [], next: at + sense.length };
  if (sense.value.ambiguous && hedgeBefore(tokens, at, conventions) !== undefined) {
    const value = senseOf(tokens[at], 'numeral')?.value.value ?? 0;
    const unit = readUnit(tokens, at + 1, false);
    return single(
      tokens,
      { at, number: at, numberEnd: at + 1, next: unit?.next ?? at + 1, value, step: value, scale: value, digits: false, unit: unit?.value },
      conventions,
    );
  }
  let { low, high } = sense.value;
  let next = at + sense.length;
  for (let steps = 0; steps < 2; steps++) {
    const link = tokens[next];
    const index = link !== undefined && conventions.partitives.includes(link.norm) ? next + 1 : next;
    const numeral = senseOf(tokens[index], 'numeral');
    const type = numeral?.value.type;
    if (numeral === undefined || (type !== 'magnitude' && type !== 'multiplier' && type !== 'abbreviation')) break;
    low *= numeral.value.value;
    high = high === null ? null : (high + 1) * numeral.value.value - 1;
    next = index + numeral.length;
  }
  const unit = readUnit(tokens, next, false);
  const end = unit?.next ?? next;
  const kind = kindOf(tokens, at, end, low, false, unit?.value);
  const from = hedgeBefore(tokens, at, conventions)?.edge ?? at;
  return {
    quantities: [
      { from, at, next: end, kind, value: null, low, high, qualifier: 'vague', precision: low / 2, unit: unitOf(unit?.value, kind), rule: 'figure/vague' },
    ],
    next: end,
  };
}

/** "a third of", "a quarter of": fractions whose word is more often an ordinal or three months. */
function readFraction(tokens: readonly Token[], at: number, conventions: NumeralConventions): Found | undefined {
  const sense = senseOf(tokens[at], 'numeral');
  if (sense?.value.type !== 'fraction' || sense.value.weak === undefined) return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + sense.length];
  if (before === undefined || after === undefined || !conventions.articles.includes(before.norm) || !conventions.partitives.includes(after.norm))
    return undefined;
  const next = at + sense.length;
  return single(
    tokens,
    { at, number: at, numberEnd: next, next, value: sense.value.value, step: sense.value.value, scale: 1, digits: false, unit: undefined },
    conventions,
  );
}

/** «півроку», «двадцятирічна»: the number and its unit are one word. */
function readFused(at: number, sense: UnitSense, next: number): Found {
  const { kind, unit, value = 0 } = sense;
  return { quantities: [quantity({ from: at, at, next, value, kind: kind === 'clock' ? 'duration' : kind, unit, step: null })], next };
}

/** «5 і 9 %»: a number without a unit takes that of the next, if only a conjunction stands between. */
function shareUnits(tokens: readonly Token[], quantities: Quantity[], conventions: NumeralConventions): void {
  for (let i = 1; i < quantities.length; i++) quantities[i] = partOfMoney(tokens, quantities[i - 1] as Quantity, quantities[i] as Quantity);
  for (let i = quantities.length - 2; i >= 0; i--) {
    const one = quantities[i] as Quantity;
    const other = quantities[i + 1] as Quantity;
    const between = tokens[one.next];
    if (one.unit !== null || other.unit === null || other.from !== one.next + 1 || between === undefined) continue;
    if (other.kind !== 'age' && other.kind !== 'duration' && conventions.conjunctions.includes(between.norm))
      quantities[i] = { ...one, kind: other.kind, unit: other.unit };
  }
}

/** «3 млн доларів, з них 1,1 млн»: a part of a sum of money that names nothing else is money, too. */
function partOfMoney(tokens: readonly Token[], whole: Quantity, part: Quantity): Quantity {
  if (whole.kind !== 'money' || part.unit !== null || part.value === null || part.value < 1000 || hasSense(tokens[part.next], 'noun')) return part;
  let at = whole.next;
  if (tokens[at]?.norm === ',') at++;
  const tie = senseOf(tokens[at], 'tie');
  return tie?.value === 'of-whole' && at + tie.length === part.from ? { ...part, kind: 'money', unit: whole.unit, rule: 'figure/money' } : part;
}
