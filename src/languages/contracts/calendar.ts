import type { CalendarExpression } from '../../core/calendar.ts';
import type { Vocabulary } from '../../core/sense.ts';
import type { CalendarSenses } from '../../core/senses/calendar.ts';
import type { Rule } from '../../grammar/rule.ts';

/** How dates are written, and what tells the past from the future. */
export interface CalendarConventions {
  /** 06/10/2025 is the sixth of October, not the tenth of June. */
  readonly dayFirst: boolean;
  /** A day may follow its month: "October 26". */
  readonly monthFirst: boolean;
  /** Months and weekdays are written with a capital, so that "may" and "march" are none. */
  readonly capitals: boolean;
  /** The time that a word speaks of by its form: past -1, future 1, else 0. Asked of the words around a date that leaves its side open. */
  readonly tense: (norm: string) => -1 | 0 | 1;
  /** Whether the case of a word shows that the preposition before its phrase compares («порівняно з травнем») where it would else open a span of time («з травня»). */
  readonly isCompared: (norm: string) => boolean;
}

export type CalendarVocabulary = Pick<Vocabulary, keyof CalendarSenses>;

/** A rule for dates. What it reads depends on the language through these conventions and the senses of the tokens alone. */
export type DateRule<V extends CalendarExpression = CalendarExpression> = Rule<V, CalendarConventions>;
