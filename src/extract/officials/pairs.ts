import { SENSES } from '../../core/sense.ts';
import { CASES } from '../../core/senses/officials.ts';
import { COMMA, HYPHEN, isDash, isSign, STOP } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { readChain } from './chain.ts';
import { displacedBehind, objectBefore, statusAfter, widenCases } from './changes.ts';
import { readDuties, readThatPost } from './duties.ts';
import { addHolder, readLead } from './lead.ts';
import { isQuoted, wordBefore } from './marks.ts';
import { isApposed, nameAfter, pastLinking, readList } from './name-after.ts';
import { nameBefore } from './name-before.ts';
import { cueOf, isInitial, isNamesake, type NameSpan } from './name-span.ts';
import { endBefore, isApostrophe, isPossessive, ROLE_PARTS, type RoleDraft, readRole } from './role.ts';
import { type ChainEnd, type DoubtfulName, firm, type Scene } from './scene.ts';
import { isOccupation, isServing, mayBeOne } from './title.ts';
import { ARTICLE, CONJUNCTION, PREPOSITION, roleWords, STOP_WORD } from './words.ts';

/** A role and the name of its holder, in one sentence. Without a name it may still be that of someone named elsewhere. */
export interface Pair {
  readonly sentence: Sentence;
  readonly role: RoleDraft;
  readonly name: NameSpan | undefined;
  /** Holds only if the article names a person of this surname. */
  readonly doubt: DoubtfulName | undefined;
}

const LEADING = SENSES.leading.bit;
const MAX_COMPOUND = 8;
const MAX_ROLES = 6;

/** Every role of a sentence that is told by an office or a word of leading, each with the names that it belongs to, is added to `pairs`. */
export function readPairs(text: string, sentence: Sentence, pairs: Pair[]): void {
  const { tokens } = sentence;
  const wanted = (sentence.kinds & SENSES.office.bit) === 0 ? LEADING : ROLE_PARTS | LEADING;
  let scene: Scene | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { kinds } = tokens[at] as Token;
    if ((kinds & wanted) === 0) continue;
    scene ??= { text, sentence, tokens, words: roleWords(sentence.pack) };
    if ((kinds & LEADING) !== 0) at += readLeading(scene, at, pairs);
    if ((kinds & wanted & ROLE_PARTS) === 0) continue;
    const role = readRole(tokens, at, scene.words);
    if (role === undefined) {
      // «Кабінет міністрів» is a body, not its ministers.
      const body = senseOf(tokens[at], SENSES.body);
      if (body !== undefined && !scene.words.compounds) at += body.length - 1;
      continue;
    }
    at = readOne(scene, role, pairs) - 1;
  }
}

/** A wording that tells of a post without one of its names, or of one that was named before; tells how many words more than one to pass. */
function readLeading(scene: Scene, at: number, pairs: Pair[]): number {
  const sense = senseOf(scene.tokens[at], SENSES.leading);
  if (sense === undefined) return 0;
  const { value, length } = sense;
  if (value === 'duties') readDuties(scene, at, length, pairs);
  else if (value === 'that-post') readThatPost(scene, at, length, pairs);
  else readLead(scene, at, value, length, pairs);
  return length - 1;
}

/** Reads the role, what follows it and its holders; tells where reading goes on. */
function readOne(scene: Scene, first: RoleDraft, pairs: Pair[]): number {
  const { text, tokens, words } = scene;
  if (first.plural && isOccupation(first.title)) return first.headNext;
  const roles: RoleDraft[] = [first];
  let last = first;
  const object = objectBefore(scene, first);
  if (object === undefined) widenCases(scene, first);
  let chain = readChain(text, tokens, last, words);
  // Roles in a row that one person holds: «лідер партії, народний депутат …», "chairman and chief executive".
  while (chain.name === undefined && roles.length < MAX_ROLES) {
    const next = nextRole(scene, last, chain);
    if (next === undefined) break;
    roles.push(next);
    last = next;
    chain = readChain(text, tokens, last, words);
  }
  const displaced = displacedBehind(scene, chain.at);
  if (displaced !== undefined) {
    addHolder(scene, pairs, last, 'former', { name: displaced, cases: words.compounds ? last.cases : CASES.genitive }, last.at, last.next);
  }
  if (object !== undefined) {
    setStatus(roles, object.status);
    add(pairs, scene, roles, object.name);
    return Math.max(last.headNext, first.headNext);
  }
  if (words.compounds) takeCompounds(scene, first);
  const served = servedName(scene, first, chain);
  const after = served !== undefined && served.name.at === chain.name?.at ? undefined : (chain.name ?? nameAfter(scene, last, chain, displaced));
  setStatus(roles, statusOf(scene, first, chain) ?? (after === undefined || first.plural ? undefined : statusAfter(scene, after.next)));
  const cue = cueOf(wordBefore(tokens, first.at));
  if (isNamesake(tokens, first.at)) return Math.max(after?.next ?? 0, first.headNext);
  if (after !== undefined) {
    if (served !== undefined) add(pairs, scene, [served.role], served.name);
    if (isWholeQuote(tokens, first, after)) return after.next;
    const others: NameSpan[] = [];
    const next = first.plural ? readList(scene, after.next, (name) => others.push(name)) : after.next;
    // "Generals Grant and Lee": ranks of several people are not one person's, unless cases tell («одного з генералів Івана Петренка»).
    if (words.compounds && first.plural && first.kind === 'rank' && others.length === 0) return first.headNext;
    for (const name of [after, ...others]) add(pairs, scene, roles, name);
    return Math.max(next, first.headNext);
  }
  const before = nameBefore(scene, first, chain);
  if (before !== undefined) {
    setStatus(roles, before.status ?? statusAfter(scene, chain.at));
    add(pairs, scene, roles, before.name);
  } else if (chain.doubtful !== undefined) add(pairs, scene, roles, chain.doubtful, chain.doubtful);
  else if (cue !== 'post') add(pairs, scene, roles, undefined);
  return served?.role.at ?? Math.max(last.headNext, first.headNext);
}

/** «радник президента Валерія Сушкевича»: the holder of the office that an aide or a deputy serves, if it is not the aide who is named. */
function servedName(scene: Scene, role: RoleDraft, chain: ChainEnd): { readonly role: RoleDraft; readonly name: NameSpan } | undefined {
  const { text, tokens, words } = scene;
  if (words.compounds || role.plural || !isServing(role)) return undefined;
  for (let at = role.at + 1; at < role.next; at++) {
    if (((tokens[at] as Token).kinds & ROLE_PARTS) === 0) continue;
    const served = readRole(tokens, at, words);
    if (served === undefined || isServing(served) || (served.cases & CASES.genitive) === 0) continue;
    const { name } = readChain(text, tokens, served, words);
    if (name === undefined || served.plural || (name.at === chain.name?.at && !isApposed(scene, role))) return undefined;
    if (firm(scene, name) === undefined) return undefined;
    // The holder of the office that is served is no organisation.
    const { portfolio, organisation, country } = role;
    const isNamed = organisation === text.slice((tokens[name.at] as Token).start, (tokens[name.next - 1] as Token).end);
    endBefore(role, { at: name.at, portfolio, organisation: isNamed ? null : organisation, country });
    return { role: served, name };
  }
  return undefined;
}

function add(pairs: Pair[], { sentence }: Scene, roles: readonly RoleDraft[], name: NameSpan | undefined, doubt?: DoubtfulName): void {
  for (const role of roles) pairs.push({ sentence, role, name, doubt });
}

function setStatus(roles: readonly RoleDraft[], status: RoleStatus | undefined): void {
  if (status === undefined) return;
  for (const role of roles) if (role.status === 'current') role.status = status;
}

/** What a word beside the role says of it: «замість директора …», «директором тоді був …». */
function statusOf(scene: Scene, role: RoleDraft, chain: ChainEnd): RoleStatus | undefined {
  const { tokens } = scene;
  const before = cueOf(wordBefore(tokens, role.at));
  if (before === 'leave' || before === 'instead') return 'former';
  if (before === 'die') return 'late';
  if (chain.name !== undefined) return undefined;
  const after = cueOf(tokens[pastLinking(scene, chain.at)]);
  return after === 'past' || (before === 'post' && (after === 'dismiss' || after === 'leave')) ? 'former' : undefined;
}

/** A further role of the same holder where the former ended without a name. */
function nextRole(scene: Scene, role: RoleDraft, chain: ChainEnd): RoleDraft | undefined {
  const { tokens, words } = scene;
  let at = chain.at;
  let joined = false;
  if (!chain.office) {
    const sign = tokens[at];
    if (sign === undefined) return undefined;
    if (words.is(sign, CONJUNCTION)) joined = true;
    else if (!isSign(sign, COMMA) && (sign.spaced || !isDash(sign))) return undefined;
    at++;
    if (words.is(tokens[at], CONJUNCTION)) at++;
    while (words.is(tokens[at], ARTICLE)) at++;
  }
  const next = readRole(tokens, at, words);
  if (next === undefined || next.plural !== role.plural || (next.cases & role.cases) === 0) return undefined;
  if (joined && (!mayBeOne(role.title, next.title) || role.next > role.headNext + 3)) return undefined;
  return next;
}

/** English: nouns before the office belong to it ("507th Maintenance Group Commander"). */
function takeCompounds(scene: Scene, role: RoleDraft): void {
  const { tokens, words, text } = scene;
  let at = role.at;
  for (let i = role.at - 1; i >= Math.max(0, role.at - MAX_COMPOUND); i--) {
    const token = tokens[i] as Token;
    if (
      isPossessive(token) ||
      (!token.spaced && isApostrophe(token)) ||
      (!token.spaced && isSign(token, HYPHEN)) ||
      (isSign(token, STOP) && isInitial(tokens, i - 1))
    )
      continue;
    if (token.kind !== 'word' && token.kind !== 'code' && token.kind !== 'number') break;
    if (words.is(token, ARTICLE | PREPOSITION | CONJUNCTION | STOP_WORD)) break;
    if (token.kind === 'word' && token.caps === 0 && token.spaced && (words.isVerb(token.norm) || i < role.at - 2)) break;
    if (cueOf(token) !== undefined) break;
    const standing = senseOf(token, SENSES.standing)?.value.status;
    if (standing !== undefined && standing !== null && standing !== 'current') {
      if (role.status === 'current') role.status = standing;
      break;
    }
    const country = senseOf(token, SENSES.country) ?? senseOf(token, SENSES.nationality);
    if (country !== undefined && token.caps >= country.value.caps) role.country ??= country.value.code;
    at = i;
  }
  if (at < role.at) {
    if (role.organisation === null && (tokens[at] as Token).caps > 0)
      role.organisation = text.slice((tokens[at] as Token).start, (tokens[role.at - 1] as Token).end);
    role.at = at;
  }
}

/** Role and name are together the name of something: «Прем'єр Лізинг». */
function isWholeQuote(tokens: readonly Token[], role: RoleDraft, name: NameSpan): boolean {
  const after = tokens[name.next];
  if (after?.kind !== 'mark' || after.spaced || isSign(after, COMMA) || isSign(after, STOP)) return false;
  return isQuoted(tokens, role);
}
