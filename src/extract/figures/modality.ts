import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { Modality } from '../../core/values/kinds.ts';
import { roleOf } from '../../grammar/roles.ts';
import { type ClauseMap, roleAt } from './clause-map.ts';
import { ADVERSATIVE, AUXILIARY, COMMA, COMPLEMENT, CONDITIONAL, FUTURE, PREPOSITION, PURPOSE, RELATIVE, STOP, SUBORDINATE } from './clauses.ts';
import type { Draft } from './draft.ts';
import { isTo, type VerbHit } from './verbs.ts';

const MODAL = SENSES.modal.bit;
const PREDICATE = SENSES.predicate.bit;

/** How many tokens to the left of a verb its modal word may stand. */
const REACH = 14;
/** How far to the left of a figure the beginning of its clause is looked for. */
const CLAUSE_REACH = 20;
/** How many tokens the word may stand to the left of the conjunction that begins the figure's clause («сподіваємося, що …»). */
const GOVERNOR = 6;
/** The same for what comes into force only when the figure is reached. */
const THRESHOLD = 8;

/** How sure the text is that the figure is so. */
export function modalityOf(map: ClauseMap, draft: Draft, hit: VerbHit | undefined): Modality {
  const { from, next } = draft;
  const around = ofClause(map, hit === undefined ? from : Math.min(from, hit.from), hit);
  const isModal = (map.kinds & MODAL) !== 0;
  const relative = isModal ? ofRelative(map, next) : undefined;
  if (relative !== undefined) return relative;
  if (around === 'required' || around === 'denied' || around === 'hypothetical') return around;
  const inside = hit === undefined ? undefined : ofVerb(map, hit, from);
  if (inside === 'required' && (around === 'planned' || around === 'expected')) return around;
  if (inside !== undefined) return inside;
  if (around !== undefined) return around;
  if (!isModal) return 'reported';
  if (hit === undefined || hit.sense.form === 'noun' || hit.next < from) {
    const local = nearFigure(map, from, hit === undefined || hit.sense.form === 'noun' ? 0 : hit.next);
    if (local !== undefined) return local;
  }
  return ofNeed(map, hit === undefined ? next : Math.max(next, hit.next), hit) ?? 'reported';
}

function modalAt(map: ClauseMap, at: number): Modality | undefined {
  const token = map.tokens[at];
  if (token === undefined || (token.kinds & MODAL) === 0) return undefined;
  const modal = senseOf(token, SENSES.modal);
  if (modal === undefined) return undefined;
  // «має 5 квартир» is no duty: a verb of having is one only before another verb.
  const verb = senseOf(token, SENSES.predicate);
  if (verb !== undefined && verb.length === modal.length && modal.value === 'required' && !beforeInfinitive(map, at + modal.length)) return undefined;
  return modal.value;
}

function beforeInfinitive(map: ClauseMap, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = map.tokens[i];
    if (token === undefined || token.kind === 'mark') return false;
    if (isTo(token) || senseOf(token, SENSES.predicate)?.value.form === 'infinitive') return true;
  }
  return false;
}

/** What the verb says itself: its tense, and the words that stand with it. */
function ofVerb(map: ClauseMap, hit: VerbHit, figure: number): Modality | undefined {
  const { form, concept } = hit.sense;
  if (concept === 'need') return 'required';
  if (form === 'noun') return undefined;
  if ((map.kinds & MODAL) !== 0) {
    const modal = beforeVerb(map, hit, figure);
    if (modal !== undefined) return modal;
  }
  return form === 'future' || startsWithFuture(map, hit) ? 'expected' : undefined;
}

/** The modal word before a verb, within its clause; `figure` is where the figure starts. */
function beforeVerb(map: ClauseMap, hit: VerbHit, figure: number): Modality | undefined {
  const { form } = hit.sense;
  const bare = form === 'infinitive' || form === 'bare' || isInfinitivePassive(map, hit);
  const lowest = Math.max(0, Math.min(hit.from, figure) - (bare ? REACH : 2), hit.at - REACH);
  for (let i = hit.at - 1; i >= lowest; i--) {
    const roles = roleAt(map, i);
    if ((roles & STOP) !== 0) break;
    const modal = modalAt(map, i);
    if (modal !== undefined && (bare || modal === 'hypothetical' || modal === 'denied' || i >= hit.from - 2)) return modal;
    if ((roles & (RELATIVE | SUBORDINATE | ADVERSATIVE)) !== 0) break;
  }
  return undefined;
}

const startsWithFuture = (map: ClauseMap, hit: VerbHit): boolean => {
  for (let i = hit.from; i < hit.at; i++) if ((roleAt(map, i) & FUTURE) !== 0) return true;
  return false;
};

/** "expected to be signed". */
function isInfinitivePassive({ tokens }: ClauseMap, hit: VerbHit): boolean {
  for (let i = Math.max(1, hit.from); i < hit.at; i++) if (isTo(tokens[i - 1] as Token) || tokens[i]?.norm === 'be') return true;
  return false;
}

/** What ends the look for the beginning of a clause, or tells something on the way. */
const TELLING = STOP | COMMA | CONDITIONAL | PURPOSE | SUBORDINATE | RELATIVE | ADVERSATIVE;

/** What the beginning of the clause makes of it: a condition, a purpose, a hope, a denial. */
function ofClause(map: ClauseMap, left: number, hit: VerbHit | undefined): Modality | undefined {
  const isModal = (map.kinds & MODAL) !== 0;
  let needed = isModal && hit !== undefined && ofOwnModal(map, hit) === 'required';
  let past = false;
  for (let i = left - 1; i >= 0 && i >= left - CLAUSE_REACH; i--) {
    const roles = roleOf(map.roles, map.tokens[i]) & TELLING;
    if (roles !== 0) {
      if ((roles & STOP) !== 0) return undefined;
      if ((roles & CONDITIONAL) !== 0) return governorOf(map, i, THRESHOLD) === 'required' ? 'required' : 'hypothetical';
      // «щоб договір набув чинності, потрібні 40 ратифікацій»: what is needed for the purpose, not the purpose.
      if ((roles & PURPOSE) !== 0) return needed && past ? 'required' : 'planned';
      if ((roles & SUBORDINATE) !== 0) return ofSubordinate(map, i, hit);
      if ((roles & (RELATIVE | ADVERSATIVE)) !== 0) return undefined;
      past = true;
    }
    if (!isModal || ((map.tokens[i] as Token).kinds & MODAL) === 0) continue;
    const modal = modalAt(map, i);
    if (modal === 'required' && !past) needed = true;
    if (modal === 'denied' || (modal === 'required' && senseOf(map.tokens[i], SENSES.modal)?.length !== 1)) return modal;
  }
  return undefined;
}

/** What a conjunction makes of its clause: what stands over it rules a hope, but hardly what has already happened. */
function ofSubordinate(map: ClauseMap, at: number, hit: VerbHit | undefined): Modality | undefined {
  if ((roleAt(map, at) & COMPLEMENT) === 0) return governorOf(map, at, THRESHOLD) === 'required' ? 'required' : undefined;
  const governor = governorOf(map, at, GOVERNOR);
  if (governor === 'denied' || governor === 'required' || hit === undefined) return governor;
  const { form } = hit.sense;
  if (form === 'present') return governor === 'expected' ? governor : undefined;
  return form === 'past' || form === 'ed' || form === 'passive' ? undefined : governor;
}

/** The modal word right before a verb. */
const ofOwnModal = (map: ClauseMap, { from }: VerbHit): Modality | undefined => (from === 0 ? undefined : modalAt(map, from - 1)) ?? modalAt(map, from);

function governorOf(map: ClauseMap, conjunction: number, reach: number): Modality | undefined {
  if ((map.kinds & MODAL) === 0) return undefined;
  for (let i = conjunction - 1; i >= 0 && i >= conjunction - reach; i--) {
    if ((roleAt(map, i) & STOP) !== 0) return undefined;
    const modal = modalAt(map, i);
    if (modal !== undefined) return modal;
  }
  return undefined;
}

/** "the 60 that organisers had hoped for", «1000, на яких сподівалися»: the clause about the figure says how sure it is. */
function ofRelative(map: ClauseMap, next: number): Modality | undefined {
  let at = next;
  if ((roleAt(map, at) & COMMA) !== 0) {
    at++;
    if ((roleAt(map, at) & PREPOSITION) !== 0) at++;
  }
  if ((roleAt(map, at) & RELATIVE) === 0) return undefined;
  for (let i = at + 1; i < at + 8; i++) {
    const token = map.tokens[i];
    if (token === undefined || token.kind === 'mark') return undefined;
    const modal = modalAt(map, i);
    if (modal !== undefined) return modal === 'expected' && senseOf(map.tokens[i + 1], SENSES.predicate) === undefined ? modal : undefined;
    if ((token.kinds & PREDICATE) !== 0 && (roleAt(map, i) & AUXILIARY) === 0) return undefined;
  }
  return undefined;
}

/** «очікувана вартість – 650 тис. грн», "an expected 6 million visitors". */
function nearFigure(map: ClauseMap, from: number, floor: number): Modality | undefined {
  for (let i = from - 1; i >= floor && i >= from - 8; i--) {
    const token = map.tokens[i] as Token;
    if ((token.kinds & PREDICATE) !== 0 || (roleOf(map.roles, token) & (STOP | COMMA)) !== 0) return undefined;
    const modal = modalAt(map, i);
    if (modal !== undefined) return modal;
  }
  return undefined;
}

/** "at least 40 signatures are needed". */
function ofNeed(map: ClauseMap, right: number, hit: VerbHit | undefined): Modality | undefined {
  if (hit !== undefined && hit.sense.form !== 'noun') return undefined;
  for (let i = right; i < right + 5; i++) {
    const token = map.tokens[i];
    if (token === undefined || token.kind === 'mark') return undefined;
    const modal = modalAt(map, i);
    if (modal !== undefined) return modal;
    if ((roleAt(map, i) & (RELATIVE | SUBORDINATE | ADVERSATIVE)) !== 0) return undefined;
  }
  return undefined;
}
