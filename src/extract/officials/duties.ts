import { SENSES } from '../../core/sense.ts';
import { CASES } from '../../core/senses/officials.ts';
import { senseOf } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import { readChain } from './chain.ts';
import { addHolder, holderAfter, holderBefore } from './lead.ts';
import { wordBefore } from './marks.ts';
import type { Pair } from './pairs.ts';
import { type RoleDraft, readRole } from './role.ts';
import type { Scene } from './scene.ts';
import { ARTICLE, PREPOSITION, STOP_WORD } from './words.ts';

const MAX_ADVERBS = 3;

/** «Обов'язки мера виконує …», «виконує обов'язки мера», «його обов'язки покладено на …»: whoever does the duties of a post holds it for a time. */
export function readDuties(scene: Scene, at: number, length: number, pairs: Pair[]): void {
  const { text, tokens, words } = scene;
  const end = at + length;
  const role = readRole(tokens, words.is(tokens[end], ARTICLE) ? end + 1 : end, words);
  if (role === undefined) {
    if (words.is(wordBefore(tokens, at), STOP_WORD)) addTold(scene, lastRole(scene, pairs), at - 1, end, pairs);
  } else if ((words.compounds || (role.cases & CASES.genitive) !== 0) && readChain(text, tokens, role, words).name === undefined)
    addTold(scene, role, at, role.next, pairs);
}

/** «Цю посаду раніше обіймав …», "the post was held by …": who else holds or held the post that was told of before. "The post of director" says which. */
export function readThatPost(scene: Scene, at: number, length: number, pairs: Pair[]): void {
  const end = at + length;
  if (!scene.words.compounds || !scene.words.is(scene.tokens[end], PREPOSITION)) addTold(scene, lastRole(scene, pairs), at, end, pairs);
}

const STATUS: ReadonlyMap<string | undefined, RoleStatus> = new Map([
  ['act', 'acting'],
  ['past', 'former'],
  ['copula', 'current'],
]);

/** Finds the verb beside the words that stand at `at` to `end` and mean a role, and the name that goes with it. */
function addTold(scene: Scene, role: RoleDraft | undefined, at: number, end: number, pairs: Pair[]): void {
  if (role === undefined) return;
  const { tokens, words } = scene;
  const after = verbNear(scene, end, 1);
  if (after !== undefined) {
    const isLaid = after.value === 'acting' && words.is(tokens[after.next], PREPOSITION);
    const cases = isLaid ? CASES.accusative : CASES.nominative;
    const name = holderAfter(scene, isLaid ? after.next + 1 : after.next, cases);
    if (name !== undefined) addHolder(scene, pairs, role, after.value, { name, cases }, at, after.next);
    return;
  }
  const before = verbNear(scene, at - 1, -1);
  const holder = before === undefined ? undefined : holderBefore(scene, before.at);
  if (before !== undefined && holder !== undefined) addHolder(scene, pairs, role, before.value, holder, before.at, end);
}

interface Verb {
  readonly at: number;
  readonly next: number;
  readonly value: RoleStatus;
}

/** The verb that says that the post is held or its duties done, but for adverbs. */
function verbNear({ tokens }: Scene, from: number, step: 1 | -1): Verb | undefined {
  for (let at = from, adverbs = 0; at >= 0 && adverbs < MAX_ADVERBS; at += step, adverbs++) {
    const token = tokens[at];
    const cue = senseOf(token, SENSES.cue);
    const value = STATUS.get(cue?.value);
    if (cue !== undefined && value !== undefined) return { at, next: at + cue.length, value };
    if (token?.kind !== 'word' || token.caps > 0) return undefined;
  }
  return undefined;
}

/** The post that was last told of, in this sentence of the paragraph or the one before. */
function lastRole({ sentence }: Scene, pairs: readonly Pair[]): RoleDraft | undefined {
  const last = pairs.length === 0 ? undefined : pairs[pairs.length - 1];
  if (last === undefined || last.sentence.block !== sentence.block || last.sentence.index < sentence.index - 1) return undefined;
  return last.role.plural || last.role.kind === 'rank' ? undefined : last.role;
}
