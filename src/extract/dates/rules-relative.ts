import type { CalendarExpression, CalendarPoint } from '../../core/calendar.ts';
import { hasSense } from '../../core/token.ts';
import { either, map, oneOf, optional, sequence } from '../../grammar/matchers.ts';
import { rule } from '../../grammar/rule.ts';
import type { DateRule } from '../../languages/contracts/calendar.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { isLinked, link, monthName, numberParts, pointOf, shiftOf, yearPart } from './parts.ts';

const unit = oneOf('timeUnit');
const week = oneOf('timeUnit', (value) => value === 'week');
const same = optional(oneOf('same'));
const step = (by: number): -1 | 0 | 1 => (by < 0 ? -1 : by > 0 ? 1 : 0);

/** Points told by their distance from the publication date or from the last date of the text. */
export function relativePoints(pack: LanguagePack): readonly DateRule<CalendarPoint>[] {
  const { capitals } = pack.calendar;
  const month = monthName(capitals);
  const { count } = numberParts(pack.numerals);
  return [
    rule({ id: 'date/relative', pattern: [oneOf('relativeTime')], produce: (_, _place, shift) => pointOf({ shift }) }),
    rule({
      id: 'date/relative-unit',
      pattern: [oneOf('determiner'), same, unit],
      produce: (_, { next, tokens }, determiner, same, unit) => {
        if (determiner.spanning === true || unit === 'half') return undefined;
        // "the last day of school" is no yesterday.
        if (unit === 'day' && determiner.by !== 0 && determiner.anchor === 'published' && (determiner.by < 0 || hasSense(tokens[next], 'link')))
          return undefined;
        return pointOf({ shift: shiftOf(determiner, unit, same !== undefined) });
      },
    }),
    rule({
      id: 'date/relative-day-part',
      pattern: [oneOf('determiner', ({ spanning }) => spanning !== true), same, oneOf('dayPart')],
      produce: (_, _place, determiner, same) => pointOf({ shift: shiftOf(determiner, 'day', same !== undefined) }),
    }),
    rule({
      id: 'date/relative-name',
      pattern: [
        oneOf('determiner'),
        same,
        either(
          map(oneOf('weekday'), (weekday) => ({ weekday })),
          map(oneOf('weakWeekday'), (weekday) => ({ weekday })),
          map(month, (month) => ({ month })),
          map(either(oneOf('season'), oneOf('weakSeason')), (season) => ({ season })),
        ),
      ],
      produce: (_, { tokens, next }, determiner, same, name) => {
        if (tokens[next - 1]?.caps === 0 && capitals && 'weekday' in name && !hasSense(tokens[next - 1], 'weekday')) return undefined;
        if (same !== undefined || determiner.anchor === 'context')
          return pointOf({ ...name, shift: { unit: 'weekday' in name ? 'week' : 'year', by: determiner.by, anchor: 'context' } });
        return pointOf({ ...name, step: step(determiner.by) });
      },
    }),
    rule({
      id: 'date/ago',
      pattern: [
        optional(
          either(
            map(oneOf('oneUnit'), () => 1),
            count,
          ),
        ),
        unit,
        oneOf('since'),
      ],
      produce: (_, _place, number = 1, unit, since) => pointOf({ shift: { unit, by: since.by * number, anchor: since.anchor } }),
    }),
    rule({
      id: 'date/ahead',
      pattern: [oneOf('ahead'), optional(count), unit],
      produce: (_, _place, ahead, number = 1, unit) => pointOf({ shift: { unit, by: number, anchor: ahead.anchor } }),
    }),
    rule({
      id: 'date/weekday',
      pattern: [
        either(oneOf('weekday'), oneOf('weakWeekday')),
        optional(map(sequence(optional(link('at')), oneOf('determiner'), week), ([, determiner]) => determiner)),
      ],
      produce: (_, { tokens, at }, weekday, determiner) => {
        if (determiner !== undefined) return pointOf({ weekday, shift: shiftOf(determiner, 'week', false) });
        if (hasSense(tokens[at], 'weekday')) return tokens[at]?.text.length === 2 ? undefined : pointOf({ weekday });
        return !capitals && isLinked(tokens, at) ? pointOf({ weekday }) : undefined;
      },
    }),
    rule({
      id: 'date/phase-of-unit',
      pattern: [
        oneOf('phase'),
        optional(link('of')),
        oneOf('timeUnit', (value) => value === 'year' || value === 'month' || value === 'week' || value === 'decade' || value === 'century'),
      ],
      produce: (_, _place, phase, _of, unit) => pointOf({ shift: { unit, by: 0, anchor: 'published' }, phase }),
    }),
  ];
}

/** Lengths of time that end or begin now, or stand inside a year: "the last three months of 2024". */
export function windowRules(pack: LanguagePack): readonly DateRule<CalendarExpression>[] {
  const { count } = numberParts(pack.numerals);
  return [
    rule({
      id: 'date/window',
      pattern: [
        oneOf('determiner', ({ by }) => by === 1 || by === -1),
        count,
        unit,
        optional(map(sequence(optional(link('of')), yearPart), ([, part]) => part)),
      ],
      produce: (_, _place, determiner, number, unit, year) => ({
        type: 'window',
        unit,
        count: number,
        side: determiner.by < 0 ? -1 : 1,
        anchor: determiner.anchor,
        ...(year === undefined ? {} : { of: pointOf(year) }),
      }),
    }),
    rule({
      id: 'date/first-units',
      pattern: [
        optional(oneOf('ordinal', ({ value }) => value === 1)),
        count,
        oneOf('timeUnit', (unit) => unit === 'month' || unit === 'week' || unit === 'day'),
        optional(link('of')),
        yearPart,
      ],
      produce: (_, _place, _first, number, unit, _of, year) => ({ type: 'window', unit, count: number, side: 1, anchor: 'published', of: pointOf(year) }),
    }),
  ];
}
