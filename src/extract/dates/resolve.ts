import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { getISODay } from 'date-fns/getISODay';
import { isDay } from '../../core/day.ts';

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

const toDate = (civil: Civil): UtcDate => new UtcDate(timeOf(civil));

/** `Date.UTC` takes the years below 100 for those of the last century. */
const timeOf = ({ year, month, day }: Civil): number => (year >= 100 ? Date.UTC(year, month - 1, day) : new Date(0).setUTCFullYear(year, month - 1, day));

const toCivil = (date: Date): Civil => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });

const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/** The day of an ISO 8601 date or time, if it begins with one. */
export function parseDay(iso: string): Civil | undefined {
  const match = ISO_DAY.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day } : undefined;
}

export const plusDays = (civil: Civil, days: number): Civil => toCivil(addDays(toDate(civil), days));
/** Clips to the end of a shorter month. */
export const plusMonths = (civil: Civil, months: number): Civil => toCivil(addMonths(toDate(civil), months));
/** From `b` to `a`. */
export const daysBetween = (a: Civil, b: Civil): number => (timeOf(a) - timeOf(b)) / DAY;
/** Monday is 1. */
export const weekdayOf = (civil: Civil): number => getISODay(toDate(civil));
export const mondayOf = (civil: Civil): Civil => plusDays(civil, 1 - weekdayOf(civil));
export const isBefore = (a: Civil, b: Civil): boolean => (a.year - b.year || a.month - b.month || a.day - b.day) < 0;
