import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { Figure } from '../../core/values/figure.ts';
import type { LocatedDate } from '../dates/index.ts';
import { between, type ClauseMap, roleAt } from './clause-map.ts';
import { ADVERSATIVE, STOP } from './clauses.ts';
import { type Draft, isTime } from './draft.ts';
import type { VerbHit } from './verbs.ts';

const NUMBER = SENSES.digits.bit | SENSES.numeral.bit;
const TIE = SENSES.tie.bit;

const FARTHEST = 40;
/** A date of which not even the year is known says nothing of when. */
const UNKNOWN = 'XXXX';
/** Tokens to each side of a figure in which dates are weighed. */
const WINDOW = 60;

/**
 * The time that a count speaks of: what an «станом на» says, else the date that stands in the clause of its verb.
 *
 * `dates` are those of the sentence, ascending.
 */
export function asOf(map: ClauseMap, draft: Draft, hit: VerbHit | undefined, modality: Figure['modality'], dates: readonly LocatedDate[]): string | null {
  if (isTime(draft.quantity)) return null;
  const { from, next } = draft;
  const first = firstFrom(dates, from - WINDOW);
  if ((map.kinds & TIE) !== 0) {
    for (let i = first; i < dates.length; i++) {
      const date = dates[i] as LocatedDate;
      if (date.at >= next + WINDOW) break;
      if (isStated(map, date) && !date.mention.value.startsWith(UNKNOWN)) return date.mention.value;
    }
  }
  if (modality !== 'reported') return null;
  const left = hit === undefined ? from : Math.min(from, hit.from);
  const right = hit === undefined ? next : Math.max(next, hit.next);
  let best: LocatedDate | undefined;
  let nearest = FARTHEST;
  for (let i = first; i < dates.length; i++) {
    const date = dates[i] as LocatedDate;
    if (date.at >= next + WINDOW) break;
    if (date.mention.value.startsWith(UNKNOWN)) continue;
    const inside = date.at >= left && date.next <= right;
    const distance = inside ? 0 : date.next <= left ? separation(map, date.next, left) : separation(map, right, date.at);
    if (distance < nearest) {
      nearest = distance;
      best = date;
    }
  }
  return best?.mention.value ?? null;
}

/** The index of the first date that starts at a place or after it. */
function firstFrom(dates: readonly LocatedDate[], at: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as LocatedDate).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The date follows «станом на», or is part of such a phrase. */
function isStated({ tokens }: ClauseMap, { at, next }: LocatedDate): boolean {
  for (let i = Math.max(0, at - 4); i < next; i++) {
    if (((tokens[i] as Token).kinds & TIE) === 0) continue;
    const tie = senseOf(tokens[i], SENSES.tie);
    if (tie?.value === 'as-of' && i + tie.length >= at - 1) return true;
  }
  return false;
}

/** How far a date is from the clause of a figure; a clause or a figure of its own in between keeps it out. */
function separation(map: ClauseMap, from: number, to: number): number {
  let distance = 0;
  for (let i = from; i < to && distance < FARTHEST; i++) {
    const token = map.tokens[i];
    if (token === undefined || (roleAt(map, i) & (STOP | ADVERSATIVE)) !== 0) return FARTHEST;
    if ((token.kinds & NUMBER) !== 0) distance += 6;
    distance += 0.5;
  }
  return Math.min(FARTHEST, distance + between(map, from, to));
}
