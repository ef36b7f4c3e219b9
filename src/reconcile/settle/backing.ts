import type { Strength } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { firstNotBelow, sortList } from '../sorted.ts';

const NOBODY: Strength = { weight: 0, witnesses: 0 };

/** What a witness lends to every number of an interval. */
interface Hedge {
  readonly low: number;
  readonly high: number;
  readonly witness: number;
  readonly weight: number;
}

/** The intervals of rounded and bounded readings: one that a witness tells again counts once. */
function hedgesOf(readings: readonly Reading[]): Hedge[] {
  const told: Hedge[] = [];
  for (const { shape, soft, hard, weight, witness } of readings) {
    if (shape !== 'bound' && shape !== 'rounded') continue;
    const low = Math.max(soft.low, hard.low);
    const high = Math.min(soft.high, hard.high);
    if (low <= high) told.push({ low, high, witness, weight });
  }
  sortList(told, (a, b) => order(a.low, b.low) || order(a.high, b.high) || a.witness - b.witness);
  return told.filter(({ low, high, witness }, index) => {
    const before = told[index - 1];
    return before?.low !== low || before.high !== high || before.witness !== witness;
  });
}

/** Ends may be infinite. */
const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** How much weight the rounded and bounded readings that fit a number lend it: a quarter of theirs. Few intervals, read by binary search. */
export function hedgedSupport(readings: readonly Reading[]): (value: number) => Strength {
  const hedges = hedgesOf(readings);
  if (hedges.length === 0) return () => NOBODY;
  const edges: { at: number; weight: number; witnesses: number }[] = [];
  for (const { low, high, weight } of hedges) edges.push({ at: low, weight, witnesses: 1 }, { at: high + 1, weight: -weight, witnesses: -1 });
  sortList(edges, (a, b) => order(a.at, b.at));
  const starts: number[] = [];
  let before: Strength = NOBODY;
  for (const edge of edges) {
    edge.weight += before.weight;
    edge.witnesses += before.witnesses;
    starts.push(edge.at);
    before = edge;
  }
  return (value) => edges[firstNotBelow(starts, value + 1) - 1] ?? NOBODY;
}
