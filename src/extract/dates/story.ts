import type { Token } from '../../core/token.ts';
import type { CalendarConventions } from '../../languages/contracts/calendar.ts';
import type { Sentence } from '../../segment/analyse.ts';
import type { Anchors } from './complete.ts';
import { type Civil, parseDay } from './resolve.ts';
import type { Stretch } from './stretch.ts';

/** How far around a date a verb may tell its time. */
const REACH = 25;

/** The nearest word on either side that tells past from future. */
export function sideOf(tokens: readonly Token[], at: number, next: number, { tense }: CalendarConventions): -1 | 0 | 1 {
  for (let away = 1; away <= REACH; away++) {
    const before = tokens[at - away];
    const after = tokens[next - 1 + away];
    if (before === undefined && after === undefined) return 0;
    const side = (after?.kind === 'word' ? tense(after.norm) : 0) || (before?.kind === 'word' ? tense(before.norm) : 0);
    if (side !== 0) return side;
  }
  return 0;
}

export interface Story {
  anchors(sentence: Sentence, at: number, next: number): Anchors;
  tell(sentence: Sentence, stretch: Stretch): void;
}

/** Keeps what dates have been told, in the order of the text: later ones may lean on them. */
export function storyOf(published: string | undefined): Story {
  const day = published === undefined ? undefined : parseDay(published);
  const last: { day?: Civil; month?: Civil; year?: Civil; sentence: number } = { sentence: -1 };
  const context = (grain: 'day' | 'month' | 'year') => last[grain];
  return {
    anchors({ tokens, index, pack }, at, next) {
      const told = index - last.sentence <= 1 ? last.year?.year : undefined;
      return {
        published: day,
        context,
        storyYear: told === day?.year ? undefined : told,
        get side() {
          return sideOf(tokens, at, next, pack.calendar);
        },
      };
    },
    tell({ index }, { grain, first }) {
      if (first === undefined) return;
      last.year = first;
      last.sentence = index;
      if (grain === 'day' || grain === 'week' || grain === 'month') last.month = first;
      if (grain === 'day') last.day = first;
    },
  };
}
