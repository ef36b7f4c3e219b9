import type { Token } from '../../core/token.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Sentence } from '../../segment/analyse.ts';
import type { GivenNames } from './given.ts';
import { fullWords, isNameWord, readName } from './name-span.ts';
import { isSame, isSurname, type Person, stemsOf } from './people.ts';
import { type RoleWords, roleWords } from './words.ts';

/** The first three letters of a word as one number: what every later mention of it shares. */
const keyOf = (norm: string): number => norm.charCodeAt(0) * 0x100000 + norm.charCodeAt(1) * 0x400 + (norm.length > 2 ? norm.charCodeAt(2) : 0);

const LONGEST_NAME = 6;
const MOST_NAMESAKES = 48;

/** Finds where known people are named again, by surname or in full, and adds it to their mentions. A name joins the one person that it fits, or none. */
export function linkMentions(people: readonly Person[], sentences: readonly Sentence[], givenOf: (pack: LanguagePack) => GivenNames): void {
  const byKey = new Map<number, Person[]>();
  /** The first letters of known names: most capitalised words differ by them already. */
  const initials = new Set<number>();
  const taken = new Set<Token>();
  for (const person of people) {
    for (const mention of person.mentions) {
      for (const word of mention.words) {
        taken.add(word);
        initials.add(word.initial);
        const key = keyOf(word.norm);
        const list = byKey.get(key);
        if (list === undefined) byKey.set(key, [person]);
        else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
      }
    }
  }
  for (const sentence of sentences) {
    let words: RoleWords | undefined;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.caps === 0 || token.kind !== 'word' || !initials.has(token.initial) || taken.has(token)) continue;
      const candidates = byKey.get(keyOf(token.norm));
      if (candidates === undefined) continue;
      words ??= roleWords(sentence.pack);
      at = Math.max(at, linkAt(sentence, at, candidates, words, taken, givenOf(sentence.pack)) - 1);
    }
  }
}

/** Reads the whole name around a token and gives it to the person it fits; tells where reading goes on. */
function linkAt(sentence: Sentence, at: number, candidates: readonly Person[], words: RoleWords, taken: ReadonlySet<Token>, given: GivenNames): number {
  const { tokens } = sentence;
  let from = at;
  while (
    from > Math.max(0, at - LONGEST_NAME) &&
    isNameWord(tokens[from - 1], words) &&
    (tokens[from] as Token).breaks === 0 &&
    !taken.has(tokens[from - 1] as Token)
  )
    from--;
  for (let start = from; start <= at; start++) {
    const name = readName(tokens, start, words);
    if (name === undefined || name.next <= at) continue;
    const own = fullWords(tokens, name);
    const stems = stemsOf(own, words);
    const fits = candidates.filter((person) => fitsPerson(stems, person));
    if (fits.length === 1) {
      const lone = stems.length === 1;
      if (lone && start > 0 && isNameWord(tokens[start - 1], words) && start - 1 > 0) return name.next;
      (fits[0] as Person).mentions.push({ sentence, name, words: own, cases: 0 });
      return name.next;
    }
    // The first word of a sentence may be capitalised for its place only, unless it is the name of somebody else.
    if (start > 0 || given.casesOf((tokens[start] as Token).norm) !== undefined) return name.next;
  }
  return at + 1;
}

function fitsPerson(stems: readonly string[], person: Person): boolean {
  if (stems.length === 1) return isSurname(stems[0] as string, person.stems);
  return person.stems.includes(stems[0] as string) && stems.length <= person.stems.length + 1 && isSame(stems, person.stems);
}
