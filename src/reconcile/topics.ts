import type { Facts } from '../core/values/facts.ts';
import { personKeys } from '../extract/officials/names/person.ts';
import { soundOf } from '../extract/officials/names/sound.ts';
import { byText, hash } from './identity.ts';
import { MINUTES_A_DAY, readTime } from './time.ts';

/** Articles about one event, and why they were joined. */
export interface Topic {
  readonly name: string;
  readonly because: string;
  readonly articles: readonly string[];
}

interface Profile {
  readonly facts: Facts;
  readonly article: string;
  readonly day: number | null;
  readonly people: ReadonlyMap<string, string>;
  /** Names in the text by sound, so that scripts meet; the most frequent. */
  readonly names: ReadonlyMap<string, string>;
  readonly counts: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

/** Articles further apart are about one event only if somebody says so. */
const DAYS_APART = 31;
const NAMES = 14;
const SOUND = 5;
/** A name in more articles than this says nothing about any two of them. */
const COMMON = 200;
const CAPITALISED = /(?<=[\p{Ll}\p{N},;:»”")]\s)\p{Lu}[\p{L}'’ʼ]{3,}/gu;

function namesOf({ text = '' }: Facts): Map<string, string> {
  const found = new Map<string, { surface: string; count: number }>();
  for (const [surface] of text.matchAll(CAPITALISED)) {
    const key = soundOf(surface).slice(0, SOUND);
    if (key.length < SOUND - 1) continue;
    const one = found.get(key);
    if (one) one.count++;
    else found.set(key, { surface, count: 1 });
  }
  const often = [...found].filter(([, { count }]) => count > 1).sort((a, b) => b[1].count - a[1].count || byText(a[0], b[0]));
  return new Map(often.slice(0, NAMES).map(([key, { surface }]) => [key, surface]));
}

function profileOf(facts: Facts): Profile {
  const published = facts.published ? readTime(facts.published.value) : null;
  const people = new Map<string, string>();
  for (const { latin } of facts.officials) if (latin.includes(' ')) people.set([...personKeys(latin)].sort().join(' '), latin);
  const counts = new Set<string>();
  const measures = new Set<string>();
  for (const { kind, counted, predicate, value } of facts.figures) {
    if (kind !== 'count' || !counted?.concept) continue;
    if (value !== null && value >= 10) counts.add(`${value} ${counted.concept}`);
    if (predicate) measures.add(`${counted.concept} ${predicate.concept}`);
  }
  const days = new Set(facts.dates.filter(({ grain }) => grain === 'day').flatMap(({ value }) => value.split('/')));
  return {
    facts,
    article: facts.url ?? facts.id,
    day: published ? Math.floor(published.to / MINUTES_A_DAY) : null,
    people,
    names: namesOf(facts),
    counts,
    measures,
    days,
  };
}

const shared = <T>(a: { keys(): Iterable<T> }, b: { has(key: T): boolean }): T[] => [...a.keys()].filter((key) => b.has(key));

/** What two articles share, when that is enough to take them for reports of one event. */
function reason(a: Profile, b: Profile): string | undefined {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > DAYS_APART) return undefined;
  const people = shared(a.people, b.people);
  const names = shared(a.names, b.names);
  const counts = shared(a.counts, b.counts);
  const measures = shared(a.measures, b.measures);
  const days = shared(a.days, b.days);
  // Names of the country are shared by everything that happens there; an event shares its places too.
  const likeness = names.length / Math.max(1, Math.min(a.names.size, b.names.size));
  if (names.length < 2 || likeness < (people.length > 0 || counts.length > 0 ? 0.3 : 0.5)) return undefined;
  const strength =
    2 * Math.min(2, people.length) + 2 * Math.min(2, counts.length) + Math.min(2, measures.length) + Math.min(1, days.length) + Math.min(3, names.length / 2);
  const kinds = [people, names, counts, measures, days].filter((kind) => kind.length > 0).length;
  if (strength < 4 || kinds < 2) return undefined;
  const told: string[] = [];
  if (people.length > 0)
    told.push(
      `people: ${people
        .map((key) => a.people.get(key))
        .sort()
        .slice(0, 3)
        .join(', ')}`,
    );
  if (counts.length > 0) told.push(`counts: ${counts.sort(byText).slice(0, 3).join(', ')}`);
  if (days.length > 0) told.push(`days: ${days.sort(byText).slice(0, 3).join(', ')}`);
  told.push(
    `names: ${names
      .map((key) => a.names.get(key) ?? '')
      .sort(byText)
      .slice(0, 4)
      .join(', ')}`,
  );
  return told.join('; ');
}

/** Pairs of articles that share a name or a person. */
function* candidates(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const byKey = new Map<string, number[]>();
  profiles.forEach(({ names, people }, index) => {
    for (const key of [...names.keys(), ...people.keys()]) byKey.set(key, [...(byKey.get(key) ?? []), index]);
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

/**
 * Tells which articles are about one event: in whatever language, by the people, counts, days and names that they share. A topic that the user gave is
 * believed. Conservative: two events in one topic do more harm than one event in two.
 */
export function findTopics(documents: readonly Facts[]): ReadonlyMap<Facts, Topic> {
  const topics = new Map<Facts, Topic>();
  const given = new Map<string, Facts[]>();
  for (const facts of documents) if (facts.topic !== null) given.set(facts.topic, [...(given.get(facts.topic) ?? []), facts]);
  for (const [name, members] of given) {
    const topic = { name, because: 'the topic was given', articles: [...new Set(members.map(({ url, id }) => url ?? id))].sort(byText) };
    for (const member of members) topics.set(member, topic);
  }
  const profiles = documents.filter(({ topic }) => topic === null).map(profileOf);
  profiles.sort(
    (a, b) => (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY) || byText(a.article, b.article) || byText(a.facts.id, b.facts.id),
  );
  const parents = profiles.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    parents[index] = root;
    return root;
  };
  const reasons = new Map<number, string[]>();
  for (const [i, j] of candidates(profiles)) {
    const why = reason(profiles[i] as Profile, profiles[j] as Profile);
    if (why === undefined) continue;
    const [a, b] = [find(i), find(j)];
    if (a === b) continue;
    parents[Math.max(a, b)] = Math.min(a, b);
    reasons.set(Math.min(a, b), [...(reasons.get(a) ?? []), ...(reasons.get(b) ?? []), why]);
  }
  const members = new Map<number, Profile[]>();
  profiles.forEach((profile, index) => {
    const root = find(index);
    members.set(root, [...(members.get(root) ?? []), profile]);
  });
  const taken = new Set(given.keys());
  for (const [root, group] of members) {
    const first = group[0] as Profile;
    const day = first.facts.published?.value.slice(0, 10);
    const title = first.facts.title ?? [...first.names.values()].slice(0, 3).join(', ');
    const named = [title, day].filter(Boolean).join(' · ');
    const name = taken.has(named) || named === '' ? [named, hash(first.article)].filter(Boolean).join(' · ') : named;
    taken.add(name);
    const because = group.length === 1 ? 'the only article' : [...new Set(reasons.get(root) ?? [])].sort(byText).slice(0, 3).join(' | ');
    const topic = { name, because, articles: [...new Set(group.map(({ article }) => article))].sort(byText) };
    for (const { facts } of group) topics.set(facts, topic);
  }
  return topics;
}
