import type { HedgeSense } from '../../core/senses/quantities.ts';
import type { Token } from '../../core/token.ts';
import type { FigureKind, Qualifier } from '../../core/values/figure.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';
import type { Quantity } from './draft.ts';
import { boundsOf, roundStep } from './interval.ts';
import { kindOf, unitOf } from './kinds.ts';
import type { Amount } from './quantities-amount.ts';
import { type FoundHedge, hedgeAfter, hedgeBefore, isChange } from './quantities-hedge.ts';
import type { RangeReading } from './quantities-range.ts';
import { readUnit, type UnitReading } from './quantities-unit.ts';

/** Quantities that start at one place, and where to go on. */
export interface Found {
  readonly quantities: readonly Quantity[];
  readonly next: number;
}

/** The quantity that a number makes with its hedge. */
export function single(tokens: readonly Token[], amount: Amount, conventions: NumeralConventions): Found {
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
  const kind = kindOf(tokens, before?.edge ?? start, Math.max(next, after === undefined ? 0 : after.edge), amount.value, amount.digits, unit);
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
        factor: unit?.factor ?? 1,
      }),
    ],
    next: Math.max(next, inner?.edge ?? 0),
  };
}

/** A range, or the two values that something moved between. */
export function ranged(tokens: readonly Token[], first: Amount, range: RangeReading, conventions: NumeralConventions): Found {
  const { from, second, low, high, next, exact } = range;
  const unit = second.unit ?? first.unit;
  const kind = kindOf(tokens, Math.min(first.at, from), next, first.value, first.digits, unit);
  if (unit?.kind === 'clock' || (unit?.unit === 'h' && isClockRange(tokens[from], low, high, conventions))) return { quantities: [], next };
  const factor = unit?.factor ?? 1;
  if (exact) {
    return {
      quantities: [
        quantity({ from: first.at, at: first.at, next: first.next, value: round(low * factor), kind, unit: unitOf(unit, kind), step: range.step, factor }),
        quantity({ from: second.at, at: second.at, next, value: round(high * factor), kind, unit: unitOf(unit, kind), step: second.step, factor }),
      ],
      next,
    };
  }
  const start = startOf(tokens, first, conventions);
  const step = Math.min(range.step ?? roundStep(low), second.step ?? roundStep(high)) * factor;
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

/** «с 10 до 18 часов» are times of day where «от 10 до 18 часов» is a length. */
const isClockRange = (opener: Token | undefined, low: number, high: number, { changes }: NumeralConventions): boolean =>
  opener !== undefined && Object.hasOwn(changes, opener.norm) && low < high && high <= 24 && Number.isInteger(low) && Number.isInteger(high);

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
  readonly qualifier?: Qualifier | undefined;
  readonly hedge?: HedgeSense | undefined;
  /** How many of `unit` one of the written unit is: `step` is in the latter. */
  readonly factor?: number;
}

export function quantity({ from, at, next, value, kind, unit, step, qualifier = 'exact', hedge, factor = 1 }: Parts): Quantity {
  const precision = hedge?.qualifier === 'exact' ? Math.min(1, step ?? 1) : round((step ?? roundStep(value / factor)) * factor);
  const { low, high } = boundsOf(value, qualifier, kind);
  return { from, at, next, kind, value, low, high, qualifier, precision, unit, rule: RULES[kind] };
}
