import { holds } from '../interval.ts';
import { type Observation, type Tally, tallies } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { hedgedSupport } from './backing.ts';
import { settleBounds } from './bounds.ts';
import { promoteRounded, roundsTo } from './rounding.ts';
import type { Settlement } from './settlement.ts';
import { lonelySlips } from './slips.ts';

/** Reported readings of a closed event: a later publication is no later state, and the best vouched number stands. */
export function settleTotal(readings: readonly Reading[], denied: readonly Reading[]): Settlement {
  const rules = new Set<string>();
  promoteRounded(readings, 'total', rules);
  for (const reading of denied) reading.relation = 'withdrawn';
  const points = readings.filter(({ shape }) => shape === 'point');
  if (points.length === 0) return settleBounds(readings, [], rules, 'total', Number.NEGATIVE_INFINITY);
  const byValue = tallies(points);
  const hedged = readings.filter(({ shape }) => shape === 'bound' || shape === 'rounded');
  const backing = hedgedSupport(readings);
  const slips = lonelySlips([...byValue.values()], (value) => backing(value).witnesses);
  const ranked = [...byValue.values()].map((tally) => ({ tally, score: slips.has(tally) ? 0 : tally.weight + Math.floor(backing(tally.value).weight / 4) }));
  ranked.sort((a, b) => Number(b.tally.corrects) - Number(a.tally.corrects) || b.score - a.score || a.tally.value - b.tally.value);
  const winner = (ranked[0] as (typeof ranked)[number]).tally;
  const value = winner.value;
  const rivals: Tally[] = [];
  for (const [other, tally] of byValue) {
    if (other === value) continue;
    const outlier = slips.has(tally);
    for (const reading of tally.readings) reading.relation = outlier ? 'outlier' : 'conflicts';
    if (!outlier && 2 * tally.weight >= winner.weight) rivals.push(tally);
  }
  for (const reading of winner.readings) reading.relation = 'supports';
  for (const reading of readings) {
    if (reading.relation !== null) continue;
    const fits = reading.shape === 'bound' || reading.shape === 'range' ? holds(reading.hard, value) || reading.value === value : roundsTo(reading, value);
    reading.relation = fits || reading.shape === 'vague' ? 'rounded-of' : 'conflicts';
  }
  for (const tally of tallies(readings.filter(({ shape, relation }) => shape === 'rounded' && relation === 'conflicts')).values()) {
    if (2 * tally.weight < winner.weight) continue;
    rivals.push(tally);
    rules.add('conflict/tension-with-a-rounded-number');
  }
  const official = (tally: Tally): boolean => tally.readings.some(({ authority }) => authority === 'official' || authority === 'issuer');
  const status =
    rivals.length > 0
      ? official(winner) && rivals.some(official)
        ? 'disputed'
        : 'conflicting'
      : winner.witnesses > 1
        ? 'agreed'
        : hedged.some(({ relation }) => relation === 'rounded-of')
          ? 'rounded-compatible'
          : 'single-source';
  const step: Observation = {
    value,
    at: 0,
    instant: false,
    stated: false,
    readings: winner.readings,
    weight: winner.weight,
    witnesses: winner.witnesses,
    corrects: winner.corrects,
    fallTold: false,
  };
  return {
    value,
    low: value,
    high: value,
    soft: [value, value],
    basis: 'claimed',
    status,
    support: winner.readings,
    chain: [step],
    rivals: rivals.sort((a, b) => a.value - b.value),
    rules,
    witnesses: winner.witnesses,
  };
}
