import { calendarDay } from './day.ts';

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/;
const DAY_FIRST = /(?:^|\s)(\d\d?)[./-](\d\d?)[./-](\d{4})/;
const YEAR_FIRST = /(?:^|\s)(\d{4})[./](\d\d?)[./](\d\d?)/;
/** RFC 2822 and its kin, English by their standard: "Tue, 25 Apr 2023 10:00:00 GMT", "April 25, 2023". */
const NAMED = /(?:^|[\s,])(\d\d?)[\s-]([A-Za-z]{3})[a-z]*\.?,?[\s-](\d{4})|([A-Za-z]{3})[a-z]*\.?\s(\d\d?),?\s(?:\d\d:\d\d:\d\d\s[A-Z]{3,4}\s)?(\d{4})/;
const SECONDS = /^1\d{9}(?:\d{3})?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The moment that a machine-readable field states, as an ISO day, with time and offset where they are stated; null if there is none. */
export function isoMoment(raw: string): string | null {
  const value = raw.trim();
  if (value.length < 8 || value.length > 60) return null;
  const iso = ISO.exec(value);
  if (iso !== null) {
    const [, year, month, day, hour, minute, zone] = iso;
    const date = calendarDay(year as string, month as string, day as string);
    if (date === null) return null;
    const midnight = hour === '00' && minute === '00' && zone === undefined;
    if (hour === undefined || minute === undefined || midnight || Number(hour) > 23 || Number(minute) > 59) return date;
    return `${date}T${hour}:${minute}${zone === undefined ? '' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  }
  if (SECONDS.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().slice(0, 16).concat('Z');
  const named = NAMED.exec(value);
  if (named !== null) {
    const month = MONTHS.indexOf((named[2] ?? named[4] ?? '').toLowerCase()) + 1;
    return calendarDay(named[3] ?? named[6] ?? '', String(month), named[1] ?? named[5] ?? '');
  }
  const yearFirst = YEAR_FIRST.exec(value);
  if (yearFirst !== null) return calendarDay(yearFirst[1] as string, yearFirst[2] as string, yearFirst[3] as string);
  const dayFirst = DAY_FIRST.exec(value);
  return dayFirst === null ? null : calendarDay(dayFirst[3] as string, dayFirst[2] as string, dayFirst[1] as string);
}
