import type { MeasureKind } from '../../core/values/claim.ts';
import { holds } from '../interval.ts';
import { moveBack, type Observation, observationsOf, tallies } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { isDigitMore, isFar } from '../typo.ts';
import { hedgedSupport } from './backing.ts';
import { heaviestChain, inTime } from './chain.ts';
import { conclude } from './conclude.ts';
import { promoteRounded } from './rounding.ts';
import type { Settlement } from './settlement.ts';
import { instants, lonelySlips } from './slips.ts';

/** What a time that is only that of publication is worth beside a stated one. */
const UNDATED = 0.8;

/** Reported readings of a measure that grows, or goes up and down: the number at the end of its most credible history. */
export function settleSeries(readings: readonly Reading[], denied: readonly Reading[], kind: MeasureKind): Settlement {
  const rules = new Set<string>();
  promoteRounded(readings, kind, rules);
  const byValue = tallies(readings.filter(({ shape }) => shape === 'point'));
  const bounds = readings.filter(({ shape }) => shape === 'bound');
  const backing = hedgedSupport(readings);
  const observations: Observation[] = [];
  for (const tally of byValue.values()) observations.push(...observationsOf(tally));
  moveBack(observations);
  for (const observation of observations) {
    if (!observation.stated) observation.weight = Math.floor(UNDATED * observation.weight);
    observation.weight += Math.floor(backing(observation.value).weight / 4);
  }
  observations.sort(inTime);
  const outliers = slipsOf(observations, (value) => backing(value).witnesses);
  const chain = credibleChain(observations, outliers, bounds, kind);
  return conclude({ readings, denied, byValue, observations, chain, outliers, bounds, kind, rules });
}

/** The slips of each instant, told by the other numbers of it and by what the count was before. */
function slipsOf(observations: readonly Observation[], support: (value: number) => number): Set<Observation> {
  const slips = new Set<Observation>();
  let before: number | undefined;
  for (const instant of instants(observations)) {
    if (instant.length > 1) for (const slip of lonelySlips(instant, support, before)) slips.add(slip);
    let best: Observation | undefined;
    for (const one of instant) if (!slips.has(one) && (!best || one.weight > best.weight)) best = one;
    if (best && (best.witnesses > 1 || before === undefined || !isFar(best.value, before))) before = best.value;
  }
  return slips;
}

/**
 * The heaviest chain without its outliers, which it adds to those known. The end of a chain has nothing after it that could refute it: a lone number
 * there must stand up to what came before it.
 */
function credibleChain(observations: readonly Observation[], outliers: Set<Observation>, bounds: readonly Reading[], kind: MeasureKind): Observation[] {
  for (;;) {
    const credible = outliers.size === 0 ? observations : observations.filter((observation) => !outliers.has(observation));
    const chain = heaviestChain(credible, kind);
    const last = chain.at(-1);
    const previous = chain.findLast((step) => last && step.value !== last.value);
    if (!last || !previous || !isLoneLeap(last, previous, bounds)) return chain;
    outliers.add(last);
  }
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
