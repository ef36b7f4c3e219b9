const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the civil calendar has the day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] as number));

/** The ISO day of digits for year, month and day, if news can be of it: from 1900 to 2199. */
export function calendarDay(year: string, month: string, day: string): string | null {
  const y = Number(year);
  if (y < 1900 || y > 2199 || month.length > 2 || day.length > 2 || !isDay(y, Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
