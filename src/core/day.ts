const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The length of a month, 1–12, of the civil calendar; 0 for a month that is none. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0));

/** Whether the civil calendar has the day. */
export const isDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysInMonth(year, month);
