import { SENSES } from '../core/sense.ts';
import { isApostrophe } from '../core/text.ts';
import { senseOf, type Token } from '../core/token.ts';

export interface DigitConventions {
  /** The sign before decimals. */
  readonly decimal: ',' | '.';
  /** Signs between groups of three digits, besides spaces and the apostrophe. */
  readonly group: readonly string[];
}

export interface Digits {
  readonly value: number;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  /** The index of the token after it. */
  readonly next: number;
}

/** More digits than this are an identifier, not a number of anything. */
const MAX_DIGITS = 18;

/**
 * Reads a number in digits with its separators: «1 000», "1,000", «1.000,50», «1’000», «8,7».
 *
 * Declines chains that are no number («1.2.3»): `endOfDigits` tells where they end.
 */
export function readDigits(tokens: readonly Token[], at: number, conventions: DigitConventions): Digits | undefined {
  const first = tokens[at];
  if (first === undefined || !isNumber(first) || lengthOf(first) > MAX_DIGITS) return undefined;
  if (!mayGoOn(tokens, at + 1)) return { value: numberOf(first.norm), decimals: 0, next: at + 1 };
  const grouped = readGroups(tokens, at, first, conventions);
  if (grouped === undefined) return undefined;
  const { digits, next } = grouped;
  if (!isGluedNumber(tokens, next) || !isPoint((tokens[next] as Token).norm, next === at + 1, conventions))
    return { value: numberOf(digits), decimals: 0, next };
  const fraction = tokens[next + 1] as Token;
  if ((isGluedNumber(tokens, next + 2) && tokens[next + 2]?.norm === tokens[next]?.norm) || lengthOf(fraction) > MAX_DIGITS) return undefined;
  return { value: decimalOf(digits, fraction.norm), decimals: lengthOf(fraction), next: next + 2 };
}

/** A sign of groups that stands right behind the first digits may be a decimal one as well. */
const isPoint = (sign: string, isFirst: boolean, { decimal, group }: DigitConventions): boolean => sign === decimal || (isFirst && group.includes(sign));

const isNumber = ({ kinds }: Token): boolean => (kinds & SENSES.digits.bit) !== 0;
const lengthOf = (token: Token): number => token.end - token.start;

/** As many digits as a number holds exactly, whichever they are. */
const EXACT_DIGITS = 15;

/** The same as `Number`, which is slow at strings that it has not met. */
export function numberOf(digits: string): number {
  if (digits.length > EXACT_DIGITS) return Number(digits);
  let value = 0;
  for (let i = 0; i < digits.length; i++) value = value * 10 + digits.charCodeAt(i) - 0x30;
  return value;
}

/** The same for a decimal fraction: whole numbers that are exact divide as exactly as `Number` reads them. */
function decimalOf(whole: string, fraction: string): number {
  if (whole.length + fraction.length > EXACT_DIGITS) return Number(`${whole}.${fraction}`);
  let scale = 1;
  for (let i = 0; i < fraction.length; i++) scale *= 10;
  return (numberOf(whole) * scale + numberOf(fraction)) / scale;
}

/** Digits go on in other digits, or over a sign that is close to them. */
const mayGoOn = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at];
  return after !== undefined && (isNumber(after) || isGluedNumber(tokens, at));
};

/** The index after a chain of digits and single signs without spaces («1.2.3», «10-20/30»). */
export function endOfDigits(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (isGluedNumber(tokens, next) && tokens[next]?.kind === 'mark') next += 2;
  return next;
}

/** A sign with digits close on both sides. */
const isGluedNumber = (tokens: readonly Token[], sign: number): boolean => {
  const mark = tokens[sign];
  const after = tokens[sign + 1];
  return mark !== undefined && after !== undefined && isNumber(after) && !mark.spaced && lengthOf(mark) === 1 && !after.spaced;
};

function readGroups(tokens: readonly Token[], at: number, first: Token, conventions: DigitConventions): { digits: string; next: number } | undefined {
  let digits = first.norm;
  let next = at + 1;
  if (digits.length > 3 || digits[0] === '0') return { digits, next };
  if (isSpacedGroup(tokens, next)) {
    for (; digits.length <= MAX_DIGITS && isSpacedGroup(tokens, next); next++) digits += (tokens[next] as Token).norm;
    return digits.length > MAX_DIGITS ? undefined : { digits, next };
  }
  const sign = tokens[next];
  if (sign === undefined || sign.kind !== 'mark' || lengthOf(sign) !== 1) return { digits, next };
  const isSeparator = isApostrophe(sign.text.charCodeAt(0)) || conventions.group.includes(sign.norm);
  if (!isSeparator && sign.norm !== conventions.decimal) return { digits, next };
  let groups = 0;
  for (; digits.length <= MAX_DIGITS && tokens[next]?.norm === sign.norm && isGroup(tokens, next); next += 2, groups++)
    digits += (tokens[next + 1] as Token).norm;
  if (groups === 0) return { digits, next };
  if (tokens[next]?.norm === sign.norm && isGluedNumber(tokens, next)) return undefined;
  if (groups === 1 && !isSeparator && !isThousands(tokens, next, conventions)) return { digits: first.norm, next: at + 1 };
  if (groups === 1 && isSeparator && sign.norm === '.' && hasMagnitude(tokens[next])) return { digits: first.norm, next: at + 1 };
  return digits.length > MAX_DIGITS ? undefined : { digits, next };
}

/** «10,000» where the comma is the decimal sign: decimals are not written with two closing zeros, foreign thousands are. */
const isThousands = (tokens: readonly Token[], next: number, conventions: DigitConventions): boolean =>
  conventions.decimal === ',' && (tokens[next - 1] as Token).norm.endsWith('00') && !hasMagnitude(tokens[next]);

const hasMagnitude = (token: Token | undefined): boolean => {
  const type = senseOf(token, SENSES.numeral)?.value.type;
  return type === 'magnitude' || type === 'abbreviation' || token?.norm === '%';
};

const isGroup = (tokens: readonly Token[], sign: number): boolean => isGluedNumber(tokens, sign) && lengthOf(tokens[sign + 1] as Token) === 3;

/** Three digits after exactly one space of any kind. */
const isSpacedGroup = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isNumber(token) && lengthOf(token) === 3 && token.breaks === 0 && token.start - (tokens[at - 1] as Token).end === 1;
};
