import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';

/** A day of the proleptic Gregorian calendar; year 0 is 1 BC. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** date-fns reads local time; a date whose local time is UTC gives the same days in every time zone of the machine. */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override setFullYear(year: number, month: number = this.getUTCMonth(), day: number = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setMonth(month: number, day: number = this.getUTCDate()): number {
    return this.setUTCMonth(month, day);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }
}

function toDate({ year, month, day }: Civil): UtcDate {
  if (year >= 100) return new UtcDate(Date.UTC(year, month - 1, day));
  const date = new UtcDate(0);
  date.setFullYear(year, month - 1, day);
  return date;
}

const toCivil = (date: Date): Civil => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });

const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/** The day of an ISO 8601 date or time, if it begins with one. */
export function parseDay(iso: string): Civil | undefined {
  const match = ISO_DAY.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? getDaysInMonth(toDate({ year, month, day: 1 })) : SHORT.has(month) ? 30 : 31;
const SHORT: ReadonlySet<number> = new Set([4, 6, 9, 11]);
export const plusDays = (civil: Civil, days: number): Civil => toCivil(addDays(toDate(civil), days));
/** Clips to the end of a shorter month. */
export const plusMonths = (civil: Civil, months: number): Civil => toCivil(addMonths(toDate(civil), months));
/** From `b` to `a`. */
export const daysBetween = (a: Civil, b: Civil): number => (toDate(a).getTime() - toDate(b).getTime()) / DAY;
/** Monday is 1. */
export const weekdayOf = (civil: Civil): number => getISODay(toDate(civil));
export const mondayOf = (civil: Civil): Civil => plusDays(civil, 1 - weekdayOf(civil));
export const isBefore = (a: Civil, b: Civil): boolean => (a.year - b.year || a.month - b.month || a.day - b.day) < 0;
