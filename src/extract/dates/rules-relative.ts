import type { CalendarExpression, CalendarPoint, TimeUnit } from '../../core/calendar.ts';
import { SENSES } from '../../core/sense.ts';
import { hasSense } from '../../core/token.ts';
import { either, type Matcher, map, oneOf, optional, sequence } from '../../grammar/matchers.ts';
import { rule } from '../../grammar/rule.ts';
import type { DateRule } from '../../languages/contracts/calendar.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { isGlued, isLinked, isName, link, monthName, type NumberParts, pointOf, relativeYear, shiftOf, type UnitCount } from './parts.ts';

const unit = oneOf('timeUnit');
const same = map(sequence(optional(oneOf('same')), optional(oneOf('same'))), ([first]): boolean => first !== undefined);
const anyWeekday = either(oneOf('weekday'), oneOf('weakWeekday'));
const aSingle = (one: TimeUnit): UnitCount => ({ unit: one, count: 1 });
const step = (by: number): -1 | 0 | 1 => (by < 0 ? -1 : by > 0 ? 1 : 0);

/** Points told by their distance from the publication date or from the last date of the text. */
export function relativePoints({ calendar }: LanguagePack, numbers: NumberParts): readonly DateRule<CalendarPoint>[] {
  const { capitals } = calendar;
  const { units } = numbers;
  const name: Matcher<CalendarPoint> = either(
    map(anyWeekday, (weekday) => pointOf({ weekday })),
    map(monthName(capitals), (month) => pointOf({ month })),
    map(either(oneOf('season'), oneOf('weakSeason')), (season) => pointOf({ season })),
  );
  const lengthOrOne: Matcher<UnitCount> = either(units, map(unit, aSingle));
  const ofWeek = map(
    sequence(
      optional(link('at')),
      oneOf('determiner'),
      oneOf('timeUnit', (value) => value === 'week'),
    ),
    ([, determiner]) => shiftOf(determiner, 'week', false),
  );
  return [
    rule({
      id: 'date/relative',
      pattern: [oneOf('relativeTime')],
      produce: (conventions, { tokens, at, next }, shift) => {
        // «накануне визита» is the eve of the visit, «накануне заявил» is the day before.
        const after = tokens[next];
        const isEve = shift.anchor === 'context' && at > 0 && after?.kind === 'word' && after.caps === 0 && conventions.tense(after.norm) === 0;
        return isEve && !hasSense(after, SENSES.link) && !hasSense(after, SENSES.opener) ? undefined : pointOf({ shift });
      },
    }),
    rule({
      id: 'date/relative-unit',
      pattern: [oneOf('determiner', ({ spanning }) => spanning !== true), same, unit],
      produce: (_, { at, next, tokens }, determiner, same, unit) => {
        if (unit === 'half' || isGlued(tokens, at)) return undefined;
        // "the last day of school" is no yesterday.
        if (unit === 'day' && determiner.by !== 0 && determiner.anchor === 'published' && (determiner.by < 0 || hasSense(tokens[next], SENSES.link)))
          return undefined;
        // Nor is "the last week of her life" last week.
        if (determiner.by !== 0 && link('of').match(tokens, next) !== undefined) return undefined;
        return pointOf({ shift: shiftOf(determiner, unit, same) });
      },
    }),
    rule({
      id: 'date/year-month',
      pattern: [relativeYear, optional(link('at', 'in')), monthName(capitals)],
      produce: (_, { tokens, next }, shift, _in, month) => (tokens[next]?.kind === 'number' ? undefined : pointOf({ month, shift })),
    }),
    rule({
      id: 'date/relative-day-part',
      pattern: [oneOf('determiner', ({ spanning }) => spanning !== true), same, oneOf('dayPart')],
      produce: (_, _place, determiner, same) => pointOf({ shift: shiftOf(determiner, 'day', same) }),
    }),
    rule({
      id: 'date/relative-name',
      pattern: [oneOf('determiner'), same, name],
      produce: (_, _place, determiner, same, name) => {
        if (!same && determiner.anchor === 'published') return pointOf({ step: step(determiner.by) }, name);
        return pointOf({ shift: { unit: name.weekday === undefined ? 'year' : 'week', by: determiner.by, anchor: 'context' } }, name);
      },
    }),
    rule({
      id: 'date/ago',
      pattern: [lengthOrOne, oneOf('since')],
      produce: (_, { tokens, next }, { unit, count }, since) => {
        // "ten days before the trial" counts from the trial.
        if (since.isPreposition === true && tokens[next]?.kind === 'word') return undefined;
        return pointOf({ shift: { unit, by: since.by * count, anchor: since.anchor } });
      },
    }),
    rule({
      id: 'date/ahead',
      pattern: [oneOf('ahead'), lengthOrOne],
      produce: (_, _place, ahead, { unit, count }) => pointOf({ shift: { unit, by: count, anchor: ahead.anchor } }),
    }),
    rule({
      id: 'date/weekday',
      pattern: [anyWeekday, optional(ofWeek)],
      produce: (conventions, { tokens, at }, weekday, shift) => {
        if (shift !== undefined) return pointOf({ weekday, shift });
        const before = tokens[at - 1];
        if (hasSense(before, SENSES.oneUnit) || hasSense(before, SENSES.every) || isName(tokens, at, conventions)) return undefined;
        if (hasSense(tokens[at], SENSES.weekday)) return tokens[at]?.length === 2 ? undefined : pointOf({ weekday });
        return !capitals && (isLinked(tokens, at) || hasSense(before, SENSES.dayPart)) ? pointOf({ weekday }) : undefined;
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
export function windowRules(numbers: NumberParts, point: Matcher<CalendarPoint>): readonly DateRule<CalendarExpression>[] {
  const { units, yearOf } = numbers;
  const first = oneOf('ordinal', ({ value }) => value === 1);
  const last = oneOf('determiner', ({ by, anchor }) => by === -1 && anchor === 'published');
  const several = oneOf('determiner', ({ by }) => by === 1 || by === -1);
  const spanning = oneOf('determiner', (determiner) => determiner.spanning === true);
  return [
    rule({
      id: 'date/window',
      pattern: [
        either(
          sequence(several, units),
          sequence(
            spanning,
            map(unit, (one) => (one === 'day' ? undefined : { unit: one, count: 1 })),
          ),
        ),
        optional(yearOf),
      ],
      produce: (_, { tokens, next }, [{ by, anchor }, { unit, count }], year) => {
        // "the last five months of her life" are no time of the calendar.
        if (year === undefined && link('of').match(tokens, next) !== undefined) return undefined;
        return { type: 'window', unit, count, side: by < 0 ? -1 : 1, anchor, of: year };
      },
    }),
    rule({
      id: 'date/first-units',
      pattern: [optional(first), units, yearOf],
      produce: (_, _place, _first, { unit, count }, year) => {
        if (unit !== 'month' && unit !== 'week' && unit !== 'day') return undefined;
        return { type: 'window', unit, count, side: 1, anchor: 'published', of: year };
      },
    }),
    rule({
      id: 'date/unit-of',
      pattern: [
        either(
          map(first, () => 1 as const),
          map(last, () => -1 as const),
        ),
        either(units, map(unit, aSingle)),
        optional(link('of')),
        point,
      ],
      produce: (_, _place, side, { unit, count }, _of, whole) => {
        if (whole.day !== undefined || whole.weekday !== undefined || whole.shift !== undefined) return undefined;
        const fits =
          whole.month === undefined ? unit === 'day' || unit === 'week' || (unit === 'month' && whole.season === undefined) : unit === 'day' || unit === 'week';
        return fits ? { type: 'window', unit, count, side, anchor: 'published', of: whole } : undefined;
      },
    }),
  ];
}
