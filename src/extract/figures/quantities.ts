import type { HedgeSense, UnitSense } from '../../core/senses/quantities.ts';
import { hasSense, senseOf, type Token } from '../../core/token.ts';
import type { FigureKind, Qualifier } from '../../core/values/figure.ts';
import { readOrdinal } from '../../grammar/cardinal.ts';
import { endOfDigits } from '../../grammar/digits.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';
import type { Sentence } from '../../segment/analyse.ts';
import type { Quantity } from './draft.ts';
import { boundsOf, roundStep } from './interval.ts';
import { type Amount, readAmount } from './quantities-amount.ts';
import { type FoundHedge, hedgeAfter, hedgeBefore, isChange } from './quantities-hedge.ts';
import { hasLabel, isLabelled, isPlace, skipNonNumber } from './quantities-label.ts';
import { type RangeReading, readRange } from './quantities-range.ts';
import { readUnit, type UnitReading } from './quantities-unit.ts';

/** Token indexes of a stretch of a sentence, half-open. */
export interface TokenRange {
  readonly at: number;
  readonly next: number;
}

/** Quantities that start at one place, and where to go on. */
interface Found {
  readonly quantities: readonly Quantity[];
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
  const ordinal = readOrdinal(tokens, at, conventions);
  if (ordinal !== undefined) return nothing(ordinal.next);
  const amount = readAmount(tokens, at, conventions);
  if (amount === undefined) return nothing(token.kind === 'number' ? endOfDigits(tokens, at) : at + 1);
  const range = readRange(tokens, amount, conventions);
  if (typeof range === 'number') return nothing(Math.max(range, endOfDigits(tokens, amount.number)));
  if (range !== undefined && amount.unit === undefined && range.second.unit === undefined && isPlace(tokens, amount)) return nothing(range.next);
  if (range === undefined && isNoQuantity(tokens, amount, conventions)) return nothing(amount.next);
  return range === undefined ? single(tokens, amount, conventions) : ranged(tokens, amount, range, conventions);
}

/** "Vilt-two": a number word that hangs on a name. */
function isTailOfWord(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  const word = tokens[at - 2];
  return (
    hyphen?.norm === '-' && !hyphen.spaced && tokens[at]?.spaced === false && word?.kind === 'word' && !hasSense(word, 'numeral') && !hasSense(word, 'hedge')
  );
}

/** "the first half", «остання третина»: a half of a match, not of a number. */
const isPartOfOrdinal = (tokens: readonly Token[], at: number): boolean => {
  const type = senseOf(tokens[at], 'numeral')?.value.type;
  return (type === 'fraction' || type === 'part') && hasSense(tokens[at - 1], 'ordinal') && !hasSense(tokens[at - 1], 'numeral');
};

function isNoQuantity(tokens: readonly Token[], amount: Amount, conventions: NumeralConventions): boolean {
  const { at, number, numberEnd, unit, value } = amount;
  if (unit?.kind === 'clock' || isLabelled(tokens, amount, conventions)) return true;
  const before = tokens[at - 1];
  if (isClockTime(tokens, amount, conventions)) return true;
  if (unit?.unit === 'h' && Number.isInteger(value) && before !== undefined && isClock(value, before.norm, conventions)) return true;
  const after = tokens[numberEnd];
  if (unit === undefined && after !== undefined && !after.spaced && after.norm === '-' && tokens[numberEnd + 1]?.spaced === false)
    return tokens[numberEnd + 1]?.kind === 'word';
  if (value === 1 && !amount.digits && numberEnd === number + 1) return isPronoun(tokens, number, conventions);
  return !amount.digits && isBareMagnitude(tokens, number, conventions);
}

/** Where a language has articles, "million" without one is no number by itself. */
function isBareMagnitude(tokens: readonly Token[], at: number, { articles }: NumeralConventions): boolean {
  const type = senseOf(tokens[at], 'numeral')?.value.type;
  const before = tokens[at - 1];
  return articles.length > 0 && (type === 'magnitude' || type === 'multiplier') && !(before !== undefined && articles.includes(before.norm));
}

function isClock(value: number, preposition: string, { clockPrepositions }: NumeralConventions): boolean {
  const hours = Object.hasOwn(clockPrepositions, preposition) ? clockPrepositions[preposition] : undefined;
  return hours !== undefined && value >= hours[0] && value <= hours[1];
}

/** «о 10.30»: two digits after the sign that is no decimal one here, and a preposition before. */
function isClockTime(tokens: readonly Token[], { number, numberEnd, unit, value }: Amount, conventions: NumeralConventions): boolean {
  const minutes = tokens[number + 2];
  const before = tokens[number - 1];
  if (unit !== undefined || numberEnd !== number + 3 || minutes?.norm.length !== 2 || minutes.norm > '59' || value >= 24) return false;
  const sign = (tokens[number + 1] as Token).norm;
  return sign === '.' && sign !== conventions.decimal && before !== undefined && Object.hasOwn(conventions.clockPrepositions, before.norm);
}

/** "one of", "no one": the word for 1 counts only before a noun, or after a hedge. */
function isPronoun(tokens: readonly Token[], at: number, conventions: NumeralConventions): boolean {
  if (senseOf(tokens[at], 'numeral')?.value.type !== 'unit') return false;
  const hedge = hedgeBefore(tokens, at, conventions);
  if (hedge !== undefined && hedge.hedge.role === undefined) return false;
  const after = tokens[at + 1];
  const before = tokens[at - 1];
  // «п'ять квартир: одна в Донецьку, дві …»: the parts of a whole.
  if (before?.norm === ':') return false;
  return (
    after?.kind !== 'word' || conventions.pronounAfterOne.includes(after.norm) || (before !== undefined && conventions.pronounBeforeOne.includes(before.norm))
  );
}

function single(tokens: readonly Token[], amount: Amount, conventions: NumeralConventions): Found {
  const start = startOf(tokens, amount, conventions);
  const inner = hedgeAfter(tokens, amount.numberEnd);
  // «тисяча з гаком гривень»: the hedge stands between the number and its unit.
  const late = inner !== undefined && amount.unit === undefined ? readUnit(tokens, inner.edge, amount.digits) : undefined;
  const unit = amount.unit ?? late?.value;
  const outer = inner === undefined ? hedgeAfter(tokens, late?.next ?? amount.next) : undefined;
  const before = usable(tokens, hedgeBefore(tokens, start, conventions), unit, conventions);
  const after = before === undefined ? (inner ?? outer) : undefined;
  const next = Math.max(amount.next, late?.next ?? 0, (unit !== undefined && inner !== undefined) || outer !== undefined ? (after?.edge ?? 0) : 0);
  const value = amount.value * (isNegative(start, amount, tokens[start], conventions) ? -1 : 1) * (unit?.factor ?? 1);
  const kind = kindOf(tokens, { ...amount, at: start }, unit, Math.max(next, after === undefined ? 0 : after.edge));
  return {
    quantities: [
      quantity({
        from: before?.edge ?? start,
        at: start,
        next,
        value: unit?.factor === undefined || unit.factor === 1 ? value : round(value),
        kind,
        unit: unitOf(unit, kind),
        qualifier: (before ?? after)?.hedge.qualifier,
        hedge: (before ?? after)?.hedge,
        step: amount.step,
      }),
    ],
    next: Math.max(next, inner?.edge ?? 0),
  };
}

function ranged(tokens: readonly Token[], first: Amount, range: RangeReading, conventions: NumeralConventions): Found {
  const { from, second, low, high, next, exact } = range;
  const unit = second.unit ?? first.unit;
  const kind = kindOf(tokens, { ...first, at: Math.min(first.at, from) }, unit, next);
  if (unit?.kind === 'clock') return { quantities: [], next };
  const factor = unit?.factor ?? 1;
  if (exact) {
    const firstStep = first.step ?? (second.scale > 1 && first.scale === 1 && low !== first.value ? second.scale : null);
    return {
      quantities: [
        quantity({ from: first.at, at: first.at, next: first.next, value: round(low * factor), kind, unit: unitOf(unit, kind), step: firstStep }),
        quantity({ from: second.at, at: second.at, next, value: round(high * factor), kind, unit: unitOf(unit, kind), step: second.step }),
      ],
      next,
    };
  }
  const start = startOf(tokens, first, conventions);
  const step = Math.min(first.step ?? roundStep(low), second.step ?? roundStep(high));
  const hedge = from === first.at ? hedgeBefore(tokens, start, conventions) : undefined;
  return {
    quantities: [
      {
        from: Math.min(hedge?.edge ?? start, from),
        at: start,
        next,
        kind,
        value: null,
        low: round(low * factor),
        high: round(high * factor),
        qualifier: 'range',
        precision: step,
        unit: unitOf(unit, kind),
        rule: 'figure/range',
      },
    ],
    next,
  };
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
  const kind = kindOf(tokens, { at, value: low, digits: false }, unit?.value, end);
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

/** The index of the article or the minus before a number, if it belongs to it. */
function startOf(tokens: readonly Token[], amount: Amount, conventions: NumeralConventions): number {
  const { at, number } = amount;
  const before = tokens[at - 1];
  if (before === undefined || at !== number) return at;
  if (!amount.digits && conventions.articles.includes(before.norm)) return at - 1;
  if (!conventions.minus.includes(before.norm)) return at;
  const isSign = before.kind === 'mark';
  if (isSign && (tokens[at]?.spaced === true || (at > 1 && !before.spaced && tokens[at - 2]?.norm !== '('))) return at;
  return amount.unit === undefined && isSign ? at : at - 1;
}

/** What stands before a number and belongs to it is an article, or else a minus. */
const isNegative = (start: number, { at }: Amount, first: Token | undefined, conventions: NumeralConventions): boolean =>
  start < at && first !== undefined && !conventions.articles.includes(first.norm);

/** A hedge that does not fit what it hedges is none: «до» where something rose, "over five days" in the course of which something happened. */
function usable(
  tokens: readonly Token[],
  found: FoundHedge | undefined,
  unit: UnitReading | undefined,
  conventions: NumeralConventions,
): FoundHedge | undefined {
  switch (found?.hedge.role) {
    case 'goal':
      return isChange(tokens, found.edge, conventions) ? undefined : found;
    case 'start':
      return unit === undefined ? undefined : found;
    case 'over':
      return unit?.kind === 'duration' ? undefined : found;
    default:
      return found;
  }
}

function kindOf(tokens: readonly Token[], amount: Pick<Amount, 'at' | 'value' | 'digits'>, unit: UnitReading | undefined, next: number): FigureKind {
  if (unit !== undefined && unit.kind !== 'clock') {
    if (unit.kind !== 'duration' || unit.unit !== 'a') return unit.kind;
    return isAge(tokens, amount, next) || (unit.compound && isAdjective(tokens[next - 1])) ? 'age' : 'duration';
  }
  if (isAge(tokens, amount, next)) return 'age';
  const after = tokens[next];
  return after?.kind === 'word' ? 'count' : 'number';
}

const isAdjective = (token: Token | undefined): boolean => senseOf(token, 'unit')?.value.form === 'adjective';

/** «віком 51», "aged 51", and years or a bare number in commas after a name: "John Smith, 45, said". */
function isAge(tokens: readonly Token[], amount: Pick<Amount, 'at' | 'value' | 'digits'>, next: number): boolean {
  const { at, value, digits } = amount;
  if (value > 120) return false;
  if (hasLabel(tokens, at, 'age')) return true;
  const name = tokens[at - 2];
  return (
    digits && tokens[at - 1]?.norm === ',' && name?.kind === 'word' && name.caps === 1 && tokens[next]?.norm === ',' && value >= 5 && Number.isInteger(value)
  );
}

const unitOf = (unit: UnitReading | undefined, kind: FigureKind): string | null => unit?.unit ?? (kind === 'age' ? 'a' : null);
const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

interface Reading {
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly value: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly step: number | null;
  readonly qualifier?: Qualifier | undefined;
  readonly hedge?: HedgeSense | undefined;
}

function quantity({ from, at, next, value, kind, unit, step, qualifier = 'exact', hedge }: Reading): Quantity {
  const precision = hedge?.qualifier === 'exact' ? Math.min(1, step ?? 1) : (step ?? roundStep(value));
  return { from, at, next, kind, ...boundsOf(value, qualifier, kind), qualifier, precision, unit, rule: `figure/${kind}` };
}

/** «5 і 9 %»: a number without a unit takes that of the next, if only a conjunction stands between. */
function shareUnits(tokens: readonly Token[], quantities: Quantity[], conventions: NumeralConventions): void {
  for (let i = quantities.length - 2; i >= 0; i--) {
    const one = quantities[i] as Quantity;
    const other = quantities[i + 1] as Quantity;
    const between = tokens[one.next];
    if (one.unit !== null || other.unit === null || other.from !== one.next + 1 || between === undefined) continue;
    if (other.kind !== 'age' && other.kind !== 'duration' && conventions.conjunctions.includes(between.norm))
      quantities[i] = { ...one, kind: other.kind, unit: other.unit };
  }
}
