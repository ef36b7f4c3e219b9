import type { Measure } from '../core/values/claim.ts';
import { type MeasureKind, measureKinds } from '../core/values/kinds.ts';
import type { Identified } from './check.ts';
import { byText } from './identity.ts';
import { keyOf, wholeKey } from './measure.ts';
import type { Reading } from './reading.ts';
import type { ReadScope } from './scope.ts';
import type { Settlement } from './settle/settlement.ts';
import { sortList } from './sorted.ts';

/** The claims of one measure and what holds of it. */
export interface Group {
  /** Tells it from the others of its event. */
  readonly key: string;
  /** What it shares with its parts, or with its whole. */
  readonly whole: string;
  /** What the scope says, in no language; empty for the whole. */
  readonly scope: string;
  readonly readings: Reading[];
  /** How many claims give each of `KINDS`. */
  readonly kinds: number[];
  settlement: Settlement;
}

const DEFAULT_KIND: MeasureKind = 'cumulative';
const KINDS: readonly MeasureKind[] = [...measureKinds].sort(byText);

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
  const topics = [...events.keys()].map((topic) => ({ topic, key: keyOf(topic, '') })).sort((a, b) => byText(a.key, b.key));
  return topics.map(({ topic }) => sortList(events.get(topic) ?? [], (a, b) => byText(a.id, b.id)));
}

/** The measures of an event, each with its claims. */
export function groupByMeasure(claims: readonly Identified[], readClaim: (claim: Identified) => Reading, readScope: ReadScope): Group[] {
  const groups = new Map<string, Group>();
  let before: Measure | undefined;
  let group: Group | undefined;
  for (const claim of claims) {
    const { measure } = claim;
    if (group === undefined || before === undefined || !isPlainlySame(measure, before)) group = groupOf(groups, wholeKey(measure), readScope(claim));
    before = measure;
    group.readings.push(readClaim(claim));
    if (measure.kind) count(group.kinds, KINDS.indexOf(measure.kind));
  }
  return sortList([...groups.values()], (a, b) => byText(a.key, b.key));
}

/** Whether two measures without a scope are one, at a glance: most claims of an event are of few measures, and keys take long to make. */
const isPlainlySame = (a: Measure, b: Measure): boolean =>
  a.counted === b.counted && a.predicate === b.predicate && a.unit === b.unit && a.key === b.key && !a.scope && !b.scope;

function groupOf(groups: Map<string, Group>, whole: string, scope: string): Group {
  const key = keyOf(whole, scope);
  let group = groups.get(key);
  if (!group) {
    group = { key, whole, scope, readings: [], kinds: KINDS.map(() => 0), settlement: UNSETTLED };
    groups.set(key, group);
  }
  return group;
}

function count(votes: number[], index: number): void {
  votes[index] = (votes[index] ?? 0) + 1;
}

/** The kind that most claims of a measure give; of equals the first in the alphabet. */
export function kindOf({ kinds }: Group): MeasureKind {
  const most = Math.max(...kinds);
  return most === 0 ? DEFAULT_KIND : (KINDS[kinds.indexOf(most)] as MeasureKind);
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
