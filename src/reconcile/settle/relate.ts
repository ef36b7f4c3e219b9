import type { Relation } from '../../core/values/ledger.ts';
import { holds } from '../interval.ts';
import type { Observation } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { isFar, isSlip } from '../typo.ts';
import type { Evidence } from './evidence.ts';
import { roundsTo } from './rounding.ts';

/** When the count last fell; minus infinity when it never did. */
export function lastFall(chain: readonly Observation[]): number {
  for (let index = chain.length - 1; index > 0; index--) {
    if ((chain[index] as Observation).value < (chain[index - 1] as Observation).value) return (chain[index] as Observation).at;
  }
  return Number.NEGATIVE_INFINITY;
}

/**
 * Names what becomes of every reading that has no relation yet, beside the end of the history. `refuted`: what is newer than the history says that its
 * end no longer holds.
 */
export function relate(evidence: Evidence, last: Observation, refuted: boolean): void {
  const { readings, denied, byValue, chain, outliers, overruled } = evidence;
  const fall = lastFall(chain);
  const fell = fall > Number.NEGATIVE_INFINITY;
  const steps = new Set(chain.map(({ value }) => value));
  const firstAt = new Map<number, Observation>();
  let peak = 0;
  for (const step of chain) {
    if (!firstAt.has(step.at)) firstAt.set(step.at, step);
    peak = Math.max(peak, step.value);
  }
  for (const { readings: dropped } of outliers) for (const reading of dropped) reading.relation ??= 'outlier';
  for (const { readings: dropped } of overruled) for (const reading of dropped) if (reading.value !== last.value) reading.relation ??= 'conflicts';
  for (const reading of denied) reading.relation = 'withdrawn';
  for (const reading of readings) {
    const { shape, value } = reading;
    reading.relation ??= shape === 'point' && value !== null ? relationOfPoint(reading, value) : refuted ? 'superseded-by' : relationOfInterval(reading);
  }

  function relationOfPoint({ time, stated }: Reading, value: number): Relation {
    if (value === last.value) return refuted ? 'superseded-by' : 'supports';
    if (steps.has(value)) return value > last.value ? 'revised-by' : 'superseded-by';
    const at = time?.to;
    if (at === undefined) return 'conflicts';
    const rival = (stated ? firstAt.get(at) : undefined) ?? last;
    const lone = byValue.get(value)?.witnesses === 1 && (byValue.get(rival.value)?.witnesses ?? 0) > 1;
    if (lone && (isFar(value, rival.value) || isSlip(value, rival.value))) return 'outlier';
    if (value > last.value) return fell && (at < fall || (!stated && value <= peak)) ? 'revised-by' : 'conflicts';
    if (stated) return at < last.at ? 'superseded-by' : 'conflicts';
    return fell && at > fall ? 'conflicts' : 'superseded-by';
  }

  function relationOfInterval(reading: Reading): Relation {
    const { shape, value, hard, qualifier } = reading;
    if (shape === 'rounded' || shape === 'vague') {
      if (roundsTo(reading, last.value)) return 'rounded-of';
      return (value ?? 0) > last.value && !fell ? 'conflicts' : 'superseded-by';
    }
    // "Over 110" for 110 is common.
    if (holds(hard, last.value) || (qualifier === 'more-than' && value === last.value)) return 'rounded-of';
    if (hard.high < last.value || fell) return 'superseded-by';
    return isFar(hard.low, last.value) ? 'outlier' : 'conflicts';
  }
}
