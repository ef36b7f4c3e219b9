import { SENSES, type Sense } from '../../core/sense.ts';
import type { PredicateSense } from '../../core/senses/figures.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { type RoleTable, roleOf } from '../../grammar/roles.ts';
import { AUXILIARY, COMMA, COORDINATE, DETERMINER, FUTURE, GENITIVE, NEGATION, PREPOSITION, RELATIVE, SUBORDINATE } from './clauses.ts';

/** A verb in a sentence: `tokens.slice(at, next)`, with its auxiliaries from `from`. */
export interface VerbHit {
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly sense: PredicateSense;
  readonly negated: boolean;
}

const PREDICATE = SENSES.predicate.bit;
const MODAL = SENSES.modal.bit;
const NOUN = SENSES.noun.bit;
const NUMERAL = SENSES.numeral.bit;
const HEDGE = SENSES.hedge.bit;

/** The verbs of a sentence; `roles` are bits of `clauses.ts`. */
export function findVerbs(tokens: readonly Token[], roles: RoleTable): readonly VerbHit[] {
  const hits: VerbHit[] = [];
  let before: VerbHit | undefined;
  let last = 0;
  let nouns = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (((tokens[at] as Token).kinds & PREDICATE) === 0) continue;
    const sense = verbSense(tokens, at, roles);
    if (sense === undefined) continue;
    const hearsay = before !== undefined && before.next === at && HEARSAY.has(before.sense.concept) && isParticiple(sense.value.form) ? before : undefined;
    if (hearsay !== undefined) hits.pop();
    before = verbAt(tokens, at, at + sense.length, sense.value, last, roles, hearsay?.from);
    hits.push(before);
    if (sense.value.form === 'noun') nouns++;
    last = at + sense.length;
    at = last - 1;
  }
  if (nouns > 0 && hits.length > 1) joinCompounds(tokens, hits, roles);
  return hits;
}

/** Verbs that only say how another one is known: "confirmed killed", "reported missing". */
const HEARSAY: ReadonlySet<string> = new Set(['confirm', 'report']);
const isParticiple = (form: PredicateSense['form']): boolean => form === 'ed' || form === 'passive';

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

/** Gives verbs that say little the sense of the verbal noun beside them. */
function joinCompounds(tokens: readonly Token[], hits: VerbHit[], roles: RoleTable): void {
  let before: VerbHit | undefined;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as VerbHit;
    const nouns = COMPOUNDS.get(hit.sense.concept);
    if (nouns !== undefined) hits[i] = compound(tokens, hit, before, nouns, roles) ?? compound(tokens, hit, hits[i + 1], nouns, roles) ?? hit;
    before = hit;
  }
}

function compound(tokens: readonly Token[], hit: VerbHit, beside: VerbHit | undefined, nouns: ReadonlySet<string>, roles: RoleTable): VerbHit | undefined {
  if (beside === undefined || beside.sense.form !== 'noun' || !nouns.has(beside.sense.concept)) return undefined;
  const from = Math.min(hit.next, beside.next);
  const to = Math.max(hit.at, beside.at);
  if (to - from > COMPOUND_REACH) return undefined;
  for (let i = from; i < to; i++) if ((roleOf(roles, tokens[i]) & (COMMA | RELATIVE | SUBORDINATE)) !== 0) return undefined;
  return { from: hit.from, at: hit.at, next: hit.next, sense: { concept: beside.sense.concept, form: hit.sense.form }, negated: hit.negated };
}

/** The longest reading of a token as a verb that its neighbours allow. */
function verbSense(tokens: readonly Token[], at: number, roles: RoleTable): Sense<'predicate'> | undefined {
  const token = tokens[at] as Token;
  const { senses } = token;
  for (let s = 0; s < senses.length; s++) {
    const sense = senses[s] as Sense;
    if (sense.kind !== 'predicate') continue;
    const { form } = sense.value;
    if (isModalHere(tokens, at, sense.length) || (sense.length === 1 && isAuxiliaryHere(tokens, at, roles))) return undefined;
    if (token.caps > 0 && at > 0 && tokens[at - 1]?.kind !== 'mark' && (form === 'noun' || form === 'passive' || form === 'active')) continue;
    if ((form === 'past' || form === 'ed' || form === 'passive') && !token.spaced && at > 0 && tokens[at - 1]?.norm === '-') continue;
    if (!isVerbHere(tokens, at, form, roles)) continue;
    if (form !== 'passive' && form !== 'active') return sense;
    const noun = senseOf(token, SENSES.noun)?.value;
    return noun === undefined || noun.predicate === null || sense.length > 1 ? sense : { ...sense, value: { concept: noun.predicate, form } };
  }
  return undefined;
}

function verbAt(tokens: readonly Token[], at: number, next: number, sense: PredicateSense, floor: number, roles: RoleTable, start?: number): VerbHit {
  let from = at;
  let negated = false;
  for (let i = at - 1; i >= floor && i >= at - 4; i--) {
    const role = roleOf(roles, tokens[i]);
    if ((role & NEGATION) !== 0) negated = true;
    else if ((role & (AUXILIARY | FUTURE)) === 0) break;
    from = i;
  }
  return { from: start ?? from, at, next, sense, negated };
}

/** «планує придбати», "agreed to pay": a word of wanting and promising before another verb only colours it. */
function isModalHere(tokens: readonly Token[], at: number, length: number): boolean {
  if (((tokens[at] as Token).kinds & MODAL) === 0 || senseOf(tokens[at], SENSES.modal) === undefined) return false;
  for (let i = at + length; i < at + length + 4; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number') return false;
    if (isTo(token)) return true;
    if ((token.kinds & PREDICATE) !== 0 && senseOf(token, SENSES.predicate)?.value.form === 'infinitive') return true;
  }
  return false;
}

/** "to" before an infinitive. Other words are not asked for their form. */
export function isTo(token: Token): boolean {
  return token.end - token.start === 2 && token.norm === 'to';
}

/** "have been killed": a verb that only helps the next one. */
function isAuxiliaryHere(tokens: readonly Token[], at: number, roles: RoleTable): boolean {
  if ((roleOf(roles, tokens[at]) & AUXILIARY) === 0) return false;
  const { length } = tokens;
  if (at + 1 === length || !opensObject(tokens[at + 1] as Token, roleOf(roles, tokens[at + 1]))) return true;
  for (let i = at + 1; i <= at + 3 && i < length; i++) {
    if ((roleOf(roles, tokens[i]) & AUXILIARY) !== 0) return true;
    const form = senseOf(tokens[i], SENSES.predicate)?.value.form;
    if (form === 'past' || form === 'ed' || form === 'passive') return true;
  }
  return false;
}

/** English "strike", "supports": a verb where what stands before allows no noun. */
function isVerbHere(tokens: readonly Token[], at: number, form: PredicateSense['form'], roles: RoleTable): boolean {
  if (form !== 'bare' && form !== 'third') return true;
  if (at === 0) return false;
  const before = tokens[at - 1] as Token;
  const role = roleOf(roles, tokens[at - 1]);
  if (before.kind === 'number' || (before.kinds & NUMERAL) !== 0 || (role & DETERMINER) !== 0) return false;
  if (form === 'bare' && ((role & (FUTURE | NEGATION)) !== 0 || isTo(before) || senseOf(before, SENSES.modal) !== undefined)) return true;
  // "The firm, founded in 1923, has 391 pupils": behind what stands in commas.
  if (before.kind === 'mark')
    return form === 'third' && (role & COMMA) !== 0 && at + 1 < tokens.length && opensObject(tokens[at + 1] as Token, roleOf(roles, tokens[at + 1]));
  if ((role & (RELATIVE | COORDINATE | AUXILIARY)) !== 0) return true;
  if ((role & (PREPOSITION | GENITIVE | SUBORDINATE)) !== 0) return false;
  if (before.caps > 0 || (before.kinds & NOUN) !== 0) return true;
  return at + 1 < tokens.length && opensObject(tokens[at + 1] as Token, roleOf(roles, tokens[at + 1]));
}

/** What can stand after a verb, and hardly after a noun: an article or a number. */
const opensObject = (token: Token, roles: number): boolean =>
  (roles & DETERMINER) !== 0 ||
  token.kind === 'number' ||
  token.kind === 'mark' ||
  (token.kinds & NUMERAL) !== 0 ||
  ((token.kinds & HEDGE) !== 0 && senseOf(token, SENSES.hedge) !== undefined);
