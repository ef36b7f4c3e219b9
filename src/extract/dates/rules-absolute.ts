import type { CalendarPoint } from '../../core/calendar.ts';
import { SENSES } from '../../core/sense.ts';
import { STOP } from '../../core/signs.ts';
import { hasSense, type Token } from '../../core/token.ts';
import { either, map, not, oneOf, optional, sequence } from '../../grammar/matchers.ts';
import { rule } from '../../grammar/rule.ts';
import type { DateRule } from '../../languages/contracts/calendar.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import {
  anyMonth,
  comma,
  dayNumber,
  earlyYear,
  isLinked,
  isName,
  link,
  type NumberParts,
  ordinalSuffix,
  pointOf,
  yearDigits,
  yearMark,
  yearPart,
} from './parts.ts';
import { looksLikeYear } from './years.ts';

/** Days, months and years by name and number, whole or in part. */
export function absoluteRules({ calendar }: LanguagePack, numbers: NumberParts): readonly DateRule<CalendarPoint>[] {
  const { capitals, monthFirst } = calendar;
  const month = anyMonth(capitals);
  const { ordinalWord } = numbers;
  const day = either(
    dayNumber,
    map(ordinalWord, (value) => (value <= 31 ? value : undefined)),
  );
  const year = map(sequence(optional(comma), optional(link('of', 'in')), yearPart), ([, , part]) => part);
  const days: DateRule<CalendarPoint>[] = [
    rule({
      id: 'date/day-month',
      pattern: [day, optional(link('of')), month, optional(year)],
      produce: (_, _place, day, _of, month, year) => pointOf({ day, month }, year),
    }),
    rule({
      id: 'date/month',
      pattern: [month, optional(year)],
      produce: (conventions, { tokens, at }, month, year) => {
        if (year === undefined && (isName(tokens, at, conventions) || !(hasSense(tokens[at], SENSES.month) || isWeakMonth(tokens, at)))) return undefined;
        return pointOf({ month }, year);
      },
    }),
    rule({
      id: 'date/year',
      pattern: [yearDigits, optional(ordinalSuffix), optional(yearMark)],
      produce: (conventions, { tokens, at, next }, year, suffix, mark) =>
        mark === true || suffix !== undefined || looksLikeYear(tokens, at, next, year, conventions) ? pointOf({ year }) : undefined,
    }),
    rule({ id: 'date/early-year', pattern: [earlyYear], produce: (_, _place, year) => pointOf({ year }) }),
    rule({
      id: 'date/year-in-words',
      pattern: [ordinalWord, yearMark],
      produce: (_, _place, number) => {
        if (number >= 1000 && number < 2200) return pointOf({ year: number });
        return number >= 20 && number <= 90 && number % 10 === 0 ? pointOf({ decade: number / 10 }) : undefined;
      },
    }),
  ];
  if (!monthFirst) return days;
  return [
    ...days,
    rule({
      id: 'date/month-day',
      pattern: [month, optional(link('article')), day, optional(year), not(yearMark)],
      produce: (_, _place, month, _the, day, year) => pointOf({ day, month }, year),
    }),
  ];
}

/** A weak name alone is a month after a preposition; an abbreviation with a stop is, too. */
const isWeakMonth = (tokens: readonly Token[], at: number): boolean =>
  isLinked(tokens, at) && (hasSense(tokens[at], SENSES.weakMonth) || tokens[at + 1]?.sign === STOP);

/** The weekday before a date: "Monday, May 18", «в понедельник 28 июня», «у вівторок, рано вранці 9 квітня». */
export const weekdayBefore = map(
  sequence(either(oneOf('weekday'), oneOf('weakWeekday')), optional(comma), optional(link('at')), optional(oneOf('dayPart')), optional(comma)),
  ([weekday]) => weekday,
);
