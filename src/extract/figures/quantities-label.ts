import { SENSES, type Sense } from '../../core/sense.ts';
import type { LabelSense } from '../../core/senses/quantities.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { endOfDigits, numberOf } from '../../grammar/digits.ts';
import { type RoleTable, roleOf } from '../../grammar/roles.ts';
import {
  CHAIN,
  CHAIN_BEFORE,
  CLOSING,
  CLOSING_SQUARE,
  COMMA,
  CONJUNCTION,
  ENDS_ITEM,
  ENDS_NAME,
  FULL_STOP,
  HEDGE_GAP,
  HYPHEN,
  NAME_HYPHEN,
  OPENING,
  OPENING_QUOTE,
  OPENING_SQUARE,
  PHONE,
  PLUS,
  SLASH,
} from './numeral-roles.ts';
import type { Amount } from './quantities-amount.ts';
import type { FigureWords } from './words.ts';

const DIGITS = SENSES.digits.bit;
const LABEL = SENSES.label.bit;
const NOUN = SENSES.noun.bit;
const PREDICATE = SENSES.predicate.bit;
const LONGEST_LABEL = 4;
/** The code of the digit. */
const ZERO = 0x30;

/** Whether a label of this role ends right before `tokens[at]`. */
export function hasLabel(tokens: readonly Token[], at: number, role: LabelSense['role']): boolean {
  for (let length = 1; length <= LONGEST_LABEL && length <= at; length++) {
    const token = tokens[at - length] as Token;
    if ((token.kinds & LABEL) === 0) continue;
    const { senses } = token;
    for (let i = 0; i < senses.length; i++) {
      const sense = senses[i] as Sense;
      if (sense.kind === 'label' && sense.length === length && sense.value.role === role) return true;
    }
  }
  return false;
}

const labelAt = (token: Token | undefined): LabelSense['role'] | undefined =>
  token === undefined || (token.kinds & LABEL) === 0 ? undefined : senseOf(token, SENSES.label)?.value.role;

/** The index after digits that cannot be a number of anything: chains («24/7», «15:30», «1.2.3»), «007», "5G", «Су-27». */
export function skipNonNumber(tokens: readonly Token[], at: number, { byNumber }: FigureWords): number | undefined {
  const token = tokens[at] as Token;
  const length = token.end - token.start;
  const chain = endOfDigits(tokens, at);
  if ((roleOf(byNumber, tokens[chain]) & SLASH) !== 0 && tokens[chain + 1]?.kind === 'number') return endOfSlashes(tokens, chain, byNumber);
  let dashes = 0;
  for (let sign = at + 1; sign < chain; sign += 2) {
    const roles = roleOf(byNumber, tokens[sign]);
    if ((roles & CHAIN) !== 0) return chain;
    if ((roles & HYPHEN) !== 0) dashes++;
  }
  if (token.initial === ZERO) {
    if (length > 1) return chain;
    // «0 800 505 201»
    if (chain === at + 1 && tokens[chain]?.kind === 'number' && tokens[chain]?.spaced === true) return endOfPhone(tokens, chain, byNumber);
  }
  if (at > 0 && !token.spaced) {
    const before = tokens[at - 1] as Token;
    const roles = roleOf(byNumber, before);
    if ((roles & OPENING) === 0) {
      const isTail = (roles & NAME_HYPHEN) !== 0 && !before.spaced && at > 1 && tokens[at - 2]?.kind !== 'number';
      const isRest = (roles & FULL_STOP) !== 0 && !before.spaced && tokens[at - 2]?.kind === 'code';
      if (isTail || isRest || (roles & CHAIN_BEFORE) !== 0 || before.kind === 'word') return chain;
    }
    if ((roles & PLUS) !== 0 && length <= 3 && chain === at + 1 && isPhonePart(tokens[chain], byNumber)) return endOfPhone(tokens, chain, byNumber);
  }
  return dashes > 1 ? chain : undefined;
}

/** The index after «02 / 03 / 12». */
function endOfSlashes(tokens: readonly Token[], at: number, byNumber: RoleTable): number {
  let next = at;
  while ((roleOf(byNumber, tokens[next]) & SLASH) !== 0 && tokens[next + 1]?.kind === 'number') next += 2;
  return next;
}

const isPhonePart = (token: Token | undefined, byNumber: RoleTable): boolean =>
  token !== undefined && (token.kind === 'number' || (roleOf(byNumber, token) & PHONE) !== 0);

/** The index after «380 (44) 123-45-67». */
function endOfPhone(tokens: readonly Token[], at: number, byNumber: RoleTable): number {
  let next = at;
  while (isPhonePart(tokens[next], byNumber)) next++;
  return next;
}

/** Whether a number in digits is the name or the place of something: «№ 5», «ст. 15», "Boeing 737", «1.» at the head of a list, a bare year. */
export function isLabelled(tokens: readonly Token[], amount: Amount, { byNumber }: FigureWords): boolean {
  const { number: at, next, unit, digits, value, behind, ahead } = amount;
  if (!digits) return false;
  if (unit !== undefined) return unit.unit === 'a' && isYearNumber(tokens[at] as Token, value);
  if (isPlace(tokens, amount) || isOneOfNames(tokens, amount)) return true;
  const after = tokens[next];
  const isWord = after?.kind === 'word';
  if (labelAt(after) === 'after') return true;
  if (isWord && after.caps > 0 && labelAt(tokens[next + 1]) === 'after') return true;
  if (after !== undefined && !after.spaced && (isWord || after.kind === 'code')) return true;
  if (next !== at + 1) return false;
  if (at === 0 && (ahead & (FULL_STOP | CLOSING)) !== 0 && value < 100) return true;
  // A number of a list whose items stand in one paragraph: «… (922 голоси) 2. Леван …».
  if (value < 100 && (ahead & FULL_STOP) !== 0 && next + 1 === tokens.length && (behind & ENDS_ITEM) !== 0) return true;
  if ((behind & OPENING_SQUARE) !== 0 && (ahead & CLOSING_SQUARE) !== 0) return true;
  if ((behind & OPENING) !== 0 && (ahead & (CLOSING | COMMA)) !== 0 && value < 10) return true;
  if (isYear(tokens[at] as Token) && !(isWord && after.caps === 0 && (ahead & (CONJUNCTION | HEDGE_GAP)) === 0)) return true;
  return isNameBefore(tokens, at, byNumber) && isNameAfter(after, ahead);
}

/** "posts 542 and 543", «пости 542 і 543»: numbers in a row right behind a noun, and before none, are the names of its things. */
function isOneOfNames(tokens: readonly Token[], { number: at, next, value, behind, ahead }: Amount): boolean {
  if (next !== at + 1) return false;
  if (at > 0 && (ahead & CONJUNCTION) !== 0 && isNumber(tokens[next + 1], value + 1)) return isNoun(tokens[at - 1]) && !isNoun(tokens[next + 2]);
  return at > 2 && (behind & CONJUNCTION) !== 0 && isNumber(tokens[at - 2], value - 1) && isNoun(tokens[at - 3]) && !isNoun(tokens[next]);
}

const isNumber = (token: Token | undefined, wanted: number): boolean => token !== undefined && (token.kinds & DIGITS) !== 0 && numberOf(token.norm) === wanted;
const isNoun = (token: Token | undefined): boolean => token !== undefined && (token.kinds & NOUN) !== 0 && token.kind === 'word';

/** «2021 год», told from "2000 years". */
const isYearNumber = (token: Token, value: number): boolean => token.norm.length === 4 && value >= 1100 && value < 3000 && value % 100 !== 0;

/** "Movimento 5 Stelle", «Land Cruiser 150,»: a number after a name, and before another one or nothing that could be counted. */
function isNameBefore(tokens: readonly Token[], at: number, byNumber: RoleTable): boolean {
  if (at < 2) return false;
  const before = tokens[at - 1] as Token;
  if (before.kind !== 'word' || before.caps === 0 || before.end - before.start < 2) return false;
  if ((before.kinds & PREDICATE) !== 0 || senseOf(before, SENSES.hedge) !== undefined) return false;
  const first = tokens[at - 2] as Token;
  return (before.kinds & NOUN) === 0 || (roleOf(byNumber, first) & OPENING_QUOTE) !== 0 || (first.kind === 'word' && first.caps > 0);
}
const isNameAfter = (after: Token | undefined, roles: number): boolean =>
  after === undefined || (after.kind === 'word' ? after.caps > 0 && (after.kinds & NOUN) === 0 : (roles & ENDS_NAME) !== 0);

/** Whether a number is that of a paragraph, a flight or a house: «ст. 15», «вул. Лесі Українки, 12». */
export const isPlace = (tokens: readonly Token[], { number, digits, isCued }: Amount): boolean =>
  digits && isCued && (hasLabel(tokens, number, 'number') || followsStreet(tokens, number));

/** Four digits of our times. 2000 is a round number more often than it is a year without a word for "year". */
const isYear = (token: Token): boolean => token.end - token.start === 4 && token.norm >= '1900' && token.norm <= '2099' && token.norm !== '2000';

/** «вул. Лесі Українки, 12»: a word for a street within six tokens before, and a comma or the name between. */
function followsStreet(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const token = tokens[i] as Token;
    if ((token.kinds & LABEL) !== 0 && labelAt(token) === 'street') return true;
    if (token.kind === 'word' && token.caps === 0) return false;
  }
  return false;
}
