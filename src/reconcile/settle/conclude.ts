import type { Relation, Status } from '../../core/values/ledger.ts';
import { holds } from '../interval.ts';
import { type Observation, type Tally, weigh } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { newestRange, settleBounds } from './bounds.ts';
import type { Evidence } from './evidence.ts';
import { lastFall, relate } from './relate.ts';
import { isInsisted, isOfficial, openDisagreements, rivalOfTheDay, voiceWeight } from './rivals.ts';
import type { Settlement } from './settlement.ts';

/** What holds at the end of a history: its last number, unless a range or a bound is newer and says otherwise. */
export function conclude(evidence: Evidence): Settlement {
  const { readings, chain, bounds, kind, rules } = evidence;
  const relations = new Map<Reading, Relation>();
  const last = chain.at(-1);
  if (!last) return settleBounds(readings, chain, relations, rules, kind, Number.NEGATIVE_INFINITY);
  const range = newestRange(readings);
  if (range?.time && range.time.to > last.at) {
    const ranges = readings.filter(({ shape, time }) => shape === 'range' && time?.to === range.time?.to);
    const ranged = settleBounds(ranges, chain, relations, rules, kind, last.at);
    relate(evidence, relations, last, true);
    rules.add('time/newer-range');
    return ranged;
  }
  const fall = lastFall(chain);
  const newer = bounds.filter((reading) => isNewer(reading, last, fall));
  if (areRefuting(newer, last, evidence)) {
    const bounded = settleBounds(newer, chain, relations, rules, kind, last.at);
    relate(evidence, relations, last, true);
    rules.add('time/newer-bound');
    if (bounded.strength.witnesses === 1 && openDisagreements(evidence, relations).length > 0) {
      bounded.status = 'conflicting';
      rules.add('conflict/unsettled-history');
    }
    return bounded;
  }
  relate(evidence, relations, last, false);
  return settleOn(last, evidence, relations);
}

/** Whether a bound speaks of a later time than the last exact number. A count that only grows is at least what it ever was. */
function isNewer({ time, stated, hard }: Reading, last: Observation, fall: number): boolean {
  if (!time || time.to <= last.at) return false;
  return stated || (fall === Number.NEGATIVE_INFINITY && hard.low > 0);
}

/** Whether later bounds say that a number no longer holds: one of a stated time, or of half the number's weight. */
function areRefuting(newer: readonly Reading[], last: Observation, { byValue }: Evidence): boolean {
  const against = newer.filter(({ hard }) => !holds(hard, last.value));
  if (against.length === 0) return false;
  const told = weigh((byValue.get(last.value) as Tally).readings).weight;
  return against.some(({ stated }) => stated) || 2 * weigh(against).weight >= told;
}

function settleOn(last: Observation, evidence: Evidence, relations: Map<Reading, Relation>): Settlement {
  const { byValue, chain, bounds, rules } = evidence;
  const { value } = last;
  const tally = byValue.get(value) as Tally;
  const { witnesses } = weigh(tally.readings);
  const { rivals, against } = rivalsOf(last, tally, witnesses, evidence, relations);
  if (rivals.length > 0) rules.add('conflict/rival-of-half-the-weight');
  return {
    value,
    low: Math.min(value, ...rivals.map((rival) => rival.value)),
    high: Math.max(value, ...rivals.map((rival) => rival.value)),
    soft: [value, value],
    basis: 'claimed',
    status: statusOf(tally, witnesses, rivals, evidence, relations),
    support: tally.readings,
    chain,
    rivals,
    relations,
    rules,
    strength: { for: voiceWeight(tally.readings), against, witnesses, bounds: bounds.length },
  };
}

/**
 * Numbers that stand against the answer: of half its weight or more, of a third where a named voice tells them of the same hour, of a
 * quarter where somebody insists; of a history that is not settled; of the same day.
 */
function rivalsOf(
  last: Observation,
  tally: Tally,
  witnesses: number,
  evidence: Evidence,
  relations: Map<Reading, Relation>,
): { rivals: Tally[]; against: number } {
  const { byValue, chain, rules } = evidence;
  const voices = voiceWeight(tally.readings);
  const rivals: Tally[] = [];
  let against = 0;
  for (const [value, rival] of byValue) {
    const opposed = rival.readings.filter((reading) => relations.get(reading) === 'conflicts');
    if (opposed.length === 0) continue;
    const weight = voiceWeight(opposed);
    against = Math.max(against, weight);
    const share = isInsisted(opposed) ? 4 : last.instant && opposed.some((reading) => isNamedAt(reading, last.at)) ? 3 : 2;
    if (value !== last.value && share * weight >= voices) rivals.push(rival);
  }
  if (rivals.length === 0) {
    const open = openDisagreements(evidence, relations);
    if (new Set(open.map(({ at }) => at)).size > 1 || (witnesses === 1 && open.length > 0)) {
      for (const value of new Set(open.map((one) => one.value))) if (value !== last.value) rivals.push(byValue.get(value) as Tally);
      if (rivals.length > 0) rules.add('conflict/unsettled-history');
    }
  }
  const within = rivals.length === 0 ? rivalOfTheDay(chain) : undefined;
  if (within) {
    rivals.push(byValue.get(within.value) as Tally);
    for (const reading of within.readings) relations.set(reading, 'conflicts');
    rules.add('conflict/two-numbers-of-one-day');
  }
  return { rivals: rivals.sort((a, b) => a.value - b.value), against };
}

const isNamedAt = ({ credited, stated, time }: Reading, at: number): boolean => credited && stated && time?.to === at;

function statusOf(tally: Tally, witnesses: number, rivals: readonly Tally[], { chain }: Evidence, relations: ReadonlyMap<Reading, Relation>): Status {
  const { value } = tally;
  if (rivals.length > 0) return tally.readings.some(isOfficial) && rivals.some((rival) => rival.readings.some(isOfficial)) ? 'disputed' : 'conflicting';
  const before = chain.findLast((step) => step.value !== value);
  if (before) return before.value > value && lastFall(chain) > Number.NEGATIVE_INFINITY ? 'revised' : 'superseded-resolved';
  if (witnesses > 1) return 'agreed';
  for (const relation of relations.values()) if (relation === 'rounded-of') return 'rounded-compatible';
  return 'single-source';
}
