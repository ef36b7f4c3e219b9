import type { Token } from '../../core/token.ts';
import type { Official, OfficialMention, Role } from '../../core/values/official.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { fullName } from './names/full-name.ts';
import { toLatin } from './names/latin.ts';
import type { NameForm } from './names/nominative.ts';
import { personKeys, samePerson } from './names/person.ts';
import { isTranscribed, undoTranscription } from './names/transcription.ts';
import type { Holding, Mention, Person } from './people.ts';

interface Joined {
  person: Person;
  official: Official;
  /** Where the person is first named. */
  start: number;
}

/** More namesakes than these are not told apart. */
const MOST_NAMESAKES = 48;
const NO_KEYS: readonly string[] = [];

/** The officials that the people are, in the order of first mention; spellings that are one person's in Latin letters are brought together («Данг Хоанг Занг», «Данг Хоангзянг»). */
export function officialsOf(people: readonly Person[], text: string, homes: () => readonly string[]): readonly Official[] {
  const merged: Joined[] = [];
  const byKey = new Map<string, Joined[]>();
  for (const person of people) {
    const official = officialOf(person, person.mentions, text, homes);
    const keys = person.stems.length < 2 ? NO_KEYS : personKeys(official.latin);
    const same = namesakeOf(official, keys, byKey);
    if (same === undefined) {
      const joined: Joined = { person, official, start: startOf(official) };
      merged.push(joined);
      for (const key of keys) {
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [joined]);
        else if (list.length < MOST_NAMESAKES) list.push(joined);
      }
      continue;
    }
    const [first, second] = same.person.mentions.length >= person.mentions.length ? [same.person, person] : [person, same.person];
    const wording = first.mentions;
    same.person = { mentions: [...first.mentions, ...second.mentions], roles: [...first.roles, ...second.roles], stems: first.stems };
    same.official = officialOf(same.person, wording, text, homes);
    same.start = startOf(same.official);
  }
  return inOrder(merged).map(({ official }) => official);
}

function namesakeOf(official: Official, keys: readonly string[], byKey: ReadonlyMap<string, readonly Joined[]>): Joined | undefined {
  for (const key of keys) {
    const namesakes = byKey.get(key);
    if (namesakes === undefined) continue;
    for (const other of namesakes) if (samePerson(other.official, official)) return other;
  }
  return undefined;
}

/** The official as the contract has it; `wording` are the mentions whose spelling gives the name. */
function officialOf(person: Person, wording: readonly Mention[], text: string, homes: () => readonly string[]): Official {
  const named = inOrder(person.mentions);
  const { pack } = (named[0] as Mention).sentence;
  const stated = statedCountry(person.roles);
  const forms: NameForm[] = [];
  for (const { start, end, cases } of wording) forms.push({ text: text.slice(start, end), cases: cases === ALL_CASES ? 0 : cases });
  const { name, gender, basis, latin, isForeign } = fullName(forms, pack, stated);
  const home = isForeign && stated === null ? homeOf(name, pack, homes()) : null;
  const roles: Role[] = [];
  for (const holding of person.roles) roles.push(roleOf(holding, text));
  const mentions: OfficialMention[] = [];
  for (const { start, end, words } of named) mentions.push({ start, end, text: text.slice(start, end), form: words.length > 1 ? 'full' : 'short' });
  const spelling = home === null ? latin : toLatin(name, pack, { country: home, gender });
  const country = stated ?? home;
  const ordered = inOrder(roles);
  // Written out twice: an object that is made of another is of a shape of its own, which is slow to read.
  return basis === 'surface'
    ? { name, latin: spelling, country, roles: ordered, mentions, nameBasis: 'surface' }
    : { name, latin: spelling, country, roles: ordered, mentions };
}

const ALL_CASES = 63;

function statedCountry(roles: readonly Holding[]): string | null {
  for (const { draft } of roles) if (draft.country !== null) return draft.country;
  return null;
}

/** The country whose names are made like this one, if the article speaks of it: a Vietnamese minister in an article on Viet Nam. */
function homeOf(name: string, pack: LanguagePack, homes: readonly string[]): string | null {
  const words = name.split(' ');
  return homes.find((code) => isTranscribed(code) && undoTranscription(words, pack, code) !== undefined) ?? null;
}

const startOf = ({ mentions }: Official): number => (mentions[0] as OfficialMention).start;

/** By their places in the text, in which they mostly are already. */
function inOrder<S extends { readonly start: number }>(items: readonly S[]): readonly S[] {
  for (let i = 1; i < items.length; i++) if ((items[i] as S).start < (items[i - 1] as S).start) return [...items].sort((a, b) => a.start - b.start);
  return items;
}

function roleOf({ sentence: { tokens }, draft }: Holding, text: string): Role {
  const start = (tokens[draft.at] as Token).start;
  const end = (tokens[draft.next - 1] as Token).end;
  const { title, rank, portfolio, organisation, country, status } = draft;
  return { start, end, text: text.slice(start, end), title, rank, portfolio, organisation, country, status };
}
