import { SENSES } from '../../core/sense.ts';
import { CASES, type OfficialCue } from '../../core/senses/officials.ts';
import { CLOSING_BRACKET, CLOSING_QUOTE, COMMA, HYPHEN, isDash, isSign, OPENING_BRACKET, OPENING_QUOTE } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import { isChange, isObject } from './changes.ts';
import { wordBefore } from './marks.ts';
import { cueOf, fullWords, leadingOf, type NameSpan, readNameBefore } from './name-span.ts';
import type { RoleDraft } from './role.ts';
import { agree, type Before, type ChainEnd, firm, type Scene } from './scene.ts';
import { ARTICLE, LINKING, NEGATION, PREPOSITION, STOP_WORD } from './words.ts';

const MAX_GAP = 8;

/** A name before the role: in apposition, in front of a bracket, or as the subject of «є», «став», «звільнений». */
export function nameBefore(scene: Scene, role: RoleDraft, chain: ChainEnd): Before | undefined {
  const { tokens, words } = scene;
  let at = role.at - 1;
  for (let steps = 0; steps < 4 && at >= 0 && words.is(tokens[at], LINKING | ARTICLE); steps++) at--;
  const sign = at < 0 ? undefined : tokens[at];
  if (sign === undefined) return undefined;
  const isComma = isSign(sign, COMMA);
  const isSpacedDash = sign.spaced && isDash(sign);
  const isBracket = isSign(sign, OPENING_BRACKET) && isSign(tokens[chain.at], CLOSING_BRACKET);
  if (!isComma && !isBracket && !isSpacedDash) return role.plural ? undefined : subjectBefore(scene, at);
  if (role.plural) return undefined;
  for (let end: number | undefined = at, segments = 0; end !== undefined && segments < MAX_SEGMENTS; segments++) {
    const found = readNameBefore(tokens, beforeBracket(tokens, end), words);
    if (found !== undefined) {
      const name = pastOpening(scene, found);
      if (firm(scene, name) === undefined) return undefined;
      return agree(scene, name, role) || (isSpacedDash && (role.cases & CASES.instrumental) !== 0) ? { name, status: undefined } : undefined;
    }
    if (!isComma) return undefined;
    end = segmentBefore(scene, end);
  }
  return undefined;
}

const MAX_SEGMENTS = 3;
const MAX_SEGMENT = 14;

/** «Натомість Ростислав Кучеренко, заступник директора, …»: the first word of a sentence has its capital for its place, if a given name follows it. */
function pastOpening({ tokens, words }: Scene, name: NameSpan): NameSpan {
  const [first, second, third] = fullWords(tokens, name);
  if (words.compounds || name.at > 0 || first === undefined || second === undefined || third === undefined || tokens[1] !== second) return name;
  const isOpening = words.given.casesOf(first.norm) === undefined && words.given.casesOf(second.norm) !== undefined && !words.isPatronymic(third.norm);
  return isOpening ? { at: 1, next: name.next } : name;
}

/** The comma before the last one, if nothing but words of an apposition stand between: «…, известного борца с ксенофобией, члена …». */
export function segmentBefore({ tokens, words }: Scene, comma: number): number | undefined {
  for (let at = comma - 1; at > Math.max(0, comma - MAX_SEGMENT); at--) {
    const token = tokens[at] as Token;
    if (isSign(token, COMMA)) return at;
    if (token.kind === 'mark' && !isSign(token, HYPHEN) && !isSign(token, OPENING_QUOTE) && !isSign(token, CLOSING_QUOTE)) return undefined;
    if (token.kind === 'word' && token.caps === 0 && (words.is(token, STOP_WORD) || words.isVerb(token.norm) || cueOf(token) !== undefined)) return undefined;
  }
  return undefined;
}

/** In front of a bracket that closes right before `end`: «Ліз Трасс (47), прем'єр». */
export function beforeBracket(tokens: readonly Token[], end: number): number {
  if (end === 0 || !isSign(tokens[end - 1], CLOSING_BRACKET)) return end;
  for (let open = end - 2; open > end - 12 && open > 0; open--) if (isSign(tokens[open], OPENING_BRACKET)) return open;
  return end;
}

const STATUS: Readonly<Partial<Record<OfficialCue, RoleStatus>>> = {
  leave: 'former',
  past: 'former',
  die: 'late',
  seek: 'candidate',
  dismiss: 'former',
  nominate: 'candidate',
};

/** «Петра Іваненка призначили директором», «Олена була міністеркою», "John Key was the prime minister". */
function subjectBefore(scene: Scene, from: number): Before | undefined {
  const { tokens, words } = scene;
  let cue: OfficialCue | undefined;
  let cueAt = 0;
  let status: RoleStatus | undefined;
  for (let at = from; at >= Math.max(0, from - MAX_GAP); at--) {
    const token = tokens[at] as Token;
    const found = cueOf(token);
    // Who heads the office of a president is none.
    if (found === 'act' || (leadingOf(token) ?? 'that-post') !== 'that-post') return undefined;
    if (found !== undefined && found !== 'honorific' && found !== 'kin') {
      // The verb next to the role tells: «був призначений» takes the post. In "was appointed" the longer wording does.
      if (found !== 'post' && (cue === undefined || at + (senseOf(token, SENSES.cue)?.length ?? 1) > cueAt)) {
        cue = found;
        cueAt = at;
        status = STATUS[found];
      }
      continue;
    }
    if (words.is(token, NEGATION)) return undefined;
    const isCapitalised = token.caps > 0 && token.kind === 'word';
    if (isCapitalised && cue !== undefined) {
      const name = firm(scene, readNameBefore(tokens, at + 1, words));
      if (name === undefined || words.is(wordBefore(tokens, name.at), PREPOSITION) || (isChange(cue) && !isObject(scene, name))) return undefined;
      return { name, status };
    }
    if (cue !== undefined && isSign(token, COMMA) && words.is(tokens[at + 1], STOP_WORD)) {
      const name = firm(scene, readNameBefore(tokens, at, words));
      return name === undefined ? undefined : { name, status };
    }
    if (isCapitalised || token.kind === 'mark') return undefined;
  }
  return undefined;
}
