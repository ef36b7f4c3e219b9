import type { MeasureKind } from '../../core/values/kinds.ts';
import type { Observation } from '../observe.ts';
import { ascending, firstNotBelow, sortList } from '../sorted.ts';
import { FAR } from '../typo.ts';

/**
 * What a fall costs, in the weight of witnesses: nothing when it is explained; less than a lone outlet has where a count goes up and down, or the fall is
 * told in other ways; more when it is only told.
 */
const UNEXPLAINED_FALL = 90;
const LIKELY_FALL = 30;
/** What a rise to more than five times the number costs. */
const LEAP = 50;

/** Why a count may be lower than the one before it; undefined when nothing says so. */
export function fallPrice(observation: Observation, kind: MeasureKind): number | undefined {
  if (observation.corrects) return 0;
  if (!observation.stated) return undefined;
  if (kind === 'stock' || observation.fallTold) return LIKELY_FALL;
  return observation.witnesses >= 2 ? UNEXPLAINED_FALL : undefined;
}

/** The best chain that ends within a range of values: a tree of maxima over the ranks of the values. */
class Peaks {
  private readonly size: number;
  private readonly best: number[];
  private readonly scores: readonly number[];

  constructor(size: number, scores: readonly number[]) {
    this.size = size;
    this.scores = scores;
    this.best = new Array<number>(2 * size).fill(-1);
  }

  /** Index of the best chain whose value has a rank from `low` up to, without, `high`; -1 when there is none. */
  within(low: number, high: number): number {
    let found = -1;
    let left = low + this.size;
    let right = high + this.size;
    while (left < right) {
      if (left & 1) found = this.better(found, this.best[left++] ?? -1);
      if (right & 1) found = this.better(found, this.best[--right] ?? -1);
      left >>= 1;
      right >>= 1;
    }
    return found;
  }

  add(rank: number, index: number): void {
    for (let at = rank + this.size; at > 0; at >>= 1) this.best[at] = this.better(this.best[at] ?? -1, index);
  }

  private better(a: number, b: number): number {
    if (a < 0 || b < 0) return Math.max(a, b);
    const x = this.scores[a] as number;
    const y = this.scores[b] as number;
    return y > x || (y === x && b > a) ? b : a;
  }
}

/** In time; within one day without hours from low to high, corrections last: a rise within a day is growth. */
export function inTime(a: Observation, b: Observation): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.instant !== b.instant) return a.instant ? -1 : 1;
  if (a.corrects !== b.corrects) return a.corrects ? 1 : -1;
  return a.value - b.value || Number(b.stated) - Number(a.stated);
}

/**
 * The history of a count: the heaviest chain of observations in which every fall has a cause and no instant has two numbers. The observations come in
 * time; `n log n` in their number.
 */
export function heaviestChain(sorted: readonly Observation[], kind: MeasureKind): Observation[] {
  const values = sortList(
    sorted.map(({ value }) => value),
    ascending,
  );
  const scores: number[] = [];
  const before: number[] = [];
  const peaks = new Peaks(values.length, scores);
  let top = -1;
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    const first = sorted[from] as Observation;
    while (first.instant && to < sorted.length && sorted[to]?.instant && sorted[to]?.at === first.at) to++;
    for (let index = from; index < to; index++) {
      const observation = sorted[index] as Observation;
      const rank = firstNotBelow(values, observation.value);
      const near = firstNotBelow(values, observation.value / FAR);
      let previous = peaks.within(near, rank + 1);
      let score = previous < 0 ? 0 : (scores[previous] as number);
      const leapt = peaks.within(0, near);
      if (leapt >= 0 && (scores[leapt] as number) - LEAP > score) {
        previous = leapt;
        score = (scores[leapt] as number) - LEAP;
      }
      const price = fallPrice(observation, kind);
      if (price !== undefined && top >= 0 && (scores[top] as number) - price > score) {
        previous = top;
        score = (scores[top] as number) - price;
      }
      // The one more settles ties for the longer history.
      scores.push(score + observation.weight + 1);
      before.push(previous);
    }
    for (let index = from; index < to; index++) {
      peaks.add(firstNotBelow(values, (sorted[index] as Observation).value), index);
      if (top < 0 || (scores[index] as number) >= (scores[top] as number)) top = index;
    }
    from = to;
  }
  const chain: Observation[] = [];
  for (let index = top; index >= 0; index = before[index] as number) chain.push(sorted[index] as Observation);
  return chain.reverse();
}
