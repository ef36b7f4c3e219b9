import type { CalendarConventions, CalendarVocabulary } from '../contracts/calendar.ts';
import { forms, phrases, romanNumerals } from '../forms.ts';

const FUTURE = new Set(
  'be will shall would ll wo expected due scheduled planned plans planning set going upcoming slated should must may can could'.split(' '),
);
const PAST = new Set(
  (
    'was were had did said told took held began came went made found met won lost left gave got saw led sent became broke brought ran fell rose hit ' +
    'struck shot fought grew knew kept put read spoke spent stood wrote built bought caught cut drove felt flew hurt paid sold won threw born known given taken'
  ).split(' '),
);
const PAST_ENDING = /..ed$/;
/** Words that end like a verb in the past. */
const NO_VERB = new Set('need indeed united hundred speed seed feed wed bed red'.split(' '));

export const calendar: CalendarConventions = {
  dayFirst: false,
  monthFirst: true,
  capitals: true,
  tense: (norm) => (FUTURE.has(norm) ? 1 : PAST.has(norm) || (PAST_ENDING.test(norm) && !NO_VERB.has(norm)) ? -1 : 0),
  isCompared: () => false,
};

export const calendarWords = (): CalendarVocabulary => ({
  month: forms([
    [1, 'january'],
    [2, 'february'],
    [4, 'april'],
    [6, 'june'],
    [7, 'july'],
    [8, 'august'],
    [9, 'september'],
    [10, 'october'],
    [11, 'november'],
    [12, 'december'],
  ]),
  weakMonth: forms([
    [3, 'march'],
    [5, 'may'],
  ]),
  monthAbbreviation: forms([
    [1, 'jan'],
    [2, 'feb'],
    [3, 'mar'],
    [4, 'apr'],
    [6, 'jun'],
    [7, 'jul'],
    [8, 'aug'],
    [9, 'sept sep'],
    [10, 'oct'],
    [11, 'nov'],
    [12, 'dec'],
  ]),
  weekday: forms([
    [1, 'monday'],
    [2, 'tuesday'],
    [3, 'wednesday'],
    [4, 'thursday'],
    [5, 'friday'],
    [6, 'saturday'],
    [7, 'sunday'],
  ]),
  weakWeekday: forms([
    [1, 'mon'],
    [2, 'tue tues'],
    [3, 'wed'],
    [4, 'thu thur thurs'],
    [5, 'fri'],
    [6, 'sat'],
    [7, 'sun'],
  ]),
  season: [],
  weakSeason: forms([
    [21, 'spring springtime'],
    [22, 'summer summertime'],
    [23, 'autumn fall'],
    [24, 'winter wintertime'],
  ]),
  quarter: forms([
    [1, 'q1'],
    [2, 'q2'],
    [3, 'q3'],
    [4, 'q4'],
  ]),
  timeUnit: forms([
    ['day', 'day'],
    ['weekend', 'weekend'],
    ['week', 'week'],
    ['month', 'month'],
    ['quarter', 'quarter'],
    ['half', 'half'],
    ['year', 'year'],
    ['decade', 'decade'],
    ['century', 'century'],
  ] as const),
  timeUnits: forms([
    ['day', 'days'],
    ['weekend', 'weekends'],
    ['week', 'weeks'],
    ['month', 'months'],
    ['quarter', 'quarters'],
    ['year', 'years'],
    ['decade', 'decades'],
    ['century', 'centuries'],
  ] as const),
  yearMark: [],
  relativeTime: phrases([
    [{ unit: 'day', by: -2, anchor: 'published' }, 'the day before yesterday | day before yesterday'],
    [{ unit: 'day', by: -1, anchor: 'published' }, 'yesterday | last night'],
    [{ unit: 'day', by: 0, anchor: 'published' }, 'today | tonight'],
    [{ unit: 'day', by: 1, anchor: 'published' }, 'tomorrow'],
    [{ unit: 'day', by: 2, anchor: 'published' }, 'the day after tomorrow | day after tomorrow'],
    [{ unit: 'year', by: -1, anchor: 'context' }, 'the year before | the year earlier'],
    [{ unit: 'day', by: -1, anchor: 'context' }, 'the day before | the night before'],
    [{ unit: 'day', by: 1, anchor: 'context' }, 'the day after'],
  ] as const),
  determiner: phrases([
    [{ by: -1, anchor: 'published' }, 'last'],
    [{ by: -1, anchor: 'published', spanning: true }, 'last | past | this past'],
    [{ by: -1, anchor: 'context' }, 'previous | preceding'],
    [{ by: 0, anchor: 'published' }, 'this | current'],
    [{ by: 0, anchor: 'context' }, 'that | same | that same | this same'],
    [{ by: 1, anchor: 'published' }, 'next | coming | upcoming'],
    [{ by: 1, anchor: 'published', spanning: true }, 'next | coming'],
    [{ by: 1, anchor: 'context' }, 'following'],
  ] as const),
  same: [],
  phase: phrases([
    ['early', 'early | beginning | start | early in | the beginning | the start'],
    ['mid', 'mid | middle | the middle'],
    ['late', 'late | end | late in | the end'],
  ] as const),
  circa: phrases([[null, 'circa | ca. | ca | c. | c | about | around | approximately | roughly']]),
  link: phrases([
    ['to', 'to | until | till | through | up to'],
    ['and', 'and | or | &'],
    ['of', 'of | of the'],
    ['in', 'in | in the'],
    ['at', 'in | on | at | by | during | for | after | before | from | since | to | until | till | of | through | over | throughout | around | about'],
    ['article', 'the'],
  ] as const),
  opener: phrases([
    ['from', 'from | starting from'],
    ['since', 'since | starting from | ever since'],
    ['until', 'until | till | up to | up until'],
    ['between', 'between'],
  ] as const),
  suffix: forms([
    ['ordinal', 'st nd rd th'],
    ['decade', "s 's"],
  ] as const),
  era: phrases([
    [-1, 'bc | b.c. | b.c | bce | b.c.e.'],
    [1, 'ad | a.d. | ce | c.e.'],
  ] as const),
  dayPart: phrases([[null, 'morning | afternoon | evening | night | early morning | late night | late afternoon']]),
  since: phrases([
    [{ by: -1, anchor: 'published' }, 'ago'],
    [{ by: 1, anchor: 'published' }, 'from now'],
    [{ by: -1, anchor: 'context' }, 'earlier | previously'],
    [{ by: -1, anchor: 'context', isPreposition: true }, 'before'],
    [{ by: 1, anchor: 'context' }, 'later | afterwards'],
    [{ by: 1, anchor: 'context', isPreposition: true }, 'after'],
  ] as const),
  ahead: [],
  possessive: forms([[null, "his her their my your our its 's"]]),
  untilNow: phrases([[null, 'present | the present | now | today | date | the present day']]),
  every: forms([[null, 'every each']]),
  oneUnit: forms([[null, 'a an one']]),
  roman: romanNumerals(),
  fewUnits: phrases([[null, 'several | few | a few | many | some']]),
});
