import { daysInMonth } from '../core/day.ts';

/** A stretch of time in minutes since 1970, by civil reckoning; `instant` when an hour is known. */
export interface Time {
  readonly from: number;
  readonly to: number;
  readonly instant: boolean;
}

export const MINUTES_A_DAY = 1440;
const DATE = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):?(\d{2})?(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const DECADE = /^(\d{3})X[~?%]?$/;
const MASKED = /^[\dX]{4}(?:-[\dX]{2}){0,2}[~?%]?$/;
const MONTHS_A_YEAR = 12;
/** EDTF seasons 21 to 24: spring to winter; their last month. */
const SEASON_ENDS = [5, 8, 11, 14];

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;
const days = (first: number, last: number): Time => ({ from: first * MINUTES_A_DAY, to: (last + 1) * MINUTES_A_DAY - 1, instant: false });

function readDate(text: string): Time | undefined {
  const decade = DECADE.exec(text);
  if (decade) return days(dayNumber(Number(`${decade[1]}0`), 1, 1), dayNumber(Number(`${decade[1]}9`), MONTHS_A_YEAR, 31));
  const match = DATE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return days(dayNumber(year, 1, 1), dayNumber(year, MONTHS_A_YEAR, 31));
  const month = Number(match[2]);
  const seasonEnd = SEASON_ENDS[month - 21];
  if (match[3] === undefined && seasonEnd !== undefined) return days(dayNumber(year, seasonEnd - 2, 1), dayNumber(year, seasonEnd + 1, 1) - 1);
  if (month < 1 || month > MONTHS_A_YEAR) return undefined;
  if (match[3] === undefined) return days(dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)));
  const day = Number(match[3]);
  return day < 1 || day > daysInMonth(year, month) ? undefined : days(dayNumber(year, month, day), dayNumber(year, month, day));
}

function readDateTime(text: string): Time | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const day = readDate(text.slice(0, 10));
  const [hour, minute] = [Number(match[4]), Number(match[5] ?? 0)];
  if (!day || hour > 24 || minute > 59 || Number(match[6] ?? 0) > 60) return undefined;
  const zone = match[7];
  const shift = zone === undefined || zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const at = day.from + hour * 60 + minute - shift;
  return { from: at, to: at, instant: true };
}

/**
 * The time that an EDTF date, interval or ISO date-time speaks of; undefined when it is none, null when it is one of no known year.
 *
 * An interval speaks of its end: a count of "24 to 26 October" is one of the 26th.
 */
export function readTime(text: string): Time | null | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const [first, last] = [text.slice(0, slash), text.slice(slash + 1)];
    const from = first === '..' || first === '' ? null : readTime(first);
    const to = last === '..' || last === '' ? null : readTime(last);
    if (from === undefined || to === undefined) return undefined;
    return to ?? from;
  }
  return readDateTime(text) ?? readDate(text) ?? (text.includes('X') && MASKED.test(text) ? null : undefined);
}

/** The civil day of a time, for sentences. */
export const dayOf = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(0, 10);
