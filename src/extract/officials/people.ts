import type { Token } from '../../core/token.ts';
import type { Official, OfficialMention, Role } from '../../core/values/official.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { fullWords, type NameSpan } from './name-span.ts';
import { toLatin } from './names/latin.ts';
import { toNominative } from './names/nominative.ts';
import { personKeys, samePerson } from './names/person.ts';
import { isTranscribed, undoTranscription } from './names/transcription.ts';
import type { Pair } from './pairs.ts';
import type { RoleDraft } from './role.ts';
import { type RoleWords, roleWords } from './words.ts';

/** A place in the text where a person is named. */
export interface Mention {
  readonly sentence: Sentence;
  readonly name: NameSpan;
  readonly words: readonly Token[];
  /** Cases of the role beside the name, 0 if none is. */
  readonly cases: number;
}

/** A person in the making: all places where the name stands, and the posts read beside them. */
export interface Person {
  readonly mentions: Mention[];
  readonly roles: { readonly sentence: Sentence; readonly draft: RoleDraft }[];
  /** Stems of the words of the fullest name. */
  stems: readonly string[];
}

/** More namesakes than these are not told apart. */
const MOST_NAMESAKES = 48;

/** Joins names that are one person's; a role without a name stays out. */
export function gatherPeople(pairs: readonly Pair[]): Person[] {
  const people: Person[] = [];
  const byStem = new Map<string, Person[]>();
  const firstTokens = new Set<Token>();
  const index = (person: Person, stems: readonly string[]): void => {
    for (const stem of stems) {
      const list = byStem.get(stem);
      if (list === undefined) byStem.set(stem, [person]);
      else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
    }
  };
  for (const weak of [false, true]) {
    for (const pair of pairs) {
      if (pair.name === undefined || pair.weak !== weak) continue;
      const mention = mentionOf(pair, pair.name);
      const [firstToken] = mention.words;
      const stems = stemsOf(mention.words, roleWords(pair.sentence.pack));
      const namesakes = new Set(stems.flatMap((stem) => byStem.get(stem) ?? []));
      const fits = [...namesakes].filter((person) => isSame(person.stems, stems));
      const known = stems.length > 1 ? (fits.find((person) => person.stems.length > 1) ?? fits[0]) : fits.length === 1 ? fits[0] : undefined;
      if (known === undefined) {
        if (weak || (stems.length === 1 && fits.length > 1)) continue;
        const person: Person = { mentions: [mention], roles: [{ sentence: pair.sentence, draft: pair.role }], stems };
        people.push(person);
        index(person, stems);
      } else {
        if (stems.length > known.stems.length) known.stems = stems;
        index(known, stems);
        if (firstToken === undefined || !firstTokens.has(firstToken)) known.mentions.push(mention);
        known.roles.push({ sentence: pair.sentence, draft: pair.role });
      }
      if (firstToken !== undefined) firstTokens.add(firstToken);
    }
  }
  joinBareRoles(pairs, people);
  return people;
}

/** «заявив заступник міністра» after the only deputy minister of the article was named: the role is told of again. */
function joinBareRoles(pairs: readonly Pair[], people: readonly Person[]): void {
  const holders = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const { draft } of person.roles) holders.set(draft.title, (holders.get(draft.title) ?? new Set()).add(person));
  }
  for (const { sentence, role, name } of pairs) {
    const [person, ...others] = holders.get(role.title) ?? [];
    if (name !== undefined || role.plural || role.status !== 'current' || person === undefined || others.length > 0) continue;
    const known = person.roles.find(({ sentence: earlier, draft }) => earlier.index <= sentence.index && draft.status === 'current' && goesWith(role, draft));
    if (known === undefined) continue;
    const { rank, portfolio, organisation, country } = known.draft;
    person.roles.push({ sentence, draft: { ...role, rank, portfolio, organisation, country } });
  }
}

/** Whether what the bare role says besides its title is said of the known one, too. */
const goesWith = (bare: RoleDraft, known: RoleDraft): boolean =>
  bare.title === known.title &&
  (bare.portfolio === null || bare.portfolio === known.portfolio) &&
  (bare.country === null || bare.country === known.country) &&
  (bare.organisation === null || bare.organisation === known.organisation);

const mentionOf = (pair: Pair, name: NameSpan): Mention => ({
  sentence: pair.sentence,
  name,
  words: fullWords(pair.sentence.tokens, name),
  cases: pair.role.cases,
});

export const stemsOf = (words: readonly Token[], roleWords: RoleWords): readonly string[] => words.map((word) => roleWords.stemOf(word.norm));

/** Whether the words of one name are all among those of the other, the last of the shorter among them as a surname would be. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.length === 1) return long.length === 1 ? short[0] === long[0] : isSurname(short[0] as string, long);
  return short.every((stem) => long.includes(stem));
}

/** The last word of a name, or the first where it is the family name. */
export const isSurname = (stem: string, name: readonly string[]): boolean => name[name.length - 1] === stem;

interface Joined {
  person: Person;
  official: Official;
}

/** The officials that the people are; spellings that are one person's in Latin letters are brought together («Данг Хоанг Занг», «Данг Хоангзянг»). */
export function officialsOf(people: readonly Person[], text: string, homes: () => readonly string[]): Official[] {
  const merged: Joined[] = [];
  const byKey = new Map<string, Joined[]>();
  for (const person of people) {
    const official = officialOf(person, person.mentions, text, homes);
    const keys = person.stems.length < 2 ? [] : personKeys(official.latin);
    const namesakes = keys.flatMap((key) => byKey.get(key) ?? []);
    const same = namesakes.find((other) => samePerson(other.official, official));
    if (same === undefined) {
      const joined: Joined = { person, official };
      merged.push(joined);
      for (const key of keys) {
        const list = byKey.get(key) ?? [];
        if (list.length < MOST_NAMESAKES) list.push(joined);
        byKey.set(key, list);
      }
      continue;
    }
    const [first, second] = same.person.mentions.length >= person.mentions.length ? [same.person, person] : [person, same.person];
    const wording = first.mentions;
    same.person = { ...first, mentions: [...first.mentions, ...second.mentions], roles: [...first.roles, ...second.roles] };
    same.official = officialOf(same.person, wording, text, homes);
  }
  return merged.map(({ official }) => official);
}

/** The official as the contract has it; `wording` are the mentions whose spelling gives the name. */
function officialOf(person: Person, wording: readonly Mention[], text: string, homes: () => readonly string[]): Official {
  const mentions = [...person.mentions].sort((a, b) => startOf(a) - startOf(b));
  const { pack } = (mentions[0] as Mention).sentence;
  const stated = person.roles.find(({ draft }) => draft.country !== null)?.draft.country ?? null;
  const forms = wording.map((mention) => ({ text: spanOf(mention, text).text, cases: mention.cases === ALL_CASES ? 0 : mention.cases }));
  const { name, basis, gender } = toNominative(forms, pack, { country: stated });
  const country = stated ?? homeOf(name, pack, homes);
  const official: Official = {
    name,
    latin: toLatin(name, pack, { country, gender }),
    country,
    roles: person.roles.map(({ sentence, draft }) => roleOf(sentence, draft, text)).sort((a, b) => a.start - b.start),
    mentions: mentions.map((mention): OfficialMention => ({ ...spanOf(mention, text), form: mention.words.length > 1 ? 'full' : 'short' })),
  };
  return basis === 'surface' ? { ...official, nameBasis: 'surface' } : official;
}

/** The country whose names are made like this one, if the article speaks of it: a Vietnamese minister in an article on Viet Nam. */
function homeOf(name: string, pack: LanguagePack, homes: () => readonly string[]): string | null {
  const words = name.split(' ');
  if (undoTranscription(words, pack, null) === undefined) return null;
  return homes().find((code) => isTranscribed(code) && undoTranscription(words, pack, code) !== undefined) ?? null;
}

const ALL_CASES = 63;

const startOf = (mention: Mention): number => (mention.sentence.tokens[mention.name.at] as Token).start;

function spanOf({ sentence, name }: Mention, text: string) {
  const start = (sentence.tokens[name.at] as Token).start;
  const end = (sentence.tokens[name.next - 1] as Token).end;
  return { start, end, text: text.slice(start, end) };
}

function roleOf(sentence: Sentence, draft: RoleDraft, text: string): Role {
  const start = (sentence.tokens[draft.at] as Token).start;
  const end = (sentence.tokens[draft.next - 1] as Token).end;
  const { title, rank, portfolio, organisation, country, status } = draft;
  return { start, end, text: text.slice(start, end), title, rank, portfolio, organisation, country, status };
}
