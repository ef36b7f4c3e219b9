/** Units of calendar time, from the finest. */
export type TimeUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** What a relative expression counts from: the publication date, or the last date of the text before it. */
export type Anchor = 'published' | 'context';

/** A number of units before (negative) or after an anchor: "yesterday", «минулого тижня», "three years ago", "the same day". */
export interface Shift {
  readonly unit: TimeUnit;
  readonly by: number;
  readonly anchor: Anchor;
}

/** Which part of a stretch of time: «на початку», "mid-", "late". */
export type Phase = 'early' | 'mid' | 'late';

/** What the words of one date say, before anything is completed. Months 1–12, weekdays 1 (Monday) – 7, seasons 21 (spring) – 24 (winter). */
export interface CalendarPoint {
  readonly type: 'point';
  /** Astronomical: 1 BC is 0. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
  readonly season: number | undefined;
  readonly quarter: number | undefined;
  readonly half: number | undefined;
  /** 199 for the 1990s; below 100, a decade whose century is left out, as in «90-ті», and is meant to be 1900 or 2000. */
  readonly decade: number | undefined;
  /** 20 for the twentieth. */
  readonly century: number | undefined;
  /** Completes the larger units: «березень минулого року», "Monday of next week". */
  readonly shift: Shift | undefined;
  /** The last (-1), this (0) or next (1) Friday, March or summer. */
  readonly step: -1 | 0 | 1 | undefined;
  readonly phase: Phase | undefined;
  /** "circa", «близько». */
  readonly circa: boolean | undefined;
}

/** From one point to another; null for a side that the text leaves open. */
export interface CalendarRange {
  readonly type: 'range';
  readonly from: CalendarPoint | null;
  readonly to: CalendarPoint | null;
}

/** "the last three months", «наступні два роки», "the last three months of 2024": so many units that end or begin at an anchor, or inside `of`. */
export interface CalendarWindow {
  readonly type: 'window';
  readonly unit: TimeUnit;
  /** Null where the text does not say how many («останні роки»). */
  readonly count: number | null;
  /** Last (-1) or next and first (1). */
  readonly side: -1 | 1;
  readonly anchor: Anchor;
  readonly of?: CalendarPoint | undefined;
}

/** What a rule reads from a text; `resolve` makes it a date. */
export type CalendarExpression = CalendarPoint | CalendarRange | CalendarWindow;

/** The same word for any unit: «минулого», "next". `spanning` if units may follow in number: "the last two years". */
export interface Determiner {
  readonly by: -2 | -1 | 0 | 1;
  readonly anchor: Anchor;
  readonly spanning?: true;
}

/** Prepositions and conjunctions inside dates and before them. `at` is any that says nothing of the sides of a point. */
export type Link = 'at' | 'in' | 'of' | 'article' | 'to' | 'and';

/** Prepositions that begin a span of time; `since` and `until` leave its other side open. */
export type Opener = 'from' | 'since' | 'until' | 'between';
