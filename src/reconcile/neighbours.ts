import type { Relation } from '../core/values/ledger.ts';
import type { Group } from './group.ts';
import { countedName } from './measure.ts';
import type { Reading } from './reading.ts';

/** So many claims of other measures are listed at most beside an entry. */
const MOST = 6;
/** And so many of its numbers and nouns are looked at. */
const KEYS = 50;

/** A claim of another unit or predicate that a reader might take for one of the entry. */
export interface Neighbour {
  readonly reading: Reading;
  readonly relation: Relation;
}

const nounsOf = ({ readings }: Group): readonly string[] => (countedName(readings[0]?.claim.measure ?? {}) ?? '').split('+');

/**
 * Claims of the same event that might be mistaken for each other: the same number of another noun or predicate, or a union that holds the noun.
 * Linear: looked up by number, and no list grows beyond a few.
 */
export function mistakable(groups: readonly Group[]): ReadonlyMap<Group, readonly Neighbour[]> {
  const found = new Map<Group, Neighbour[]>();
  if (groups.length < 2) return found;
  const byKey = new Map<string, Group[]>();
  for (const group of groups) {
    for (const key of keysOf(group)) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [group]);
      else if (list.length <= MOST && list.at(-1) !== group) list.push(group);
    }
  }
  for (const group of groups) {
    const seen = new Set<Group>([group]);
    const list: Neighbour[] = [];
    for (const key of [...keysOf(group), ...nounsOf(group)]) {
      for (const other of byKey.get(key) ?? []) {
        if (seen.has(other) || list.length >= MOST) continue;
        seen.add(other);
        const relation = relationTo(group, other);
        const reading = relation && representative(other, key);
        if (relation && reading) list.push({ reading, relation });
      }
    }
    if (list.length > 0) found.set(group, list);
  }
  return found;
}

/** The numbers that are told of a measure, and the nouns of a union. */
function keysOf(group: Group): readonly string[] {
  const keys = new Set<string>();
  for (const { value, claim } of group.readings) if (value !== null && (claim.modality ?? 'reported') === 'reported') keys.add(String(value));
  const nouns = nounsOf(group);
  if (nouns.length > 1) for (const noun of nouns) keys.add(noun);
  return [...keys].slice(-KEYS);
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
