import type { Observation } from '../observe.ts';
import { isFar, slipFinder } from '../typo.ts';

/**
 * Lone numbers that are far off, or a slip of one digit away, from numbers that more witnesses tell of the same time. Rounded and bounded readings
 * that fit a number count among its witnesses.
 */
export function lonelySlips<T extends { readonly value: number; readonly witnesses: number }>(
  told: readonly T[],
  support: (value: number) => number,
  before?: number,
): Set<T> {
  const slips = new Set<T>();
  if (told.length < 2) return slips;
  const counted = told.map((one) => ({ one, count: one.witnesses + support(one.value) })).sort((a, b) => a.one.value - b.one.value);
  // Beside a number that goes on from the one before, a number far off from that one is the slip.
  const goesOn = ({ one }: { one: T }): boolean => before === undefined || !isFar(one.value, before);
  const someGoOn = before !== undefined && counted.some(goesOn);
  if (someGoOn) for (const { one, count } of counted) if (!goesOn({ one }) && count <= 2) slips.add(one);
  const firm = counted.filter(({ one, count }) => count > 1 && !slips.has(one));
  const slipOf = slipFinder(firm.map(({ one }) => one.value));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  const median = counted.find(({ count }) => {
    seen += count;
    return 2 * seen >= total;
  });
  for (const { one, count } of counted) {
    if (count > 1 || slips.has(one)) continue;
    const far = median !== undefined && median.count > 1 && isFar(one.value, median.one.value);
    if (far || slipOf(one.value) !== undefined) slips.add(one);
  }
  return slips;
}

/** The observations of each instant, in time. */
export function instants(sorted: readonly Observation[]): Observation[][] {
  const found: Observation[][] = [];
  let current: Observation[] = [];
  for (const observation of sorted) {
    if (!observation.instant) continue;
    if (current[0]?.at === observation.at) current.push(observation);
    else {
      if (current.length > 0) found.push(current);
      current = [observation];
    }
  }
  if (current.length > 0) found.push(current);
  return found;
}
