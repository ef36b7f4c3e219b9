import type { Qualifier } from '../core/values/kinds.ts';

/** A closed interval of numbers; an infinite end is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const EVERYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * The step that a reader sees in a written number: the largest of 1, 5, 10, 50, 100, 500 … that divides it and is at most half of it.
 *
 * @example
 * [2500, 400, 150, 110, 72].map(roundStep); //=> [500, 100, 50, 10, 1]
 */
export function roundStep(value: number): number {
  if (!Number.isInteger(value) || value < 10 || value % 5 !== 0) return 1;
  let step = 1;
  for (let ten = 1; 5 * ten <= value / 2; ten *= 10) {
    if (value % (5 * ten) === 0) step = 5 * ten;
    if (10 * ten <= value / 2 && value % (10 * ten) === 0) step = 10 * ten;
  }
  return step;
}

/** A bare number that its writer may have rounded. */
export const isRound = (value: number, step: number): boolean => value >= 50 && step >= 10;

/** What the wording allows. Nothing that is counted is negative. */
export function hardInterval(value: number, qualifier: Qualifier): Interval {
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value };
    case 'more-than':
      return { low: value + 1, high: Number.POSITIVE_INFINITY };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { low: 0, high: value };
    case 'less-than':
    case 'almost':
      return { low: 0, high: value - 1 };
    case 'about':
    case 'range':
    case 'vague':
      return EVERYTHING;
    default:
      return qualifier satisfies never;
  }
}

const FIVE_PERCENT = 0.05;
const TEN_PERCENT = 0.1;

/** What the writer most likely meant: nobody who knows 2,500 writes "over 1,000". */
export function softInterval(value: number, qualifier: Qualifier, step: number): Interval {
  switch (qualifier) {
    case 'exact':
      return step >= 5 && value >= 10 ? { low: value - step / 2, high: Math.ceil(value + step / 2) - 1 } : { low: value, high: value };
    case 'more-than':
      return { low: value + 1, high: step > 1 ? value + step - 1 : value + Math.ceil(FIVE_PERCENT * value) };
    case 'at-least':
      return { low: value, high: step > 1 ? value + step - 1 : value + Math.ceil(FIVE_PERCENT * value) };
    case 'at-most':
    case 'less-than':
      return { low: Math.max(0, value - step), high: value };
    case 'almost':
      return { low: value - Math.max(1, Math.min(step, 0.15 * value)), high: value - 1 };
    case 'about': {
      const width = step > 1 ? Math.max(1, Math.min(step / 2, TEN_PERCENT * value)) : Math.ceil(FIVE_PERCENT * value);
      return { low: value - width, high: value + width };
    }
    case 'vague':
      return { low: 2 * value, high: 10 * value - 1 };
    case 'range':
      return EVERYTHING;
    default:
      return qualifier satisfies never;
  }
}

export const holds = (interval: Interval, value: number): boolean => interval.low <= value && value <= interval.high;
export const meets = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;
const within = (inner: Interval, outer: Interval): boolean => outer.low <= inner.low && inner.high <= outer.high;

export type Comparison = 'same' | 'entails' | 'compatible' | 'tension' | 'contradict';

/** How two claims of one measure and time stand to each other, by what their wording allows and what it means. */
export function compare(a: { hard: Interval; soft: Interval }, b: { hard: Interval; soft: Interval }): Comparison {
  if (a.hard.low === a.hard.high && a.hard.low === b.hard.low && a.hard.high === b.hard.high) return 'same';
  if (!meets(a.hard, b.hard)) return 'contradict';
  if (!meets(a.soft, b.soft)) return 'tension';
  return within(a.hard, b.hard) ? 'entails' : 'compatible';
}
