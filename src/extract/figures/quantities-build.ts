import type { HedgeSense } from '../../core/senses/quantities.ts';
import type { Token } from '../../core/token.ts';
import type { FigureKind, Qualifier } from '../../core/values/kinds.ts';
import { roleOf } from '../../grammar/roles.ts';
import type { Quantity } from './draft.ts';
import { boundsOf, roundStep } from './interval.ts';
import { kindOf, unitOf } from './kinds.ts';
import { ARTICLE, CHANGE, MINUS, OPENING } from './numeral-roles.ts';
import type { Amount } from './quantities-amount.ts';
import { type FoundHedge, hedgeAfter, hedgeBefore, isChange, isChangeWord } from './quantities-hedge.ts';
import type { RangeReading } from './quantities-range.ts';
import { readUnit, type UnitReading } from './quantities-unit.ts';
import type { FigureWords } from './words.ts';

/** Adds the quantity that a number makes with its hedge to `quantities`. Gives the index of the token to go on with. */
export function single(tokens: readonly Token[], amount: Amount, words: FigureWords, quantities: Quantity[]): number {
  const start = startOf(tokens, amount, words);
  const inner = hedgeAfter(tokens, amount.numberEnd);
  // «тисяча з гаком гривень»: the hedge stands between the number and its unit.
  const late = inner !== undefined && amount.unit === undefined ? readUnit(tokens, inner.edge, amount.digits) : undefined;
  const unit = amount.unit ?? late?.value;
  const outer = inner === undefined && amount.next !== amount.numberEnd ? hedgeAfter(tokens, amount.next) : undefined;
  const before = amount.isCued ? usable(tokens, hedgeBefore(tokens, start, words), unit, words) : undefined;
  const after = before === undefined ? (inner ?? outer) : undefined;
  const next = Math.max(amount.next, late?.next ?? 0, (unit !== undefined && inner !== undefined) || outer !== undefined ? (after?.edge ?? 0) : 0);
  const hedge = (before ?? after)?.hedge;
  const from = before?.edge ?? start;
  const factor = unit?.factor ?? 1;
  const value = (start < amount.at && isNegative(tokens, start, words) ? -amount.value : amount.value) * factor;
  const kind = kindOf(tokens, from, Math.max(next, after?.edge ?? 0), amount, unit, words);
  quantities.push(
    quantity({
      from,
      at: start,
      next,
      value: factor === 1 ? value : round(value),
      kind,
      unit: unitOf(unit, kind),
      step: amount.step,
      factor,
      hedge,
      qualifier: hedge?.qualifier ?? 'exact',
    }),
  );
  return Math.max(next, inner?.edge ?? 0);
}

/** Adds a range, or the two values that something moved between. */
export function ranged(tokens: readonly Token[], first: Amount, range: RangeReading, words: FigureWords, quantities: Quantity[]): number {
  const { from, second, low, high, next, exact } = range;
  const unit = second.unit ?? first.unit;
  const kind = kindOf(tokens, Math.min(first.at, from), next, first, unit, words);
  if (unit?.kind === 'clock' || (unit?.unit === 'h' && isClockRange(tokens[from], low, high, words))) return next;
  const factor = unit?.factor ?? 1;
  const code = unitOf(unit, kind);
  if (exact) {
    quantities.push(
      exactly(first.at, first.next, round(low * factor), kind, code, range.step, factor),
      exactly(second.at, next, round(high * factor), kind, code, second.step, factor),
    );
    return next;
  }
  const start = startOf(tokens, first, words);
  const step = Math.min(range.step ?? roundStep(low), second.step ?? roundStep(high)) * factor;
  const hedge = first.isCued && from === first.at ? hedgeBefore(tokens, start, words) : undefined;
  quantities.push({
    from: Math.min(hedge?.edge ?? start, from),
    at: start,
    next,
    kind,
    value: null,
    low: round(low * factor),
    high: round(high * factor),
    qualifier: 'range',
    precision: step,
    unit: code,
    rule: 'figure/range',
  });
  return next;
}

/** «с 10 до 18 часов» are times of day where «от 10 до 18 часов» is a length. */
const isClockRange = (opener: Token | undefined, low: number, high: number, { byNumber }: FigureWords): boolean =>
  (roleOf(byNumber, opener) & CHANGE) !== 0 && low < high && high <= 24 && Number.isInteger(low) && Number.isInteger(high);

/** The index of the article or the minus before a number, if it belongs to it. */
function startOf(tokens: readonly Token[], amount: Amount, { byNumber }: FigureWords): number {
  const { at, number, behind } = amount;
  if ((behind & (ARTICLE | MINUS)) === 0 || at !== number) return at;
  if (!amount.digits && (behind & ARTICLE) !== 0) return at - 1;
  if ((behind & MINUS) === 0) return at;
  const before = tokens[at - 1] as Token;
  const isSign = before.kind === 'mark';
  if (isSign && (tokens[at]?.spaced === true || (at > 1 && !before.spaced && (roleOf(byNumber, tokens[at - 2]) & OPENING) === 0))) return at;
  return amount.unit === undefined && isSign ? at : at - 1;
}

/** What stands before a number and belongs to it is an article, or else a minus. */
const isNegative = (tokens: readonly Token[], start: number, { byNumber }: FigureWords): boolean => (roleOf(byNumber, tokens[start]) & ARTICLE) === 0;

/** A hedge that does not fit what it hedges is none: «до» where something rose, "over five days" in the course of which something happened. */
function usable(tokens: readonly Token[], found: FoundHedge | undefined, unit: UnitReading | undefined, words: FigureWords): FoundHedge | undefined {
  switch (found?.hedge.role) {
    case 'goal':
      return isChange(tokens, found.edge, words) ? undefined : found;
    case 'upward':
      // "edged up to 4 %"
      return isChangeWord(tokens[found.edge - 1]) ? undefined : found;
    case 'start':
      return unit === undefined ? undefined : found;
    case 'over':
      return unit?.kind === 'duration' ? undefined : found;
    default:
      return found;
  }
}

/** A quantity that nothing hedges. */
export const exactly = (at: number, next: number, value: number, kind: FigureKind, unit: string | null, step: number | null, factor: number): Quantity =>
  quantity({ from: at, at, next, value, kind, unit, step, factor, hedge: undefined, qualifier: 'exact' });

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

const RULES: Readonly<Record<FigureKind, string>> = {
  ...{ count: 'figure/count', percent: 'figure/percent', money: 'figure/money', measure: 'figure/measure' },
  ...{ duration: 'figure/duration', age: 'figure/age', number: 'figure/number' },
};

interface Parts {
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly value: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly step: number | null;
  /** How many of `unit` one of the written unit is: `step` is in the latter. */
  readonly factor: number;
  readonly hedge: HedgeSense | undefined;
  readonly qualifier: Qualifier;
}

function quantity({ from, at, next, value, kind, unit, step, factor, hedge, qualifier }: Parts): Quantity {
  const precision = hedge?.qualifier === 'exact' ? Math.min(1, step ?? 1) : round((step ?? roundStep(value / factor)) * factor);
  const rule = RULES[kind];
  if (qualifier === 'exact') return { from, at, next, kind, value, low: value, high: value, qualifier, precision, unit, rule };
  const { low, high } = boundsOf(value, qualifier, kind);
  return { from, at, next, kind, value, low, high, qualifier, precision, unit, rule };
}
