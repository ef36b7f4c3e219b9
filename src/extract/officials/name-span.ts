import type { OfficialCue } from '../../core/senses/officials.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { RoleWords } from './words.ts';

/** A name: `tokens.slice(at, next)` of a sentence. */
export interface NameSpan {
  readonly at: number;
  readonly next: number;
}

const MAX_WORDS = 6;
/** Two words in capitals with fewer letters are abbreviations («ГУ ДФС»). */
const SHORTEST_CAPITALS = 6;
const ROMAN = /^[IVX]+$/;

/** Senses that a word of a name hardly has. */
const BARRED: ReadonlySet<string> = new Set(['body', 'month', 'weekday', 'office']);

function isBarred(token: Token): boolean {
  for (const { kind, value, length } of token.senses) {
    if (kind === 'country' || kind === 'nationality') {
      if (token.caps >= value.caps && (length > 1 || kind === 'country')) return true;
    } else if (BARRED.has(kind) || (kind === 'cue' && value === 'honorific')) return true;
  }
  return false;
}

/** A capitalised word that may belong to a name. */
export function isNameWord(token: Token | undefined, words: RoleWords): boolean {
  if (token?.kind !== 'word' || token.caps === 0 || token.end - token.start < 2) return false;
  return !words.notNames.has(token) && !isBarred(token);
}

export const isInitial = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && token.caps > 0 && token.end - token.start === 1 && tokens[at + 1]?.norm === '.';
};

const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at]?.spaced === false && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.spaced === false;

/** «al- Jaafari»: a hyphen that a line break or a slip has torn from the word after it. */
const isTorn = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text === '-' && tokens[at]?.spaced === false && (tokens[at + 1]?.caps ?? 0) > 0;

/**
 * The name that starts at a token: capitalised words, initials on either side, particles and hyphenated parts.
 *
 * All-capital words are taken for abbreviations, unless the whole name is written so.
 */
export function readName(tokens: readonly Token[], at: number, words: RoleWords): NameSpan | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
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
    if (isNameWord(token, words)) {
      if (token.caps === 2) {
        const isNumber = ROMAN.test(token.text) && full > 0;
        if (full === 0) {
          const after = tokens[next + 1];
          if (!isNameWord(after, words) || after?.caps !== 2 || token.end - token.start + after.end - after.start < SHORTEST_CAPITALS) break;
          capital = true;
        } else if (!capital && !isNumber && token.end - token.start < 5) break;
      } else if (capital) break;
      full++;
      next = pastHyphens(tokens, next + 1);
      continue;
    }
    // «Pham The Tung»: an article with a capital inside a name.
    if (full > 0 && token.caps === 1 && words.articles.has(token) && isNameWord(tokens[next + 1], words)) {
      next++;
      continue;
    }
    const particle = words.particles.has(token) && token.kind === 'word';
    if (particle && isTorn(tokens, next + 1)) {
      next += 3;
      full++;
      continue;
    }
    if (particle && (isGlued(tokens, next + 1) || isNameWord(tokens[next + 1], words) || words.particles.has(tokens[next + 1]))) {
      next = isGlued(tokens, next + 1) ? pastHyphens(tokens, next + 1) : next + 1;
      if (isGlued(tokens, next - 2)) full++;
      continue;
    }
    const middle = full > 0 && token.kind === 'word' && token.caps > 0 && token.end - token.start === 1 && isNameWord(tokens[next + 1], words);
    if (!middle) break;
    next++;
  }
  return full === 0 ? undefined : { at, next };
}

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
    const isPart = token.kind === 'word' ? token.caps > 0 || words.particles.has(token) : token.text === '.' || token.text === '-';
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
    if (token.kind === 'word' && token.end - token.start > 1 && (token.caps > 0 || isGlued(tokens, i - 1))) found.push(token);
  }
  return found;
}

export function isHonorific(token: Token | undefined): boolean {
  return cueOf(token) === 'honorific';
}

/** The token after words of respect: «пан», "Emeritus Professor Dr.". */
export function pastHonorifics(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isHonorific(tokens[next]) && next < at + MAX_WORDS) next += senseOf(tokens[next], 'cue')?.length ?? 1;
  return next;
}

export const cueOf = (token: Token | undefined): OfficialCue | undefined => senseOf(token, 'cue')?.value;
