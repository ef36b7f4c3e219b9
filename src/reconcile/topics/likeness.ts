import { byText } from '../identity.ts';
import { heaviest, type Profile } from './profile.ts';

/** Articles further apart are about one event only if somebody says so. */
const DAYS_APART = 45;
/** A name or country of this weight is what an article is about: in the title and the first sentences, or again and again. */
const FOCAL = 3;
/** Of those, so many are looked at. */
const TOP = 3;
const NAMED = 3;

const shared = (a: { keys(): Iterable<string> }, b: { has(key: string): boolean }): string[] => [...a.keys()].filter((key) => b.has(key)).sort(byText);

/**
 * What two articles share, when that is enough to take them for reports of one event: its time, its place and its kind, each told by both. Another event of
 * the same kind has another place or another day; another event of that day and place is of another kind.
 */
export function whyOneEvent(a: Profile, b: Profile): string | undefined {
  if (a.published !== null && b.published !== null && Math.abs(a.published - b.published) > DAYS_APART) return undefined;
  const people = shared(a.people, b.people);
  const counts = shared(a.counts, b.counts);
  const measures = shared(a.measures, b.measures);
  const concepts = shared(a.concepts, b.concepts);
  const days = timeOf(a, b, people);
  if (days === undefined) return undefined;
  const isOneKind = concepts.length > 1 || (concepts.length === 1 && measures.length + counts.length + people.length > 0);
  if (!isOneKind) return undefined;
  const places = placesOf(a, b, counts.length > 1 || (counts.length > 0 && people.length > 0));
  if (places === undefined) return undefined;
  const told: [string, readonly string[]][] = [
    ['people', people.map((key) => a.people.get(key) ?? '')],
    ['days', days],
    ['places', places],
    ['counts', counts],
    ['concepts', concepts.sort((x, y) => weightOf(y, a, b) - weightOf(x, a, b) || byText(x, y))],
  ];
  return told
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name}: ${list.slice(0, NAMED).join(', ')}`)
    .join('; ');
}

const weightOf = (concept: string, a: Profile, b: Profile): number => Math.min(a.concepts.get(concept) ?? 0, b.concepts.get(concept) ?? 0);

/**
 * The days that both speak of, if each has the main day of the other; none, where one tells no day but looks ahead to that of the other, and both name the
 * same official.
 */
function timeOf(a: Profile, b: Profile, people: readonly string[]): readonly string[] | undefined {
  if (people.length > 0 && (looksAheadTo(a, b) || looksAheadTo(b, a))) return [];
  if (!a.main.some((day) => b.days.has(day)) || !b.main.some((day) => a.days.has(day))) return undefined;
  return shared(a.days, b.days);
}

const looksAheadTo = (a: Profile, b: Profile): boolean => a.isPreview && !a.isDated && b.isDated && (a.main[0] ?? '') <= (b.main.at(-1) ?? '');

/** The places that both are about; `vouched`: they share counts, so that a place that is only mentioned will do. */
function placesOf(a: Profile, b: Profile, vouched: boolean): readonly string[] | undefined {
  const names = shared(a.names, b.names);
  const countries = shared(a.countries, b.countries);
  if (vouched) return names.length + countries.length > 0 ? [...countries, ...names.map((key) => a.spelled.get(key) ?? '')] : undefined;
  const [topA, topB] = [heaviest(a.names, FOCAL).slice(0, TOP), heaviest(b.names, FOCAL).slice(0, TOP)];
  const focal = topA.filter((key) => b.names.has(key)).concat(topB.filter((key) => a.names.has(key)));
  // Where both are about places of their own, the country that these are in says nothing.
  if (topA.length > 0 && topB.length > 0) return focal.length > 0 && topA.some((key) => topB.includes(key)) ? spellings(focal, a, b) : undefined;
  const lands = heaviest(a.countries, FOCAL).filter((code) => (b.countries.get(code) ?? 0) >= FOCAL);
  if (focal.length === 0 && lands.length === 0) return undefined;
  return [...lands, ...spellings(focal, a, b)];
}

const spellings = (keys: readonly string[], a: Profile, b: Profile): readonly string[] =>
  [...new Set(keys)].map((key) => a.spelled.get(key) ?? b.spelled.get(key) ?? '').sort(byText);
