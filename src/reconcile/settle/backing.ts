import type { Reading } from '../reading.ts';
import { firstNotBelow } from '../sorted.ts';

const NOBODY = { weight: 0, witnesses: 0 };

/** How much weight the rounded and bounded readings that fit a number lend it: a quarter of theirs. Few intervals, read by binary search. */
export function hedgedSupport(readings: readonly Reading[]): (value: number) => { weight: number; witnesses: number } {
  const edges: [at: number, weight: number, count: number][] = [];
  const seen = new Set<string>();
  for (const { shape, soft, hard, weight, witness } of readings) {
    if (shape !== 'bound' && shape !== 'rounded') continue;
    const low = Math.max(soft.low, hard.low);
    const high = Math.min(soft.high, hard.high);
    const key = `${witness} ${low} ${high}`;
    if (seen.has(key) || low > high) continue;
    seen.add(key);
    edges.push([low, weight, 1], [high + 1, -weight, -1]);
  }
  edges.sort((a, b) => a[0] - b[0]);
  const starts: number[] = [];
  const sums: { weight: number; witnesses: number }[] = [];
  let sum = { weight: 0, witnesses: 0 };
  for (const [at, weight, count] of edges) {
    sum = { weight: sum.weight + weight, witnesses: sum.witnesses + count };
    starts.push(at);
    sums.push(sum);
  }
  return (value) => sums[firstNotBelow(starts, value + 1) - 1] ?? NOBODY;
}
