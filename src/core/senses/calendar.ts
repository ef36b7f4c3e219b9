import type { Determiner, Link, Opener, Phase, Shift, TimeUnit } from '../calendar.ts';

/**
 * What a word can mean on the calendar. Months 1–12, weekdays 1 (Monday) – 7, seasons 21 (spring) – 24 (winter).
 *
 * A weak word has another common meaning ("may", «среда», "fall") and needs the company of other calendar words or a preposition.
 */
export interface CalendarSenses {
  readonly month: number;
  readonly weakMonth: number;
  /** A month only beside a day, a year or a full stop. */
  readonly monthAbbreviation: number;
  readonly weekday: number;
  readonly weakWeekday: number;
  readonly season: number;
  readonly weakSeason: number;
  /** The name of a quarter of a year: Q3. */
  readonly quarter: number;
  readonly timeUnit: TimeUnit;
  /** Forms that can only be several («роки», «років», "years"). */
  readonly timeUnits: TimeUnit;
  /** A word or abbreviation after the number of a year: «року», «р.», «гг.». */
  readonly yearMark: null;
  /** Yesterday, «торік», «накануне». */
  readonly relativeTime: Shift;
  readonly determiner: Determiner;
  /** «ж», «самого», "same": makes a determiner point at the last date of the text. */
  readonly same: null;
  readonly phase: Phase;
  readonly circa: null;
  readonly link: Link;
  readonly opener: Opener;
  /** After digits: makes an ordinal (26th, 2012-го) or a decade (1990s, 90-х). */
  readonly suffix: 'ordinal' | 'decade';
  /** Before our era: -1, of our era: 1. */
  readonly era: -1 | 1;
  readonly dayPart: null;
  /** After a length of time: "ago" (-1, published), "later" (1, context). */
  readonly since: Omit<Shift, 'unit'> & { readonly isPreposition?: true };
  /** «через», "in": a length of time after it lies ahead. */
  readonly ahead: Omit<Shift, 'unit'>;
  /** "a", "an" before a unit: one. */
  readonly oneUnit: null;
  /** Roman numerals, in Latin letters or in Cyrillic ones that look like them. */
  readonly roman: number;
  /** "his", "her": before a decade, makes it an age. */
  readonly possessive: null;
  /** "present", «донині»: the open end of a span of time. */
  readonly untilNow: null;
  /** "every", «кожного»: a habit, not a date. */
  readonly every: null;
  /** "several", «кілька»: so many that no date follows. */
  readonly fewUnits: null;
}
