import { hasSense, type Token } from '../../core/token.ts';
import type { CalendarConventions } from '../../languages/contracts/calendar.ts';
import type { Sentence } from '../../segment/analyse.ts';
import type { Anchors, Completed } from './point.ts';
import { type Civil, parseDay } from './resolve.ts';

/** How far around a date a verb may tell its time. */
const REACH = 25;

/** The nearest word on either side that tells past from future. */
export function sideOf(tokens: readonly Token[], at: number, next: number, { tense }: CalendarConventions): -1 | 0 | 1 {
  const side = (token: Token | undefined): -1 | 0 | 1 => (token?.kind !== 'word' || (token.caps > 0 && hasSense(token, 'weakMonth')) ? 0 : tense(token.norm));
  for (let away = 1; away <= REACH; away++) {
    const before = tokens[at - away];
    const after = tokens[next - 1 + away];
    if (before === undefined && after === undefined) return 0;
    if (side(after) !== 0) return isAhead(tokens, next - 1 + away, side) ? 1 : side(after);
    if (side(before) !== 0) return isAhead(tokens, at - away, side) ? 1 : side(before);
  }
  return 0;
}

/** "to be held" and "will stay closed" lie ahead, though their participles alone do not. */
const isAhead = (tokens: readonly Token[], at: number, side: (token: Token | undefined) => number): boolean =>
  side(tokens[at - 1]) > 0 || (tokens[at - 1]?.kind === 'word' && side(tokens[at - 1]) === 0 && side(tokens[at - 2]) > 0);

export interface Story {
  anchors(sentence: Sentence, at: number, next: number): Anchors;
  tell(sentence: Sentence, completed: Completed): void;
}

/** A year lends itself to the dates of its sentence and of the next. */
const NEXT_SENTENCE = 1;

/** Keeps what dates have been told, in the order of the text: later ones may lean on them. */
export function storyOf(published: string | undefined): Story {
  const day = published === undefined ? undefined : parseDay(published);
  const last: { day?: Civil; month?: Civil; year?: Civil } = {};
  const context = (grain: 'day' | 'month' | 'year') => last[grain];
  let storyYear: number | undefined;
  let storySentence = 0;
  let near = 0;
  let far = 0;
  return {
    anchors({ tokens, index, pack }, at, next) {
      const isFresh = index - storySentence <= NEXT_SENTENCE || far > 3 * near;
      return {
        published: day,
        context,
        storyYear: isFresh && storyYear !== day?.year ? storyYear : undefined,
        get side() {
          return sideOf(tokens, at, next, pack.calendar);
        },
      };
    },
    tell({ index }, { stretch: { grain, first }, basis }) {
      if (first === undefined) return;
      last.year = first;
      if (grain === 'day' || grain === 'week' || grain === 'month') last.month = first;
      if (grain === 'day') last.day = first;
      // A text that tells of hardly anything near its publication is a history: its years last until the next one.
      const isFar = day === undefined || Math.abs(first.year - day.year) > 1;
      if (isFar) far++;
      else near++;
      if (basis !== 'published') {
        storyYear = basis === 'stated' || isFar ? first.year : undefined;
        storySentence = index;
      }
    },
  };
}
