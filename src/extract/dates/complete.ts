import type { CalendarExpression, CalendarPoint, CalendarWindow, TimeUnit } from '../../core/calendar.ts';
import { type Anchors, type Basis, baseOf, completePoint, IMPOSSIBLE, moved, type Result, UNIT_GRAIN } from './point.ts';
import { type Civil, isBefore, plusDays } from './resolve.ts';
import { aDay, days, months, span, unknown } from './stretch.ts';

/** Makes a date of what a rule read. */
export function complete(expression: CalendarExpression, anchors: Anchors): Result | undefined {
  switch (expression.type) {
    case 'point':
      return completePoint(expression, anchors);
    case 'range':
      return completeRange(expression.from, expression.to, anchors);
    case 'window':
      return completeWindow(expression, anchors);
    default:
      return expression satisfies never;
  }
}

function completeRange(from: CalendarPoint | null, to: CalendarPoint | null, anchors: Anchors): Result | undefined {
  if (from === null || to === null) return openRange(from, to, anchors);
  // What lies ahead is told by its end, what lies behind by its beginning; the other end is the nearest that fits.
  const isAhead = anchors.side > 0;
  const fixed = completePoint(isAhead ? to : from, anchors);
  if (fixed === IMPOSSIBLE) return IMPOSSIBLE;
  const edge = isAhead ? fixed.stretch.last : fixed.stretch.first;
  const rest = isAhead ? from : to;
  const hangsOnEdge = edge !== undefined && anchors.published !== undefined && rest.shift === undefined;
  const other = completePoint(rest, hangsOnEdge ? anchors.from(edge, isAhead ? -1 : 1) : anchors);
  if (other === IMPOSSIBLE) return IMPOSSIBLE;
  const [left, right] = isAhead ? [other, fixed] : [fixed, other];
  if (left.stretch.first !== undefined && right.stretch.last !== undefined && isBefore(right.stretch.last, left.stretch.first)) return undefined;
  return { stretch: span(left.stretch, right.stretch), basis: weaker(left.basis, right.basis) };
}

/**
 * What lasts until a day ends ahead; told in the past («арештував до 27 серпня»), it may be on either side. What lasts since a day began behind,
 * unless the words or the calendar say that it is about to begin.
 */
function openRange(from: CalendarPoint | null, to: CalendarPoint | null, anchors: Anchors): Result | undefined {
  const point = from ?? to;
  if (point === null) return undefined;
  let completed = completePoint(point, from === null ? anchors.from(anchors.published, anchors.side < 0 ? 0 : 1) : anchors);
  if (from !== null && anchors.side === 0 && completed !== IMPOSSIBLE && isFarAhead(completed.stretch.first, anchors.published))
    completed = completePoint(point, anchors.from(anchors.published, -1));
  if (completed === IMPOSSIBLE) return IMPOSSIBLE;
  return { stretch: span(from === null ? null : completed.stretch, to === null ? null : completed.stretch), basis: completed.basis };
}

/** What begins in more than so many days has not been announced without a verb that says so. */
const SOON = 62;

const isFarAhead = (first: Civil | undefined, published: Civil | undefined): boolean =>
  first !== undefined && published !== undefined && isBefore(plusDays(published, SOON), first);

const weaker = (a: Basis, b: Basis): Basis => (a === 'stated' ? b : a);

function completeWindow({ unit, count, side, anchor, of }: CalendarWindow, anchors: Anchors): Result | undefined {
  if (count === null) return undefined;
  if (of !== undefined) return insideOf(of, unit, count, side, anchors);
  const { base, basis } = baseOf(anchor, unit, anchors);
  if (base === undefined) return { stretch: span(unknown(UNIT_GRAIN[unit]), unknown(UNIT_GRAIN[unit])), basis };
  if (unit === 'day' || unit === 'weekend') {
    const [first, last] = side < 0 ? [plusDays(base, 1 - count), base] : [plusDays(base, 1), plusDays(base, count)];
    return { stretch: count === 1 ? aDay(first) : days(first, last, 'day'), basis };
  }
  if (unit === 'week')
    return { stretch: side < 0 ? days(plusDays(base, 1 - 7 * count), base, 'week') : days(plusDays(base, 1), plusDays(base, 7 * count), 'week'), basis };
  const here = moved(base, unit === 'decade' ? 'year' : unit === 'century' ? 'year' : unit, 0);
  const there = moved(base, unit === 'decade' || unit === 'century' ? 'year' : unit, side * count * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1));
  return { stretch: { ...(side < 0 ? span(there, here) : span(here, there)), grain: UNIT_GRAIN[unit] }, basis };
}

function insideOf(of: CalendarPoint, unit: TimeUnit, count: number, side: -1 | 1, anchors: Anchors): Result | undefined {
  const whole = completePoint(of, anchors);
  if (whole === IMPOSSIBLE) return whole;
  const { stretch, basis } = whole;
  const { first, last } = stretch;
  if (first === undefined || last === undefined) return { stretch: { ...stretch, grain: UNIT_GRAIN[unit] }, basis };
  if (unit === 'day' && count === 1) return { stretch: aDay(side < 0 ? last : first), basis };
  if (unit === 'month' && count < 12) return { stretch: side < 0 ? months(first.year, 13 - count, 12, 'month') : months(first.year, 1, count, 'month'), basis };
  if (unit !== 'day' && unit !== 'week') return undefined;
  const length = unit === 'week' ? 7 * count : count;
  return { stretch: side < 0 ? days(plusDays(last, 1 - length), last, unit) : days(first, plusDays(first, length - 1), unit), basis };
}
