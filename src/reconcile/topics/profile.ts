import type { Token } from '../../core/token.ts';
import type { Facts } from '../../core/values/facts.ts';
import { personKeys } from '../../extract/officials/names/person.ts';
import { soundOf } from '../../extract/officials/names/sound.ts';
import { packs } from '../../languages/registry.ts';
import { analyse, type Sentence } from '../../segment/analyse.ts';
import { byText } from '../identity.ts';
import { dayOf, MINUTES_A_DAY, readTime } from '../time.ts';

/** What an article is about, told in no language: enough to see whether another is about the same event. */
export interface Profile {
  readonly facts: Facts;
  readonly article: string;
  /** Day of publication, in days since 1970. */
  readonly published: number | null;
  /** The days that the text speaks of, and those that it speaks of most: one, or a span. */
  readonly days: ReadonlySet<string>;
  readonly main: readonly string[];
  /** The text itself tells a day; else it is that of publication. */
  readonly isDated: boolean;
  /** It tells of what is to come. */
  readonly isPreview: boolean;
  readonly people: ReadonlyMap<string, string>;
  /** Names of no person, by how they begin to sound, with their weight; and a spelling of each. */
  readonly names: ReadonlyMap<string, number>;
  readonly spelled: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, number>;
  /** English concepts of the nouns, without those that any news has. */
  readonly concepts: ReadonlyMap<string, number>;
  /** `72 country` */
  readonly counts: ReadonlySet<string>;
  /** `country sign` */
  readonly measures: ReadonlySet<string>;
}

/** Concepts that news of any kind has. */
const GENERIC = new Set(
  `person people man woman child day year month week hour minute time number part country state city town village nation region district world government president minister deputy
  official head chief member representative organizer case name word way place side event beginning end result measure level percent unit thing question problem example weekend morning
  evening night article chapter document page photo video report reporter journalist correspondent source agency website channel network interview statement press service authority
  office department ministry building house home street road hall centre center work job order list set group team company family life right order size kind type symbol letter point`.split(
    /\s+/,
  ),
);
/** What stands in the title or the first sentences weighs more than what stands below. */
const LEAD_SENTENCES = 2;
const LEAD = 2;
/** As many sounds tell a name in whatever case and spelling: Hanoi, «Ханоя», «Ханойська». */
const SOUNDS = 4;
const NAME = /^\p{Lu}[\p{L}'’ʼ]{3,}$/u;
/** Longer spans are no event, and days further from the publication are its background. */
const LONGEST_EVENT = 10;
const BACKGROUND = 60;

function add<K>(counts: Map<K, number>, key: K, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}

export function profileOf(facts: Facts): Profile {
  const people = new Map<string, string>();
  const personal = new Set<string>();
  for (const { latin, name } of facts.officials) {
    if (latin.includes(' ')) people.set([...personKeys(latin)].sort().join(' '), latin);
    for (const word of [...latin.split(' '), ...name.split(' ')]) personal.add(soundOf(word).slice(0, SOUNDS));
  }
  const names = new Map<string, number>();
  const spelled = new Map<string, string>();
  const countries = new Map<string, number>();
  const concepts = new Map<string, number>();
  const readToken = (token: Token, text: string, weight: number): void => {
    let known = false;
    for (const sense of token.senses) {
      if (sense.kind === 'country' || sense.kind === 'nationality') {
        if (token.caps >= sense.value.caps) add(countries, sense.value.code, weight);
      } else if (sense.kind === 'noun' && sense.length === 1 && !GENERIC.has(sense.value.concept)) add(concepts, sense.value.concept, weight);
      known = true;
    }
    const surface = text.slice(token.start, token.end);
    if (known || !NAME.test(surface)) return;
    const key = soundOf(surface).slice(0, SOUNDS);
    if (key.length < SOUNDS || personal.has(key)) return;
    add(names, key, weight);
    if (!spelled.has(key)) spelled.set(key, surface);
  };
  const { text } = facts;
  if (text !== undefined) {
    const { sentences } = analyse({ ...facts, text }, packs);
    const first = sentences.findIndex(({ block }) => block.kind !== 'title');
    sentences.forEach((sentence: Sentence, index) => {
      const isTitle = sentence.block.kind === 'title';
      const weight = isTitle || index < first + LEAD_SENTENCES ? LEAD : 1;
      // The first word of a sentence has a capital whatever it is; in a title or a date line it may still be the place.
      sentence.tokens.forEach((token, at) => {
        if (at > 0 || weight === LEAD) readToken(token, text, weight);
      });
    });
  }
  const { counts, measures } = countsOf(facts);
  const published = facts.published ? readTime(facts.published.value) : null;
  const at = published ? Math.floor(published.to / MINUTES_A_DAY) : null;
  return {
    facts,
    article: facts.url ?? facts.id,
    published: at,
    people,
    names,
    spelled,
    countries,
    concepts,
    counts,
    measures,
    isPreview: facts.figures.some(isAhead),
    ...daysOf(facts, at),
  };
}

const isAhead = ({ modality }: Facts['figures'][number]): boolean => modality === 'expected' || modality === 'planned';

function countsOf({ figures }: Facts): Pick<Profile, 'counts' | 'measures'> {
  const counts = new Set<string>();
  const measures = new Set<string>();
  for (const { kind, counted, predicate, value } of figures) {
    if (kind !== 'count' || !counted?.concept) continue;
    if (value !== null && value >= 10) counts.add(`${value} ${counted.concept}`);
    if (predicate) measures.add(`${counted.concept} ${predicate.concept}`);
  }
  return { counts, measures };
}

const dayNumber = (day: string): number => Math.floor((readTime(day)?.to ?? Number.NaN) / MINUTES_A_DAY);

/** A day says when something was unless it is only that of the date line; the most frequent is that of the event, of equals the first. */
function daysOf({ dates, published }: Facts, at: number | null): Pick<Profile, 'days' | 'main' | 'isDated'> {
  const weights = new Map<string, number>();
  const own = published?.value.slice(0, 10);
  let isDateLine = true;
  for (const { value, grain } of dates) {
    if (grain !== 'day' || value.includes('..')) continue;
    const skipped = isDateLine && value === own;
    isDateLine = false;
    const [first = '', last = first] = value.split('/');
    const [from, to] = [dayNumber(first), dayNumber(last)];
    if (!(to >= from && to - from < LONGEST_EVENT) || (at !== null && Math.abs(at - to) > BACKGROUND)) continue;
    if (!skipped) add(weights, value, 1);
  }
  if (weights.size === 0) {
    const main = at === null ? [] : [dayOf(at * MINUTES_A_DAY)];
    return { days: new Set(main), main, isDated: false };
  }
  let top = '';
  for (const [value, weight] of weights) if (top === '' || weight > (weights.get(top) ?? 0)) top = value;
  return { days: new Set([...weights.keys()].flatMap(spanOf)), main: spanOf(top), isDated: true };
}

/** The days of a span. */
function spanOf(value: string): readonly string[] {
  const [first = '', last = first] = value.split('/');
  const from = dayNumber(first);
  return Array.from({ length: dayNumber(last) - from + 1 }, (_, at) => dayOf((from + at) * MINUTES_A_DAY));
}

/** The keys of most weight, of equals in the order of the alphabet. */
export const heaviest = (weights: ReadonlyMap<string, number>, least: number): readonly string[] =>
  [...weights]
    .filter(([, weight]) => weight >= least)
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
    .map(([key]) => key);
