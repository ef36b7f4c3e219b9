import type { Check } from '../core/values/ledger.ts';
import type { Reading } from './reading.ts';
import type { Settlement } from './settle/settlement.ts';
import { MINUTES_A_DAY } from './time.ts';

/** A part of a breakdown: what is known of it, and who says so. */
export interface Part {
  readonly scope: string;
  readonly readings: readonly Reading[];
  readonly settlement: Settlement;
}

export interface Sum {
  readonly low: number;
  readonly high: number | null;
  readonly at: number;
}

const timeOf = ({ support }: Settlement): number =>
  support.reduce((newest, { time }) => Math.max(newest, time?.to ?? Number.NEGATIVE_INFINITY), Number.NEGATIVE_INFINITY);

/** The interval sum of the parts; undefined while one of them is unknown. */
export function sumOf(parts: readonly Part[]): Sum | undefined {
  let low = 0;
  let high: number | null = 0;
  let at = Number.POSITIVE_INFINITY;
  for (const { settlement } of parts) {
    if (settlement.low === null && settlement.value === null) return undefined;
    low += settlement.low ?? settlement.value ?? 0;
    const top: number | null = settlement.value !== null && settlement.high === null ? settlement.value : settlement.high;
    high = high === null || top === null ? null : high + top;
    at = Math.min(at, timeOf(settlement));
  }
  return parts.length > 1 ? { low, high, at } : undefined;
}

/** The greatest number told on each day. */
function byDay(readings: readonly Reading[]): Map<number, number> {
  const days = new Map<number, number>();
  for (const { time, value, claim } of readings) {
    if (!time || value === null || (claim.modality ?? 'reported') !== 'reported') continue;
    const day = Math.floor(time.to / MINUTES_A_DAY);
    days.set(day, Math.max(days.get(day) ?? 0, value));
  }
  return days;
}

/** Whether the parts are all: somebody says so, or they have once made up a whole that was told for the same day. */
export function isExhaustive(parts: readonly Part[], whole: readonly Reading[]): boolean {
  if (parts.some(({ readings }) => readings.some(({ claim }) => claim.exhaustive === true))) return true;
  const days = parts.map(({ readings }) => byDay(readings));
  for (const [day, value] of byDay(whole)) {
    let sum = 0;
    for (const part of days) sum += part.get(day) ?? Number.NaN;
    if (sum === value) return true;
  }
  return false;
}

/** What a breakdown says of its whole. The whole is never edited. */
export function partitionCheck(name: string, parts: readonly Part[], sum: Sum, whole: Settlement): Check {
  const numbers = parts.map(({ settlement: { value, low, high } }) => (value !== null ? `${value}` : `${low ?? 0}–${high ?? ''}`));
  const told = sum.low === sum.high ? `${sum.low}` : `${sum.low}–${sum.high ?? ''}`;
  const total = whole.value;
  const residual = total === null || sum.high === null ? null : total > sum.high ? total - sum.high : total < sum.low ? total - sum.low : 0;
  const against =
    total === null
      ? ''
      : residual === null || residual === 0
        ? `, as the whole of ${total}`
        : `, ${Math.abs(residual)} ${residual > 0 ? 'short of' : 'above'} ${total}`;
  return { kind: 'partition', ok: residual === 0, residual, note: `${name}: ${numbers.join(' + ')} = ${told}${against}` };
}
