import type { Token } from '../../core/token.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { fullWords, type NameSpan } from './name-span.ts';
import type { Pair } from './pairs.ts';
import { completedBy, endBefore, type RoleDraft } from './role.ts';
import { type RoleWords, roleWords } from './words.ts';

/** A place in the text where a person is named. */
export interface Mention {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
  /** Cases of the role beside the name, 0 if none is. */
  readonly cases: number;
}

/** A post that the person holds, and where it says so. */
export interface Holding {
  readonly sentence: Sentence;
  readonly draft: RoleDraft;
}

/** A person in the making: all places where the name stands, and the posts read beside them. */
export interface Person {
  readonly mentions: Mention[];
  readonly roles: Holding[];
  /** Stems of the words of the fullest name. */
  stems: readonly string[];
}

/** More namesakes than these are not told apart. */
const MOST_NAMESAKES = 48;
const NOBODY: readonly Person[] = [];

/** Joins names that are one person's; a role without a name stays out. */
export function gatherPeople(pairs: readonly Pair[]): Person[] {
  const circle = new Circle();
  let hasDoubt = false;
  for (const pair of pairs) {
    if (pair.doubt !== undefined) hasDoubt = true;
    else circle.add(pair);
  }
  if (hasDoubt) for (const pair of pairs) if (pair.doubt !== undefined) circle.add(pair);
  joinBareRoles(pairs, circle.people);
  return circle.people;
}

/** The people that have been named so far. */
class Circle {
  readonly people: Person[] = [];
  private readonly byStem = new Map<string, Person[]>();
  /** Where their names start: several roles may stand beside one. */
  private readonly starts = new Set<number>();

  add({ sentence, role, name, doubt }: Pair): void {
    if (name === undefined) return;
    const mention = mentionOf(sentence, name, role.nameCases);
    const start = mention.words[0]?.start ?? mention.start;
    const stems = stemsOf(mention.words, roleWords(sentence.pack));
    const fits = holding(this.namesakes(stems), stems, role.title);
    if (fits.length === 0 || (fits.length > 1 && stems.length === 1)) {
      if (doubt !== undefined || fits.length > 0) return;
      const person: Person = { mentions: [mention], roles: [{ sentence, draft: role }], stems };
      this.people.push(person);
      this.index(person, stems);
    } else {
      const person = fullest(fits);
      if (doubt !== undefined) endBefore(role, doubt);
      if (stems.length > person.stems.length) person.stems = stems;
      this.index(person, stems);
      if (!this.starts.has(start)) person.mentions.push(mention);
      person.roles.push({ sentence, draft: role });
    }
    this.starts.add(start);
  }

  /** Everybody whose name this may be. */
  private namesakes(stems: readonly string[]): readonly Person[] {
    let found: Person[] | undefined;
    for (const stem of stems) {
      const known = this.byStem.get(stem);
      if (known === undefined) continue;
      for (const person of known) {
        if (!isSame(person.stems, stems)) continue;
        if (found === undefined) found = [person];
        else if (!found.includes(person)) found.push(person);
      }
    }
    return found ?? NOBODY;
  }

  private index(person: Person, stems: readonly string[]): void {
    for (const stem of stems) {
      const known = this.byStem.get(stem);
      if (known === undefined) this.byStem.set(stem, [person]);
      else if (known.length < MOST_NAMESAKES && !known.includes(person)) known.push(person);
    }
  }
}

/** Of several namesakes a surname beside an office means the one who holds it. */
function holding(people: readonly Person[], stems: readonly string[], title: string): readonly Person[] {
  if (people.length < 2 || stems.length > 1) return people;
  const holders = people.filter(({ roles }) => roles.some(({ draft }) => draft.title === title));
  return holders.length === 1 ? holders : people;
}

/** The first who is known by more than a surname, else the first. */
function fullest(people: readonly Person[]): Person {
  for (const person of people) if (person.stems.length > 1) return person;
  return people[0] as Person;
}

/** «заявив заступник міністра» after the only deputy minister of the article was named: the role is told of again. */
function joinBareRoles(pairs: readonly Pair[], people: readonly Person[]): void {
  /** By title; null where there are several. */
  let holders: Map<string, Person | null> | undefined;
  for (const { sentence, role, name } of pairs) {
    if (name !== undefined || role.plural || role.status !== 'current') continue;
    holders ??= holdersOf(people);
    const holder = holders.get(role.title);
    if (holder === undefined || holder === null) continue;
    const known = knownOf(holder, role, sentence.index);
    if (known === undefined) continue;
    holder.roles.push({ sentence, draft: completedBy(role, known) });
  }
}

/** The role of a person that a bare one may stand for. */
function knownOf({ roles }: Person, bare: RoleDraft, sentence: number): RoleDraft | undefined {
  for (const { sentence: earlier, draft } of roles) if (earlier.index <= sentence && draft.status === 'current' && goesWith(bare, draft)) return draft;
  return undefined;
}

function holdersOf(people: readonly Person[]): Map<string, Person | null> {
  const holders = new Map<string, Person | null>();
  for (const person of people) {
    for (const { draft } of person.roles) {
      const other = holders.get(draft.title);
      if (other === undefined) holders.set(draft.title, person);
      else if (other !== person) holders.set(draft.title, null);
    }
  }
  return holders;
}

/** Whether what the bare role says besides its title is said of the known one, too. */
const goesWith = (bare: RoleDraft, known: RoleDraft): boolean =>
  bare.title === known.title &&
  (bare.portfolio === null || bare.portfolio === known.portfolio) &&
  (bare.country === null || bare.country === known.country) &&
  (bare.organisation === null || bare.organisation === known.organisation);

export function mentionOf(sentence: Sentence, name: NameSpan, cases: number): Mention {
  const { tokens } = sentence;
  return {
    sentence,
    start: (tokens[name.at] as Token).start,
    end: (tokens[name.next - 1] as Token).end,
    words: fullWords(tokens, name),
    cases,
  };
}

export function stemsOf(words: readonly Token[], roleWords: RoleWords): readonly string[] {
  const stems: string[] = [];
  for (let i = 0; i < words.length; i++) stems.push(roleWords.stemOf((words[i] as Token).norm));
  return stems;
}

/** Whether the words of one name are all among those of the other, the last of the shorter among them as a surname would be. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > b.length) return isSame(b, a);
  if (a.length === 0) return false;
  if (a.length === 1) return isSurname(a[0] as string, b);
  for (const stem of a) if (!b.includes(stem)) return false;
  return true;
}

/** The last word of a name. */
export const isSurname = (stem: string, name: readonly string[]): boolean => name[name.length - 1] === stem;
