import type { MeasureKind } from '../core/values/claim.ts';
import type { Relation, Status } from '../core/values/ledger.ts';
import { holds, type Interval } from './interval.ts';
import { moveBack, type Observation, observationsOf, type Tally, tallies, weigh } from './observe.ts';
import type { Reading } from './reading.ts';
import { heaviestChain, inTime } from './series.ts';
import { firstNotBelow } from './sorted.ts';
import { MINUTES_A_DAY } from './time.ts';
import { isDigitMore, isFar, slipFinder } from './typo.ts';

/** What holds of one measure, before it is put into words. */
export interface Settlement {
  value: number | null;
  low: number | null;
  high: number | null;
  soft: readonly [number | null, number | null] | null;
  basis: 'claimed' | 'bounds' | 'sum-of-parts';
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

/** Reported readings of a measure that grows, or goes up and down. */
export function settleSeries(readings: readonly Reading[], denied: readonly Reading[], kind: MeasureKind): Settlement {
  const rules = new Set<string>();
  promoteRounded(readings, kind, rules);

  const points = readings.filter(({ shape }) => shape === 'point');
  const byValue = tallies(points);
  const withdrawn = new Set(denied.map(({ value }) => value));
  const observations: Observation[] = [];
  for (const tally of byValue.values()) observations.push(...observationsOf(tally));
  moveBack(observations);
  const backing = hedgedSupport(readings);
  for (const observation of observations) {
    // A time that is stated is worth more than one that is only that of publication.
    if (!observation.stated) observation.weight = Math.floor(0.8 * observation.weight);
    observation.weight += Math.floor(backing(observation.value).weight / 4);
  }
  observations.sort(inTime);
  const outliers = new Set<Observation>();
  let before: number | undefined;
  for (const instant of instants(observations)) {
    if (instant.length > 1) for (const slip of lonelySlips(instant, (value) => backing(value).witnesses, before)) outliers.add(slip);
    const best = instant.filter((one) => !outliers.has(one)).reduce<Observation | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined);
    if (best && (best.witnesses > 1 || before === undefined || !isFar(best.value, before))) before = best.value;
  }
  let chain = heaviestChain(
    observations.filter((observation) => !outliers.has(observation)),
    kind,
  );
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

const NOBODY = { weight: 0, witnesses: 0 };

/** How much weight the rounded and bounded readings that fit a number lend it: a quarter of theirs. Few intervals, read by binary search. */
export function hedgedSupport(readings: readonly Reading[]): (value: number) => { weight: number; witnesses: number } {
  const edges: [at: number, weight: number, count: number][] = [];
  const seen = new Set<string>();
  for (const { shape, soft, hard, weight, witness } of readings) {
    if (shape !== 'bound' && shape !== 'rounded') continue;
    const low = Math.max(soft.low, hard.low);
    const high = Math.min(soft.high, hard.high);
    const key = `${witness} ${low} ${high}`;
    if (seen.has(key) || low > high) continue;
    seen.add(key);
    edges.push([low, weight, 1], [high + 1, -weight, -1]);
  }
  edges.sort((a, b) => a[0] - b[0]);
  const starts: number[] = [];
  const sums: { weight: number; witnesses: number }[] = [];
  let sum = { weight: 0, witnesses: 0 };
  for (const [at, weight, count] of edges) {
    sum = { weight: sum.weight + weight, witnesses: sum.witnesses + count };
    starts.push(at);
    sums.push(sum);
  }
  return (value) => sums[firstNotBelow(starts, value + 1) - 1] ?? NOBODY;
}

/** The observations of each instant, in time. */
function instants(sorted: readonly Observation[]): Observation[][] {
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

function isLoneLeap(last: Observation, previous: Observation, bounds: readonly Reading[]): boolean {
  if (last.witnesses > 1 || (last.corrects && previous.weight <= last.weight)) return false;
  const vouched = bounds.some(
    ({ hard, witness }) =>
      Number.isFinite(hard.low) && hard.low > 0 && holds(hard, last.value) && !isFar(hard.low, last.value) && witness !== last.readings[0]?.witness,
  );
  if (vouched) return false;
  if (2 * previous.weight < last.weight) return false;
  return isFar(last.value, previous.value) || (previous.value >= 100 && isDigitMore(last.value, previous.value));
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
  const range = newestRange(readings);
  if (!last) return settleBounds(readings, chain, relations, rules, kind, Number.NEGATIVE_INFINITY);
  if (range?.time && range.time.to > last.at) {
    rules.add('time/newer-range');
    const ranged = settleBounds(
      readings.filter(({ shape, time }) => shape === 'range' && time?.to === range.time?.to),
      chain,
      relations,
      rules,
      kind,
      last.at,
    );
    relateOld(evidence, relations, last, lastFall(chain), true);
    return ranged;
  }
  const fall = lastFall(chain);
  const newer = bounds.filter((reading) => isNewer(reading, last, fall));
  const told = weigh((byValue.get(last.value) as Tally).readings).weight;
  const refutes = newer.filter(({ hard }) => !holds(hard, last.value));
  const refuting = refutes.some(({ stated }) => stated) || 2 * weigh(refutes).weight >= told ? refutes : [];
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
    if (bounded.strength.witnesses === 1 && openDisagreements(evidence, relations).length > 0) {
      bounded.status = 'conflicting';
      rules.add('conflict/unsettled-history');
    }
    return bounded;
  }
  const tally = byValue.get(last.value) as Tally;
  settlement.support = tally.readings;
  relateOld(evidence, relations, last, fall, false);
  const current = weigh(tally.readings);
  const voices = voiceWeight(tally.readings);
  const rivals: Tally[] = [];
  let against = 0;
  for (const [value, rival] of byValue) {
    if (!rival.readings.some((reading) => relations.get(reading) === 'conflicts')) continue;
    const weight = voiceWeight(rival.readings.filter((reading) => relations.get(reading) === 'conflicts'));
    against = Math.max(against, weight);
    if (value !== last.value && 2 * weight >= voices) rivals.push(rival);
  }
  const open = openDisagreements(evidence, relations);
  if (rivals.length === 0 && (new Set(open.map(({ at }) => at)).size > 1 || (current.witnesses === 1 && open.length > 0))) {
    for (const value of new Set(open.map((one) => one.value))) if (value !== last.value) rivals.push(byValue.get(value) as Tally);
    if (rivals.length > 0) rules.add('conflict/unsettled-history');
  }
  const within = rivalOfTheDay(chain);
  if (within && rivals.length === 0) {
    rivals.push(byValue.get(within.value) as Tally);
    for (const reading of within.readings) relations.set(reading, 'conflicts');
    rules.add('conflict/two-numbers-of-one-day');
  }
  settlement.rivals = rivals.sort((a, b) => a.value - b.value);
  settlement.strength = { for: voices, against, witnesses: current.witnesses, bounds: bounds.length };
  const steps = new Set(chain.map(({ value }) => value)).size;
  if (rivals.length > 0) {
    settlement.low = Math.min(last.value, ...rivals.map(({ value }) => value));
    settlement.high = Math.max(last.value, ...rivals.map(({ value }) => value));
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

/** A rise of a tenth within a day is growth; of more, from somebody else, it is another answer to the same question. */
const GROWTH_OF_A_DAY = 1.1;

function rivalOfTheDay(chain: readonly Observation[]): Observation | undefined {
  const last = chain.at(-1);
  const before = chain.findLast((step) => last && step.value !== last.value);
  if (!last || !before || last.at !== before.at || last.instant || !last.stated || !before.stated || last.corrects) return undefined;
  if (last.value <= before.value * GROWTH_OF_A_DAY) return undefined;
  const voices = new Set(last.readings.map(({ claim }) => claim.speaker ?? claim.source));
  return before.readings.some(({ claim }) => voices.has(claim.speaker ?? claim.source)) ? undefined : before;
}

interface Disagreement {
  readonly at: number;
  readonly value: number;
}

/** Numbers of a stated time that fit nowhere into the history: lower than it was by then, or higher than it came to be. */
function openDisagreements({ chain, observations, outliers }: Evidence, relations: ReadonlyMap<Reading, Relation>): Disagreement[] {
  const inChain = new Set(chain);
  const times = chain.map(({ at }) => at);
  const found: Disagreement[] = [];
  for (const other of observations) {
    if (!other.instant || inChain.has(other) || outliers.has(other) || other.readings.some((reading) => relations.get(reading) === 'outlier')) continue;
    const next = firstNotBelow(times, other.at);
    const after = chain[next];
    const before = chain[after?.at === other.at ? next : next - 1];
    const against = after && other.value > after.value ? after : before && other.value < before.value ? before : undefined;
    if (!against || against.value === other.value) continue;
    const [own, theirs] = [voiceWeight(other.readings), voiceWeight(against.readings)];
    if (5 * own >= theirs) found.push({ at: other.at, value: other.value });
  }
  return found;
}

/** The plain sum of the weights of the witnesses: who stands behind a number, whether or not he has it from another. */
function voiceWeight(readings: readonly Reading[]): number {
  const voices = new Map<number, number>();
  for (const { witness, weight } of readings) voices.set(witness, Math.max(voices.get(witness) ?? 0, weight));
  let sum = 0;
  for (const weight of voices.values()) sum += weight;
  return sum;
}

const isOfficial = ({ authority }: Reading): boolean => authority === 'official' || authority === 'issuer';

function newestRange(readings: readonly Reading[]): Reading | undefined {
  let newest: Reading | undefined;
  for (const reading of readings)
    if (reading.shape === 'range' && reading.time && reading.time.to > (newest?.time?.to ?? Number.NEGATIVE_INFINITY)) newest = reading;
  return newest;
}

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
  return fall === Number.NEGATIVE_INFINITY && hard.low > 0;
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
  const peak = chain.reduce((most, { value }) => Math.max(most, value), 0);
  const dropped = new Set<Reading>();
  for (const observation of outliers) for (const reading of observation.readings) dropped.add(reading);
  for (const reading of denied) relations.set(reading, 'withdrawn');
  const stepAt = (at: number): Observation | undefined => chain.find((step) => step.at === at);
  for (const reading of readings) {
    if (relations.has(reading)) continue;
    relations.set(reading, relationTo(reading));
  }
  function relationTo(reading: Reading): Relation {
    const { shape, value, hard, time, stated } = reading;
    if (dropped.has(reading)) return 'outlier';
    if (shape === 'point' && value !== null) {
      if (value === last.value) return refuted ? 'superseded-by' : 'supports';
      if (steps.has(value)) return value > last.value ? 'revised-by' : 'superseded-by';
      const at = time?.to;
      if (at === undefined) return 'conflicts';
      const tally = byValue.get(value);
      const rival = (stated ? stepAt(at) : undefined) ?? last;
      const lone = tally?.witnesses === 1 && (byValue.get(rival.value)?.witnesses ?? 0) > 1;
      if (lone && (isFar(value, rival.value) || slipFinder([rival.value])(value) !== undefined)) return 'outlier';
      if (value > last.value) return fall > Number.NEGATIVE_INFINITY && (at < fall || (!stated && value <= peak)) ? 'revised-by' : 'conflicts';
      if (stated) return at < last.at ? 'superseded-by' : 'conflicts';
      return fall > Number.NEGATIVE_INFINITY && at > fall ? 'conflicts' : 'superseded-by';
    }
    if (refuted) return 'superseded-by';
    if (shape === 'rounded' || shape === 'vague') {
      if (roundsTo(reading, last.value)) return 'rounded-of';
      return (value ?? 0) > last.value && fall === Number.NEGATIVE_INFINITY ? 'conflicts' : 'superseded-by';
    }
    if (holds(hard, last.value) || (reading.qualifier === 'more-than' && value === last.value)) return 'rounded-of';
    if (hard.high < last.value || fall > Number.NEGATIVE_INFINITY) return 'superseded-by';
    return isFar(hard.low, last.value) ? 'outlier' : 'conflicts';
  }
}

/** Only bounds are known: what all of them allow. A range that is newer than the bounds stands for itself. */
export function settleBounds(
  readings: readonly Reading[],
  chain: readonly Observation[],
  relations: Map<Reading, Relation>,
  rules: Set<string>,
  kind: MeasureKind,
  since: number,
): Settlement {
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
    relations.set(reading, tight ? 'supports' : own.low <= hard.low && own.high >= hard.high ? 'entails' : 'conflicts');
    if (!tight) continue;
    support.push(reading);
    soft.low = Math.max(soft.low, reading.soft.low);
    soft.high = Math.min(soft.high, reading.soft.high);
  }
  for (const reading of readings)
    if (reading.shape === 'bound' || reading.shape === 'range') if (!relations.has(reading)) relations.set(reading, 'superseded-by');
  const { weight, witnesses } = weigh(support);
  const about = bounds.length === 0 ? settleRounded(readings, relations) : undefined;
  return {
    value: about?.value ?? null,
    low: finite(hard.low),
    high: finite(hard.high),
    soft: about ? [about.soft.low, about.soft.high] : support.length > 0 && soft.low <= soft.high ? [finite(soft.low), finite(soft.high)] : null,
    basis: about ? 'claimed' : 'bounds',
    status: about ? (about.witnesses > 1 ? 'agreed' : 'single-source') : 'bounded',
    support: about ? about.readings : support,
    chain,
    rivals: [],
    relations,
    rules,
    strength: { for: weight, against: 0, witnesses, bounds: bounds.length },
  };
}

/** Only "about", "some", "dozens": the number that most weight stands behind, of equals the least. */
function settleRounded(readings: readonly Reading[], relations: Map<Reading, Relation>): (Tally & { readonly soft: Interval }) | undefined {
  const best = [...tallies(readings.filter(({ shape, value }) => shape === 'rounded' && value !== null)).values()].sort(
    (a, b) => b.weight - a.weight || a.value - b.value,
  )[0];
  if (!best) return undefined;
  for (const reading of best.readings) relations.set(reading, 'supports');
  return { ...best, soft: (best.readings[0] as Reading).soft };
}
