import type { CalendarPoint, TimeUnit } from '../../core/calendar.ts';
import { SENSES } from '../../core/sense.ts';
import { hasSense } from '../../core/token.ts';
import { either, integer, type Matcher, map, oneOf, optional, sequence } from '../../grammar/matchers.ts';
import { rule } from '../../grammar/rule.ts';
import type { DateRule } from '../../languages/contracts/calendar.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { alone, anyUnit, dash, decadeSuffix, isLinked, isName, link, type NumberParts, pointOf, yearMark, yearPart } from './parts.ts';
import { isApostrophe } from './signs.ts';

const unit = (...units: readonly TimeUnit[]): Matcher<TimeUnit> => map(anyUnit, (value) => (units.includes(value) ? value : undefined));
const anyYear = alone(integer(1, 9999));
const ourEra = oneOf('era', (era) => era === 1);
const year = map(sequence(optional(link('of', 'in')), yearPart), ([, part]) => part);

/** Stretches of the calendar longer or shorter than a month: decades, centuries, quarters, halves, seasons, eras. */
export function periodRules({ calendar }: LanguagePack, numbers: NumberParts): readonly DateRule<CalendarPoint>[] {
  const { capitals } = calendar;
  const { ordinal } = numbers;
  const between = (low: number, high: number) => map(ordinal, (value) => (value >= low && value <= high ? value : undefined));
  return [
    rule({
      id: 'date/decade',
      pattern: [alone(integer(10, 2190, { min: 2, max: 4 })), decadeSuffix, optional(yearMark)],
      produce: (_, { tokens, at }, number, _suffix, mark) => {
        if (number % 10 !== 0 || (number > 90 && number < 1000)) return undefined;
        // "in her late 60s" is an age; "the 60s" is a decade.
        if (hasSense(tokens[at - 1], SENSES.possessive) || hasSense(tokens[at - 2], SENSES.possessive)) return undefined;
        if (number < 100 && mark === undefined && !isLinked(tokens, at) && !isApostrophe(tokens[at - 1])) return undefined;
        return pointOf({ decade: number / 10 });
      },
    }),
    rule({
      id: 'date/century',
      pattern: [between(1, 30), optional(dash), unit('century'), optional(oneOf('era'))],
      produce: (_, _place, century, _dash, _unit, era) => (era === -1 ? undefined : pointOf({ century })),
    }),
    rule({
      id: 'date/quarter',
      pattern: [between(1, 4), optional(dash), unit('quarter'), optional(year)],
      produce: (_, { tokens, at }, quarter, dash, _unit, year) =>
        year === undefined && capitals && dash === undefined && !isLinked(tokens, at) ? undefined : pointOf({ quarter }, year),
    }),
    rule({
      id: 'date/quarter-name',
      pattern: [oneOf('quarter'), optional(year)],
      produce: (_, { tokens, at }, quarter, year) => (tokens[at]?.caps === 0 ? undefined : pointOf({ quarter }, year)),
    }),
    rule({
      id: 'date/half',
      pattern: [between(1, 2), unit('half'), optional(year)],
      produce: (conventions, { tokens, at, next }, half, _unit, year) => {
        if (year !== undefined) return pointOf({ half }, year);
        // Without its year, the half of a game is as likely.
        const after = tokens[next];
        const isAlone = after === undefined || after.kind === 'mark' || conventions.tense(after.norm) !== 0;
        return !capitals && isAlone && isLinked(tokens, at) ? pointOf({ half }) : undefined;
      },
    }),
    rule({
      id: 'date/season',
      pattern: [either(oneOf('season'), oneOf('weakSeason')), optional(year)],
      produce: (conventions, { tokens, at, next }, season, year) => {
        if (year !== undefined) return pointOf({ season }, year);
        if (isName(tokens, at, conventions)) return undefined;
        if (hasSense(tokens[at], SENSES.season)) return pointOf({ season });
        const after = tokens[next];
        const isAlone = after === undefined || after.kind === 'mark' || conventions.tense(after.norm) !== 0;
        return isAlone && isLinked(tokens, at) && link('and', 'to').match(tokens, at - 1) === undefined && tokens[at]?.caps === 0
          ? pointOf({ season })
          : undefined;
      },
    }),
    rule({
      id: 'date/era',
      pattern: [
        either(
          sequence(ourEra, anyYear),
          map(sequence(anyYear, optional(yearMark), oneOf('era')), ([number, , era]) => [era, number] as const),
        ),
      ],
      produce: (_, _place, [era, number]) => pointOf({ year: era === -1 ? 1 - number : number }),
    }),
  ];
}
