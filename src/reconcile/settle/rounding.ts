import type { MeasureKind } from '../../core/values/kinds.ts';
import type { Interval } from '../interval.ts';
import { type Tally, tallies, weigh } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { ascending, firstNotBelow, sortList } from '../sorted.ts';
import { MINUTES_A_DAY, type Time } from '../time.ts';

/** Steps from which a round number is taken for a rounding even where its time is another, and even against a number of half its weight. */
const COARSE = 50;
const ROUGH = 10;

/**
 * Bare round numbers count as exact unless they may be a rounding of a number that is told: one within their step, as of the same time, that is not
 * outweighed twice. From the least round up: what is found to be exact may be rounded in its turn (255 to 260).
 */
export function promoteRounded(readings: readonly Reading[], kind: MeasureKind, rules: Set<string>): void {
  const bare = readings.filter(({ shape, qualifier }) => shape === 'rounded' && qualifier === 'exact');
  if (bare.length === 0) return;
  const points = tallies(readings.filter(({ shape, hearsay }) => shape === 'point' && !hearsay));
  let values = sortList([...points.keys()], ascending);
  const isHedged = hedgesAmong(readings);
  const times = new Map<Tally, Times>();
  const closed = kind === 'total' || kind === 'estimate';
  const isCovered = (own: readonly Reading[], { low, high }: Interval): boolean => {
    for (let at = firstNotBelow(values, low); at < values.length && (values[at] as number) <= high; at++) {
      const point = points.get(values[at] as number) as Tally;
      // A correction is no news to be rounded.
      if (point.corrects) continue;
      let told = times.get(point);
      if (!told) {
        told = new Times(point.readings);
        times.set(point, told);
      }
      if (covers(point, told, own, closed)) return true;
    }
    return false;
  };
  let step = 0;
  for (const tally of sortList([...tallies(bare).values()], (a, b) => stepOf(a) - stepOf(b))) {
    if (stepOf(tally) > step && values.length < points.size) values = sortList([...points.keys()], ascending);
    step = stepOf(tally);
    // Without a time to go by, a round number is a vote like any other.
    const votes = tally.corrects || tally.readings.every(({ time }) => time === null);
    if (!votes) {
      const own = tally.readings.filter((reading) => !isHedged(reading));
      if (own.length === 0 || isCovered(own, (tally.readings[0] as Reading).soft)) continue;
    }
    rules.add('rounding/round-number-taken-as-exact');
    for (const reading of tally.readings) reading.shape = 'point';
    points.set(tally.value, tally);
  }
}

const stepOf = ({ readings: [first] }: Tally): number => first?.step ?? 1;

/** Tells the readings whose witness also says that there are more, or fewer. */
function hedgesAmong(readings: readonly Reading[]): (reading: Reading) => boolean {
  const witnesses = new Map<number | null, Set<number>>();
  for (const { qualifier, witness, value } of readings) {
    if (qualifier !== 'more-than' && qualifier !== 'almost' && qualifier !== 'less-than') continue;
    const known = witnesses.get(value);
    if (known) known.add(witness);
    else witnesses.set(value, new Set([witness]));
  }
  return ({ witness, value }) => witnesses.get(value)?.has(witness) ?? false;
}

/** The times that the readings of a number speak of. */
class Times {
  /** The latest of them; infinite where a reading has none. */
  latest = Number.NEGATIVE_INFINITY;
  private readonly stated = new Set<number>();
  private readonly published = new Set<number>();

  constructor(readings: readonly Reading[]) {
    for (const { time, stated } of readings) {
      this.latest = Math.max(this.latest, time?.to ?? Number.POSITIVE_INFINITY);
      if (time) (stated ? this.stated : this.published).add(stated ? time.to : dayOf(time));
    }
  }

  /** Whether a reading may speak of one of them: stated times must be the same, publication settles it to the day. */
  include({ time, stated }: Reading): boolean {
    return !time || !stated || this.latest === Number.POSITIVE_INFINITY || this.stated.has(time.to) || this.published.has(dayOf(time));
  }
}

const dayOf = ({ to }: Time): number => Math.floor(to / MINUTES_A_DAY);
const isNamed = ({ authority, stated, claim }: Reading): boolean => authority === 'issuer' || (stated && Boolean(claim.speaker || claim.agency));

/** Whether a bare round number is taken for a rounding of an exact one: told of its time, and not outweighing it twice. */
function covers(point: Tally, times: Times, own: readonly Reading[], closed: boolean): boolean {
  const step = own[0]?.step ?? 1;
  const named = own.filter(isNamed);
  // Somebody with a name tells it as of a later time than anybody tells the exact number.
  if (!closed && named.some(({ time, stated }) => stated && time && time.to > times.latest)) return false;
  const sameTime = closed || own.some((reading) => times.include(reading));
  return (sameTime || (named.length === 0 && step >= COARSE)) && weigh(own).weight <= (step >= ROUGH ? 2 : 1) * point.weight;
}

/** Whether a rounded number can stand for an exact one: within what was meant, and half as much again, since roundings are rough. */
export function roundsTo({ soft }: Reading, value: number): boolean {
  const leeway = (soft.high - soft.low) / 4;
  return soft.low - leeway <= value && value <= soft.high + leeway;
}
