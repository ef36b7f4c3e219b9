import type { Issue } from '../../core/issue.ts';
import type { DateMention } from '../../core/values/date.ts';
import type { Analysis } from '../../segment/analyse.ts';

/** A date with the place where it was read, for the extractors that build on it: its sentence, and its tokens there. */
export interface LocatedDate {
  readonly mention: DateMention;
  readonly sentence: number;
  readonly at: number;
  readonly next: number;
}

export interface DateFindings {
  readonly dates: readonly LocatedDate[];
  readonly issues: readonly Issue[];
}

/** Every calendar expression of the document, in the order of the text. */
export function findDates(_analysis: Analysis): DateFindings {
  return { dates: [], issues: [] };
}
