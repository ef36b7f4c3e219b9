import type { MeasureKind } from '../core/values/claim.ts';
import type { Identified } from './check.ts';
import { byText } from './identity.ts';
import { SEPARATOR, wholeKey } from './measure.ts';
import { kindOf, type Reading } from './reading.ts';
import type { ReadScope } from './scope.ts';
import type { Settlement } from './settle/settlement.ts';
import { sortList } from './sorted.ts';

/** The claims of one measure and what holds of it. */
export interface Group {
  readonly key: string;
  /** What it shares with its parts, or with its whole. */
  readonly whole: string;
  /** What the scope says, in no language; empty for the whole. */
  readonly scope: string;
  readonly readings: Reading[];
  kind: MeasureKind;
  settlement: Settlement;
}

const UNSETTLED: Settlement = {
  value: null,
  low: null,
  high: null,
  soft: null,
  basis: 'bounds',
  status: 'forecast-only',
  support: [],
  chain: [],
  rivals: [],
  rules: new Set(),
  witnesses: 0,
};

/**
 * The claims of each event, in the order of its topic and of their ids. No claim has to do with one of another event, so that the ledger can be made event by
 * event, and holds what it needs for one of them at a time.
 */
export function byEvent(claims: Iterable<Identified>): Identified[][] {
  const events = new Map<string, Identified[]>();
  for (const claim of claims) {
    const topic = claim.measure.topic ?? '';
    const event = events.get(topic);
    if (event) event.push(claim);
    else events.set(topic, [claim]);
  }
  // As keys of measures are ordered, which begin with the topic.
  const topics = [...events.keys()].map((topic) => ({ topic, key: topic + SEPARATOR })).sort((a, b) => byText(a.key, b.key));
  return topics.map(({ topic }) => sortList(events.get(topic) ?? [], (a, b) => byText(a.id, b.id)));
}

/** The measures of an event, each with its claims. */
export function groupByMeasure(claims: readonly Identified[], readClaim: (claim: Identified) => Reading, readScope: ReadScope): Group[] {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const whole = wholeKey(claim.measure);
    const scope = readScope(claim);
    const key = `${whole}${SEPARATOR}${scope}`;
    let group = groups.get(key);
    if (!group) {
      group = { key, whole, scope, readings: [], kind: 'cumulative', settlement: UNSETTLED };
      groups.set(key, group);
    }
    group.readings.push(readClaim(claim));
  }
  for (const group of groups.values()) group.kind = kindOf(group.readings);
  return sortList([...groups.values()], (a, b) => byText(a.key, b.key));
}

/** The groups by what they share: a whole and its parts. */
export function familiesOf(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const families = new Map<string, Group[]>();
  for (const group of groups) {
    const family = families.get(group.whole);
    if (family) family.push(group);
    else families.set(group.whole, [group]);
  }
  return families;
}
