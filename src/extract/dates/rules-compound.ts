import type { CalendarPoint } from '../../core/calendar.ts';
import { bitsOf, SENSES } from '../../core/sense.ts';
import { COMMA } from '../../core/signs.ts';
import { hasSense, type Token } from '../../core/token.ts';
import { type Matcher, oneOf, optional } from '../../grammar/matchers.ts';
import { rule } from '../../grammar/rule.ts';
import type { DateRule } from '../../languages/contracts/calendar.ts';
import { comma, dash, dayNumber, link, pointOf, yearDigits } from './parts.ts';
import { weekdayBefore } from './rules-absolute.ts';

/** Points with something before them that says which part, how sure, or which weekday. `simple` reads a point without. */
export function compoundRules(simple: Matcher<CalendarPoint>): readonly DateRule<CalendarPoint>[] {
  return [
    rule({
      id: 'date/weekday-date',
      pattern: [weekdayBefore, simple],
      produce: (_, _place, weekday, point) => (point.day === undefined || point.weekday !== undefined ? undefined : pointOf({ weekday }, point)),
    }),
    rule({
      id: 'date/today-date',
      pattern: [oneOf('relativeTime', ({ unit }) => unit === 'day'), optional(comma), simple],
      produce: (_, _place, _today, _comma, point) => (point.day === undefined ? undefined : point),
    }),
    rule({
      id: 'date/phase',
      pattern: [oneOf('phase'), optional(dash), optional(link('of', 'in')), simple],
      produce: (_, _place, phase, _dash, _of, point) => (isLong(point) ? pointOf({ phase }, point) : undefined),
    }),
    rule({
      id: 'date/circa',
      pattern: [oneOf('circa'), simple],
      produce: (_, _place, _circa, point) =>
        point.shift?.unit === 'day' || (point.day === undefined && !isLong(point)) ? undefined : pointOf({ circa: true }, point),
    }),
    rule({
      id: 'date/day-of-list',
      pattern: [dayNumber],
      needs: [bitsOf(['month', 'weakMonth', 'monthAbbreviation'])],
      produce: (_, { tokens, next }, day) => {
        const last = endOfList(tokens, next, day, dayNumber, simple);
        return last?.day === undefined || last.month === undefined || day >= last.day ? undefined : pointOf({ day }, last);
      },
    }),
    rule({
      id: 'date/year-of-list',
      pattern: [yearDigits],
      produce: (_, { tokens, next }, year) => {
        const last = endOfList(tokens, next, year, yearDigits, simple);
        return last?.year === undefined || last.month !== undefined || year >= last.year ? undefined : pointOf({ year });
      },
    }),
  ];
}

const isLong = ({ month, day, season, year, decade, century, shift, quarter }: CalendarPoint): boolean =>
  day === undefined &&
  (month ?? season ?? year ?? decade ?? century ?? quarter ?? (shift?.unit !== 'day' && shift !== undefined ? shift : undefined)) !== undefined;

const LONGEST_LIST = 6;

/** The point that a list of ascending numbers ends with: «5, 7 та 9 травня», "2011, 2012 and 2013". */
function endOfList(tokens: readonly Token[], from: number, first: number, item: Matcher<number>, simple: Matcher<CalendarPoint>): CalendarPoint | undefined {
  let at = from;
  let last = first;
  for (let items = 0; items < LONGEST_LIST; items++) {
    const token = tokens[at];
    const isComma = token?.sign === COMMA;
    if (!isComma && !hasSense(token, SENSES.link)) return undefined;
    if (!isComma && link('and').match(tokens, at) === undefined) return undefined;
    at += isComma && link('and').match(tokens, at + 1) !== undefined ? 2 : 1;
    const point = simple.match(tokens, at);
    if (point !== undefined) return point.value;
    const number = item.match(tokens, at);
    if (number === undefined || number.value <= last) return undefined;
    last = number.value;
    at = number.next;
  }
  return undefined;
}
