import type { MeasureKind } from '../../core/values/kinds.ts';
import { EVERYTHING } from '../interval.ts';
import { type Observation, type Tally, tallies, weigh } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { finite, type Settlement } from './settlement.ts';

/** The range that speaks of the latest time. */
export function newestRange(readings: readonly Reading[]): Reading | undefined {
  let newest: Reading | undefined;
  for (const reading of readings)
    if (reading.shape === 'range' && reading.time && reading.time.to > (newest?.time?.to ?? Number.NEGATIVE_INFINITY)) newest = reading;
  return newest;
}

/** Only bounds are known: what all of them allow. A range that is newer than the bounds stands for itself. */
export function settleBounds(readings: readonly Reading[], chain: readonly Observation[], rules: Set<string>, kind: MeasureKind, since: number): Settlement {
  rules.add('bounds/intersection');
  const closed = kind === 'total' || kind === 'estimate';
  const range = closed ? undefined : newestRange(readings);
  const fresh = (reading: Reading): boolean => !range?.time || (reading.time?.to ?? Number.NEGATIVE_INFINITY) >= range.time.to;
  const bounds = readings.filter((reading) => (reading.shape === 'bound' || reading.shape === 'range') && fresh(reading));
  let newest = since;
  for (const { time, stated } of bounds) if (stated && time) newest = Math.max(newest, time.to);
  const hard = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  for (const { hard: own } of bounds) if (own.low > 0) hard.low = Math.max(hard.low, own.low);
  for (const { hard: own, time, stated } of bounds) {
    if (Number.isFinite(own.high) && (closed || !stated || time?.to === newest) && own.high >= hard.low) hard.high = Math.min(hard.high, own.high);
  }
  const support: Reading[] = [];
  const soft = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  for (const reading of bounds) {
    const { hard: own } = reading;
    const tight = (Number.isFinite(hard.low) && own.low === hard.low) || (Number.isFinite(hard.high) && own.high === hard.high);
    reading.relation = tight ? 'supports' : own.low <= hard.low && own.high >= hard.high ? 'entails' : 'conflicts';
    if (!tight) continue;
    support.push(reading);
    soft.low = Math.max(soft.low, reading.soft.low);
    soft.high = Math.min(soft.high, reading.soft.high);
  }
  for (const reading of readings) if (reading.shape === 'bound' || reading.shape === 'range') reading.relation ??= 'superseded-by';
  const about = bounds.length === 0 ? settleRounded(readings) : undefined;
  const meant = about?.readings[0]?.soft ?? EVERYTHING;
  return {
    value: about?.value ?? null,
    low: finite(hard.low),
    high: finite(hard.high),
    soft: about ? [meant.low, meant.high] : support.length > 0 && soft.low <= soft.high ? [finite(soft.low), finite(soft.high)] : null,
    basis: about ? 'claimed' : 'bounds',
    status: about ? (about.witnesses > 1 ? 'agreed' : 'single-source') : 'bounded',
    support: about ? about.readings : support,
    chain,
    rivals: [],
    rules,
    witnesses: weigh(support).witnesses,
  };
}

/** Only "about", "some", "dozens": the number that most weight stands behind, of equals the least. */
function settleRounded(readings: readonly Reading[]): Tally | undefined {
  const best = [...tallies(readings.filter(({ shape, value }) => shape === 'rounded' && value !== null)).values()].sort(
    (a, b) => b.weight - a.weight || a.value - b.value,
  )[0];
  if (!best) return undefined;
  for (const reading of best.readings) reading.relation = 'supports';
  return best;
}
