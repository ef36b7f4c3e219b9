import type { Status } from '../../core/values/ledger.ts';
import { holds } from '../interval.ts';
import { type Observation, type Tally, voiceWeight, weigh } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { sortList } from '../sorted.ts';
import { newestRange, settleBounds } from './bounds.ts';
import type { Evidence } from './evidence.ts';
import { lastFall, relate } from './relate.ts';
import { isInsisted, isOfficial, openDisagreements, rivalOfTheDay } from './rivals.ts';
import type { Settlement } from './settlement.ts';

/** What holds at the end of a history: its last number, unless a range or a bound is newer and says otherwise. */
export function conclude(evidence: Evidence): Settlement {
  const { readings, chain, bounds, kind, rules } = evidence;
  const last = chain.at(-1);
  if (!last) return settleBounds(readings, chain, rules, kind, Number.NEGATIVE_INFINITY);
  const range = newestRange(readings);
  if (range?.time && range.time.to > last.at) {
    const ranges = readings.filter(({ shape, time }) => shape === 'range' && time?.to === range.time?.to);
    const ranged = settleBounds(ranges, chain, rules, kind, last.at);
    relate(evidence, last, true);
    rules.add('time/newer-range');
    return ranged;
  }
  const fall = lastFall(chain);
  const newer = bounds.filter((reading) => isNewer(reading, last, fall));
  if (areRefuting(newer, last, evidence)) {
    const bounded = settleBounds(newer, chain, rules, kind, last.at);
    relate(evidence, last, true);
    rules.add('time/newer-bound');
    if (bounded.witnesses === 1 && openDisagreements(evidence).length > 0) {
      bounded.status = 'conflicting';
      rules.add('conflict/unsettled-history');
    }
    return bounded;
  }
  relate(evidence, last, false);
  return settleOn(last, evidence);
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
  const told = (byValue.get(last.value) as Tally).weight;
  return against.some(({ stated }) => stated) || 2 * weigh(against).weight >= told;
}

function settleOn(last: Observation, evidence: Evidence): Settlement {
  const { byValue, chain, rules } = evidence;
  const { value } = last;
  const tally = byValue.get(value) as Tally;
  const rivals = rivalsOf(last, tally, evidence);
  if (rivals.length > 0) rules.add('conflict/rival-of-half-the-weight');
  return {
    value,
    low: Math.min(value, ...rivals.map((rival) => rival.value)),
    high: Math.max(value, ...rivals.map((rival) => rival.value)),
    soft: [value, value],
    basis: 'claimed',
    status: statusOf(tally, rivals, evidence),
    support: tally.readings,
    chain,
    rivals,
    rules,
    witnesses: tally.witnesses,
  };
}

/**
 * Numbers that stand against the answer: of half its weight or more, of a third where a named voice tells them of the same hour, of a
 * quarter where somebody insists; of a history that is not settled; of the same day.
 */
function rivalsOf(last: Observation, tally: Tally, evidence: Evidence): Tally[] {
  const { byValue, chain, rules } = evidence;
  const voices = voiceWeight(tally.readings);
  const rivals: Tally[] = [];
  for (const [value, rival] of byValue) {
    if (value === last.value) continue;
    const opposed = rival.readings.filter(({ relation }) => relation === 'conflicts');
    if (opposed.length === 0) continue;
    const share = isInsisted(opposed) ? 4 : last.instant && opposed.some((reading) => isNamedAt(reading, last.at)) ? 3 : 2;
    if (share * voiceWeight(opposed) >= voices) rivals.push(rival);
  }
  if (rivals.length === 0) {
    const open = openDisagreements(evidence);
    if (new Set(open.map(({ at }) => at)).size > 1 || (tally.witnesses === 1 && open.length > 0)) {
      for (const value of new Set(open.map((one) => one.value))) if (value !== last.value) rivals.push(byValue.get(value) as Tally);
      if (rivals.length > 0) rules.add('conflict/unsettled-history');
    }
  }
  const within = rivals.length === 0 ? rivalOfTheDay(chain) : undefined;
  if (within) {
    rivals.push(byValue.get(within.value) as Tally);
    for (const reading of within.readings) reading.relation = 'conflicts';
    rules.add('conflict/two-numbers-of-one-day');
  }
  return sortList(rivals, (a, b) => a.value - b.value);
}

const isNamedAt = ({ credited, stated, time }: Reading, at: number): boolean => credited && stated && time?.to === at;

function statusOf(tally: Tally, rivals: readonly Tally[], { readings, chain }: Evidence): Status {
  const { value, witnesses } = tally;
  if (rivals.length > 0) return tally.readings.some(isOfficial) && rivals.some((rival) => rival.readings.some(isOfficial)) ? 'disputed' : 'conflicting';
  const before = chain.findLast((step) => step.value !== value);
  if (before) return before.value > value && lastFall(chain) > Number.NEGATIVE_INFINITY ? 'revised' : 'superseded-resolved';
  if (witnesses > 1) return 'agreed';
  return readings.some(({ relation }) => relation === 'rounded-of') ? 'rounded-compatible' : 'single-source';
}
