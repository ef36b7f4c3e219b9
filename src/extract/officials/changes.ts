import { SENSES } from '../../core/sense.ts';
import { CASES, type OfficialCue } from '../../core/senses/officials.ts';
import { COMMA, HYPHEN, isSign } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import { wordBefore } from './marks.ts';
import { cueOf, fullWords, type NameSpan, readName, readNameBefore } from './name-span.ts';
import type { RoleDraft } from './role.ts';
import { type Before, firm, type Scene } from './scene.ts';
import { ARTICLE, CONJUNCTION, LINKING, NEGATION, PREPOSITION } from './words.ts';

/** What a verb of change tells of the one to whom it happens; `current` leaves the role as its own words tell it. */
const OBJECT: Readonly<Partial<Record<OfficialCue, RoleStatus>>> = {
  take: 'current',
  appoint: 'current',
  nominate: 'candidate',
  leave: 'former',
  dismiss: 'former',
};

const MAX_BETWEEN = 4;
const MAX_REACH = 4;
const TAKEN_REACH = 3;
const OBLIQUE = CASES.genitive | CASES.accusative;

/**
 * «Призначив Івана Петренка міністром», «звільнення Петренка з посади прокурора», "named John Harris ambassador": the holder stands between verb
 * and role, in the cases of an object, which the role takes note of.
 */
export function objectBefore(scene: Scene, role: RoleDraft): Before | undefined {
  const { tokens, words } = scene;
  let end = role.at;
  let post = false;
  for (let steps = 0; steps < MAX_BETWEEN && end > 0; steps++, end--) {
    const token = tokens[end - 1];
    if (cueOf(token) === 'post') post = true;
    else if (!words.is(token, PREPOSITION | ARTICLE)) break;
  }
  // «Yun-hee»: the second syllable of a name is small.
  if (end === 0 || ((tokens[end - 1] as Token).caps === 0 && !(end > 1 && isSign(tokens[end - 2], HYPHEN)))) return undefined;
  if (!words.compounds && (role.cases & (post ? CASES.genitive : CASES.instrumental)) === 0) return undefined;
  const name = firm(scene, readNameBefore(tokens, end, words));
  if (name === undefined) return undefined;
  for (let at = name.at - 1; at >= Math.max(0, name.at - MAX_REACH); at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') return undefined;
    const cue = cueOf(token);
    const status = cue === undefined ? undefined : OBJECT[cue];
    if (status === undefined) continue;
    if (words.is(wordBefore(tokens, at), NEGATION)) return undefined;
    if (!words.compounds) role.nameCases = OBLIQUE;
    return { name, status: status === 'current' ? undefined : status };
  }
  return undefined;
}

/** «…, замість Івана Петренка», "replacing Helen Carter": who held the post before, named behind the role. */
export function displacedBehind(scene: Scene, from: number): NameSpan | undefined {
  const { tokens, words } = scene;
  const at = isSign(tokens[from], COMMA) ? from + 1 : from;
  const cue = senseOf(tokens[at], SENSES.cue);
  return cue?.value === 'instead' ? firm(scene, readName(tokens, at + cue.length, words)) : undefined;
}

/** Whether a name can be the object of a verb; where names do not decline, what stands before a verb is its subject. */
export function isObject({ tokens, words }: Scene, name: NameSpan): boolean {
  if (words.compounds) return false;
  const [first] = fullWords(tokens, name);
  return first !== undefined && ((words.given.casesOf(first.norm) ?? words.casesOf(first.norm)) & OBLIQUE) !== 0;
}

const AFTER: Readonly<Partial<Record<OfficialCue, RoleStatus>>> = { leave: 'former', die: 'late' };
const MAX_ADVERBS = 3;

/** «Міністр Іван Петренко подав у відставку», "died on Monday": what the sentence goes on to say of the one whose name or role ends at a token. */
export function statusAfter({ tokens, words }: Scene, from: number): RoleStatus | undefined {
  for (let at = from; at < from + MAX_ADVERBS; at++) {
    const cue = cueOf(tokens[at]);
    const status = cue === undefined ? undefined : AFTER[cue];
    if (status !== undefined) return words.is(tokens[at - 1], NEGATION) ? undefined : status;
    if (!words.is(tokens[at], LINKING) && !(at === from && isSign(tokens[at], COMMA))) return undefined;
  }
  return undefined;
}

/** «Є», «був», «став» behind a role; «директором призначили …», «з посади директора звільнили …» if it stands in the case for it. */
export function tellsHolder({ tokens }: Scene, role: RoleDraft, cue: OfficialCue | undefined): boolean {
  if (cue === 'copula' || cue === 'past' || cue === 'take') return true;
  const isPost = cueOf(wordBefore(tokens, role.at)) === 'post';
  if (cue === 'gain') return isPost;
  if (!isChange(cue)) return false;
  return isPost || (cue !== 'dismiss' && (role.cases & (CASES.instrumental | CASES.nominative)) === CASES.instrumental);
}

/** Verbs of which the holder is the object, not the subject. */
export const isChange = (cue: OfficialCue | undefined): boolean => cue === 'appoint' || cue === 'nominate' || cue === 'dismiss';

/** «Призначив міністром …», «став міністром …»: who takes the post is named behind it, in another case. */
export function changeBefore(tokens: readonly Token[], at: number): OfficialCue | undefined {
  for (let i = at - 1; i >= 0 && i >= at - TAKEN_REACH; i--) {
    if (tokens[i]?.kind === 'mark') return undefined;
    const cue = cueOf(tokens[i]);
    if (cue === 'take' || cue === 'appoint' || cue === 'nominate') return cue;
  }
  return undefined;
}

/** The holder of a post is named in other cases than the post: «призначив міністром Івана», «став міністром Іван», «…, а директором Іван». */
export function widenCases({ tokens, words }: Scene, role: RoleDraft): void {
  if ((role.cases & CASES.instrumental) === 0 || words.compounds || role.at === 0) return;
  const cue = changeBefore(tokens, role.at);
  if (cue === 'take' || (cue === undefined && words.is(tokens[role.at - 1], LINKING | CONJUNCTION))) role.nameCases |= CASES.nominative;
  else if (cue !== undefined) role.nameCases |= OBLIQUE;
}
