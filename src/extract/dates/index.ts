import type { Issue } from '../../core/issue.ts';
import type { DateMention } from '../../core/values/date.ts';
import { apply } from '../../grammar/apply.ts';
import type { Analysis } from '../../segment/analyse.ts';
import { complete } from './complete.ts';
import { IMPOSSIBLE } from './point.ts';
import { readerFor } from './rules.ts';
import { Story } from './story.ts';

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
export function findDates({ doc, sentences }: Analysis): DateFindings {
  const dates: LocatedDate[] = [];
  const issues: Issue[] = [];
  const story = new Story(doc.published?.value);
  for (const sentence of sentences) {
    const { tokens, kinds, pack } = sentence;
    for (const { rule, at, next, value } of apply(readerFor(pack), tokens, kinds)) {
      const start = tokens[at]?.start ?? 0;
      const end = tokens[next - 1]?.end ?? 0;
      const text = doc.text.slice(start, end);
      const completed = complete(value, story.anchors(sentence, at, next));
      if (completed === undefined) continue;
      if (completed === IMPOSSIBLE) {
        issues.push({ code: 'date.impossible', message: `no calendar has ${text}`, start, end });
        continue;
      }
      const { stretch, basis } = completed;
      story.tell(sentence, completed);
      dates.push({ mention: { start, end, text, value: stretch.value, grain: stretch.grain, basis, rule }, sentence: sentence.index, at, next });
    }
  }
  return { dates, issues };
}
