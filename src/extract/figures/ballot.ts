import { SENSES } from '../../core/sense.ts';
import { senseOf } from '../../core/token.ts';
import type { Predicate } from '../../core/values/figure.ts';
import { between, type ClauseMap, roleAt } from './clause-map.ts';
import { AGAINST, AUXILIARY, COLON, COMMA, COORDINATE, FOR, isDash, STOP, SUBORDINATE } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { VerbHit } from './verbs.ts';

const NOUN = SENSES.noun.bit;

/** Verbs of a ballot that leave it to other words which side the voters took, or stand nearer than the word that says it. */
const BALLOTS: ReadonlySet<string> = new Set(['vote', 'vote for', 'vote against', 'abstain', 'adopt', 'approve', 'pass', 'reject', 'support', 'speak']);
/** What is voted on. */
const MATTERS: ReadonlySet<string> = new Set(
  'bill law document resolution decision amendment proposal motion treaty agreement convention draft project initiative candidate candidacy'.split(' '),
);
const REACH = 4;

/** The side that a count of voters took: «254 "за"», «"проти" – 9», "77 in favour and 71 against", «за документ проголосували 326». */
export function ballotOf(map: ClauseMap, draft: Draft, hit: VerbHit | undefined, text: string): Predicate | undefined {
  if (hit === undefined ? draft.noun?.counted.concept !== 'vote' : !BALLOTS.has(hit.sense.concept)) return undefined;
  if (draft.quantity.kind !== 'count' && draft.quantity.kind !== 'number') return undefined;
  const at = sideAfter(map, draft) ?? sideBefore(map, draft, hit);
  if (at === undefined) return undefined;
  const { start, end } = map.tokens[at] as { start: number; end: number };
  const isFor = (roleAt(map, at) & FOR) !== 0;
  return { start, end, text: text.slice(start, end), concept: isFor === isAgainstNext(map, at, draft) ? 'vote against' : 'vote for' };
}

/** "419 votes to 204": the word stands for what comes after it, so that these voted the other way. */
const isAgainstNext = (map: ClauseMap, at: number, draft: Draft): boolean =>
  (roleAt(map, at) & FOR) === 0 && at >= draft.next && isNumber(map, pastQuotes(map, at + 1, 1));

const isNumber = ({ tokens }: ClauseMap, at: number): boolean => tokens[at]?.kind === 'number' || senseOf(tokens[at], SENSES.numeral) !== undefined;

/** The next token in a direction that is no quotation mark. */
function pastQuotes(map: ClauseMap, from: number, step: 1 | -1): number {
  let at = from;
  while (map.tokens[at]?.kind === 'mark' && (roleAt(map, at) & (COMMA | COLON | STOP)) === 0 && !isDashAt(map, at)) at += step;
  return at;
}

const isDashAt = (map: ClauseMap, at: number): boolean => {
  const token = map.tokens[at];
  return token !== undefined && isDash(token, roleAt(map, at));
};

const isSide = (map: ClauseMap, at: number): boolean => (roleAt(map, at) & (FOR | AGAINST)) !== 0;

function sideAfter(map: ClauseMap, { next, noun }: Draft): number | undefined {
  let at = pastQuotes(map, next, 1);
  if (!isSide(map, at) && map.hits.some((hit) => hit.at === at && hit.sense.concept === 'vote')) at = pastQuotes(map, at + 1, 1);
  // "in favour": the word that means it may be the second of its phrase.
  if (!isSide(map, at) && (roleAt(map, at) & COMMA) === 0 && isSide(map, at + 1)) at++;
  if (!isSide(map, at)) return undefined;
  if (isQuoted(map, at)) return at;
  const after = map.tokens[at + 1];
  if (after === undefined || after.kind === 'mark' || (roleAt(map, at + 1) & (COORDINATE | SUBORDINATE)) !== 0 || isMatter(map, at + 1)) return at;
  return noun?.counted.concept === 'vote' && (roleAt(map, at) & AGAINST) !== 0 && isNumber(map, at + 1) ? at : undefined;
}

function sideBefore(map: ClauseMap, { from }: Draft, hit: VerbHit | undefined): number | undefined {
  let at = pastQuotes(map, from - 1, -1);
  if (isDashAt(map, at) || (roleAt(map, at) & COLON) !== 0) at = pastQuotes(map, at - 1, -1);
  else if (hit !== undefined && hit.next === from) at = pastQuotes(map, hit.from - 1, -1);
  if (isSide(map, at) && (isQuoted(map, at) || opensClause(map, at))) return at;
  if (isSide(map, at) && (roleAt(map, at) & AGAINST) !== 0 && at === from - 1) return at;
  if (hit === undefined || hit.at >= from || between(map, hit.next, from) > 1) return undefined;
  for (let i = hit.from - 1; i >= 0 && i >= hit.from - REACH; i--) {
    if ((roleAt(map, i) & (COMMA | STOP)) !== 0) return undefined;
    if (isSide(map, i)) return opensClause(map, i) && isMatter(map, i + 1) ? i : undefined;
  }
  return undefined;
}

const isQuoted = ({ tokens }: ClauseMap, at: number): boolean =>
  tokens[at - 1]?.kind === 'mark' && tokens[at + 1]?.kind === 'mark' && tokens[at]?.spaced === false;

const opensClause = (map: ClauseMap, at: number): boolean => {
  const before = pastQuotes(map, at - 1, -1);
  return before < 0 || (roleAt(map, before) & (COMMA | STOP | COORDINATE | COLON | AUXILIARY)) !== 0;
};

function isMatter({ tokens }: ClauseMap, at: number): boolean {
  for (let i = at; i <= at + 1; i++) {
    const token = tokens[i];
    if (token !== undefined && (token.kinds & NOUN) !== 0 && MATTERS.has(senseOf(token, SENSES.noun)?.value.concept ?? '')) return true;
  }
  return false;
}
