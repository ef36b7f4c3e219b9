import type { CalendarExpression, CalendarPoint } from '../../core/calendar.ts';
import { bitsOf } from '../../core/sense.ts';
import { CLOSING_BRACKET } from '../../core/signs.ts';
import type { Token } from '../../core/token.ts';
import { either, glued, integer, literal, type Matcher, map, matcher, oneOf, optional, sequence } from '../../grammar/matchers.ts';
import { rule } from '../../grammar/rule.ts';
import type { CalendarConventions, DateRule } from '../../languages/contracts/calendar.ts';
import { anyMonth, comma, dash, dayNumber, isGlued, link, opener, pointOf, yearDigits, yearMark, yearPart } from './parts.ts';
import { isMeasured } from './years.ts';

/** Spans of time between two points, or with one side open. `point` reads any single point. */
export function rangeRules(point: Matcher<CalendarPoint>, { monthFirst, capitals }: CalendarConventions): readonly DateRule<CalendarExpression>[] {
  const year = map(yearDigits, (value) => pointOf({ year: value }));
  const bareDay = map(dayNumber, (day) => pointOf({ day }));
  const bareMonth = map(anyMonth(capitals), (month) => pointOf({ month }));
  const bare = either(year, bareDay, bareMonth);
  const left: Matcher<CalendarPoint> = matcher({
    ...either(point, bare),
    match: (tokens, at) => point.match(tokens, at) ?? (mayJoin(tokens[at + 1]) ? bare.match(tokens, at) : undefined),
  });
  const dayAndYear = map(sequence(dayNumber, optional(map(sequence(optional(comma), yearPart), ([, part]) => part))), ([day, part]) => pointOf({ day }, part));
  const right = monthFirst ? either(point, year, dayAndYear) : either(point, year, bareMonth);
  const dayPart = optional(oneOf('dayPart'));
  return [
    rule({
      id: 'date/range',
      pattern: [
        optional(sequence(opener('from'), dayPart)),
        left,
        optional(link('and')),
        either(dash, link('to')),
        optional(link('at')),
        either(
          right,
          map(oneOf('untilNow'), () => NOW),
        ),
      ],
      produce: (_, { tokens, next }, _from, from, _and, _to, _at, to) => {
        if (to === NOW) return isBareDay(from) ? undefined : { type: 'range', from, to: null };
        // «з 1200 до 1450 гривень»
        return isBareYear(from) && isBareYear(to) && isMeasured(tokens[next]) ? undefined : join(from, to);
      },
    }),
    rule({
      id: 'date/year-range',
      pattern: [year, either(dash, glued(literal('/'))), integer(0, 99, { min: 2, max: 2 }), optional(yearMark)],
      produce: (_, { tokens, at, next }, from, _sign, to, mark) => {
        // Only in brackets or before a word for "year" may spaces stand around the dash.
        const isTight = tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false;
        if (!isTight && mark === undefined && tokens[next]?.sign !== CLOSING_BRACKET) return undefined;
        const first = from.year ?? 0;
        const last = Math.floor(first / 100) * 100 + to;
        return last > first && last - first < 20 ? { type: 'range', from, to: pointOf({ year: last }) } : undefined;
      },
    }),
    rule({
      id: 'date/between',
      pattern: [opener('between'), left, link('and'), right],
      produce: (_, _place, _between, from, _and, to) => join(from, to),
    }),
    rule({
      id: 'date/since',
      pattern: [opener('since'), dayPart, point],
      produce: (conventions, { tokens, next }, _since, _part, from) =>
        conventions.isCompared(tokens[next - 1]?.norm ?? '') ? undefined : { type: 'range', from, to: null },
    }),
    rule({
      id: 'date/night',
      pattern: [opener('from'), bareDay, link('at'), point],
      produce: (_, _place, _from, from, _onto, to) => (to.month !== undefined && (from.day ?? 0) + 1 === to.day ? join(from, to) : undefined),
    }),
    rule({
      id: 'date/until',
      pattern: [opener('until'), dayPart, point],
      // "the run-up to Sunday" ends on no Sunday.
      produce: (_, { tokens, at }, _until, _part, to) => (isGlued(tokens, at) ? undefined : { type: 'range', from: null, to }),
    }),
  ];
}

const LINK = bitsOf(['link']);
/** Whether a token may stand between a bare day, month or year and the other side of a span: a dash, a word that joins, or an ending and what follows it. */
const mayJoin = (token: Token | undefined): boolean => token !== undefined && ((token.kinds & LINK) !== 0 || !token.spaced || token.kind === 'mark');

/** «з 1993 року й донині»: the other side is open. */
const NOW = pointOf({});
const FIELDS = Object.keys(NOW) as (keyof CalendarPoint)[];

const isBareDay = (point: CalendarPoint): boolean =>
  point.day !== undefined && point.month === undefined && point.shift === undefined && point.weekday === undefined;
const isBareYear = (point: CalendarPoint): boolean =>
  point.year !== undefined && FIELDS.every((field) => field === 'type' || field === 'year' || point[field] === undefined);
const hasYear = ({ year, shift }: CalendarPoint): boolean => year !== undefined || shift !== undefined;
const isNamed = ({ month, season, quarter }: CalendarPoint): boolean => month !== undefined || season !== undefined || quarter !== undefined;

/** Completes each side from the other: "25–26 October 2025", "May to July 2024", «грудень 2023 – лютий 2024». */
function join(from: CalendarPoint, to: CalendarPoint): CalendarExpression | undefined {
  const range = (left: CalendarPoint, right: CalendarPoint): CalendarExpression => ({ type: 'range', from: left, to: right });
  if (isBareDay(from)) {
    if (to.day === undefined || to.month === undefined || (from.day ?? 0) >= to.day) return undefined;
    return range(pointOf(from, to), to);
  }
  if (isBareDay(to)) {
    if (from.day === undefined || from.month === undefined || (to.day ?? 0) <= from.day) return undefined;
    return range(pointOf(from, to), pointOf(to, from));
  }
  if (from.weekday !== undefined && from.day === undefined && to.day === undefined) return undefined;
  if (isNamed(from) && isNamed(to)) {
    if (hasYear(to) && !hasYear(from)) return range(borrow(from, to, isLater(from, to) ? -1 : 0), to);
    if (hasYear(from) && !hasYear(to)) return range(from, borrow(to, from, isLater(from, to) ? 1 : 0));
    return range(from, to);
  }
  if (isBareYear(from) && isBareYear(to)) return (from.year ?? 0) < (to.year ?? 0) ? range(from, to) : undefined;
  // «Київ, 25 жовтня 2025 року — Сьогодні …»: a dateline, and the sentence after it.
  if (from.year !== undefined && from.day !== undefined && to.shift?.unit === 'day') return undefined;
  return hasYear(from) && hasYear(to) ? range(from, to) : from.decade !== undefined || from.century !== undefined ? range(from, to) : undefined;
}

const isLater = (a: CalendarPoint, b: CalendarPoint): boolean =>
  (a.month ?? 0) > (b.month ?? 0) || (a.month === b.month && (a.day ?? 0) > (b.day ?? 0) && b.day !== undefined);

function borrow(point: CalendarPoint, other: CalendarPoint, years: number): CalendarPoint {
  if (other.year !== undefined) return pointOf({ year: other.year + years }, point);
  return other.shift === undefined ? point : pointOf({ shift: { ...other.shift, by: other.shift.by + (other.shift.unit === 'year' ? years : 0) } }, point);
}
