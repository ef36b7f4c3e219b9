import type { MeasureKind } from '../../core/values/claim.ts';
import { type Tally, tallies, weigh } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { firstNotBelow } from '../sorted.ts';
import { MINUTES_A_DAY } from '../time.ts';

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
  let values = [...points.keys()].sort((a, b) => a - b);
  const hedged = new Set(
    readings
      .filter(({ qualifier }) => qualifier === 'more-than' || qualifier === 'almost' || qualifier === 'less-than')
      .map(({ witness, value }) => `${witness} ${value}`),
  );
  const closed = kind === 'total' || kind === 'estimate';
  const isCovered = (tally: Tally, own: readonly Reading[]): boolean => {
    for (const point of pointsNear(tally, values, points)) if (covers(point, own, closed)) return true;
    return false;
  };
  const stepOf = ({ readings: [first] }: Tally): number => first?.step ?? 1;
  let step = 0;
  for (const tally of [...tallies(bare).values()].sort((a, b) => stepOf(a) - stepOf(b))) {
    if (stepOf(tally) > step && values.length < points.size) values = [...points.keys()].sort((a, b) => a - b);
    step = stepOf(tally);
    // Without a time to go by, a round number is a vote like any other.
    const votes = tally.corrects || tally.readings.every(({ time }) => time === null);
    const own = tally.readings.filter(({ witness, value }) => !hedged.has(`${witness} ${value}`));
    if (!votes && (own.length === 0 || isCovered(tally, own))) continue;
    rules.add('rounding/round-number-taken-as-exact');
    for (const reading of tally.readings) reading.shape = 'point';
    points.set(tally.value, tally);
  }
}

/** The numbers that a bare round one may stand for. A correction is no news to be rounded. */
function* pointsNear({ readings }: Tally, values: readonly number[], points: ReadonlyMap<number, Tally>): Generator<Tally> {
  const { soft } = readings[0] as Reading;
  for (let at = firstNotBelow(values, soft.low); at < values.length && (values[at] as number) <= soft.high; at++) {
    const point = points.get(values[at] as number) as Tally;
    if (!point.corrects) yield point;
  }
}

const isNamed = ({ authority, stated, claim }: Reading): boolean => authority === 'issuer' || (stated && Boolean(claim.speaker || claim.agency));

/** Whether a bare round number is taken for a rounding of an exact one: told of its time, and not outweighing it twice. */
function covers(point: Tally, own: readonly Reading[], closed: boolean): boolean {
  const step = own[0]?.step ?? 1;
  const named = own.filter(isNamed);
  // Somebody with a name tells it as of a later time than anybody tells the exact number.
  if (!closed && named.some(({ time, stated }) => stated && point.readings.every((other) => other.time && time && other.time.to < time.to))) return false;
  const sameTime = closed || own.some((reading) => point.readings.some((other) => isOneTime(reading, other)));
  return (sameTime || (named.length === 0 && step >= COARSE)) && weigh(own).weight <= (step >= ROUGH ? 2 : 1) * point.weight;
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
