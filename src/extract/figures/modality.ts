import { senseOf } from '../../core/token.ts';
import type { Modality } from '../../core/values/figure.ts';
import { ADVERSATIVE, AUXILIARY, COMPLEMENT, CONDITIONAL, FUTURE, isStop, PREPOSITION, PURPOSE, RELATIVE, SUBORDINATE } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { ClauseMap, VerbHit } from './predicate.ts';

/** How many tokens to the left of a verb its modal word may stand. */
const REACH = 14;
/** How many tokens the word may stand to the left of the conjunction that begins the figure's clause («сподіваємося, що …»). */
const GOVERNOR = 6;
/** The same for what comes into force only when the figure is reached. */
const THRESHOLD = 8;

/** How sure the text is that the figure is so. */
export function modalityOf(map: ClauseMap, draft: Draft, hit: VerbHit | undefined): Modality {
  const { from, next } = draft;
  const left = hit === undefined ? from : Math.min(from, hit.from);
  const right = hit === undefined ? next : Math.max(next, hit.next);
  const around = ofClause(map, left, hit);
  const relative = ofRelative(map, next);
  if (relative !== undefined) return relative;
  if (around === 'required' || around === 'denied' || around === 'hypothetical') return around;
  const inside = hit === undefined ? undefined : ofVerb(map, hit, left);
  if (inside === 'required' && (around === 'planned' || around === 'expected')) return around;
  if (inside !== undefined) return inside;
  if (around !== undefined) return around;
  if (hit === undefined || hit.sense.form === 'noun' || hit.next < from) {
    const local = nearFigure(map, from, hit === undefined || hit.sense.form === 'noun' ? 0 : hit.next);
    if (local !== undefined) return local;
  }
  return ofNeed(map, right, hit) ?? 'reported';
}

const modalAt = (map: ClauseMap, at: number): Modality | undefined => {
  const token = map.tokens[at];
  const modal = senseOf(token, 'modal');
  if (modal === undefined) return undefined;
  // «має 5 квартир» is no duty: a verb of having is one only before another verb.
  const verb = senseOf(token, 'predicate');
  if (verb !== undefined && verb.length === modal.length && modal.value === 'required' && !beforeInfinitive(map, at + modal.length)) return undefined;
  return modal.value;
};

function beforeInfinitive(map: ClauseMap, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = map.tokens[i];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.norm === 'to' || senseOf(token, 'predicate')?.value.form === 'infinitive') return true;
  }
  return false;
}

/** What the verb says itself: its tense, and the words that stand with it. */
function ofVerb(map: ClauseMap, hit: VerbHit, left: number): Modality | undefined {
  const { form, concept } = hit.sense;
  if (concept === 'need') return 'required';
  if (form === 'noun') return undefined;
  const bare = form === 'infinitive' || form === 'bare' || isInfinitivePassive(map, hit);
  const from = Math.min(hit.from, left);
  for (let i = hit.at - 1; i >= Math.max(0, from - (bare ? REACH : 2)) && i >= hit.at - REACH; i--) {
    const token = map.tokens[i];
    if (token === undefined || isStop(token)) break;
    const roles = map.roleAt(i);
    const modal = modalAt(map, i);
    if (modal !== undefined) {
      if (bare || modal === 'hypothetical' || modal === 'denied' || i >= hit.from - 2) return modal;
    }
    if ((roles & (RELATIVE | SUBORDINATE | ADVERSATIVE)) !== 0) break;
  }
  if (form === 'future' || startsWithFuture(map, hit)) return 'expected';
  return undefined;
}

const startsWithFuture = (map: ClauseMap, hit: VerbHit): boolean => {
  for (let i = hit.from; i < hit.at; i++) if ((map.roleAt(i) & FUTURE) !== 0) return true;
  return false;
};

/** "expected to be signed". */
function isInfinitivePassive(map: ClauseMap, hit: VerbHit): boolean {
  for (let i = hit.from; i < hit.at; i++) if (map.tokens[i - 1]?.norm === 'to' || (map.tokens[i]?.norm === 'be' && i > 0)) return true;
  return false;
}

/** What the beginning of the clause makes of it: a condition, a purpose, a hope, a denial. */
function ofClause(map: ClauseMap, left: number, hit: VerbHit | undefined): Modality | undefined {
  const isPast = hit !== undefined && (hit.sense.form === 'past' || hit.sense.form === 'ed' || hit.sense.form === 'present' || hit.sense.form === 'passive');
  let needed = hit !== undefined && ofOwnModal(map, hit) === 'required';
  let past = false;
  for (let i = left - 1; i >= 0 && i >= left - 20; i--) {
    const token = map.tokens[i];
    if (token === undefined || isStop(token)) return undefined;
    const roles = map.roleAt(i);
    if ((roles & CONDITIONAL) !== 0) return governorOf(map, i, THRESHOLD) === 'required' ? 'required' : 'hypothetical';
    // «щоб договір набув чинності, потрібні 40 ратифікацій»: what is needed for the purpose, not the purpose.
    if ((roles & PURPOSE) !== 0) return needed && past ? 'required' : 'planned';
    if ((roles & SUBORDINATE) !== 0) {
      const governor = governorOf(map, i, (roles & COMPLEMENT) === 0 ? THRESHOLD : GOVERNOR);
      if ((roles & COMPLEMENT) === 0) return governor === 'required' ? governor : undefined;
      return governor === 'denied' || governor === 'required' || !isPast
        ? governor
        : governor === 'expected' && hit?.sense.form === 'present'
          ? governor
          : undefined;
    }
    if ((roles & (RELATIVE | ADVERSATIVE)) !== 0) return undefined;
    if (token.norm === ',') past = true;
    const modal = modalAt(map, i);
    if (modal === 'required' && !past) needed = true;
    if (modal === 'denied' || (modal === 'required' && senseOf(token, 'modal')?.length !== 1)) return modal;
  }
  return undefined;
}

/** The modal word right before a verb. */
const ofOwnModal = (map: ClauseMap, hit: VerbHit): Modality | undefined => modalAt(map, hit.from - 1) ?? modalAt(map, hit.from);

function governorOf(map: ClauseMap, conjunction: number, reach: number): Modality | undefined {
  for (let i = conjunction - 1; i >= 0 && i >= conjunction - reach; i--) {
    const token = map.tokens[i];
    if (token === undefined || isStop(token)) return undefined;
    const modal = modalAt(map, i);
    if (modal !== undefined) return modal;
  }
  return undefined;
}

/** "the 60 that organisers had hoped for", «1000, на яких сподівалися»: the clause about the figure says how sure it is. */
function ofRelative(map: ClauseMap, next: number): Modality | undefined {
  let at = map.tokens[next]?.norm === ',' ? next + 1 : next;
  if (at > next && (map.roleAt(at) & PREPOSITION) !== 0) at++;
  if ((map.roleAt(at) & RELATIVE) === 0) return undefined;
  for (let i = at + 1; i < at + 8; i++) {
    const token = map.tokens[i];
    if (token === undefined || token.kind === 'mark') return undefined;
    const modal = modalAt(map, i);
    if (modal !== undefined) return modal === 'expected' && senseOf(map.tokens[i + 1], 'predicate') === undefined ? modal : undefined;
    if (senseOf(token, 'predicate') !== undefined && (map.roleAt(i) & AUXILIARY) === 0) return undefined;
  }
  return undefined;
}

/** «очікувана вартість – 650 тис. грн», "an expected 6 million visitors". */
function nearFigure(map: ClauseMap, from: number, floor: number): Modality | undefined {
  for (let i = from - 1; i >= floor && i >= from - 8; i--) {
    const token = map.tokens[i];
    if (token === undefined || isStop(token) || token.norm === ',') return undefined;
    if (senseOf(token, 'predicate') !== undefined) return undefined;
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
    if ((map.roleAt(i) & (RELATIVE | SUBORDINATE | ADVERSATIVE)) !== 0) return undefined;
  }
  return undefined;
}
