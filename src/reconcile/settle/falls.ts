import { holds } from '../interval.ts';
import type { Observation } from '../observe.ts';
import type { Reading } from '../reading.ts';

/** The upper bounds of a stated time, by that time. */
function ceilingsAmong(bounds: readonly Reading[]): ReadonlyMap<number, readonly Reading[]> {
  const ceilings = new Map<number, Reading[]>();
  for (const bound of bounds) {
    if (!bound.stated || !bound.time || !Number.isFinite(bound.hard.high)) continue;
    const list = ceilings.get(bound.time.to);
    if (list) list.push(bound);
    else ceilings.set(bound.time.to, [bound]);
  }
  return ceilings;
}

/**
 * Marks the numbers of a stated time that something else says to be a fall: somebody who told a higher number of an earlier time tells this one now, or
 * somebody else tells an upper bound of the same time. The observations come in time.
 */
export function markFalls(observations: readonly Observation[], bounds: readonly Reading[]): void {
  const ceilings = ceilingsAmong(bounds);
  const highest = new Map<string, number>();
  for (const observation of observations) {
    const { value, at, stated, readings } = observation;
    if (!stated) continue;
    observation.fallTold =
      ceilings.get(at)?.some(({ hard, witness }) => holds(hard, value) && readings.some((reading) => reading.witness !== witness)) ?? false;
    for (const { voice } of readings) {
      const before = (voice && highest.get(voice)) || 0;
      if (before > value) observation.fallTold = true;
      // An outlet without a credit may only have overheard.
      else if (voice && before < value) highest.set(voice, value);
    }
  }
}
