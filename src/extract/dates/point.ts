import type { Anchor, CalendarPoint, Shift, TimeUnit } from '../../core/calendar.ts';
import { daysInMonth } from '../../core/day.ts';
import type { DateMention, Grain } from '../../core/values/date.ts';
import { type Civil, daysBetween, isBefore, mondayOf, plusDays, plusMonths, weekdayOf } from './resolve.ts';
import { aCentury, aDay, aDecade, aHalf, aMonth, aQuarter, aSeason, aWeek, aWeekend, aYear, hedged, type Stretch, unknown } from './stretch.ts';

export type Basis = DateMention['basis'];

/** What incomplete dates are completed from. */
export interface Anchors {
  readonly published: Civil | undefined;
  /** The last date of the text before this one that is as fine as the grain, by its first day. */
  context(grain: 'day' | 'month' | 'year'): Civil | undefined;
  /** The year that the text has just been telling of, if it is not that of publication. */
  readonly storyYear: number | undefined;
  /** By the words around; 0 if they do not say. */
  readonly side: Side;
  /** The same anchors, with another day to lean on and another side of it. */
  from(published: Civil | undefined, side: Side): Anchors;
}

/** Past -1, future 1. */
export type Side = -1 | 0 | 1;

export interface Completed {
  readonly stretch: Stretch;
  readonly basis: Basis;
}

/** A day that no calendar has. */
export const IMPOSSIBLE: unique symbol = Symbol('impossible');
export type Result = Completed | typeof IMPOSSIBLE;

/** Makes a date of one point: what it states, and the rest from what is around it. */
export function completePoint(point: CalendarPoint, anchors: Anchors): Result {
  const { month, day } = point;
  if (month !== undefined && day !== undefined && day > daysInMonth(point.year ?? 2000, month)) return IMPOSSIBLE;
  const { stretch, basis } = placed(point, anchors);
  return { stretch: point.phase !== undefined || point.circa === true ? hedged(stretch) : stretch, basis };
}

function placed(point: CalendarPoint, anchors: Anchors): Completed {
  if (point.year !== undefined) return { stretch: inYear(point, point.year), basis: 'stated' };
  if (point.century !== undefined) return { stretch: aCentury(point.century), basis: 'stated' };
  if (point.decade !== undefined)
    return { stretch: aDecade(point.decade >= 100 ? point.decade : point.decade < 3 ? 200 + point.decade : 190 + point.decade), basis: 'stated' };
  if (point.shift !== undefined) return shifted(point, point.shift, anchors);
  const { published, storyYear } = anchors;
  if ((point.weekday === undefined || point.day !== undefined) && storyYear !== undefined && point.step === undefined && isOnSide(storyYear, anchors)) {
    // News of the week stays news of the week, whatever year was told of before.
    const isNews = published !== undefined && daysAway(point, nearestYear(point, published, 0), published) <= NEAR;
    if (!isNews) return { stretch: inYear(point, storyYear), basis: 'context' };
  }
  if (published === undefined) return { stretch: unknown(grainOf(point), point.month, point.day), basis: 'stated' };
  const stretch =
    point.month === undefined && point.weekday !== undefined
      ? onWeekday(point.weekday, point, published, anchors.side)
      : inYear(point, nearestYear(point, published, anchors.side));
  return { stretch, basis: 'published' };
}

/** A year behind lends itself to nothing that lies ahead, unless the text is a history; a year ahead, only to a story told as past. */
const isOnSide = (year: number, { published, side }: Anchors): boolean =>
  published === undefined || (year < published.year ? side <= 0 || published.year - year > HISTORY : side < 0 && year - published.year < FUTURE);
const HISTORY = 20;
/** A year further ahead is a goal, not a story. */
const FUTURE = 6;

const grainOf = ({ day, weekday, month, season, quarter, half }: CalendarPoint): Grain =>
  day !== undefined || weekday !== undefined
    ? 'day'
    : month !== undefined
      ? 'month'
      : season !== undefined
        ? 'season'
        : (quarter ?? half) !== undefined
          ? 'quarter'
          : 'year';

function inYear({ month, day, season, quarter, half }: CalendarPoint, year: number): Stretch {
  if (month !== undefined) return day === undefined ? aMonth(year, month) : aDay({ year, month, day: Math.min(day, daysInMonth(year, month)) });
  if (season !== undefined) return aSeason(year, season);
  if (quarter !== undefined) return aQuarter(year, quarter);
  return half === undefined ? aYear(year) : aHalf(year, half);
}

const FINENESS: Readonly<Record<TimeUnit, 'day' | 'month' | 'year'>> = {
  day: 'day',
  weekend: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  half: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};
export const UNIT_GRAIN: Readonly<Record<TimeUnit, Grain>> = {
  day: 'day',
  weekend: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'quarter',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** The day that an anchor stands for; publication, where the text has told of no date yet. */
export function baseOf(anchor: Anchor, unit: TimeUnit, anchors: Anchors): { readonly base: Civil | undefined; readonly basis: Basis } {
  const base = anchor === 'context' ? anchors.context(FINENESS[unit]) : undefined;
  if (base !== undefined) return { base, basis: 'context' };
  return { base: anchors.published, basis: anchors.published === undefined ? 'stated' : 'published' };
}

function shifted(point: CalendarPoint, shift: Shift, anchors: Anchors): Completed {
  const { base, basis } = baseOf(shift.anchor, shift.unit, anchors);
  if (base === undefined) {
    const grain = grainOf(point);
    return { stretch: unknown(grain === 'year' ? UNIT_GRAIN[shift.unit] : grain, point.month, point.day), basis };
  }
  if (point.weekday !== undefined && shift.unit === 'week') return { stretch: aDay(plusDays(mondayOf(base), 7 * shift.by + point.weekday - 1)), basis };
  // The weekend just past is "this weekend" until the next one is nearer.
  if (shift.unit === 'weekend' && shift.by === 0 && anchors.side < 0 && weekdayOf(base) < 4) return { stretch: aWeekend(plusDays(base, -7)), basis };
  return { stretch: shift.unit === 'year' ? inYear(point, base.year + shift.by) : moved(base, shift.unit, shift.by), basis };
}

/** The unit that is so many units from the one that holds the day. */
export function moved(base: Civil, unit: TimeUnit, by: number): Stretch {
  switch (unit) {
    case 'day':
      return aDay(plusDays(base, by));
    case 'weekend':
      return aWeekend(plusDays(base, 7 * by));
    case 'week':
      return aWeek(plusDays(base, 7 * by));
    case 'month': {
      const { year, month } = plusMonths(base, by);
      return aMonth(year, month);
    }
    case 'quarter': {
      const { year, month } = plusMonths(base, 3 * by);
      return aQuarter(year, Math.ceil(month / 3));
    }
    case 'half': {
      const { year, month } = plusMonths(base, 6 * by);
      return aHalf(year, Math.ceil(month / 6));
    }
    case 'season': {
      const { year, month } = plusMonths(base, 3 * by);
      return month < 3 ? aSeason(year - 1, 24) : aSeason(year, 20 + Math.floor(month / 3));
    }
    case 'year':
      return aYear(base.year + by);
    case 'decade':
      return aDecade(Math.floor(base.year / 10) + by);
    case 'century':
      return aCentury(Math.floor(base.year / 100) + 1 + by);
    default:
      return unit satisfies never;
  }
}

/** Weekdays alone are of the week around publication: the last one, unless the words say that it lies ahead. */
function onWeekday(weekday: number, { step }: CalendarPoint, published: Civil, side: -1 | 0 | 1): Stretch {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (step === 1) return aDay(plusDays(published, ahead === 0 ? 7 : ahead));
  if (step === -1) return aDay(plusDays(published, ahead === 0 ? -7 : ahead - 7));
  const isAhead = side === 1 || (step === 0 && side === 0);
  return aDay(plusDays(published, isAhead || ahead === 0 ? ahead : ahead - 7));
}

/** A date whose story is not a year away would name its year. */
const FAR = 330;
const NEAR = 31;

/** The year for a day, month or season without one: the nearest to publication on the side that the words tell of. */
function nearestYear(point: CalendarPoint, published: Civil, side: -1 | 0 | 1): number {
  const isLeapDay = point.month === 2 && point.day === 29;
  const reach = isLeapDay || point.weekday !== undefined ? 8 : 1;
  let best: number | undefined;
  let bestSided: number | undefined;
  let away = Number.POSITIVE_INFINITY;
  let awaySided = away;
  for (let year = published.year - reach; year <= published.year + reach; year++) {
    if (isLeapDay && daysInMonth(year, 2) < 29) continue;
    if (point.weekday !== undefined && weekdayOf(firstDay(point, year)) !== point.weekday) continue;
    const ahead = daysAhead(point, year, published);
    if (point.step === -1 && ahead >= 0) continue;
    if (point.step === 1 && ahead <= 0) continue;
    if (point.step === 0 && year !== published.year) continue;
    const distance = Math.abs(ahead);
    if (distance < away) {
      best = year;
      away = distance;
    }
    if (!(side < 0 ? ahead > 0 : ahead < 0) && distance < awaySided) {
      bestSided = year;
      awaySided = distance;
    }
  }
  if (best === undefined) return published.year;
  if (side === 0 || bestSided === undefined || point.step !== undefined || point.weekday !== undefined) return best;
  return awaySided > FAR && away < NEAR ? best : bestSided;
}

/** The days from a day to the point in a year, negative if it is past; 0 inside. */
function daysAhead(point: CalendarPoint, year: number, day: Civil): number {
  const first = firstDay(point, year);
  if (isBefore(day, first)) return daysBetween(first, day);
  const last = lastDay(point, year);
  return isBefore(last, day) ? -daysBetween(day, last) : 0;
}

const daysAway = (point: CalendarPoint, year: number, day: Civil): number => Math.abs(daysAhead(point, year, day));

function firstDay(point: CalendarPoint, year: number): Civil {
  const month = firstMonth(point);
  return { year, month, day: point.day === undefined ? 1 : Math.min(point.day, daysInMonth(year, month)) };
}

function lastDay(point: CalendarPoint, year: number): Civil {
  if (point.month !== undefined && point.day !== undefined) return firstDay(point, year);
  const last = firstMonth(point) + monthsOf(point) - 1;
  // The winter of a year ends in the next.
  const [endYear, month] = last > 12 ? [year + 1, last - 12] : [year, last];
  return { year: endYear, month, day: daysInMonth(endYear, month) };
}

const firstMonth = ({ month, season, quarter, half }: CalendarPoint): number =>
  month ?? (season !== undefined ? 3 * (season - 20) : quarter !== undefined ? 3 * quarter - 2 : half !== undefined ? 6 * half - 5 : 1);

const monthsOf = ({ month, season, quarter, half }: CalendarPoint): number =>
  month !== undefined ? 1 : (season ?? quarter) !== undefined ? 3 : half !== undefined ? 6 : 12;
