import type { CalendarPoint } from '../../core/calendar.ts';
import { DATED } from '../../core/sense.ts';
import { HYPHEN, SLASH, STOP } from '../../core/signs.ts';
import { glued, integer, literal, optional } from '../../grammar/matchers.ts';
import { type Place, rule } from '../../grammar/rule.ts';
import type { DateRule } from '../../languages/contracts/calendar.ts';
import { alone, pointOf, yearMark } from './parts.ts';

const SEPARATOR = glued(literal('.', '/', '-', '–', '‑', '‐'));
const number = integer(1, 31, { max: 2 });

/** Digits go on after the match: a version, an address, a longer number. */
const goesOn = ({ tokens, next }: Place): boolean => {
  const [sign, after] = [tokens[next], tokens[next + 1]];
  if (sign === undefined || sign.spaced) return false;
  // The time of an ISO 8601 date may follow.
  if (sign.kind === 'number' || sign.kind === 'code') return !sign.norm.startsWith('t');
  return (sign.sign === STOP || sign.sign === SLASH || sign.sign === HYPHEN) && after !== undefined && !after.spaced && after.kind === 'number';
};

/** 69–99 are of the last century, as POSIX has it. */
const longYear = (year: number): number => (year >= 100 ? year : year < 69 ? 2000 + year : 1900 + year);

/** Dates in digits alone: 26.10.2025, 26/10/25, 2025-10-26. */
export const numericRules = (): readonly DateRule<CalendarPoint>[] => [
  rule({
    id: 'date/iso',
    pattern: [
      alone(integer(1000, 2199, { min: 4, max: 4 })),
      SEPARATOR,
      glued(integer(1, 12, { min: 2, max: 2 })),
      SEPARATOR,
      glued(integer(1, 31, { min: 2, max: 2 })),
    ],
    produce: (_, place, year, sign, month, other, day) => (sign !== other || goesOn(place) ? undefined : pointOf({ year, month, day })),
  }),
  rule({
    id: 'date/numeric',
    needs: [DATED],
    pattern: [alone(number), SEPARATOR, glued(number), SEPARATOR, glued(integer(0, 2199, { min: 2, max: 4 })), optional(yearMark)],
    produce: ({ dayFirst }, place, first, sign, second, other, year) => {
      const digits = place.tokens[place.at + 4]?.length;
      if (sign !== other || digits === 3 || goesOn(place)) return undefined;
      // Hyphens between short numbers are telephone and law numbers more often than dates.
      if (digits === 2 && sign !== '.' && sign !== '/') return undefined;
      const isDayFirst = first > 12 || (second <= 12 && (dayFirst || sign === '.'));
      const [day, month] = isDayFirst ? [first, second] : [second, first];
      return month > 12 || (digits === 4 && year < 1000) ? undefined : pointOf({ year: longYear(year), month, day });
    },
  }),
];
