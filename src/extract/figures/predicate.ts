import type { Sense } from '../../core/sense.ts';
import type { PredicateSense } from '../../core/senses/figures.ts';
import { hasSense, NO_SENSES, senseOf, type Token } from '../../core/token.ts';
import type { Sentence } from '../../segment/analyse.ts';
import {
  ADVERSATIVE,
  AGENT,
  AUXILIARY,
  COORDINATE,
  DETERMINER,
  distanceOver,
  FUTURE,
  GENITIVE,
  isDash,
  NEGATION,
  ORIGIN,
  PREPOSITION,
  RELATIVE,
  rolesOf,
  SUBORDINATE,
} from './clauses.ts';
import type { Draft } from './draft.ts';

/** A verb in a sentence: `tokens.slice(at, next)`, with its auxiliaries from `from`. */
export interface VerbHit {
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly sense: PredicateSense;
  readonly negated: boolean;
}

/** The verb of a figure and how far it stands from it; the less, the surer. */
export interface Assignment {
  readonly hit: VerbHit;
  readonly distance: number;
}

const FARTHEST = 16;
const OUT_OF_BRACKETS = 8;
/** Brackets in brackets are counted so far, and no farther. */
const DEEPEST = 200;
/** Verbs on one side that are weighed for a figure: the nearest one is not always the one, but it is never far behind. */
const CANDIDATES = 4;
/** Verbs that take the number itself after a preposition («сягнути до 133», "consist of 68"). */
const OF_NUMBER: ReadonlySet<string> = new Set(['increase', 'decrease', 'reach', 'amount', 'consist', 'vote', 'exceed', 'total', 'estimate', 'fall']);
/** Verbs that say least: another one beside them is the better answer. */
const LIGHT: ReadonlySet<string> = new Set([
  'own',
  'have',
  'include',
  'be located',
  'amount',
  'start',
  'continue',
  'remain',
  'number',
  'come',
  'run',
  'bring',
  'want',
  'need',
  'ask',
]);

/** A sentence with what the assignment of verbs asks of it, worked out once. */
export interface ClauseMap {
  readonly tokens: readonly Token[];
  readonly roleAt: (at: number) => number;
  readonly hits: readonly VerbHit[];
  /** Distance between `tokens[from]` and `tokens[to]`, over all tokens in between; more if only one of them is in brackets. */
  readonly between: (from: number, to: number) => number;
}

export function mapClauses(sentence: Sentence): ClauseMap {
  const { tokens } = sentence;
  const roles = rolesOf(sentence.pack);
  const roleAt = (at: number): number => roles(tokens[at]);
  const sums = new Float64Array(tokens.length + 1);
  const depths = new Uint8Array(tokens.length + 1);
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.norm === ')' && depth > 0) depth--;
    depths[i] = depth;
    sums[i + 1] = (sums[i] as number) + distanceOver(token, roles(token), depth > 0);
    if (token.norm === '(' && depth < DEEPEST) depth++;
  }
  const between = (from: number, to: number): number =>
    (sums[Math.max(from, to)] as number) -
    (sums[from] as number) +
    (depths[Math.max(0, from - 1)] === depths[Math.min(to, tokens.length - 1)] ? 0 : OUT_OF_BRACKETS);
  return { tokens, roleAt, hits: findVerbs(tokens, roleAt), between };
}

function findVerbs(tokens: readonly Token[], roleAt: (at: number) => number): readonly VerbHit[] {
  const hits: VerbHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const sense = token.senses === NO_SENSES ? undefined : verbSense(tokens, at, roleAt);
    if (sense === undefined) {
      at++;
      continue;
    }
    const next = at + sense.length;
    hits.push(verbAt(at, next, sense.value, hits.at(-1)?.next ?? 0, roleAt));
    at = next;
  }
  return hits.map((hit, i) => compound(hit, hits[i - 1], roleAt, tokens) ?? compound(hit, hits[i + 1], roleAt, tokens) ?? hit);
}

/** Verbs that say little beside a verbal noun: «участь у форумі взяли», «отримали важкі поранення». */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['take', new Set(['attend'])],
  ['adopt', new Set(['attend'])],
  ['receive', new Set(['injure'])],
  ['suffer', new Set(['injure', 'damage'])],
  ['express', new Set(['support'])],
  ['carry out', new Set(['attack', 'fly', 'check', 'search', 'shell', 'launch'])],
]);
const COMPOUND_REACH = 6;

function compound(hit: VerbHit, beside: VerbHit | undefined, roleAt: (at: number) => number, tokens: readonly Token[]): VerbHit | undefined {
  if (beside === undefined || beside.sense.form !== 'noun' || COMPOUNDS.get(hit.sense.concept)?.has(beside.sense.concept) !== true) return undefined;
  const from = Math.min(hit.next, beside.next);
  const to = Math.max(hit.at, beside.at);
  if (to - from > COMPOUND_REACH) return undefined;
  for (let i = from; i < to; i++) if (tokens[i]?.norm === ',' || (roleAt(i) & (RELATIVE | SUBORDINATE)) !== 0) return undefined;
  return { ...hit, sense: { concept: beside.sense.concept, form: hit.sense.form } };
}

/** The longest reading of a token as a verb that its neighbours allow. */
function verbSense(tokens: readonly Token[], at: number, roleAt: (at: number) => number): Sense<'predicate'> | undefined {
  const token = tokens[at] as Token;
  for (const sense of token.senses) {
    if (sense.kind !== 'predicate') continue;
    const { form } = sense.value;
    if (isModalHere(tokens, at, sense.length) || (sense.length === 1 && isAuxiliaryHere(tokens, at, roleAt))) return undefined;
    if (token.caps > 0 && at > 0 && (form === 'noun' || form === 'passive' || form === 'active')) continue;
    if ((form === 'past' || form === 'ed' || form === 'passive') && tokens[at - 1]?.norm === '-' && !token.spaced) continue;
    if (!isVerbHere(tokens, at, sense.value, roleAt)) continue;
    if (form !== 'passive' && form !== 'active') return sense;
    const noun = senseOf(token, 'noun')?.value;
    return noun === undefined || noun.predicate === null || sense.length > 1 ? sense : { ...sense, value: { concept: noun.predicate, form } };
  }
  return undefined;
}

function verbAt(at: number, next: number, sense: PredicateSense, floor: number, roleAt: (at: number) => number): VerbHit {
  let from = at;
  let negated = false;
  for (let i = at - 1; i >= floor && i >= at - 4; i--) {
    const roles = roleAt(i);
    if ((roles & NEGATION) !== 0) negated = true;
    else if ((roles & (AUXILIARY | FUTURE)) === 0) break;
    from = i;
  }
  return { from, at, next, sense, negated };
}

/** «планує придбати», "agreed to pay": a word of wanting and promising before another verb only colours it. */
function isModalHere(tokens: readonly Token[], at: number, length: number): boolean {
  if (senseOf(tokens[at], 'modal') === undefined) return false;
  for (let i = at + length; i < at + length + 4; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number') return false;
    if (token.norm === 'to') return true;
    const form = senseOf(token, 'predicate')?.value.form;
    if (form === 'infinitive') return true;
  }
  return false;
}

/** "have been killed": a verb that only helps the next one. */
function isAuxiliaryHere(tokens: readonly Token[], at: number, roleAt: (at: number) => number): boolean {
  if ((roleAt(at) & AUXILIARY) === 0) return false;
  if (!opensObject(tokens[at + 1], roleAt(at + 1))) return true;
  for (let i = at + 1; i <= at + 3; i++) {
    const form = senseOf(tokens[i], 'predicate')?.value.form;
    if ((roleAt(i) & AUXILIARY) !== 0 || form === 'past' || form === 'ed' || form === 'passive') return true;
  }
  return false;
}

/** English "strike", "supports": a verb where what stands before allows no noun. */
function isVerbHere(tokens: readonly Token[], at: number, { form }: PredicateSense, roleAt: (at: number) => number): boolean {
  if (form !== 'bare' && form !== 'third') return true;
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'number' || senseOf(before, 'numeral') !== undefined || (roleAt(at - 1) & DETERMINER) !== 0) return false;
  if (form === 'bare' && (before.norm === 'to' || senseOf(before, 'modal') !== undefined || (roleAt(at - 1) & (FUTURE | NEGATION)) !== 0)) return true;
  if (before.kind === 'mark') return false;
  if ((roleAt(at - 1) & (RELATIVE | COORDINATE | AUXILIARY)) !== 0) return true;
  if ((roleAt(at - 1) & (PREPOSITION | GENITIVE | SUBORDINATE)) !== 0) return false;
  return before.caps > 0 || senseOf(before, 'noun') !== undefined || (form === 'third' && opensObject(tokens[at + 1], roleAt(at + 1)));
}

/** What can stand after a verb, and hardly after a noun: an article or a number. */
const opensObject = (token: Token | undefined, roles: number): boolean =>
  token !== undefined &&
  ((roles & DETERMINER) !== 0 || token.kind === 'number' || token.kind === 'mark' || hasSense(token, 'numeral') || hasSense(token, 'hedge'));

/** The verb of every figure of a sentence, in the order of `drafts`. */
export function assignVerbs(map: ClauseMap, drafts: readonly Draft[]): readonly (Assignment | undefined)[] {
  const assigned: (Assignment | undefined)[] = [];
  let cursor = 0;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const { from } = draft;
    while (cursor < map.hits.length && (map.hits[cursor] as VerbHit).at < from) cursor++;
    const before = drafts[i - 1];
    const shared = before === undefined ? undefined : inherit(map, before, draft, assigned[i - 1]);
    assigned.push(nearest(map, draft, cursor, drafts[i - 1], drafts[i + 1], shared));
  }
  return assigned;
}

function nearest(
  map: ClauseMap,
  draft: Draft,
  cursor: number,
  before: Draft | undefined,
  after: Draft | undefined,
  shared: Assignment | undefined,
): Assignment | undefined {
  let best = shared;
  const weigh = (hit: VerbHit, distance: number): void => {
    if (distance <= FARTHEST && (best === undefined || distance < best.distance)) best = { hit, distance };
  };
  const floor = before === undefined ? 0 : before.from;
  for (let i = cursor - 1; i >= 0 && i >= cursor - CANDIDATES; i--) {
    const hit = map.hits[i] as VerbHit;
    if (hit.next <= floor - 12) break;
    weigh(hit, leftDistance(map, hit, draft, cursor - 1 - i));
  }
  const ceiling = after === undefined ? map.tokens.length : after.next;
  let passed = 0;
  for (let i = cursor; i < map.hits.length && i < cursor + CANDIDATES; i++) {
    const hit = map.hits[i] as VerbHit;
    if (hit.at >= ceiling + 12) break;
    weigh(hit, rightDistance(map, hit, draft, passed));
    passed++;
  }
  return best;
}

/** What a verb before the figure is from it. */
function leftDistance(map: ClauseMap, hit: VerbHit, draft: Draft, passed: number): number {
  const { from } = draft;
  const roles = hit.next < from ? map.roleAt(from - 1) : 0;
  const gap = map.between(hit.next, from);
  const { form, concept } = hit.sense;
  let distance = gap + passed * 3 + (LIGHT.has(concept) ? 1.5 : 0);
  if ((roles & AGENT) !== 0 && (form === 'past' || form === 'ed' || form === 'passive' || form === 'noun')) return Math.max(0, distance - 2);
  const governed = isGoverned(roles, draft) && hit.next < from;
  if (form === 'noun') {
    if (governed) return Number.POSITIVE_INFINITY;
    const to = (roles & GENITIVE) === 0 ? from : from - 1;
    return gap <= 4 && !crosses(map, hit.next, to, RELATIVE | SUBORDINATE | ADVERSATIVE | PREPOSITION)
      ? distance + (map.between(hit.next, to) < 1 ? -2.5 : 0.5)
      : Number.POSITIVE_INFINITY;
  }
  if (governed) {
    if (OF_NUMBER.has(concept) && gap <= 3) return distance;
    return draft.quantity.kind === 'count' || draft.quantity.kind === 'number' ? Number.POSITIVE_INFINITY : distance + 2;
  }
  if (form === 'active' && gap > 1) distance += 4;
  if (form === 'gerund') distance += 0.5;
  return distance;
}

/** What a verb after the start of the figure is from it. */
function rightDistance(map: ClauseMap, hit: VerbHit, draft: Draft, passed: number): number {
  const { from, next } = draft;
  const { form, concept } = hit.sense;
  if (hit.next <= next) {
    if (form !== 'noun' && map.tokens[hit.at]?.start === draft.noun?.counted.start) return 3;
    return form === 'passive' || form === 'active' || form === 'ed' ? 7 : Number.POSITIVE_INFINITY;
  }
  let distance = map.between(next, hit.from) + passed * 3 + (LIGHT.has(concept) ? 1.5 : 0);
  const adjacent = hit.from === next;
  const afterComma = map.tokens[next]?.norm === ',';
  const begins = afterComma ? next + 1 : next;
  const isRelative = (map.roleAt(begins) & RELATIVE) !== 0;
  const isCount = draft.quantity.kind === 'count' || draft.quantity.kind === 'number';
  const isAttached = isRelative || (hit.at === begins && (afterComma ? form === 'passive' || form === 'active' : form === 'ed' || form === 'gerund'));
  // "after 40 states have ratified it": a conjunction, for a finite verb comes right after the figure.
  const opensClause = (map.roleAt(from - 1) & SUBORDINATE) !== 0 && adjacent && (hit.from < hit.at || form === 'past');
  if (isCount && isGoverned(map.roleAt(from - 1), draft) && !isAttached && !opensClause) return Number.POSITIVE_INFINITY;
  if (isRelative) distance -= afterComma ? 9 : 6;
  switch (form) {
    case 'noun':
      return Number.POSITIVE_INFINITY;
    case 'active':
      return afterComma && hit.from === next + 1 ? distance - 2 : distance + 4;
    case 'passive':
      return afterComma && hit.from === next + 1 ? distance - 1 : distance;
    case 'gerund':
      return adjacent ? distance + 1 : distance + 8;
    case 'bare':
    case 'third':
      return adjacent ? distance : distance + 2;
    case 'infinitive':
      return distance + 2;
    default:
      return distance;
  }
}

/** A preposition before the figure makes it a place, a time or a manner, unless the number's own hedge brought it. */
const isGoverned = (roles: number, draft: Draft): boolean => (roles & PREPOSITION) !== 0 && (roles & AGENT) === 0 && draft.quantity.kind !== 'percent';

function crosses(map: ClauseMap, from: number, to: number, what: number): boolean {
  for (let i = from; i < to; i++) if ((map.roleAt(i) & what) !== 0 || (map.tokens[i] as Token).kind === 'mark') return true;
  return false;
}

/** Figures in a row, or one that comes from the other («делегатів зі 110 країн»), share a verb. */
function inherit(map: ClauseMap, before: Draft, draft: Draft, assignment: Assignment | undefined): Assignment | undefined {
  if (assignment === undefined || draft.quantity.kind === 'duration' || draft.quantity.kind === 'age') return undefined;
  const start = before.next;
  const { from } = draft;
  if (from <= start) return undefined;
  let words = 0;
  let joined = 0;
  for (let i = start; i < from; i++) {
    const token = map.tokens[i] as Token;
    const roles = map.roleAt(i);
    if (token.kind === 'mark') {
      if (isDash(token)) continue;
      if (token.norm !== ',' && token.norm !== '(' && token.norm !== ')') return undefined;
      joined++;
    } else if ((roles & COORDINATE) !== 0 || (roles & ADVERSATIVE) !== 0) joined++;
    else if ((roles & (RELATIVE | SUBORDINATE)) !== 0) return undefined;
    else words++;
    if (words > 12) return undefined;
  }
  const last = map.roleAt(from - 1);
  const comesFrom = (last & ORIGIN) !== 0 && from - start <= 1;
  if (joined === 0 && !comesFrom) return undefined;
  if (!comesFrom && (last & PREPOSITION) !== 0) return undefined;
  if (assignment.hit.at >= start && assignment.hit.at < from) return undefined;
  return { hit: assignment.hit, distance: Math.min(FARTHEST, assignment.distance * 0.5 + 1 + words * 0.7) };
}
