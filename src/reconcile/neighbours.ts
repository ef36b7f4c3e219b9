import type { Relation } from '../core/values/ledger.ts';
import type { Group } from './ledger.ts';
import { countedName } from './measure.ts';
import type { Reading } from './reading.ts';

/** So many claims of other measures are listed at most beside an entry. */
const MOST = 6;

/** A claim of another unit or predicate that a reader might take for one of the entry. */
export interface Neighbour {
  readonly reading: Reading;
  readonly relation: Relation;
}

const topicOf = ({ readings }: Group): string => readings[0]?.claim.measure.topic ?? '';
const nounsOf = ({ readings }: Group): readonly string[] => (countedName(readings[0]?.claim.measure ?? {}) ?? '').split('+');

/**
 * Claims of the same event that might be mistaken for each other: the same number of another noun or predicate, or a union that holds the noun.
 * Linear: looked up by number, and no list grows beyond a few.
 */
export function mistakable(groups: readonly Group[]): ReadonlyMap<Group, readonly Neighbour[]> {
  const byKey = new Map<string, Group[]>();
  const put = (key: string, group: Group): void => {
    const list = byKey.get(key);
    if (!list) byKey.set(key, [group]);
    else if (list.length <= MOST && list.at(-1) !== group) list.push(group);
  };
  const keysOf = (group: Group): string[] => {
    const topic = topicOf(group);
    const keys: string[] = [];
    for (const { value, claim } of group.readings) if (value !== null && (claim.modality ?? 'reported') === 'reported') keys.push(`${topic}\u001f${value}`);
    if (nounsOf(group).length > 1) for (const noun of nounsOf(group)) keys.push(`${topic}\u001f${noun}`);
    return [...new Set(keys)].slice(-50);
  };
  // Only measures of one event can be mistaken for each other.
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(topicOf(group), (sizes.get(topicOf(group)) ?? 0) + 1);
  const events = groups.filter((group) => (sizes.get(topicOf(group)) ?? 0) > 1);
  for (const group of events) for (const key of keysOf(group)) put(key, group);
  const found = new Map<Group, Neighbour[]>();
  for (const group of events) {
    const seen = new Set<Group>([group]);
    const list: Neighbour[] = [];
    const keys = [...keysOf(group), ...nounsOf(group).map((noun) => `${topicOf(group)}\u001f${noun}`)];
    for (const key of keys) {
      for (const other of byKey.get(key) ?? []) {
        if (seen.has(other) || list.length >= MOST) continue;
        seen.add(other);
        const relation = relationTo(group, other);
        const reading = relation && representative(other, key.slice(key.indexOf('\u001f') + 1));
        if (relation && reading) list.push({ reading, relation });
      }
    }
    if (list.length > 0) found.set(group, list);
  }
  return found;
}

function relationTo(group: Group, other: Group): Relation | undefined {
  const [mine, theirs] = [group.readings[0]?.claim.measure, other.readings[0]?.claim.measure];
  if (!mine || !theirs || mine.key || theirs.key || group.scope !== other.scope) return undefined;
  if (countedName(mine) !== countedName(theirs)) return 'other-unit';
  return (mine.predicate ?? null) === (theirs.predicate ?? null) ? undefined : 'other-predicate';
}

const representative = (group: Group, number: string): Reading | undefined =>
  group.readings.find(({ value, claim }) => String(value) === number && (claim.modality ?? 'reported') === 'reported') ??
  group.settlement.support[0] ??
  group.readings[0];
