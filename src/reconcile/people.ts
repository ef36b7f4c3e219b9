import type { Facts } from '../core/values/facts.ts';
import type { PersonEntry } from '../core/values/ledger.ts';
import type { Official } from '../core/values/official.ts';
import { personKeys, samePerson } from '../extract/officials/names/person.ts';
import { byText } from './identity.ts';

interface Sighting {
  readonly official: Official;
  readonly facts: Facts;
}

const articleOf = ({ url, id }: Facts): string => url ?? id;

/** Ranks in uniform: two of them at one time are a conflict, while posts may be held together. */
const RANK = /(?:general|colonel|major|captain|lieutenant|admiral|commodore|brigadier|marshal|sergeant|commissioner)/;
const CIVIL =
  /^(?:secretary|director|attorney|solicitor|prosecutor|consul|governor|auditor)|(?:secretary|director|attorney|prosecutor|consul|governor)[- ]general/;
const isRank = (title: string): boolean => RANK.test(title) && !CIVIL.test(title);

/** One entry for every person, across articles, languages and scripts. */
export function peopleOf(documents: readonly Facts[]): PersonEntry[] {
  const sightings: Sighting[] = [];
  const ordered = [...documents].sort(
    (a, b) => byText(a.published?.value ?? '9999', b.published?.value ?? '9999') || byText(articleOf(a), articleOf(b)) || byText(a.id, b.id),
  );
  for (const facts of ordered) for (const official of facts.officials) sightings.push({ official, facts });
  return join(sightings)
    .map(entryOf)
    .sort((a, b) => byText(a.name, b.name) || byText(a.country ?? '', b.country ?? '') || byText(a.articles.join(), b.articles.join()));
}

/** Full names first, so that a bare surname joins the person whom it fits, never two at once. */
function join(sightings: readonly Sighting[]): Sighting[][] {
  const people: Sighting[][] = [];
  const byKey = new Map<string, Sighting[][]>();
  const parts = ({ official }: Sighting): number => official.latin.split(' ').length;
  for (const sighting of [...sightings].sort((a, b) => parts(b) - parts(a))) {
    const keys = personKeys(sighting.official.latin);
    const known = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const fits = [...known].filter((person) => person.some(({ official }) => samePerson(official, sighting.official)));
    let person = fits.length === 1 || (fits.length > 1 && parts(sighting) > 1) ? fits[0] : undefined;
    if (!person) {
      person = [];
      people.push(person);
    }
    person.push(sighting);
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [person]);
      else if (!list.includes(person)) list.push(person);
    }
  }
  return people;
}

function entryOf(sightings: readonly Sighting[]): PersonEntry {
  const names: Record<string, string[]> = {};
  const votes = new Map<string, number>();
  let country: string | null = null;
  const roles = new Map<string, PersonEntry['roles'][number]>();
  for (const { official, facts } of sightings) {
    votes.set(official.latin, (votes.get(official.latin) ?? 0) + official.mentions.length + (official.nameBasis ? 0 : 1));
    country ??= official.country;
    const spelled = [official.name, ...official.mentions.filter(({ form, text }) => form === 'full' && !isCaseOf(text, official.name)).map(({ text }) => text)];
    const known = names[facts.language.code] ?? [];
    for (const name of spelled) if (!known.includes(name)) known.push(name);
    names[facts.language.code] = known;
    for (const role of official.roles) {
      const key = [articleOf(facts), role.title, role.rank, role.portfolio, role.organisation, role.country, role.status].join('\u001f');
      if (!roles.has(key)) roles.set(key, { ...role, article: articleOf(facts), published: facts.published?.value ?? null });
    }
  }
  for (const list of Object.values(names)) list.sort(byText);
  const [name = ''] = [...votes].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0] ?? [];
  const held = [...roles.values()].sort((a, b) => byText(a.published ?? '9999', b.published ?? '9999') || byText(a.article, b.article) || a.start - b.start);
  return {
    schema: 'newstally/ledger@1',
    entry: 'person',
    name,
    country,
    names: Object.fromEntries(Object.entries(names).sort((a, b) => byText(a[0], b[0]))),
    roles: held,
    articles: [...new Set(sightings.map(({ facts }) => articleOf(facts)))].sort(byText),
    conflicts: conflictsOf(held, sightings),
  };
}

/** Whether a mention is the name in another case: the same words but for their endings. */
function isCaseOf(mention: string, name: string): boolean {
  const [said, base] = [mention.split(' '), name.split(' ')];
  return said.length === base.length && said.every((word, i) => word.startsWith((base[i] as string).slice(0, Math.max(2, (base[i] as string).length - 2))));
}

function conflictsOf(roles: PersonEntry['roles'], sightings: readonly Sighting[]): PersonEntry['conflicts'] {
  const conflicts: { attribute: string; values: readonly string[] }[] = [];
  const differ = (attribute: string, values: readonly (string | null)[]): void => {
    const known = [...new Set(values.filter((value) => value !== null))].sort(byText);
    if (known.length > 1) conflicts.push({ attribute, values: known });
  };
  differ(
    'rank',
    roles.filter(({ title, status }) => isRank(title) && status === 'current').map(({ title }) => title),
  );
  differ(
    'country',
    sightings.map(({ official }) => official.country),
  );
  return conflicts;
}
