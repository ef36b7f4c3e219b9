import type { MeasureKind } from '../../core/values/kinds.ts';
import { moveBack, type Observation, observationsOf, tallies } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { sortList } from '../sorted.ts';
import { isFar } from '../typo.ts';
import { hedgedSupport } from './backing.ts';
import { inTime } from './chain.ts';
import { conclude } from './conclude.ts';
import { credibleChain } from './credible.ts';
import { markFalls } from './falls.ts';
import { hearsayAmong } from './hearsay.ts';
import { promoteRounded } from './rounding.ts';
import type { Settlement } from './settlement.ts';
import { instants, lonelySlips } from './slips.ts';
import { settleTotal } from './total.ts';

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
  // Numbers of no time at all have no history: they are votes.
  if (observations.length === 0 && byValue.size > 0) return settleTotal(readings, denied);
  moveBack(observations);
  for (const observation of observations) {
    if (!observation.stated) observation.weight = Math.floor(UNDATED * observation.weight);
    observation.weight += Math.floor(backing(observation.value).weight / 4);
  }
  sortList(observations, inTime);
  markFalls(observations, bounds);
  const outliers = slipsOf(observations, (value) => backing(value).witnesses);
  const overruled = new Set(hearsayAmong(observations));
  if (overruled.size > 0) rules.add('witness/hearsay-set-aside');
  const chain = credibleChain({ observations, outliers, overruled, byValue, bounds, kind, rules });
  return conclude({ readings, denied, byValue, observations, chain, outliers, overruled, bounds, kind, rules });
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
