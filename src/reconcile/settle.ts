import type { MeasureKind } from '../core/values/claim.ts';
import type { Relation, Status } from '../core/values/ledger.ts';
import { holds, type Interval } from './interval.ts';
import { type Observation, observationsOf, type Tally, tallies, weigh } from './observe.ts';
import type { Reading } from './reading.ts';
import { fallPrice, heaviestChain, inTime } from './series.ts';
import { MINUTES_A_DAY } from './time.ts';
import { isDigitEdit, isFar } from './typo.ts';

/** What holds of one measure, before it is put into words. */
export interface Settlement {
  value: number | null;
  low: number | null;
  high: number | null;
  soft: readonly [number | null, number | null] | null;
  basis: 'claimed' | 'bounds';
  status: Status;
  /** The readings that the answer rests on. */
  support: readonly Reading[];
  /** The history that leads to the answer, oldest first. */
  chain: readonly Observation[];
  /** Numbers that stand against the answer with enough weight to be named. */
  rivals: readonly Tally[];
  relations: Map<Reading, Relation>;
  rules: Set<string>;
  /** Witnesses of the answer and of what speaks against it, by weight. */
  strength: { for: number; against: number; witnesses: number; bounds: number };
}

const finite = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);
const firstAbove = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Bare round numbers that nobody could have meant as a rounding of a number that is told: they count as exact. */
export function promoteRounded(readings: readonly Reading[], rules: Set<string>): void {
  const points = [...new Set(readings.filter(({ shape }) => shape === 'point').map(({ value }) => value as number))].sort((a, b) => a - b);
  const bare = readings.filter(({ shape, qualifier }) => shape === 'rounded' && qualifier === 'exact');
  if (bare.length === 0) return;
  const hedged = new Set(readings.filter(({ qualifier }) => qualifier !== 'exact').map(({ witness, value }) => `${witness} ${value}`));
  for (const tally of tallies(bare).values()) {
    const { soft } = tally.readings[0] as Reading;
    const near = points[firstAbove(points, soft.low)];
    const own = tally.readings.filter(({ witness, value }) => !hedged.has(`${witness} ${value}`));
    const vouched = weigh(own).witnesses >= 2 || tally.corrects || own.some(({ authority, claim }) => authority === 'issuer' || (claim.speaker && claim.asOf));
    if (!vouched && (own.length === 0 || (near !== undefined && near <= soft.high))) continue;
    rules.add(vouched ? 'rounding/vouched-round-number' : 'rounding/lone-round-number');
    for (const reading of tally.readings) reading.shape = 'point';
  }
}

/** A lone number that is far off, or one digit off, from numbers that more witnesses tell of the same time. */
function isOutlier(observation: Observation, better: Observation, sameTime: boolean): boolean {
  if (observation.witnesses > 1 || better.value === observation.value) return false;
  if (better.weight <= observation.weight) return false;
  if (isFar(observation.value, better.value)) return true;
  return isDigitEdit(observation.value, better.value) && (sameTime || better.value >= 100);
}

/** Reported readings of a measure that grows, or goes up and down. */
export function settleSeries(readings: readonly Reading[], denied: readonly Reading[], kind: MeasureKind): Settlement {
  const rules = new Set<string>();
  promoteRounded(readings, rules);
  const points = readings.filter(({ shape }) => shape === 'point');
  const byValue = tallies(points);
  const withdrawn = new Set(denied.map(({ value }) => value));
  const observations: Observation[] = [];
  for (const tally of byValue.values()) observations.push(...observationsOf(tally));
  observations.sort(inTime);
  let chain = heaviestChain(observations, kind);
  const outliers = new Set<Observation>();
  const bounds = readings.filter(({ shape }) => shape === 'bound');
  // The end of a chain has nothing after it that could refute it: a lone number there must stand up to what came before it.
  for (;;) {
    const last = chain.at(-1);
    const previous = chain.findLast((step) => last && step.value !== last.value);
    if (!last || !previous || !isLoneLeap(last, previous, bounds)) break;
    outliers.add(last);
    chain = heaviestChain(
      observations.filter((observation) => !outliers.has(observation)),
      kind,
    );
  }
  void withdrawn;
  return conclude({ readings, points, byValue, observations, chain, outliers, bounds, kind, rules, denied });
}

function isLoneLeap(last: Observation, previous: Observation, bounds: readonly Reading[]): boolean {
  if (last.witnesses > 1 || last.corrects) return false;
  const vouched = bounds.some(
    ({ hard, witness }) =>
      Number.isFinite(hard.low) && hard.low > 0 && holds(hard, last.value) && !isFar(hard.low, last.value) && witness !== last.readings[0]?.witness,
  );
  if (vouched) return false;
  if (previous.weight < last.weight && previous.witnesses < 2) return false;
  return isFar(last.value, previous.value) || (isDigitEdit(last.value, previous.value) && previous.value >= 100);
}

interface Evidence {
  readonly readings: readonly Reading[];
  readonly points: readonly Reading[];
  readonly byValue: ReadonlyMap<number, Tally>;
  readonly observations: readonly Observation[];
  readonly chain: readonly Observation[];
  readonly outliers: ReadonlySet<Observation>;
  readonly bounds: readonly Reading[];
  readonly kind: MeasureKind;
  readonly rules: Set<string>;
  readonly denied: readonly Reading[];
}

function conclude(evidence: Evidence): Settlement {
  const { readings, byValue, chain, bounds, kind, rules, observations } = evidence;
  const relations = new Map<Reading, Relation>();
  const last = chain.at(-1);
  if (!last) return settleBounds(readings, chain, relations, rules, kind, Number.NEGATIVE_INFINITY);
  const fall = lastFall(chain);
  const newer = bounds.filter((reading) => isNewer(reading, last, fall));
  const refuting = newer.filter(({ hard }) => !holds(hard, last.value));
  const settlement: Settlement = {
    value: last.value,
    low: last.value,
    high: last.value,
    soft: [last.value, last.value],
    basis: 'claimed',
    status: 'agreed',
    support: [],
    chain,
    rivals: [],
    relations,
    rules,
    strength: { for: 0, against: 0, witnesses: 0, bounds: 0 },
  };
  if (refuting.length > 0) {
    const bounded = settleBounds(newer, chain, relations, rules, kind, last.at);
    rules.add('time/newer-bound');
    relateOld(evidence, relations, last, fall, true);
    return bounded;
  }
  const tally = byValue.get(last.value) as Tally;
  settlement.support = tally.readings;
  relateOld(evidence, relations, last, fall, false);
  const current = weigh(tally.readings);
  const rivals: Tally[] = [];
  let against = 0;
  for (const [value, rival] of byValue) {
    if (!rival.readings.some((reading) => relations.get(reading) === 'conflicts')) continue;
    const { weight } = weigh(rival.readings.filter((reading) => relations.get(reading) === 'conflicts'));
    against = Math.max(against, weight);
    if (value !== last.value && 2 * weight >= current.weight) rivals.push(rival);
  }
  settlement.rivals = rivals.sort((a, b) => a.value - b.value);
  settlement.strength = { for: current.weight, against, witnesses: current.witnesses, bounds: bounds.length };
  const steps = new Set(chain.map(({ value }) => value)).size;
  if (rivals.length > 0) {
    const disputed = tally.readings.some(isOfficial) && rivals.some((rival) => rival.readings.some(isOfficial));
    settlement.status = disputed ? 'disputed' : 'conflicting';
    rules.add('conflict/rival-of-half-the-weight');
  } else if (fall > Number.NEGATIVE_INFINITY && (chain.findLast((step) => step.value !== last.value)?.value ?? 0) > last.value) settlement.status = 'revised';
  else if (steps > 1) settlement.status = 'superseded-resolved';
  else if (current.witnesses > 1) settlement.status = 'agreed';
  else settlement.status = readings.some((reading) => relations.get(reading) === 'rounded-of') ? 'rounded-compatible' : 'single-source';
  void observations;
  return settlement;
}

const isOfficial = ({ authority }: Reading): boolean => authority === 'official' || authority === 'issuer';

/** When the count last fell, if it did. */
function lastFall(chain: readonly Observation[]): number {
  for (let index = chain.length - 1; index > 0; index--) {
    if ((chain[index] as Observation).value < (chain[index - 1] as Observation).value) return (chain[index] as Observation).at;
  }
  return Number.NEGATIVE_INFINITY;
}

/** Whether a bound speaks of a later time than the last exact number. A count that only grows is at least what it ever was. */
function isNewer({ time, stated, hard }: Reading, last: Observation, fall: number): boolean {
  if (!time) return false;
  if (time.to <= last.at) return false;
  if (stated) return true;
  return fall === Number.NEGATIVE_INFINITY && Number.isFinite(hard.low);
}

function relateOld(
  { readings, byValue, chain, outliers, denied }: Evidence,
  relations: Map<Reading, Relation>,
  last: Observation,
  fall: number,
  refuted: boolean,
): void {
  const steps = new Map<number, number>();
  for (const { value, at } of chain) steps.set(value, at);
  const dropped = new Set<Reading>();
  for (const observation of outliers) for (const reading of observation.readings) dropped.add(reading);
  for (const reading of denied) relations.set(reading, 'withdrawn');
  const stepAt = (at: number): Observation | undefined => chain.find((step) => step.at === at);
  for (const reading of readings) {
    if (relations.has(reading)) continue;
    relations.set(reading, relationTo(reading));
  }
  function relationTo(reading: Reading): Relation {
    const { shape, value, hard, soft, time, stated } = reading;
    if (dropped.has(reading)) return 'outlier';
    if (shape === 'point' && value !== null) {
      if (value === last.value) return refuted ? 'superseded-by' : 'supports';
      const better = byValue.get(last.value);
      if (steps.has(value)) return value > last.value ? 'revised-by' : 'superseded-by';
      const at = time?.to;
      if (at === undefined) return 'conflicts';
      const tally = byValue.get(value);
      const sameStep = stated ? stepAt(at) : undefined;
      const rival = sameStep ?? last;
      const compared = { value, weight: tally?.weight ?? 0, witnesses: tally?.witnesses ?? 0 } as Observation;
      if (isOutlier(compared, { ...rival, weight: byValue.get(rival.value)?.weight ?? 0 }, true)) return 'outlier';
      void better;
      if (value > last.value) return fall > Number.NEGATIVE_INFINITY && at < fall ? 'revised-by' : 'conflicts';
      if (stated) return at < last.at ? 'superseded-by' : 'conflicts';
      return fall > Number.NEGATIVE_INFINITY && at > fall ? 'conflicts' : 'superseded-by';
    }
    if (refuted) return 'superseded-by';
    if (shape === 'rounded' || shape === 'vague') {
      if (holds(soft, last.value)) return 'rounded-of';
      return (value ?? 0) > last.value && fall === Number.NEGATIVE_INFINITY ? 'conflicts' : 'superseded-by';
    }
    if (holds(hard, last.value) || (reading.qualifier === 'more-than' && value === last.value)) return 'rounded-of';
    if (hard.high < last.value || fall > Number.NEGATIVE_INFINITY) return 'superseded-by';
    return isFar(hard.low, last.value) ? 'outlier' : 'conflicts';
  }
}

/** Only bounds are known: what all of them allow. */
export function settleBounds(
  readings: readonly Reading[],
  chain: readonly Observation[],
  relations: Map<Reading, Relation>,
  rules: Set<string>,
  kind: MeasureKind,
  since: number,
): Settlement {
  rules.add('bounds/intersection');
  const bounds = readings.filter(({ shape }) => shape === 'bound');
  const newest = Math.max(since, ...bounds.map(({ time, stated }) => (stated && time ? time.to : Number.NEGATIVE_INFINITY)));
  const hard: { low: number; high: number } = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const lows = bounds.filter(({ hard: { low } }) => Number.isFinite(low) && low > 0);
  for (const {
    hard: { low },
  } of lows)
    hard.low = Math.max(hard.low, low);
  for (const {
    hard: { high },
    time,
    stated,
  } of bounds) {
    if (Number.isFinite(high) && (kind === 'total' || !stated || time?.to === newest) && high >= hard.low) hard.high = Math.min(hard.high, high);
  }
  const support: Reading[] = [];
  for (const reading of bounds) {
    const tight = reading.hard.low === hard.low || reading.hard.high === hard.high;
    if (tight) support.push(reading);
    relations.set(reading, tight ? 'supports' : entailed(reading, hard) ? 'entails' : 'conflicts');
  }
  const soft =
    support.length > 0 ? ([finite(Math.max(...support.map((r) => r.soft.low))), finite(Math.min(...support.map((r) => r.soft.high)))] as const) : null;
  return {
    value: null,
    low: finite(hard.low),
    high: finite(hard.high),
    soft,
    basis: 'bounds',
    status: 'bounded',
    support,
    chain,
    rivals: [],
    relations,
    rules,
    strength: { for: weigh(support).weight, against: 0, witnesses: weigh(support).witnesses, bounds: bounds.length },
  };
}

const entailed = ({ hard: own }: Reading, hard: Interval): boolean => own.low <= hard.low && own.high >= hard.high;
void fallPrice;
void MINUTES_A_DAY;
