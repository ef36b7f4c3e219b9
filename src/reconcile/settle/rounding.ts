import type { MeasureKind } from '../../core/values/claim.ts';
import { type Tally, tallies, weigh } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { firstNotBelow } from '../sorted.ts';
import { MINUTES_A_DAY } from '../time.ts';

/**
 * Bare round numbers count as exact unless they may be a rounding of a number that is told: one within their step, as of the same time, that is not
 * outweighed twice.
 */
export function promoteRounded(readings: readonly Reading[], kind: MeasureKind, rules: Set<string>): void {
  const bare = readings.filter(({ shape, qualifier }) => shape === 'rounded' && qualifier === 'exact');
  if (bare.length === 0) return;
  const points = tallies(readings.filter(({ shape }) => shape === 'point'));
  const values = [...points.keys()].sort((a, b) => a - b);
  const hedged = new Set(
    readings
      .filter(({ qualifier }) => qualifier === 'more-than' || qualifier === 'almost' || qualifier === 'less-than')
      .map(({ witness, value }) => `${witness} ${value}`),
  );
  for (const tally of tallies(bare).values()) {
    const own = tally.readings.filter(({ witness, value }) => !hedged.has(`${witness} ${value}`));
    const { weight } = weigh(own);
    const { soft } = tally.readings[0] as Reading;
    const news = own.some((reading) => reading.authority === 'issuer' || (reading.stated && (reading.claim.speaker || reading.claim.agency)));
    const step = tally.readings[0]?.step ?? 1;
    let covered = own.length === 0;
    // Without a time to go by, a round number is a vote like any other.
    if (tally.corrects || tally.readings.every(({ time }) => time === null)) covered = false;
    else
      for (let at = firstNotBelow(values, soft.low); !covered && at < values.length && (values[at] as number) <= soft.high; at++) {
        const point = points.get(values[at] as number) as Tally;
        if (point.corrects) continue;
        const sameTime = kind === 'total' || kind === 'estimate' || own.some((reading) => point.readings.some((other) => isOneTime(reading, other)));
        covered = (sameTime || (!news && step >= 50)) && weight <= (step >= 10 ? 2 : 1) * point.weight;
      }
    if (covered) continue;
    rules.add('rounding/round-number-taken-as-exact');
    for (const reading of tally.readings) reading.shape = 'point';
  }
}

/** Whether two readings may speak of one time: stated times must be the same, publication settles it to the day. */
function isOneTime(a: Reading, b: Reading): boolean {
  if (!a.time || !b.time || !a.stated) return true;
  return b.stated ? a.time.to === b.time.to : Math.floor(a.time.to / MINUTES_A_DAY) === Math.floor(b.time.to / MINUTES_A_DAY);
}

/** Whether a rounded number can stand for an exact one: within what was meant, and half as much again, since roundings are rough. */
export function roundsTo({ soft }: Reading, value: number): boolean {
  const leeway = (soft.high - soft.low) / 4;
  return soft.low - leeway <= value && value <= soft.high + leeway;
}
