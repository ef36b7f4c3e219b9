import { SENSES } from '../../core/sense.ts';
import { CASES } from '../../core/senses/officials.ts';
import { CLOSING_BRACKET, COLON, COMMA, HYPHEN, isDash, isSign, OPENING_BRACKET } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { changeBefore, isChange, isObject, tellsHolder } from './changes.ts';
import { cueOf, type NameSpan, pastHonorifics, readName, readNameBefore } from './name-span.ts';
import { isPossessive, type RoleDraft, readRole } from './role.ts';
import { agree, type ChainEnd, firm, type Scene } from './scene.ts';
import { ARTICLE, CONJUNCTION, LINKING, PREPOSITION } from './words.ts';

/** Cases in which a post is said of somebody: «директор — …», «директором є …». */
const PREDICATE = CASES.nominative | CASES.instrumental;
const MAX_GAP = 8;
const MAX_LIST = 30;
const MAX_BEFORE_NAME = 4;

/** A name after the role but for a sign or a verb: «Директор — Іван Петров», «директором є …», "the prime minister, John Key,". */
export function nameAfter(scene: Scene, role: RoleDraft, chain: ChainEnd, displaced: NameSpan | undefined): NameSpan | undefined {
  const behind = displaced?.next ?? chain.at;
  const { tokens, words } = scene;
  const sign = tokens[behind];
  if (sign === undefined) return undefined;
  if (displaced === undefined && (role.cases & CASES.instrumental) !== 0 && !role.plural && changeBefore(tokens, role.at) !== undefined)
    return givenAfter(scene, role, chain);
  const isSpacedDash = sign.spaced && isDash(sign);
  if (!words.commaBeforeName && !role.plural && isSign(sign, COMMA)) return betweenCommas(scene, role, behind + 1);
  if (role.plural && (isSpacedDash || isSign(sign, COLON))) {
    const name = firm(scene, readName(tokens, behind + 1, words));
    return name !== undefined && agree(scene, name, role) ? name : undefined;
  }
  if (isSpacedDash && (role.cases & PREDICATE) !== 0) return firm(scene, readName(tokens, behind + 1, words));
  if (words.commaBeforeName && !role.plural && isSign(sign, COMMA) && !isApposed(scene, role)) {
    const rank = readRole(tokens, behind + 1, words);
    const from = pastHonorifics(tokens, rank?.kind === 'rank' ? rank.headNext : behind + 1);
    const name = firm(scene, readName(tokens, from, words));
    return name !== undefined && !words.is(tokens[name.next], CONJUNCTION) && !isGoingOn(tokens[name.next]) ? name : undefined;
  }
  const cueAt = pastLinking(scene, behind);
  const cue = cueOf(tokens[cueAt]);
  // "whose chairman is John Key": in a language without cases only what stands right behind the verb is the holder.
  if (words.compounds && (cue === 'copula' || cue === 'past')) {
    const name = firm(scene, readName(tokens, cueAt + 1, words));
    return name === undefined || isPossessive(tokens[name.next]) ? undefined : name;
  }
  if (tellsHolder(scene, role, cue) && !words.compounds && role.title !== 'founder' && role.title !== 'co-founder') {
    let at = cueAt;
    for (let steps = 0; steps < 4; steps++) {
      const token = tokens[at];
      // «Президент призначив міністром Івана Петренка»: it is the minister who is named.
      if (token === undefined || token.kind === 'mark' || words.is(token, PREPOSITION)) return undefined;
      const office = at > cueAt ? senseOf(token, SENSES.office) : undefined;
      if (office !== undefined && office.value.kind !== 'rank') return undefined;
      const name = readName(tokens, at, words);
      if (name !== undefined && token.caps > 0) return isChange(cue) && !isObject(scene, name) ? undefined : firm(scene, name);
      at++;
    }
  }
  return undefined;
}

/** «Попередній керівник, Аркадій Шостя, залишив борги»: the name closes with a comma, and no list goes on. */
function betweenCommas(scene: Scene, role: RoleDraft, at: number): NameSpan | undefined {
  const { tokens, words } = scene;
  const name = firm(scene, readName(tokens, at, words));
  if (name === undefined || !isSign(tokens[name.next], COMMA) || !agree(scene, name, role) || isApposed(scene, role)) return undefined;
  const after = tokens[name.next + 1];
  return after?.kind === 'word' && after.caps === 0 && readRole(tokens, name.next + 1, words) === undefined ? name : undefined;
}

/** "John Key, the prime minister, Bill English, his deputy": a name stands before the role already. */
export function isApposed(scene: Scene, role: RoleDraft): boolean {
  const { tokens, words } = scene;
  let at = role.at - 1;
  while (at >= 0 && words.is(tokens[at], ARTICLE | LINKING)) at--;
  return at > 0 && isSign(tokens[at], COMMA) && firm(scene, readNameBefore(tokens, at, words)) !== undefined;
}

/** Another capitalised word: "Kawasaki Heavy Industries" is no person. */
const isGoingOn = (token: Token | undefined): boolean => token?.kind === 'word' && token.caps > 0;

/** The first given name behind an office, though its field or a noun stand between («міністром оборони …», «росіянку …»). */
function givenAfter(scene: Scene, role: RoleDraft, chain: ChainEnd): NameSpan | undefined {
  const { tokens, words } = scene;
  for (let at = role.headNext; at <= chain.at + MAX_BEFORE_NAME; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && (token.spaced || !isSign(token, HYPHEN)))) return undefined;
    if (token.caps > 0 && words.given.casesOf(token.norm) !== undefined) return firm(scene, readName(tokens, at, words));
  }
  return undefined;
}

/** «тоді», «нині» between a role and its verb. */
export function pastLinking({ tokens, words }: Scene, from: number): number {
  let at = from;
  while (at < from + 3 && words.is(tokens[at], LINKING) && cueOf(tokens[at]) === undefined) at++;
  return at;
}

/** «президенти Володимир Зеленський, Емманюель Макрон і …»: the further names of a plural. */
export function readList(scene: Scene, from: number, add: (name: NameSpan) => void): number {
  const { tokens, words } = scene;
  let at = from;
  for (let i = 0; i < MAX_LIST; i++) {
    let next = at;
    if (isSign(tokens[next], OPENING_BRACKET)) {
      while (next < at + MAX_GAP && next < tokens.length && !isSign(tokens[next], CLOSING_BRACKET)) next++;
      next++;
    }
    const sign = tokens[next];
    if (!isSign(sign, COMMA) && !words.is(sign, CONJUNCTION)) return at;
    next++;
    if (words.is(tokens[next], CONJUNCTION)) next++;
    const name = firm(scene, readName(tokens, next, words));
    if (name === undefined) return at;
    add(name);
    at = name.next;
  }
  return at;
}
