import type { Token } from '../../core/token.ts';
import { type Cardinal, readCardinal, readNumeral } from '../../grammar/cardinal.ts';
import type { Reading } from '../../grammar/matchers.ts';
import { roleOf } from '../../grammar/roles.ts';
import { RANGE } from './numeral-roles.ts';
import { readUnit, signAt, type UnitReading } from './quantities-unit.ts';
import type { FigureWords } from './words.ts';

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
  readonly unit: UnitReading | undefined;
}

/** Reads a number with the sign before it or the unit after it. Ordinals are declined. */
export function readAmount(tokens: readonly Token[], at: number, words: FigureWords): Amount | undefined {
  const sign = signAt(tokens, at);
  const number = sign?.next ?? at;
  if (sign !== undefined && (tokens[number]?.kind !== 'number' || tokens[number].breaks > 0)) return undefined;
  const cardinal = readCardinal(tokens, number, isOpened(tokens, at, words) ? words.unjoined : words.numerals);
  return cardinal === undefined ? undefined : amountOf(tokens, at, number, cardinal, sign?.value);
}

/** The same where it is not known that the number is no ordinal: of one, the index after it. */
export function readAmountOrOrdinal(tokens: readonly Token[], at: number, words: FigureWords): Amount | number | undefined {
  const { cardinal, ordinal } = readNumeral(tokens, at, words.numerals);
  if (ordinal !== undefined) return ordinal.next;
  if (signAt(tokens, at) !== undefined || isOpened(tokens, at, words)) return readAmount(tokens, at, words);
  return cardinal === undefined ? undefined : amountOf(tokens, at, at, cardinal, undefined);
}

function amountOf(tokens: readonly Token[], at: number, number: number, cardinal: Reading<Cardinal>, sign: UnitReading | undefined): Amount {
  const { value, step, scale, digits } = cardinal.value;
  const after = sign === undefined ? readUnit(tokens, cardinal.next, digits) : undefined;
  return { at, number, numberEnd: cardinal.next, next: after?.next ?? cardinal.next, value, step, scale, digits, unit: sign ?? after?.value };
}

/** "between one hundred and two thousand": the word that links a range is no part of its first number. */
const isOpened = (tokens: readonly Token[], at: number, { numerals, byNumber }: FigureWords): boolean =>
  numerals.joiners.length > 0 && at > 0 && (roleOf(byNumber, tokens[at - 1]) & RANGE) !== 0;
