import { SENSES } from '../../core/sense.ts';
import { CASES } from '../../core/senses/officials.ts';
import { senseOf } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import { readChain } from './chain.ts';
import { addHolder, holderAfter, holderBefore } from './lead.ts';

import { cueOf } from './name-span.ts';
import type { Pair } from './pairs.ts';
import { type RoleDraft, readRole } from './role.ts';
import type { Scene } from './scene.ts';
import { ARTICLE, LINKING, PREPOSITION, STOP_WORD } from './words.ts';

const MAX_ADVERBS = 3;

/** «Обов'язки мера виконує …», «виконує обов'язки мера», «його обов'язки покладено на …»: whoever does the duties of a post holds it for a time. */
export function readDuties(scene: Scene, at: number, length: number, pairs: Pair[]): void {
  const { text, tokens, words } = scene;
  const end = at + length;
  const role = readRole(tokens, words.is(tokens[end], ARTICLE) ? end + 1 : end, words);
  if (role !== undefined) {
    if ((!words.compounds && (role.cases & CASES.genitive) === 0) || readChain(text, tokens, role, words).name !== undefined) return;
    hold(scene, role, at, role.next, pairs);
  } else if (at > 0 && words.is(tokens[at - 1], STOP_WORD)) {
    const told = lastRole(scene, pairs);
    if (told !== undefined) hold(scene, told, at - 1, end, pairs);
  }
}

/** Finds who does the duties that stand at `at` to `end`. */
function hold(scene: Scene, role: RoleDraft, at: number, end: number, pairs: Pair[]): void {
  const { tokens, words } = scene;
  const after = verbNear(scene, end, 1);
  if (after !== undefined) {
    const next = after + (senseOf(tokens[after], SENSES.cue)?.length ?? 1);
    const isLaid = words.is(tokens[next], PREPOSITION);
    const cases = isLaid ? CASES.accusative : CASES.nominative;
    const name = holderAfter(scene, isLaid ? next + 1 : next, cases);
    if (name !== undefined) addHolder(scene, pairs, role, 'acting', { name, cases }, at, next);
    return;
  }
  const before = verbNear(scene, at - 1, -1);
  const holder = before === undefined ? undefined : holderBefore(scene, before);
  if (before !== undefined && holder !== undefined) addHolder(scene, pairs, role, 'acting', holder, before, end);
}

/** The verb that says that duties are done, but for adverbs. */
function verbNear({ tokens }: Scene, from: number, step: 1 | -1): number | undefined {
  for (let at = from, adverbs = 0; at >= 0 && adverbs < MAX_ADVERBS; at += step, adverbs++) {
    const token = tokens[at];
    if (cueOf(token) === 'act') return at;
    if (token?.kind !== 'word' || token.caps > 0) return undefined;
  }
  return undefined;
}

const POST_STATUS: ReadonlyMap<string | undefined, RoleStatus> = new Map([
  ['past', 'former'],
  ['copula', 'current'],
]);

/** «Цю посаду раніше обіймав …», "the post was held by …": the post that was told of before, and who else holds or held it. */
export function readThatPost(scene: Scene, at: number, length: number, pairs: Pair[]): void {
  const { tokens, words } = scene;
  const role = lastRole(scene, pairs);
  // "The post of director" says which.
  if (role === undefined || (words.compounds && words.is(tokens[at + length], PREPOSITION))) return;
  let verb = at + length;
  while (verb < at + length + MAX_ADVERBS && words.is(tokens[verb], LINKING)) verb++;
  const sense = senseOf(tokens[verb], SENSES.cue);
  const status = POST_STATUS.get(sense?.value);
  if (sense !== undefined && status !== undefined) {
    const name = holderAfter(scene, verb + sense.length, CASES.nominative);
    if (name !== undefined) addHolder(scene, pairs, role, status, { name, cases: CASES.nominative }, at, verb + sense.length);
    return;
  }
  const before = at - 1;
  const told = POST_STATUS.get(cueOf(tokens[before]));
  const holder = told === undefined ? undefined : holderBefore(scene, before);
  if (told !== undefined && holder !== undefined) addHolder(scene, pairs, role, told, holder, before, at + length);
}

/** The post that was last told of, in this sentence of the paragraph or the one before. */
function lastRole({ sentence }: Scene, pairs: readonly Pair[]): RoleDraft | undefined {
  const last = pairs.length === 0 ? undefined : pairs[pairs.length - 1];
  if (last === undefined || last.sentence.block !== sentence.block || last.sentence.index < sentence.index - 1) return undefined;
  return last.role.plural || last.role.kind === 'rank' ? undefined : last.role;
}
