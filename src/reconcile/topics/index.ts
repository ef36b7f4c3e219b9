import type { Facts } from '../../core/values/facts.ts';
import { byText, hash } from '../identity.ts';
import { whyOneEvent } from './likeness.ts';
import { heaviest, type Profile, profileOf } from './profile.ts';

/** Articles about one event, and why they were joined. */
export interface Topic {
  readonly name: string;
  readonly because: string;
  readonly articles: readonly string[];
}

/** What is in more articles than this says nothing about any two of them. */
const COMMON = 200;
const REASONS = 3;

/** Pairs of articles that may be about one event: they share a name, an official, a count, or a country and a day. Each pair once. */
function* candidates(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const byKey = new Map<string, number[]>();
  profiles.forEach(({ names, people, counts, countries, days }, index) => {
    const where = [...countries.keys()].flatMap((code) => [...days].map((day) => `${code} ${day}`));
    for (const key of new Set([...names.keys(), ...people.keys(), ...counts, ...where])) {
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  });
  const seen = new Set<number>();
  for (const list of byKey.values()) {
    if (list.length > COMMON) continue;
    for (let j = 1; j < list.length; j++) {
      for (let i = 0; i < j; i++) {
        const pair = (list[i] as number) * profiles.length + (list[j] as number);
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [list[i] as number, list[j] as number];
      }
    }
  }
}

interface Joined {
  readonly members: readonly Profile[];
  readonly reasons: readonly string[];
}

/** Joins whatever is joined step by step. The profiles come in the order of their publication. */
function joinAll(profiles: readonly Profile[]): readonly Joined[] {
  const parents = profiles.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    parents[index] = root;
    return root;
  };
  const found: [index: number, why: string][] = [];
  for (const [i, j] of candidates(profiles)) {
    const why = whyOneEvent(profiles[i] as Profile, profiles[j] as Profile);
    if (why === undefined) continue;
    found.push([i, why]);
    const [a, b] = [find(i), find(j)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, { members: Profile[]; reasons: string[] }>();
  profiles.forEach((profile, index) => {
    const group = groups.get(find(index));
    if (group) group.members.push(profile);
    else groups.set(find(index), { members: [profile], reasons: [] });
  });
  for (const [index, why] of found) groups.get(find(index))?.reasons.push(why);
  return [...groups.values()];
}

/** Title and day of the first report; of one without a title, what it names most. */
function nameOf({ facts, names, spelled, article }: Profile, taken: ReadonlySet<string>): string {
  const title =
    facts.title ??
    heaviest(names, 1)
      .slice(0, 3)
      .map((key) => spelled.get(key))
      .join(', ');
  const name = [title, facts.published?.value.slice(0, 10)].filter(Boolean).join(' · ');
  return name === '' || taken.has(name) ? [name, hash(article)].filter(Boolean).join(' · ') : name;
}

const articlesOf = (members: readonly Facts[]): readonly string[] => [...new Set(members.map(({ url, id }) => url ?? id))].sort(byText);

/**
 * Tells which articles are about one event: in whatever language, by the time, the places and the kind of it that they share. A topic that the user gave is
 * believed. Conservative: two events in one topic do more harm than one event in two.
 */
export function findTopics(documents: readonly Facts[]): ReadonlyMap<Facts, Topic> {
  const topics = new Map<Facts, Topic>();
  const given = new Map<string, Facts[]>();
  for (const facts of documents) if (facts.topic !== null) given.set(facts.topic, [...(given.get(facts.topic) ?? []), facts]);
  for (const [name, members] of given) {
    const topic = { name, because: 'the topic was given', articles: articlesOf(members) };
    for (const member of members) topics.set(member, topic);
  }
  const profiles = documents.filter(({ topic }) => topic === null).map(profileOf);
  profiles.sort(
    (a, b) =>
      (a.published ?? Number.POSITIVE_INFINITY) - (b.published ?? Number.POSITIVE_INFINITY) || byText(a.article, b.article) || byText(a.facts.id, b.facts.id),
  );
  const taken = new Set(given.keys());
  for (const { members, reasons } of joinAll(profiles)) {
    const name = nameOf(members[0] as Profile, taken);
    taken.add(name);
    const because = members.length === 1 ? 'the only article' : [...new Set(reasons)].sort(byText).slice(0, REASONS).join(' | ');
    const topic = { name, because, articles: articlesOf(members.map(({ facts }) => facts)) };
    for (const { facts } of members) topics.set(facts, topic);
  }
  return topics;
}
