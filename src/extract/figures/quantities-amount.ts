import { SENSES } from '../../core/sense.ts';
import type { Token } from '../../core/token.ts';
import { readCardinal, readNumeral } from '../../grammar/cardinal.ts';
import type { Numeral } from '../../grammar/numeral-sum.ts';
import { roleOf } from '../../grammar/roles.ts';
import { RANGE } from './numeral-roles.ts';
import { readUnit, signAt, type UnitReading } from './quantities-unit.ts';
import type { FigureWords } from './words.ts';

const CUE = SENSES.hedge.bit | SENSES.label.bit;
/** No hedge, label or street is looked for further before a number. */
const CUE_REACH = 8;

/** A number with its unit, before hedges and ranges are looked at. */
export interface Amount {
  /** Where the number or the sign before it starts. */
  readonly at: number;
  /** Where the number itself starts and ends. */
  readonly number: number;
  readonly numberEnd: number;
  readonly next: number;
  readonly value: number;
  readonly step: number | null;
  readonly scale: number;
  readonly digits: boolean;
  /** A hedge or a label may stand before it. */
  readonly isCued: boolean;
  /** The roles of the token before it and of the one after it, as bits of `numeral-roles.ts`. */
  readonly behind: number;
  readonly ahead: number;
  readonly unit: UnitReading | undefined;
}

/** Reads a number with the sign before it or the unit after it. Ordinals are declined. */
export function readAmount(tokens: readonly Token[], at: number, words: FigureWords): Amount | undefined {
  const sign = signAt(tokens, at);
  const number = sign?.next ?? at;
  if (sign !== undefined && (tokens[number]?.kind !== 'number' || tokens[number].breaks > 0)) return undefined;
  const cardinal = readCardinal(tokens, number, isOpened(tokens, at, words) ? words.unjoined : words.numerals);
  return cardinal === undefined ? undefined : amountOf(tokens, at, number, cardinal, sign?.value, words);
}

/** The same where it is not known that the number is no ordinal: of one, the index after it. */
export function readAmountOrOrdinal(tokens: readonly Token[], at: number, words: FigureWords): Amount | number | undefined {
  const numeral = readNumeral(tokens, at, words.numerals);
  if (numeral?.isOrdinal === true) return numeral.next;
  if (signAt(tokens, at) !== undefined || isOpened(tokens, at, words)) return readAmount(tokens, at, words);
  return numeral === undefined ? undefined : amountOf(tokens, at, at, numeral, undefined, words);
}

/** A number with what stands around it. */
export function amountOf(
  tokens: readonly Token[],
  at: number,
  number: number,
  { value, step, scale, digits, next: numberEnd }: Numeral,
  sign: UnitReading | undefined,
  { byNumber }: FigureWords,
): Amount {
  const after = sign === undefined ? readUnit(tokens, numberEnd, digits) : undefined;
  const next = after === undefined ? numberEnd : after.next;
  const unit = after === undefined ? sign : after.value;
  const isCued = hasCue(tokens, at - CUE_REACH, number);
  const behind = at === 0 ? 0 : roleOf(byNumber, tokens[at - 1]);
  return { at, number, numberEnd, next, value, step, scale, digits, isCued, behind, ahead: roleOf(byNumber, tokens[next]), unit };
}

function hasCue(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (((tokens[i] as Token).kinds & CUE) !== 0) return true;
  return false;
}

/** "between one hundred and two thousand": the word that links a range is no part of its first number. */
const isOpened = (tokens: readonly Token[], at: number, { numerals, byNumber }: FigureWords): boolean =>
  numerals.joiners.length > 0 && at > 0 && (roleOf(byNumber, tokens[at - 1]) & RANGE) !== 0;
