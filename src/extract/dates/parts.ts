import type { CalendarPoint, Determiner, Link, Opener, Shift, TimeUnit } from '../../core/calendar.ts';
import { bitsOf, DATED, SENSES } from '../../core/sense.ts';
import { CLOSING_BRACKET, oneOfSigns, STOP } from '../../core/signs.ts';
import { hasSense, type Token } from '../../core/token.ts';
import { readCardinal, readOrdinal } from '../../grammar/cardinal.ts';
import { either, glued, integer, literal, type Matcher, map, matcher, oneOf, optional, type Reading, readSense, sequence } from '../../grammar/matchers.ts';
import type { CalendarConventions } from '../../languages/contracts/calendar.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';
import { APOSTROPHES, DASHES, isDash } from './signs.ts';
import { cannotBeYear } from './years.ts';

export type PointFields = Partial<Omit<CalendarPoint, 'type'>>;

/** A point of what its words say, completed by what only another says. Points have all fields, in one order. */
export const pointOf = (fields: PointFields, other: PointFields = NOTHING): CalendarPoint => ({
  type: 'point',
  year: fields.year ?? other.year,
  month: fields.month ?? other.month,
  day: fields.day ?? other.day,
  weekday: fields.weekday ?? other.weekday,
  season: fields.season ?? other.season,
  quarter: fields.quarter ?? other.quarter,
  half: fields.half ?? other.half,
  decade: fields.decade ?? other.decade,
  century: fields.century ?? other.century,
  shift: fields.shift ?? other.shift,
  step: fields.step ?? other.step,
  phase: fields.phase ?? other.phase,
  circa: fields.circa ?? other.circa,
});
const NOTHING: PointFields = {};

export const link = (...kinds: readonly Link[]): Matcher<Link> => oneOf('link', (value) => kinds.includes(value));
export const opener = (kind: Opener): Matcher<Opener> => oneOf('opener', (value) => value === kind);

/** A unit of time, one or several. */
export const anyUnit = either(oneOf('timeUnit'), oneOf('timeUnits'));

export const dash: Matcher<string> = literal(...DASHES);
export const comma: Matcher<string> = literal(',');

/** "-го" of «26-го», "th" of "26th". */
const suffix = (kind: 'ordinal' | 'decade') => {
  const word = glued(oneOf('suffix', (value) => value === kind));
  return either(word, sequence(glued(either(dash, literal(...APOSTROPHES))), word));
};
export const ordinalSuffix = suffix('ordinal');
export const decadeSuffix = suffix('decade');

/** Signs after which a number begins anew, though another stands before them. */
const mayLead = oneOfSigns('(', '«', '"', '“', '/', ...DASHES);

/** A matcher that starts with digits is declined inside a longer number: 1.5, 2025-10-26, 10:30, A-26. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at === 0 || token === undefined || token.spaced) return true;
  const before = tokens[at - 1] as Token;
  if (before.kind === 'number' || before.kind === 'code') return false;
  if (before.kind === 'word') return true;
  const further = tokens[at - 2];
  return before.spaced || further === undefined || further.kind !== 'number' || mayLead(before);
}

export const alone = <V>(inner: Matcher<V>): Matcher<V> =>
  matcher({ ...inner, match: (tokens, at) => (standsAlone(tokens, at) ? inner.match(tokens, at) : undefined) });

/** The day of a month in digits: 26, 26th, 26-го. */
export const dayNumber: Matcher<number> = map(sequence(alone(integer(1, 31, { max: 2 })), optional(ordinalSuffix)), ([day]) => day);

/** A word or abbreviation that may follow the number of a year, with its full stop: «року», «р.», «гг.», «р. р.». */
export const yearMark: Matcher<boolean> = matcher({
  starts: ['yearMark'],
  match(tokens, at) {
    let next = at;
    for (let repeats = 0; repeats < 2 && hasSense(tokens[next], SENSES.yearMark); repeats++) {
      const word = tokens[next] as Token;
      if (repeats > 0 && word.length > 2) break;
      next++;
      // A full stop after «р.» is part of the date only where the sentence goes on: there the tokeniser has left it in.
      if (word.length <= 2 && tokens[next]?.sign === STOP && tokens[next]?.spaced === false && tokens[next + 1] !== undefined) next++;
    }
    return next === at ? undefined : { value: true, next };
  },
});

/** Four digits that may be a year. */
export const yearDigits: Matcher<number> = matcher({
  starts: ['digits'],
  lengths: [4, 4],
  needs: [DATED],
  match: (tokens, at) => (tokens[at]?.kind !== 'number' || cannotBeYear(tokens, at) ? undefined : fourDigits.match(tokens, at)),
});
const fourDigits = alone(integer(1000, 2199, { min: 4, max: 4 }));

/** A year in digits with its mark: 2019, «2019-го року», «2013 р.». */
export const markedYear: Matcher<number> = map(sequence(yearDigits, optional(ordinalSuffix), optional(yearMark)), ([year]) => year);

const threeDigits = alone(integer(100, 999, { min: 3, max: 3 }));
/** A word for one year after its number: «року», «году». */
const oneYear: Matcher<true> = matcher({
  starts: ['yearMark'],
  match: (tokens, at) =>
    hasSense(tokens[at], SENSES.yearMark) && readSense(tokens, at, SENSES.timeUnit)?.value === 'year' ? { value: true, next: at + 1 } : undefined,
});

/** «988 року», «420 году»: so many years would be «988 років»; only 101, 121, 231 … are counted by the singular. */
export const earlyYear: Matcher<number> = map(sequence(threeDigits, oneYear), ([year]) => (year % 10 === 1 && year % 100 !== 11 ? undefined : year));

/** Of three digits and without a word for it, a year closes its phrase: "(347 – 30 September 420)". */
const closingYear: Matcher<number> = matcher({
  ...threeDigits,
  match(tokens, at) {
    const reading = threeDigits.match(tokens, at);
    const after = reading === undefined ? undefined : tokens[reading.next];
    return after === undefined || (after.kind === 'mark' && !after.spaced && (after.sign === CLOSING_BRACKET || tokens[at + 2]?.kind !== 'number'))
      ? reading
      : undefined;
  },
});

/** «минулого року», "last year", «того ж року», «цього року» as the year of a month or day. */
const shiftedYear: Matcher<Shift> = map(
  sequence(
    oneOf('determiner'),
    optional(oneOf('same')),
    oneOf('timeUnit', (unit) => unit === 'year'),
  ),
  ([determiner, same]) => shiftOf(determiner, 'year', same !== undefined),
);

export const shiftOf = (determiner: Determiner, unit: Shift['unit'], same: boolean): Shift => ({
  unit,
  by: determiner.by,
  // "the next day" of a story is the day after the one it was telling of; "next week" is the week after publication.
  anchor: same || (unit === 'day' && determiner.by === 1) ? 'context' : determiner.anchor,
});

/** The same, or in one word: «торік». */
export const relativeYear: Matcher<Shift> = either(
  shiftedYear,
  oneOf('relativeTime', (shift) => shift.unit === 'year'),
);

/** The year of a day or month: what it adds to the point. */
export const yearPart: Matcher<CalendarPoint> = either(
  map(markedYear, (year) => pointOf({ year })),
  map(earlyYear, (year) => pointOf({ year })),
  map(closingYear, (year) => pointOf({ year })),
  map(relativeYear, (shift) => pointOf({ shift })),
);

/** A month by its whole name; a weak one needs a capital where the language writes it. */
export const monthName = (capitals: boolean): Matcher<number> =>
  matcher({
    starts: ['month', 'weakMonth'],
    match: (tokens, at) => readSense(tokens, at, SENSES.month) ?? (capitals && tokens[at]?.caps === 0 ? undefined : readSense(tokens, at, SENSES.weakMonth)),
  });

/** The same, or an abbreviation with or without its full stop: for places where a day or a year stands beside it. */
export const anyMonth = (capitals: boolean): Matcher<number> =>
  either(
    monthName(capitals),
    matcher({
      starts: ['monthAbbreviation'],
      match(tokens, at) {
        const reading = capitals && tokens[at]?.caps === 0 ? undefined : readSense(tokens, at, SENSES.monthAbbreviation);
        const mark = reading === undefined ? undefined : tokens[reading.next];
        if (reading === undefined || mark?.sign !== STOP || mark.spaced || tokens[reading.next + 1] === undefined) return reading;
        return { value: reading.value, next: reading.next + 1 };
      },
    }),
  );

/** A capital inside a sentence makes a name of a word that is no name of a day or month in the language: the firm «Субота», the street of «Жовтня». */
export const isName = (tokens: readonly Token[], at: number, { capitals }: CalendarConventions): boolean =>
  !capitals && at > 0 && tokens[at]?.caps === 1 && (tokens[at]?.length ?? 0) > 2 && tokens[at - 1]?.kind !== 'number';

/** Whether a hyphen ties the token to the one before: the «ту» of «260-ту добу». */
export const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at]?.spaced === false && isDash(tokens[at - 1]);

/** Whether a word that can stand before any date stands before `at`. */
export const isLinked = (tokens: readonly Token[], at: number): boolean => ((tokens[at - 1]?.kinds ?? 0) & LEADS) !== 0;
const LEADS = bitsOf(['link', 'opener', 'phase', 'determiner', 'circa']);

/** Several rules ask for the number at the same place, one after the other. */
function remember<V>(read: (tokens: readonly Token[], at: number) => Reading<V> | undefined): typeof read {
  let last: { tokens: readonly Token[]; at: number; reading: Reading<V> | undefined } | undefined;
  return (tokens, at) => {
    if (last === undefined || last.at !== at || last.tokens !== tokens) last = { tokens, at, reading: read(tokens, at) };
    return last.reading;
  };
}

export interface UnitCount {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** Numbers as a language writes them. */
export interface NumberParts {
  /** 20th, 3-й, XX, "third". */
  readonly ordinal: Matcher<number>;
  /** An ordinal in words alone: «двадцять четвертого». */
  readonly ordinalWord: Matcher<number>;
  /** A number of units of time, in digits or in words; one that is not told where the unit is single: "a year". */
  readonly units: Matcher<UnitCount>;
  /** "of 2024", «цього року». */
  readonly yearOf: Matcher<CalendarPoint>;
}

const NUMERALS = bitsOf(['numeral', 'ordinal']);
const plain = alone(integer(1, 999));

export function numberParts(numerals: NumeralConventions): NumberParts {
  const readOrdinalAt = remember((tokens, at) => readOrdinal(tokens, at, numerals));
  const readCardinalAt = remember((tokens, at) => readCardinal(tokens, at, numerals));
  const ordinalWord: Matcher<number> = matcher({
    starts: ['numeral', 'ordinal'],
    match(tokens, at) {
      const token = tokens[at];
      return token?.kind === 'word' && (token.kinds & NUMERALS) !== 0 ? readOrdinalAt(tokens, at) : undefined;
    },
  });
  const cardinal: Matcher<number> = matcher({
    starts: ['digits', 'numeral'],
    lengths: [1, 3],
    match(tokens, at) {
      const token = tokens[at];
      if (token === undefined) return undefined;
      if (token.kind === 'number' && tokens[at + 1]?.spaced === true) return plain.match(tokens, at);
      if (token.kind !== 'number' && !hasSense(token, SENSES.numeral)) return undefined;
      const reading = readCardinalAt(tokens, at);
      const value = reading?.value ?? 0;
      return reading !== undefined && Number.isInteger(value) && value > 0 && value < 1000 ? { value, next: reading.next } : undefined;
    },
  });
  return {
    ordinalWord,
    ordinal: either(
      matcher({
        starts: ['digits'],
        lengths: [1, 2],
        match: (tokens, at) => (tokens[at]?.kind === 'number' && tokens[at + 1]?.spaced === false ? readOrdinalAt(tokens, at) : undefined),
      }),
      matcher({ starts: ['roman'], match: (tokens, at) => (tokens[at]?.caps === 0 ? undefined : readSense(tokens, at, SENSES.roman)) }),
      ordinalWord,
    ),
    units: either(
      map(sequence(cardinal, anyUnit), ([count, unit]) => ({ unit, count })),
      map(sequence(oneOf('oneUnit'), oneOf('timeUnit')), ([, unit]) => ({ unit, count: 1 })),
    ),
    yearOf: map(sequence(optional(link('of', 'in')), yearPart), ([, part]) => part),
  };
}
