import type { Token } from '../../core/token.ts';
import { ALTERNATIVE, CHANGE, CONJUNCTION, FULL_STOP, LINK, RANGE, RANGE_DASH } from './numeral-roles.ts';
import { type Amount, readAmount } from './quantities-amount.ts';
import { isChange } from './quantities-hedge.ts';
import type { FigureWords } from './words.ts';

export interface RangeReading {
  /** Where the opening word stands («від»), or the first number. */
  readonly from: number;
  readonly second: Amount;
  readonly low: number;
  readonly high: number;
  /** The step of the first number, in the magnitude that it shares with the second. */
  readonly step: number | null;
  readonly next: number;
  /** Two values rather than the ends of one range: «зросло з 5 до 7». */
  readonly exact: boolean;
}

/** The range that starts with `first`, if it is one; the index after a score («3-1», «0 – 0»), which is no range and no quantity. */
export function readRange(tokens: readonly Token[], first: Amount, words: FigureWords): RangeReading | number | undefined {
  const link = tokens[first.next];
  if (link === undefined) return undefined;
  const { ahead: roles, behind } = first;
  const closers = (behind & OPENS) === 0 ? undefined : closersOf(tokens[first.at - 1] as Token, behind, words);
  const isDash = (roles & RANGE_DASH) !== 0 || ((roles & FULL_STOP) !== 0 && link.end - link.start === ELLIPSIS);
  const isLink = (roles & LINK) !== 0 || closers?.includes(link.norm) === true;
  const isChoice = (roles & ALTERNATIVE) !== 0;
  if (!isDash && !isLink && !isChoice) return undefined;
  const second = readAmount(tokens, first.next + 1, words);
  if (second === undefined || second.unit?.compound === true) return undefined;
  const scaled = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale && (first.unit === undefined || first.number > first.at);
  const low = scaled ? first.value * second.scale : first.value;
  const high = second.value;
  if (first.unit !== undefined && second.unit !== undefined && !(first.unit.unit === second.unit.unit && first.unit.factor === second.unit.factor))
    return undefined;
  const tight = isDash && !link.spaced && tokens[first.next + 1]?.spaced === false;
  if (low >= high) {
    if (isDash && isScore(first, second, tight)) return second.next;
    return isLink && closers !== undefined ? change(first, second, low) : undefined;
  }
  if (isChoice && (high - low !== 1 || high > 20)) return undefined;
  if (isDash && !tight && first.unit !== undefined && second.unit === undefined) return undefined;
  // "jailed for between 12 and 18 years", "growth of 3 to 4 per cent": the ends of a range, whatever changed.
  const isShared = closers === undefined && ((first.unit === undefined && second.unit !== undefined) || (behind & LINK) !== 0);
  const exact = isLink && !isShared && (roles & CONJUNCTION) === 0 && isChange(tokens, first.at, words);
  // "fell 35 cents to $71": by how much, and where to.
  if (exact && closers === undefined) return undefined;
  const step = first.step === null || !scaled ? first.step : first.step * second.scale;
  return { from: closers === undefined ? first.at : first.at - 1, second, low, high, step: step ?? (scaled ? second.scale : null), next: second.next, exact };
}

const isScore = (first: Amount, second: Amount, tight: boolean): boolean =>
  first.digits && second.digits && first.unit === undefined && second.unit === undefined && (tight || (first.value <= 20 && second.value <= 20));

const change = (first: Amount, second: Amount, low: number): RangeReading => ({
  from: first.at - 1,
  second,
  low,
  high: second.value,
  step: first.step,
  next: second.next,
  exact: true,
});

/** What opens a range. */
const OPENS = RANGE | CHANGE;
/** The length of three full stops. */
const ELLIPSIS = 3;

/** The words that link the range which a word opens. */
const closersOf = ({ norm }: Token, roles: number, { numerals }: FigureWords): readonly string[] | undefined =>
  (roles & RANGE) === 0 ? numerals.changes[norm] : numerals.ranges[norm];
