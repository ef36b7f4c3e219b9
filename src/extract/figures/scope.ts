import { hasSense, senseOf, type Token } from '../../core/token.ts';
import { AUXILIARY, isStop, PLACE, PREPOSITION, VENUE } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { ClauseMap, VerbHit } from './predicate.ts';

const LONGEST = 7;

/** The phrase that narrows a figure: a region or group after its noun («країн Африки»), a place, or the venue where it was so («на пленарному засіданні»). */
export function scopeOf(map: ClauseMap, draft: Draft, hit: VerbHit | undefined, text: string): string | null {
  const { kind } = draft.quantity;
  if (kind !== 'count' && kind !== 'number') return null;
  const { next } = draft;
  const range =
    (draft.noun === null ? undefined : groupAfter(map, next)) ??
    placeAt(map, next) ??
    (hit !== undefined && hit.at >= next && !OF_DIRECTION.has(hit.sense.concept) ? placeAt(map, hit.next) : undefined) ??
    placeBefore(map, draft.from, hit) ??
    venueAround(map, next, hit);
  if (range === undefined) return null;
  const [at, end] = range;
  return text.slice((map.tokens[at] as Token).start, (map.tokens[end - 1] as Token).end);
}

type Range = readonly [at: number, next: number];

/** A name right after the noun: «країн Латинської Америки», «країн Європейського Союзу», «країн Азіатсько-Тихоокеанського регіону». */
function groupAfter({ tokens }: ClauseMap, at: number): Range | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word' || first.caps !== 1 || first.breaks > 0 || hasSense(first, 'month')) return undefined;
  let next = at;
  let words = 0;
  for (; next < tokens.length && words < LONGEST; next++) {
    const token = tokens[next] as Token;
    if (token.kind === 'mark' && token.norm === '-' && !token.spaced) continue;
    if (token.kind !== 'word' || token.breaks > 0 || hasSense(token, 'predicate') || hasSense(token, 'tie')) break;
    if (token.caps === 0 && !(words > 0 && next === lastCapital(tokens, next) + 1 && isTail(tokens, next))) break;
    words++;
  }
  return words === 0 ? undefined : [at, next];
}

/** The last capital before `at`, hyphens aside. */
function lastCapital(tokens: readonly Token[], at: number): number {
  return (tokens[at - 1]?.caps ?? 0) > 0 ? at - 1 : -2;
}

/** A common noun that closes a name («регіону»): what follows is a sign or nothing, or a word that is no part of it. */
const isTail = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  return !hasSense(token, 'predicate') && token.norm.length > 4 && hasSense(token, 'noun');
};

/** «в Харківській області», "in Kharkiv region": a preposition of place and a name. */
function placeAt(map: ClauseMap, at: number): Range | undefined {
  if ((map.roleAt(at) & PLACE) === 0) return undefined;
  const named = nameAfter(map, at + 1);
  return named === undefined ? undefined : [at, named];
}

/** «У Сирії загинули 5 людей», "In Syria, forces conducted 23 strikes": a place that opens the sentence and is not far from the figure. */
function placeBefore(map: ClauseMap, from: number, hit: VerbHit | undefined): Range | undefined {
  if (hit === undefined || hit.from >= from + NEAR || from > NEAR || OF_DIRECTION.has(hit.sense.concept)) return undefined;
  const range = placeAt(map, 0);
  if (range === undefined || range[1] > from) return undefined;
  for (let i = range[1]; i < from; i++) if (isStop(map.tokens[i] as Token) || (i > range[1] && map.tokens[i]?.norm === ',')) return undefined;
  return range;
}

/** Verbs after which a place is where to, not where. */
const OF_DIRECTION: ReadonlySet<string> = new Set([
  'arrive',
  'come',
  'return',
  'enter',
  'send',
  'deliver',
  'transfer',
  'fly',
  'move',
  'leave',
  'depart',
  'travel',
  'launch',
  'fire',
  'export',
  'invest',
  'supply',
]);
const NEAR = 10;

function nameAfter({ tokens, roleAt }: ClauseMap, at: number): number | undefined {
  let next = at;
  if (tokens[next]?.norm === 'the') next++;
  const first = tokens[next];
  if (first === undefined || first.kind !== 'word' || first.caps === 0 || hasSense(first, 'month') || hasSense(first, 'weekday')) return undefined;
  while (next < tokens.length && next < at + LONGEST) {
    const token = tokens[next] as Token;
    if (token.kind === 'mark' && token.norm === '-' && !token.spaced) {
      next++;
      continue;
    }
    if (token.kind !== 'word') break;
    if (token.caps === 0 && !(next > at && (tokens[next - 1]?.caps ?? 0) > 0 && hasSense(token, 'noun'))) break;
    if (roleAt(next) !== 0 || hasSense(token, 'predicate')) break;
    next++;
  }
  return next;
}

/** Verbs whose object is the meeting itself: it narrows nothing. */
const OF_EVENTS: ReadonlySet<string> = new Set([
  'attend',
  'visit',
  'hold',
  'organize',
  'open',
  'close',
  'host',
  'join',
  'gather',
  'invite',
  'speak',
  'come',
  'arrive',
]);
const isVenue = (token: Token | undefined): boolean => senseOf(token, 'tie')?.value === 'venue';

/** «прямо на пленарному засіданні»: a preposition, some words and a word for a meeting, close after the figure or its verb. */
function venueAround(map: ClauseMap, next: number, hit: VerbHit | undefined): Range | undefined {
  if (hit !== undefined && OF_EVENTS.has(hit.sense.concept)) return undefined;
  const start = hit !== undefined && hit.at >= next ? hit.next : next;
  for (let i = start; i < start + 6; i++) {
    const token = map.tokens[i];
    if (token === undefined || isStop(token) || token.norm === ',') return undefined;
    if ((map.roleAt(i) & (PLACE | VENUE)) === 0) continue;
    for (let j = i + 1; j < i + 6; j++) {
      const other = map.tokens[j];
      if (other === undefined || other.kind === 'mark' || (map.roleAt(j) & (PREPOSITION | AUXILIARY)) !== 0) break;
      if (isVenue(other)) return [i, isVenue(map.tokens[j + 1]) ? j + 2 : j + 1];
    }
  }
  return undefined;
}
