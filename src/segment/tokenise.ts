import type { Sense } from '../core/sense.ts';
import { isApostrophe, normaliseToken } from '../core/text.ts';
import { NO_SENSES, type Token, type TokenKind } from '../core/token.ts';
import { type Lexicon, readSenses } from '../grammar/lexicon.ts';

/** Every number token can start the rules that begin with digits. */
const DIGITS: readonly Sense[] = [{ kind: 'digits', value: null, length: 1 }];

const MARK = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const SPACE = 4;
const BREAK = 5;
/** Combining signs, soft hyphen, zero-width characters: part of the word they stand in, nothing elsewhere. */
const INVISIBLE = 6;
const QUOTE = 7;

/** Letters for which lower-casing is not the whole of `normaliseToken`: ё, and whatever decomposes. */
const TABLE_SIZE = 0x600;
const LETTER = /\p{L}/u;
const CASED = /[\p{Lu}\p{Lt}]/u;
const IGNORED = /[\p{M}\p{Cf}]/u;
const WHITE = /\s/u;

function classify(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (isApostrophe(code)) return QUOTE;
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85) return BREAK;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (WHITE.test(char) && code !== 0xfeff) return SPACE;
  if (IGNORED.test(char)) return INVISIBLE;
  if (CASED.test(char)) return UPPER;
  if (LETTER.test(char)) return LOWER;
  return MARK;
}

const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)));

/** Whether the code unit makes a word need the full normalisation, beyond lower-casing. */
const isPlainLetter = (code: number): boolean =>
  code < 0x80 ||
  (code >= 0x410 && code <= 0x44f) ||
  code === 0x454 ||
  code === 0x456 ||
  code === 0x457 ||
  code === 0x491 ||
  code === 0x404 ||
  code === 0x406 ||
  code === 0x407 ||
  code === 0x490;

/**
 * Splits `text.slice(start, end)` into tokens and looks each up in the lexicon, once.
 *
 * Linear in the length of the text. Offsets are into `text`. See `TokenKind` for what is one token; «Russia's» is two.
 */
export function tokenise(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const nodes: number[] = [];
  let at = start;
  let spaced = true;
  let breaks = 0;
  let judgedTo = start;
  const classAt = (i: number): number => {
    const code = text.charCodeAt(i);
    return code < TABLE_SIZE ? (TABLE[code] as number) : classOf(text, i);
  };
  const push = (kind: TokenKind, to: number, caps: 0 | 1 | 2, plain: boolean): void => {
    const raw = text.slice(at, to);
    const norm =
      kind === 'number' || (plain && caps === 0)
        ? raw
        : plain
          ? raw.toLowerCase()
          : kind === 'mark'
            ? raw.slice(0, raw.length > 1 && raw[0] === raw[1] ? 1 : raw.length)
            : normaliseToken(raw);
    const token: Token = {
      start: at,
      end: to,
      kind,
      text: raw,
      norm,
      caps,
      spaced,
      breaks: breaks as 0 | 1 | 2,
      senses: kind === 'number' ? DIGITS : NO_SENSES,
    };
    tokens.push(token);
    if (kind === 'word' || kind === 'mark' || kind === 'code') {
      const node = lexicon.get(norm);
      if (node !== undefined) {
        if (node.next === undefined) token.senses = node.senses.length === 0 ? NO_SENSES : node.senses;
        else nodes.push(tokens.length - 1);
      }
    }
    at = to;
    spaced = false;
    breaks = 0;
  };

  while (at < end) {
    const kind = classAt(at);
    if (kind === SPACE) {
      spaced = true;
      at++;
    } else if (kind === BREAK) {
      spaced = true;
      if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a && at + 1 < end) at++;
      if (breaks < 2) breaks++;
      at++;
    } else if (kind === INVISIBLE) {
      at++;
    } else if (kind === DIGIT) {
      let to = at + 1;
      while (to < end && classAt(to) === DIGIT) to++;
      push('number', to, 0, true);
    } else if (kind === LOWER || kind === UPPER) {
      if (at >= judgedTo && text.charCodeAt(at) < 0x80) {
        const run = addressRun(text, at, end);
        judgedTo = run.end;
        if (run.isAddress) {
          push('address', run.end, 0, false);
          continue;
        }
      }
      readWord();
    } else {
      let to = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
      if (to > end) to = end;
      if (to === at + 1) while (to < end && text.charCodeAt(to) === text.charCodeAt(at)) to++;
      push('mark', to, 0, false);
    }
  }
  for (const index of nodes) {
    const token = tokens[index] as Token;
    const node = lexicon.get(token.norm);
    if (node !== undefined) token.senses = readSenses(tokens, index, node);
  }
  return tokens;

  function readWord(): void {
    let to = at;
    let upper = 0;
    let letters = 0;
    let plain = true;
    let isCode = false;
    const first = classAt(at) === UPPER;
    for (; to < end; to++) {
      const code = text.charCodeAt(to);
      const kind = code < TABLE_SIZE ? (TABLE[code] as number) : classOf(text, to);
      if (kind === LOWER || kind === UPPER) {
        letters++;
        if (kind === UPPER) upper++;
        if (plain && !isPlainLetter(code)) plain = false;
        if (code >= 0xd800 && code <= 0xdbff) to++;
      } else if (kind === INVISIBLE) {
        plain = false;
      } else if (kind === QUOTE) {
        const next = to + 1 < end ? classAt(to + 1) : MARK;
        if (next !== LOWER && next !== UPPER) break;
        if (isPossessive(text, to + 1, end)) break;
        if (code !== 0x27) plain = false;
      } else if (kind === DIGIT) {
        isCode = true;
        letters++;
      } else break;
    }
    push(isCode ? 'code' : 'word', to, first ? (letters > 1 && upper === letters ? 2 : 1) : 0, plain);
    // «'s» after a word of Latin letters is a token of its own, so that «minister's» is found as «minister».
    if (to < end && classAt(to) === QUOTE && isPossessive(text, to + 1, end)) push('word', to + 2, 0, false);
  }

  function isPossessive(source: string, letter: number, limit: number): boolean {
    const code = source.charCodeAt(letter);
    if (code !== 0x73 && code !== 0x53) return false;
    const after = letter + 1 < limit ? classAt(letter + 1) : MARK;
    return after !== LOWER && after !== UPPER && after !== DIGIT;
  }
}

/** The class of a character beyond the table; surrogate pairs by their code point, lone surrogates are marks. */
function classOf(text: string, at: number): number {
  const code = text.codePointAt(at) as number;
  if (code >= 0xd800 && code <= 0xdfff) return MARK;
  if (code < 0x2000 || code > 0x206f) return classify(String.fromCodePoint(code));
  return classify(text[at] as string);
}

interface AddressRun {
  readonly end: number;
  readonly isAddress: boolean;
}

const isAsciiAlnum = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isAsciiLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** The run of characters that an address may hold, from a letter on, and whether it is one: has `://`, `@` before a dot, or a dot between two words, the last in lower case. */
function addressRun(text: string, from: number, end: number): AddressRun {
  let to = from;
  let scheme = false;
  let at = false;
  let dotted = false;
  let sincePart = 0;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (isAsciiAlnum(code)) {
      sincePart++;
    } else if (code === 0x2e) {
      if (sincePart >= 2 && isAsciiLower(text.charCodeAt(to + 1)) && isAsciiLower(text.charCodeAt(to + 2))) dotted = true;
      sincePart = 0;
    } else if (code === 0x3a && text.charCodeAt(to + 1) === 0x2f && text.charCodeAt(to + 2) === 0x2f) {
      scheme = true;
      to += 2;
      sincePart = 0;
    } else if (code === 0x40) {
      at = true;
      sincePart = 0;
    } else if (code === 0x5f || code === 0x2d || (code === 0x2f && (scheme || dotted)) || (scheme && isUrlSign(code))) {
      if (code !== 0x5f && code !== 0x2d) sincePart = 0;
    } else break;
  }
  let last = to;
  while (last > from && isTrailing(text.charCodeAt(last - 1))) last--;
  const isAddress = scheme || dotted || (at && dotted);
  return { end: isAddress ? last : Math.max(to, from + 1), isAddress };
}

const isUrlSign = (code: number): boolean => code > 0x20 && code < 0x7f && code !== 0x22 && code !== 0x3c && code !== 0x3e && code !== 0x28 && code !== 0x29;
/** Signs that end a sentence rather than an address. */
const isTrailing = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x27 || code === 0x2d;
