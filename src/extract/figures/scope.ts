import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { type ClauseMap, roleAt } from './clause-map.ts';
import { AUXILIARY, COMMA, PLACE, PREPOSITION, STOP, VENUE } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { VerbHit } from './verbs.ts';

const MONTH = SENSES.month.bit;
const NOUN = SENSES.noun.bit;
const PREDICATE = SENSES.predicate.bit;
const TIE = SENSES.tie.bit;
const WEEKDAY = SENSES.weekday.bit;
const LONGEST = 7;

/** The phrase that narrows a count: a region or group after its noun («країн Африки»), a place, or the venue where it was so («на пленарному засіданні»). */
export function scopeOf(map: ClauseMap, draft: Draft, hit: VerbHit | undefined, text: string): string | null {
  const { next } = draft;
  const range =
    (draft.noun === null ? undefined : groupAfter(map, next)) ??
    placeAt(map, next) ??
    (hit !== undefined && hit.at >= next && !OF_DIRECTION.has(hit.sense.concept) ? placeAt(map, hit.next) : undefined) ??
    placeBefore(map, draft.from, hit) ??
    ((map.kinds & TIE) === 0 ? undefined : venueAround(map, next, hit));
  if (range === undefined) return null;
  const [at, end] = range;
  return text.slice((map.tokens[at] as Token).start, (map.tokens[end - 1] as Token).end);
}

type Range = readonly [at: number, next: number];

/** A name right after the noun: «країн Латинської Америки», «країн Європейського Союзу», «країн Азіатсько-Тихоокеанського регіону». */
function groupAfter({ tokens }: ClauseMap, at: number): Range | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word' || first.caps !== 1 || first.breaks > 0 || isMonth(first)) return undefined;
  let next = at;
  let words = 0;
  for (; next < tokens.length && words < LONGEST; next++) {
    const token = tokens[next] as Token;
    if (isInnerHyphen(token)) continue;
    if (token.kind !== 'word' || token.breaks > 0 || (token.kinds & (PREDICATE | TIE)) !== 0) break;
    if (token.caps === 0 && !(words > 0 && next === lastCapital(tokens, next) + 1 && isTail(tokens, next))) break;
    words++;
  }
  return words === 0 ? undefined : [at, next];
}

const isInnerHyphen = (token: Token): boolean => token.kind === 'mark' && !token.spaced && token.norm === '-';
const isMonth = (token: Token): boolean => (token.kinds & MONTH) !== 0 && senseOf(token, SENSES.month) !== undefined;

/** The last capital before `at`, hyphens aside. */
function lastCapital(tokens: readonly Token[], at: number): number {
  return (tokens[at - 1]?.caps ?? 0) > 0 ? at - 1 : -2;
}

/** A common noun that closes a name («регіону»): what follows is a sign or nothing, or a word that is no part of it. */
const isTail = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  return (token.kinds & PREDICATE) === 0 && (token.kinds & NOUN) !== 0 && token.norm.length > 4;
};

/** «в Харківській області», "in Kharkiv region": a preposition of place and a name. */
function placeAt(map: ClauseMap, at: number): Range | undefined {
  if ((roleAt(map, at) & PLACE) === 0) return undefined;
  const named = nameAfter(map, at + 1);
  return named === undefined ? undefined : [at, named];
}

/** «У Сирії загинули 5 людей», "In Syria, forces conducted 23 strikes": a place that opens the sentence and is not far from the figure. */
function placeBefore(map: ClauseMap, from: number, hit: VerbHit | undefined): Range | undefined {
  if (hit === undefined || from > NEAR || hit.from >= from + NEAR || (roleAt(map, 0) & PLACE) === 0 || OF_DIRECTION.has(hit.sense.concept)) return undefined;
  const range = placeAt(map, 0);
  if (range === undefined || range[1] > from) return undefined;
  for (let i = range[1]; i < from; i++) if ((roleAt(map, i) & (i > range[1] ? STOP | COMMA : STOP)) !== 0) return undefined;
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

function nameAfter(map: ClauseMap, at: number): number | undefined {
  const { tokens } = map;
  let next = at;
  if (isThe(tokens[next])) next++;
  const first = tokens[next];
  if (first === undefined || first.kind !== 'word' || first.caps === 0 || isMonth(first) || isWeekday(first)) return undefined;
  while (next < tokens.length && next < at + LONGEST) {
    const token = tokens[next] as Token;
    if (isInnerHyphen(token)) {
      next++;
      continue;
    }
    if (token.kind !== 'word') break;
    if (token.caps === 0 && !(next > at && (tokens[next - 1]?.caps ?? 0) > 0 && (token.kinds & NOUN) !== 0)) break;
    if (roleAt(map, next) !== 0 || (token.kinds & PREDICATE) !== 0) break;
    next++;
  }
  return next;
}

/** Other words are not asked for their form. */
const isThe = (token: Token | undefined): boolean => token !== undefined && token.end - token.start === 3 && token.norm === 'the';
const isWeekday = (token: Token): boolean => (token.kinds & WEEKDAY) !== 0 && senseOf(token, SENSES.weekday) !== undefined;

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
const isVenue = (token: Token | undefined): boolean => token !== undefined && (token.kinds & TIE) !== 0 && senseOf(token, SENSES.tie)?.value === 'venue';

/** «прямо на пленарному засіданні»: a preposition, some words and a word for a meeting, close after the figure or its verb. */
function venueAround(map: ClauseMap, next: number, hit: VerbHit | undefined): Range | undefined {
  if (hit !== undefined && OF_EVENTS.has(hit.sense.concept)) return undefined;
  const start = hit !== undefined && hit.at >= next ? hit.next : next;
  for (let i = start; i < start + 6; i++) {
    const token = map.tokens[i];
    const roles = roleAt(map, i);
    if (token === undefined || (roles & (STOP | COMMA)) !== 0) return undefined;
    if ((roles & (PLACE | VENUE)) === 0) continue;
    for (let j = i + 1; j < i + 6; j++) {
      const other = map.tokens[j];
      if (other === undefined || other.kind === 'mark' || (roleAt(map, j) & (PREPOSITION | AUXILIARY)) !== 0) break;
      if (isVenue(other)) return [i, isVenue(map.tokens[j + 1]) ? j + 2 : j + 1];
    }
  }
  return undefined;
}
