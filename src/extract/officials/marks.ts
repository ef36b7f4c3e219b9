import { SENSES } from '../../core/sense.ts';
import { AMPERSAND, EN_DASH, HYPHEN, isSign, NUMERO, SLASH, STOP } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { RoleDraft } from './role.ts';
import { CONJUNCTION, LINKING, PREPOSITION, type RoleWords, STOP_WORD } from './words.ts';

const MAX_BRACKET = 16;

/** The token before another; none before the first. */
export const wordBefore = (tokens: readonly Token[], at: number): Token | undefined => (at > 0 ? tokens[at - 1] : undefined);

/** Quotation marks and what closes them, by code units. */
const CLOSING: ReadonlyMap<number, number> = new Map(['«»', '“”', '„“', '""'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));

/** The sign that closes a quotation, if the token opens one. */
export const closingOf = (token: Token): number | undefined => (token.length === 1 ? CLOSING.get(token.sign) : undefined);

/** A sign between two parts of one word or beside a number: «24/7», «№». */
export function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isSign(token, NUMERO) || isSign(token, AMPERSAND)) return true;
  return !token.spaced && tokens[at + 1]?.spaced === false && (isSign(token, HYPHEN) || isSign(token, EN_DASH) || isSign(token, SLASH));
}

/** The full stop of an abbreviation: a short word in small letters stands before it. */
export function isAbbreviated(tokens: readonly Token[], at: number, from: number): boolean {
  if (at <= from || at + 1 >= tokens.length || !isSign(tokens[at], STOP)) return false;
  const before = tokens[at - 1] as Token;
  return before.length < 5 && before.caps === 0;
}

export function find(tokens: readonly Token[], from: number, sign: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + MAX_BRACKET); i++) if (isSign(tokens[i], sign)) return i;
  return undefined;
}

/** Whether the role goes on after a comma, in a list of fields or countries: «по консульским делам, вопросам парламента и …». */
export function listsOn(tokens: readonly Token[], at: number, role: RoleDraft, words: RoleWords): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  if (next.caps > 0) return senseOf(next, SENSES.country) !== undefined && senseOf(tokens[at - 1], SENSES.country) !== undefined;
  if (
    words.is(next, STOP_WORD | LINKING | CONJUNCTION | PREPOSITION) ||
    senseOf(next, SENSES.office) !== undefined ||
    senseOf(next, SENSES.standing) !== undefined
  )
    return false;
  for (let i = role.headNext; i < at; i++) if (words.is(tokens[i], PREPOSITION)) return !words.isVerb(next.norm);
  return false;
}

/** The role itself is a word in a proper name: «ТОВ "Лідер Сервіс"». */
export const isQuoted = (tokens: readonly Token[], role: RoleDraft): boolean => {
  const before = wordBefore(tokens, role.at);
  return before !== undefined && tokens[role.at]?.spaced === false && (closingOf(before) !== undefined || isSign(before, HYPHEN));
};

export const CYRILLIC = /[Ѐ-ӿ]/;
export const isLatin = ({ initial }: Token): boolean => (initial >= 0x41 && initial <= 0x5a) || (initial >= 0x61 && initial <= 0x7a);

/** Where a run of Latin words gives way to another script: «гендиректор Chevron Майк Уирт». */
export function endOfScript(tokens: readonly Token[], from: number, to: number): number {
  if (!isLatin(tokens[from] as Token)) return to;
  for (let at = from + 1; at < to; at++) if (tokens[at]?.kind === 'word' && !isLatin(tokens[at] as Token)) return at;
  return to;
}
