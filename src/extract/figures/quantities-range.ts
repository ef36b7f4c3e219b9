import type { Token } from '../../core/token.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';
import { type Amount, readAmount } from './quantities-amount.ts';
import { isChange } from './quantities-hedge.ts';

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

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‑', '‐', '…']);

/** The range that starts with `first`, if it is one; the index after a score («3-1», «0 – 0»), which is no range and no quantity. */
export function readRange(tokens: readonly Token[], first: Amount, conventions: NumeralConventions): RangeReading | number | undefined {
  const opener = tokens[first.at - 1];
  const link = tokens[first.next];
  if (link === undefined) return undefined;
  const closers = opener === undefined ? undefined : (own(conventions.ranges, opener.norm) ?? own(conventions.changes, opener.norm));
  const isDash = DASHES.has(link.norm) || link.text === '...';
  const isLink = closers?.includes(link.norm) === true || conventions.links.includes(link.norm);
  const isChoice = conventions.alternatives.includes(link.norm);
  if (!isDash && !isLink && !isChoice) return undefined;
  const second = readAmount(tokens, first.next + 1, conventions);
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
  const exact = isLink && isChange(tokens, first.at, conventions);
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

const own = (words: Readonly<Record<string, readonly string[]>>, word: string): readonly string[] | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;
