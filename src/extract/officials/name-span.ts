import { bitsOf, SENSES } from '../../core/sense.ts';
import type { Leading, OfficialCue } from '../../core/senses/officials.ts';
import { HYPHEN, isSign, STOP, STRAIGHT_QUOTE } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { closingOf } from './marks.ts';
import { ARTICLE, NOT_NAME, PARTICLE, type RoleWords } from './words.ts';

/** A name: `tokens.slice(at, next)` of a sentence. */
export interface NameSpan {
  readonly at: number;
  readonly next: number;
}

const MAX_WORDS = 6;
/** Two words in capitals with fewer letters are abbreviations («ГУ ДФС»). */
const SHORTEST_CAPITALS = 6;
/** Two syllables of a Korean name have fewer letters than this. */
const SHORTEST_COMPOUND = 11;
const ROMAN = /^[IVX]+$/;

/** What a word of a name hardly is. */
const BARRED = bitsOf(['body', 'month', 'weekday', 'office', 'country', 'nationality', 'cue']);

function isBarred(token: Token): boolean {
  if ((token.kinds & BARRED) === 0) return false;
  for (const { kind, value, length } of token.senses) {
    switch (kind) {
      case 'country':
        if (token.caps >= value.caps) return true;
        break;
      case 'nationality':
        if (token.caps >= value.caps && length > 1) return true;
        break;
      case 'cue':
        if (value === 'honorific') return true;
        break;
      case 'body':
      case 'month':
      case 'weekday':
      case 'office':
        return true;
    }
  }
  return false;
}

/** A capitalised word that may belong to a name. */
export function isNameWord(token: Token | undefined, words: RoleWords): boolean {
  if (token === undefined || token.caps === 0 || token.kind !== 'word' || token.length < 2) return false;
  return !words.is(token, NOT_NAME) && !isBarred(token);
}

/** "Park Yong-chul": before two syllables joined by a hyphen a common word is a family name. */
function isFamilyFirst(tokens: readonly Token[], at: number): boolean {
  const given = tokens[at + 1];
  const second = tokens[at + 3];
  if (given?.kind !== 'word' || given.caps !== 1 || (tokens[at] as Token).caps !== 1 || !isHyphen(tokens[at + 2])) return false;
  return second?.kind === 'word' && second.caps === 0 && !second.spaced && given.length + second.length < SHORTEST_COMPOUND;
}

/** "Stephen King", «Іван Король»: behind a given name an office is a surname, unless more of a name follows. */
function isOfficeAsSurname(tokens: readonly Token[], at: number, words: RoleWords): boolean {
  const token = tokens[at] as Token;
  if (token.caps !== 1 || token.kind !== 'word' || (token.kinds & BARRED) === 0 || senseOf(token, SENSES.office)?.length !== 1) return false;
  const given = tokens[at - 1] as Token;
  return (
    token.senses.every(({ kind }) => kind !== 'body' && kind !== 'month') && words.given.casesOf(given.norm) !== undefined && !isNameWord(tokens[at + 1], words)
  );
}

/** One capital letter with a full stop. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.length !== 1 || token.caps === 0 || token.kind !== 'word') return false;
  return isStop(tokens[at + 1]);
}

/** One full stop or a run of them. */
const isStop = (token: Token | undefined): boolean => token !== undefined && token.sign === STOP;

const isHyphen = (token: Token | undefined): boolean => token !== undefined && isSign(token, HYPHEN) && !token.spaced;

function isGlued(tokens: readonly Token[], at: number): boolean {
  if (at < 0 || !isHyphen(tokens[at])) return false;
  const after = tokens[at + 1];
  return after !== undefined && after.kind === 'word' && !after.spaced;
}

/** «al- Jaafari»: a hyphen that a line break or a slip has torn from the word after it. */
const isTorn = (tokens: readonly Token[], at: number): boolean => isHyphen(tokens[at]) && (tokens[at + 1]?.caps ?? 0) > 0;

/**
 * The name that starts at a token: capitalised words, initials on either side, particles and hyphenated parts.
 *
 * All-capital words are taken for abbreviations, unless the whole name is written so.
 */
export function readName(tokens: readonly Token[], at: number, words: RoleWords): NameSpan | undefined {
  let next = at;
  let full = 0;
  let capital = false;
  while (full < MAX_WORDS) {
    const token = tokens[next];
    if (token === undefined || (next > at && token.breaks > 0)) break;
    if (isInitial(tokens, next)) {
      next += 2;
      continue;
    }
    if (isNameWord(token, words) || (full > 0 ? isOfficeAsSurname(tokens, next, words) : isFamilyFirst(tokens, next))) {
      if (token.caps === 2) {
        if (full === 0) {
          if (!isInCapitals(token, tokens[next + 1], words)) break;
          capital = true;
        } else if (!capital && token.length < 5 && !ROMAN.test(token.text)) break;
      } else if (capital) break;
      full++;
      next = pastHyphens(tokens, next + 1);
      continue;
    }
    if (token.kind !== 'word') {
      const past = full > 0 ? pastNickname(tokens, next, words) : undefined;
      if (past === undefined) break;
      next = past;
      continue;
    }
    const classes = words.classesOf(token);
    const after = tokens[next + 1];
    // «Pham The Tung»: an article with a capital inside a name.
    if (full > 0 && token.caps === 1 && (classes & ARTICLE) !== 0 && isNameWord(after, words)) {
      next++;
      continue;
    }
    if ((classes & PARTICLE) !== 0) {
      if (isTorn(tokens, next + 1)) {
        next += 3;
        full++;
        continue;
      }
      const isTied = isGlued(tokens, next + 1);
      if (isTied || isNameWord(after, words) || words.is(after, PARTICLE)) {
        next = isTied ? pastHyphens(tokens, next + 1) : next + 1;
        if (isGlued(tokens, next - 2)) full++;
        continue;
      }
    }
    const isMiddle = full > 0 && token.caps > 0 && token.length === 1 && isNameWord(after, words);
    if (!isMiddle) break;
    next++;
  }
  return full === 0 ? undefined : { at, next };
}

/** «Денис «Редіс» Прокопенко», 'Boyd "Buddy" Renfroe': one word in quotes, and the name goes on. */
function pastNickname(tokens: readonly Token[], at: number, words: RoleWords): number | undefined {
  const opening = tokens[at] as Token;
  const closing = closingOf(opening);
  const inner = tokens[at + 1];
  const closer = tokens[at + 2];
  if (closing === undefined || !opening.spaced || inner?.kind !== 'word' || inner.caps === 0 || inner.spaced || !isNameWord(tokens[at + 3], words))
    return undefined;
  return isSign(closer, closing) || isSign(closer, STRAIGHT_QUOTE) ? at + 3 : undefined;
}

/** Whether a name may begin with these two words in capitals. */
const isInCapitals = (token: Token, after: Token | undefined, words: RoleWords): boolean =>
  after?.caps === 2 && isNameWord(after, words) && token.length + after.length >= SHORTEST_CAPITALS;

function pastHyphens(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isGlued(tokens, next)) next += 2;
  return next;
}

/** The name that ends right before `end`, the longest that does. */
export function readNameBefore(tokens: readonly Token[], end: number, words: RoleWords): NameSpan | undefined {
  let from = end;
  for (let i = end - 1; i >= Math.max(0, end - 2 * MAX_WORDS); i--) {
    const token = tokens[i] as Token;
    const isPart = token.kind === 'word' ? token.caps > 0 || words.is(token, PARTICLE) : isSign(token, STOP) || isSign(token, HYPHEN);
    if (!isPart && !isGlued(tokens, i - 1)) break;
    if (token.kind === 'word') from = i;
    if (token.breaks > 0) break;
  }
  for (let at = from; at < end; at++) {
    if (tokens[at]?.kind !== 'word' || isGlued(tokens, at - 1)) continue;
    const name = readName(tokens, at, words);
    if (name?.next === end) return name;
  }
  return undefined;
}

/** Words of a name with two letters or more. */
export function fullWords(tokens: readonly Token[], name: NameSpan): readonly Token[] {
  const found: Token[] = [];
  for (let i = name.at; i < name.next; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && token.length > 1 && (token.caps > 0 || isGlued(tokens, i - 1))) found.push(token);
  }
  return found;
}

/** What stands at a place is only named after somebody: «вулиця», «ім.», "named after". */
export function isNamesake(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return false;
  const before = tokens[at - 1];
  return cueOf(before) === 'named' || (at > 1 && isSign(before, STOP) && cueOf(tokens[at - 2]) === 'named');
}

/** Where the name of a namesake ends within a run of names: behind initials or given names one word is the family name, and the next name is another's. */
export function pastNamesake(tokens: readonly Token[], { at, next }: NameSpan, words: RoleWords): number {
  let end = at;
  while (end < next && isInitial(tokens, end)) end += 2;
  if (end === at) while (end < next - 1 && words.given.casesOf((tokens[end] as Token).norm) !== undefined) end++;
  return Math.min(next, pastHyphens(tokens, end + 1));
}

export function isHonorific(token: Token | undefined): boolean {
  return cueOf(token) === 'honorific';
}

/** The token after words of respect: «пан», "Emeritus Professor Dr.". */
export function pastHonorifics(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isHonorific(tokens[next]) && next < at + MAX_WORDS) next += senseOf(tokens[next], SENSES.cue)?.length ?? 1;
  return next;
}

const CUE = SENSES.cue.bit;

/** What the word says of roles and names beside it. */
export const cueOf = (token: Token | undefined): OfficialCue | undefined =>
  token === undefined || (token.kinds & CUE) === 0 ? undefined : senseOf(token, SENSES.cue)?.value;

/** How the word says a post without its name. */
export const leadingOf = (token: Token | undefined): Leading | undefined => senseOf(token, SENSES.leading)?.value;
