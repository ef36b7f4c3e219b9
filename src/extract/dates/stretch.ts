import { daysInMonth } from '../../core/day.ts';
import type { Grain } from '../../core/values/date.ts';
import { type Civil, mondayOf, plusDays } from './resolve.ts';

/** A stretch of the calendar: its EDTF, and its first and last day where they are known. */
export interface Stretch {
  readonly value: string;
  readonly grain: Grain;
  readonly first: Civil | undefined;
  readonly last: Civil | undefined;
}

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');
const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
const yearText = (year: number): string => (year >= 1000 ? `${year}` : year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));
export const dayText = ({ year, month, day }: Civil): string => `${yearText(year)}-${two(month)}-${two(day)}`;
const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`;
const monthEnd = (year: number, month: number): Civil => ({ year, month, day: daysInMonth(year, month) });

export const aDay = (day: Civil): Stretch => ({ value: dayText(day), grain: 'day', first: day, last: day });
export const days = (first: Civil, last: Civil, grain: Grain): Stretch => ({ value: `${dayText(first)}/${dayText(last)}`, grain, first, last });
export const aWeek = (day: Civil): Stretch => days(mondayOf(day), plusDays(mondayOf(day), 6), 'week');
export const aWeekend = (day: Civil): Stretch => days(plusDays(mondayOf(day), 5), plusDays(mondayOf(day), 6), 'day');
export const aMonth = (year: number, month: number): Stretch => ({
  value: monthText(year, month),
  grain: 'month',
  first: { year, month, day: 1 },
  last: monthEnd(year, month),
});
export const months = (year: number, from: number, to: number, grain: Grain): Stretch => ({
  value: `${monthText(year, from)}/${monthText(year, to)}`,
  grain,
  first: { year, month: from, day: 1 },
  last: monthEnd(year, to),
});
export const aQuarter = (year: number, quarter: number): Stretch => months(year, 3 * quarter - 2, 3 * quarter, 'quarter');
export const aHalf = (year: number, half: number): Stretch => months(year, 6 * half - 5, 6 * half, 'quarter');
/** The winter of a year begins in its December. */
export const aSeason = (year: number, season: number): Stretch => ({
  value: monthText(year, season),
  grain: 'season',
  first: { year, month: 3 * (season - 20), day: 1 },
  last: season === 24 ? monthEnd(year + 1, 2) : monthEnd(year, 3 * (season - 20) + 2),
});
export const aYear = (year: number): Stretch => ({
  value: yearText(year),
  grain: 'year',
  first: { year, month: 1, day: 1 },
  last: { year, month: 12, day: 31 },
});
export const aDecade = (decade: number): Stretch => ({
  value: `${pad(decade, 3)}X`,
  grain: 'decade',
  first: { year: decade * 10, month: 1, day: 1 },
  last: { year: decade * 10 + 9, month: 12, day: 31 },
});
/** As people count: the 20th century is 1900–1999. */
export const aCentury = (century: number): Stretch => ({
  value: `${pad(century - 1)}XX`,
  grain: 'century',
  first: { year: (century - 1) * 100, month: 1, day: 1 },
  last: { year: century * 100 - 1, month: 12, day: 31 },
});

/** What is known of a point whose year is not. */
export function unknown(grain: Grain, month?: number, day?: number): Stretch {
  const value =
    month === undefined
      ? grain === 'day' || grain === 'week'
        ? 'XXXX-XX-XX'
        : grain === 'month'
          ? 'XXXX-XX'
          : 'XXXX'
      : day === undefined
        ? `XXXX-${pad(month)}`
        : `XXXX-${pad(month)}-${pad(day)}`;
  return { value, grain, first: undefined, last: undefined };
}

export const hedged = (stretch: Stretch): Stretch =>
  stretch.value.includes('/') ? stretch : { value: `${stretch.value}~`, grain: stretch.grain, first: stretch.first, last: stretch.last };

function leftOf(value: string): string {
  const slash = value.indexOf('/');
  return slash < 0 ? value : value.slice(0, slash);
}

/** From one stretch to the end of another; null for an open side. */
export function span(from: Stretch | null, to: Stretch | null): Stretch {
  return {
    value: `${from === null ? '..' : leftOf(from.value)}/${to === null ? '..' : to.value.slice(to.value.indexOf('/') + 1)}`,
    grain: (to ?? from)?.grain ?? 'day',
    first: (from ?? to)?.first,
    last: (to ?? from)?.last,
  };
}
