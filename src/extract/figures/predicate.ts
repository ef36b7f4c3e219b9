import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { between, type ClauseMap, roleAt } from './clause-map.ts';
import { ADVERSATIVE, AGENT, CLOSING, COMMA, COORDINATE, GENITIVE, isDash, OPENING, ORIGIN, PREPOSITION, RELATIVE, SUBORDINATE } from './clauses.ts';
import { type Draft, isCount, isTime } from './draft.ts';
import type { VerbHit } from './verbs.ts';

/** The verb of a figure and how far it stands from it; the less, the surer. */
export interface Assignment {
  readonly hit: VerbHit;
  readonly distance: number;
}

const FARTHEST = 16;
/** Verbs on one side that are weighed for a figure: the nearest one is not always the one, but it is never far behind. */
const CANDIDATES = 4;
/** Nothing makes a verb before its figure nearer by more than this. */
const MOST_CREDIT = 2.5;
/** Verbs that take the number itself after a preposition («сягнути до 133», "consist of 68"). */
const OF_NUMBER: ReadonlySet<string> = new Set(['increase', 'decrease', 'reach', 'amount', 'consist', 'vote', 'exceed', 'total', 'estimate', 'fall']);
/** Verbs of which a text tells by how much, from what and to what. */
const CHANGES: ReadonlySet<string> = new Set(['increase', 'decrease']);
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
  'confirm',
  'report',
  'claim',
]);
const OF_LIGHT = 1.5;
const FURTHER = 6;

/** The verb of every figure of a sentence, in the order of `drafts`. */
export function assignVerbs(map: ClauseMap, drafts: readonly Draft[]): readonly (Assignment | undefined)[] {
  const assigned: (Assignment | undefined)[] = [];
  const { hits } = map;
  let cursor = 0;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    while (cursor < hits.length && (hits[cursor] as VerbHit).at < draft.from) cursor++;
    assigned.push(hits.length === 0 || !isAsked(drafts, i) ? undefined : nearest(map, drafts, i, cursor, i === 0 ? undefined : assigned[i - 1]));
  }
  return assigned;
}

/** Lengths of time have no verb; that of one is asked for where the figure after it may share it. */
function isAsked(drafts: readonly Draft[], index: number): boolean {
  if (!isTime((drafts[index] as Draft).quantity)) return true;
  const next = drafts[index + 1];
  return next !== undefined && !isTime(next.quantity);
}

/** The nearest verb of a figure; `cursor` is the first one after its start, `before` the verb of the figure before. */
function nearest(map: ClauseMap, drafts: readonly Draft[], index: number, cursor: number, before: Assignment | undefined): Assignment | undefined {
  const { hits, tokens } = map;
  const draft = drafts[index] as Draft;
  const shared = before === undefined ? undefined : inherit(map, drafts[index - 1] as Draft, draft, before);
  let best: VerbHit | undefined;
  let least = shared?.distance ?? Number.POSITIVE_INFINITY;
  const floor = index === 0 ? 0 : (drafts[index - 1] as Draft).from;
  for (let i = cursor - 1; i >= 0 && i >= cursor - CANDIDATES; i--) {
    const hit = hits[i] as VerbHit;
    if (hit.next <= floor - 12) break;
    const distance = leftDistance(map, hit, draft, cursor - 1 - i);
    if (distance > FARTHEST || distance >= least) continue;
    least = distance;
    best = hit;
  }
  const ceiling = index === drafts.length - 1 ? tokens.length : (drafts[index + 1] as Draft).next;
  for (let i = cursor; i < hits.length && i < cursor + CANDIDATES; i++) {
    const hit = hits[i] as VerbHit;
    if (hit.at >= ceiling + 12) break;
    const distance = rightDistance(map, hit, draft, i - cursor);
    if (distance > FARTHEST || distance >= least) continue;
    least = distance;
    best = hit;
  }
  return best === undefined ? shared : { hit: best, distance: least };
}

/** What a verb before the figure is from it. */
function leftDistance(map: ClauseMap, hit: VerbHit, draft: Draft, passed: number): number {
  const { from } = draft;
  const gap = between(map, hit.next, from);
  if (gap + passed * 3 - MOST_CREDIT > FARTHEST) return Number.POSITIVE_INFINITY;
  const roles = hit.next < from ? roleAt(map, from - 1) : 0;
  const { form, concept } = hit.sense;
  let distance = gap + passed * 3 + (LIGHT.has(concept) ? OF_LIGHT : 0);
  if ((roles & AGENT) !== 0 && (form === 'past' || form === 'ed' || form === 'passive' || form === 'noun')) return Math.max(0, distance - 2);
  // "has a floor of 136 square metres": what the thing is like, not what it has.
  if (draft.quantity.kind === 'measure' && (roles & GENITIVE) !== 0 && LIGHT.has(concept)) return Number.POSITIVE_INFINITY;
  const governed = isGoverned(roles, draft) && hit.next < from;
  if (form === 'noun') {
    if (governed) return Number.POSITIVE_INFINITY;
    const to = (roles & GENITIVE) === 0 ? from : from - 1;
    return gap <= 4 && !crosses(map, hit.next, to, RELATIVE | SUBORDINATE | ADVERSATIVE | PREPOSITION)
      ? distance + (between(map, hit.next, to) < 1 ? -2.5 : 0.5)
      : Number.POSITIVE_INFINITY;
  }
  if (governed) {
    if (gap <= 3 && OF_NUMBER.has(concept)) return distance;
    return isCount(draft.quantity) || (draft.quantity.kind === 'measure' && !OF_NUMBER.has(concept)) ? Number.POSITIVE_INFINITY : distance + 2;
  }
  if (form === 'active' && gap > 1) distance += 4;
  // "boats carrying 100 people sank": a participle with its object.
  if (form === 'gerund') distance += gap < 1 ? -1 : 0.5;
  return distance;
}

/** What a verb after the start of the figure is from it. */
function rightDistance(map: ClauseMap, hit: VerbHit, draft: Draft, passed: number): number {
  const { from, next } = draft;
  const { form, concept } = hit.sense;
  if (hit.next <= next) {
    // «перевищує 37 млн»: the hedge is a verb.
    if (hit.next <= draft.quantity.at && concept === 'exceed') return 1;
    if (form !== 'noun' && map.tokens[hit.at]?.start === draft.noun?.counted.start) return ofOwnVerb(map, draft, form);
    return form === 'passive' || form === 'active' || form === 'ed' ? 7 : Number.POSITIVE_INFINITY;
  }
  if (form === 'noun') return Number.POSITIVE_INFINITY;
  const tied = pastWhole(map, next);
  let distance = between(map, tied, hit.from) + passed * 3 + (LIGHT.has(concept) ? OF_LIGHT : 0);
  const adjacent = hit.from === tied;
  if (adjacent && tied > next) distance -= 2;
  // «на 12 % і становить 43 тис.»: a further verb has its own figure.
  if ((roleAt(map, next) & COORDINATE) !== 0 && hit.from === next + 1) distance += FURTHER;
  const afterComma = (roleAt(map, next) & COMMA) !== 0;
  const begins = afterComma ? next + 1 : next;
  const isRelative = (roleAt(map, begins) & RELATIVE) !== 0;
  const before = roleAt(map, from - 1);
  if (isCount(draft.quantity) && isGoverned(before, draft)) {
    const isAttached = isRelative || (hit.at === begins && (afterComma ? form === 'passive' || form === 'active' : form === 'ed' || form === 'gerund'));
    // "after 40 states have ratified it": a conjunction, for a finite verb comes right after the figure.
    const opensClause = (before & SUBORDINATE) !== 0 && adjacent && (hit.from < hit.at || form === 'past');
    if (!isAttached && !opensClause) return Number.POSITIVE_INFINITY;
  }
  if (isRelative) distance -= afterComma ? 9 : 6;
  switch (form) {
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

/** The verb that alone tells that persons are counted: «троє загинули»; "killed and 50 injured" has one of its own, while in "50 injured were taken away" it is a noun. */
function ofOwnVerb(map: ClauseMap, { from }: Draft, form: VerbHit['sense']['form']): number {
  if (form === 'past') return 0;
  return (roleAt(map, from - 1) & (COORDINATE | COMMA)) === 0 ? 3 : 0.5;
}

/** «70 з яких», "three of them": what is said of a part is said behind these words. */
function pastWhole({ tokens }: ClauseMap, next: number): number {
  const tie = senseOf(tokens[next], SENSES.tie);
  return tie?.value === 'of-whole' ? next + tie.length : next;
}

/** A preposition before the figure makes it a place, a time or a manner, unless the number's own hedge brought it. */
const isGoverned = (roles: number, draft: Draft): boolean => (roles & PREPOSITION) !== 0 && (roles & AGENT) === 0 && draft.quantity.kind !== 'percent';

function crosses(map: ClauseMap, from: number, to: number, what: number): boolean {
  for (let i = from; i < to; i++) if ((roleAt(map, i) & what) !== 0 || (map.tokens[i] as Token).kind === 'mark') return true;
  return false;
}

/** Figures in a row, or one that comes from the other («делегатів зі 110 країн»), share a verb. */
function inherit(map: ClauseMap, before: Draft, draft: Draft, { hit, distance }: Assignment): Assignment | undefined {
  if (isTime(draft.quantity)) return undefined;
  const start = before.next;
  const { from } = draft;
  if (from <= start) return undefined;
  let words = 0;
  let joined = 0;
  for (let i = start; i < from; i++) {
    const token = map.tokens[i] as Token;
    const roles = roleAt(map, i);
    if (token.kind === 'mark') {
      if (isDash(token, roles)) continue;
      if ((roles & (COMMA | OPENING | CLOSING)) === 0) return undefined;
      joined++;
    } else if ((roles & (COORDINATE | ADVERSATIVE)) !== 0) joined++;
    else if ((roles & (RELATIVE | SUBORDINATE)) !== 0) return undefined;
    else words++;
    if (words > 12) return undefined;
  }
  const last = roleAt(map, from - 1);
  // «скоротилися на 4,6 % – до 44,5 млрд», "rose 3 % to 12": how much, and to what.
  if (CHANGES.has(hit.sense.concept) && words <= ((last & PREPOSITION) === 0 ? 0 : 1) && hit.at < start)
    return { hit, distance: Math.min(FARTHEST, distance * 0.5 + 1) };
  const comesFrom = (last & ORIGIN) !== 0 && from - start <= 1;
  if (joined === 0 && !comesFrom) return undefined;
  if (!comesFrom && (last & PREPOSITION) !== 0) return undefined;
  if (hit.at >= start && hit.at < from) return undefined;
  return { hit, distance: Math.min(FARTHEST, distance * 0.5 + 1 + words * 0.7) };
}
