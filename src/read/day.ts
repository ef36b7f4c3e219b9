import { isDay } from '../core/day.ts';

/** The ISO day of digits for year, month and day, if news can be of it: from 1900 to 2199. */
export function calendarDay(year: string, month: string, day: string): string | null {
  const y = Number(year);
  if (y < 1900 || y > 2199 || month.length > 2 || day.length > 2 || !isDay(y, Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
