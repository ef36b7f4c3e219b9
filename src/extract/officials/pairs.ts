import { bitsOf } from '../../core/sense.ts';
import { CASES } from '../../core/senses/officials.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { type ChainEnd, readChain } from './chain.ts';
import { agree, DASHES, firm, nameBefore, type Scene } from './name-before.ts';
import { cueOf, isHonorific, isInitial, type NameSpan, pastHonorifics, readName } from './name-span.ts';
import { isQuoted } from './name-start.ts';
import { type RoleDraft, readRole } from './role.ts';
import { mayBeOne } from './title.ts';
import { roleWords } from './words.ts';

/** A role and the name of its holder, in one sentence. Without a name it may still be that of someone named elsewhere. */
export interface Pair {
  readonly sentence: Sentence;
  readonly role: RoleDraft;
  readonly name: NameSpan | undefined;
  /** Holds only if the article names a person of this surname. */
  readonly weak: boolean;
}

/** Cases in which a post is said of somebody: «директор — …», «директором є …». */
const PREDICATE = CASES.nominative | CASES.instrumental;
const MAX_GAP = 8;
const MAX_LIST = 30;
const MAX_COMPOUND = 8;

/** No role without its office. */
const OFFICE = bitsOf(['office']);
const ROLE_STARTS = bitsOf(['office', 'standing', 'nationality', 'country', 'body', 'portfolio']);

/** Every role of a sentence, each with the names that it belongs to, is added to `pairs`. */
export function readPairs(text: string, sentence: Sentence, pairs: Pair[]): void {
  const { tokens } = sentence;
  if ((sentence.kinds & OFFICE) === 0) return;
  let scene: Scene | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (((tokens[at] as Token).kinds & ROLE_STARTS) === 0) continue;
    scene ??= { text, sentence, tokens, words: roleWords(sentence.pack) };
    const role = readRole(tokens, at, scene.words);
    if (role === undefined) {
      // «Кабінет міністрів» is a body, not its ministers.
      const body = senseOf(tokens[at], 'body');
      if (body !== undefined && !scene.words.compounds) at += body.length - 1;
      continue;
    }
    at = readOne(scene, role, pairs) - 1;
  }
}

/** Reads the role, what follows it and its holders; tells where reading goes on. */
function readOne(scene: Scene, role: RoleDraft, pairs: Pair[]): number {
  const { text, sentence, tokens, words } = scene;
  const roles: RoleDraft[] = [role];
  let current = role;
  let chain = readChain(text, tokens, current, words);
  // Roles in a row that one person holds: «лідер партії, народний депутат …», "chairman and chief executive".
  while (chain.name === undefined && roles.length < 6) {
    const next = nextRole(scene, current, chain);
    if (next === undefined) break;
    roles.push(next);
    current = next;
    chain = readChain(text, tokens, current, words);
  }
  const add = (name: NameSpan | undefined, weak = false): void => {
    for (const one of roles) pairs.push({ sentence, role: one, name, weak });
  };
  if (words.compounds) takeCompounds(scene, role);
  const after = chain.name ?? nameAfter(scene, current, chain);
  const told = statusOf(scene, role, chain, chain.name === undefined);
  if (told !== undefined) for (const one of roles) if (one.status === 'current') one.status = told;
  if (cueOf(tokens[role.at - 1]) === 'named' || (tokens[role.at - 1]?.text === '.' && cueOf(tokens[role.at - 2]) === 'named'))
    return Math.max(after?.next ?? 0, role.headNext);
  if (after !== undefined) {
    if (isWholeQuote(tokens, role, after)) return after.next;
    add(after);
    const next = role.plural ? readList(scene, after.next, (name) => add(name)) : after.next;
    return Math.max(next, role.headNext);
  }
  const before = nameBefore(scene, role, chain);
  if (before !== undefined) for (const one of roles) if (before.status !== undefined && one.status === 'current') one.status = before.status;
  if (before !== undefined) add(before.name);
  else if (chain.doubtful !== undefined) add(chain.doubtful, true);
  else if (cueOf(tokens[role.at - 1]) !== 'post') add(undefined);
  return Math.max(current.headNext, role.headNext);
}

/** What a word beside the role says of it: «замість директора …», «директором тоді був …». */
function statusOf(scene: Scene, role: RoleDraft, chain: ChainEnd, isSaid: boolean): RoleStatus | undefined {
  const { tokens } = scene;
  const before = cueOf(tokens[role.at - 1]);
  if (before === 'leave') return 'former';
  return isSaid && cueOf(tokens[pastLinking(scene, chain.at)]) === 'past' ? 'former' : undefined;
}

/** A further role of the same holder where the former ended without a name. */
function nextRole(scene: Scene, role: RoleDraft, chain: ChainEnd): RoleDraft | undefined {
  const { tokens, words } = scene;
  let at = chain.at;
  let joined = false;
  if (!chain.office) {
    const sign = tokens[at];
    if (sign === undefined) return undefined;
    if (words.conjunctions.has(sign)) joined = true;
    else if (sign.text !== ',' && !(DASHES.has(sign.text) && !sign.spaced)) return undefined;
    at++;
    if (words.conjunctions.has(tokens[at])) at++;
    while (words.articles.has(tokens[at])) at++;
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
    if (token.norm === "'s" || (token.text === '-' && !token.spaced) || (token.text === '.' && isInitial(tokens, i - 1))) continue;
    if (token.kind !== 'word' && token.kind !== 'code' && token.kind !== 'number') break;
    if (words.articles.has(token) || words.prepositions.has(token) || words.conjunctions.has(token) || words.stops.has(token)) break;
    if (token.kind === 'word' && token.caps === 0 && token.spaced && (words.isVerb(token.norm) || i < role.at - 2)) break;
    if (isHonorific(token) || cueOf(token) !== undefined) break;
    const country = senseOf(token, 'country') ?? senseOf(token, 'nationality');
    if (country !== undefined && token.caps >= country.value.caps) role.country ??= country.value.code;
    at = i;
  }
  if (at < role.at) {
    if (role.organisation === null && (tokens[at] as Token).caps > 0)
      role.organisation = text.slice((tokens[at] as Token).start, (tokens[role.at - 1] as Token).end);
    role.at = at;
  }
}

/** A name after the role but for a sign or a verb: «Директор — Іван Петров», «директором є …», "the prime minister, John Key,". */
function nameAfter(scene: Scene, role: RoleDraft, chain: ChainEnd): NameSpan | undefined {
  const { tokens, words } = scene;
  const sign = tokens[chain.at];
  if (sign === undefined) return undefined;
  if (role.plural && (sign.text === ':' || (DASHES.has(sign.text) && sign.spaced))) {
    const name = firm(scene, readName(tokens, chain.at + 1, words));
    return name !== undefined && agree(scene, name, role) ? name : undefined;
  }
  if (DASHES.has(sign.text) && sign.spaced && (role.cases & PREDICATE) !== 0) return firm(scene, readName(tokens, chain.at + 1, words));
  if (sign.text === ',' && words.commaBeforeName && !role.plural) {
    const rank = readRole(tokens, chain.at + 1, words);
    const from = pastHonorifics(tokens, rank?.kind === 'rank' ? rank.headNext : chain.at + 1);
    const name = firm(scene, readName(tokens, from, words));
    return name !== undefined && !words.conjunctions.has(tokens[name.next]) ? name : undefined;
  }
  const cueAt = pastLinking(scene, chain.at);
  const cue = cueOf(tokens[cueAt]);
  if ((cue === 'copula' || cue === 'past' || cue === 'take') && !words.compounds && role.title !== 'founder' && role.title !== 'co-founder') {
    let at = cueAt;
    for (let steps = 0; steps < 4; steps++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark' || words.prepositions.has(token)) return undefined;
      const name = readName(tokens, at, words);
      if (name !== undefined && token.caps > 0) return firm(scene, name);
      at++;
    }
  }
  return undefined;
}

/** «тоді», «нині» between a role and its verb. */
function pastLinking({ tokens, words }: Scene, from: number): number {
  let at = from;
  while (at < from + 3 && words.linking.has(tokens[at]) && cueOf(tokens[at]) === undefined) at++;
  return at;
}

/** «президенти Володимир Зеленський, Емманюель Макрон і …»: the further names of a plural. */
function readList(scene: Scene, from: number, add: (name: NameSpan) => void): number {
  const { tokens, words } = scene;
  let at = from;
  for (let i = 0; i < MAX_LIST; i++) {
    let next = at;
    if (tokens[next]?.text === '(') {
      while (next < at + MAX_GAP && tokens[next] !== undefined && tokens[next]?.text !== ')') next++;
      next++;
    }
    const sign = tokens[next];
    if (sign?.text !== ',' && !words.conjunctions.has(sign)) return at;
    next++;
    if (words.conjunctions.has(tokens[next])) next++;
    const name = firm(scene, readName(tokens, next, words));
    if (name === undefined) return at;
    add(name);
    at = name.next;
  }
  return at;
}

/** Role and name are together the name of something: «Прем'єр Лізинг». */
const isWholeQuote = (tokens: readonly Token[], role: RoleDraft, name: NameSpan): boolean =>
  isQuoted(tokens, role) &&
  tokens[name.next]?.kind === 'mark' &&
  tokens[name.next]?.spaced === false &&
  tokens[name.next]?.text !== ',' &&
  tokens[name.next]?.text !== '.';
