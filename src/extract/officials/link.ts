import { SENSES } from '../../core/sense.ts';
import type { Token } from '../../core/token.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { foldAt } from '../../segment/characters.ts';
import { closingOf } from './marks.ts';
import { isNamesake, isNameWord, type NameSpan, readName } from './name-span.ts';
import { isSame, isSurname, type Mention, mentionOf, type Person, stemsOf } from './people.ts';
import { ARTICLE, LINKING, NAMING, type RoleWords, roleWords, STOP_WORD } from './words.ts';

const LONGEST_NAME = 6;
const MOST_NAMESAKES = 48;

/** Finds where known people are named again, by surname or in full, and adds it to their mentions. A name joins the one person that it fits, or none. */
export function linkMentions(text: string, people: readonly Person[], sentences: readonly Sentence[]): void {
  const named = new Named(text, people);
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.caps === 0 || !named.mayBegin(token)) continue;
      const candidates = named.like(token);
      if (candidates !== undefined) at = Math.max(at, linkAt(sentence, at, candidates, named.taken) - 1);
    }
  }
}

/** The people of an article, by how the words of their names begin. */
class Named {
  /** Where the words of their names stand that are known already. */
  readonly taken = new Set<number>();
  private readonly byKey = new Map<number, Person[]>();
  /** The first letters of the words, as bits: most capitalised words differ by them already. */
  private initials = 0;
  private readonly text: string;

  constructor(text: string, people: readonly Person[]) {
    this.text = text;
    for (const person of people) {
      for (const { words } of person.mentions) for (const word of words) this.enter(word, person);
    }
  }

  private enter(word: Token, person: Person): void {
    this.taken.add(word.start);
    this.initials |= bitOf(word);
    const key = keyOf(this.text, word);
    const list = this.byKey.get(key);
    if (list === undefined) this.byKey.set(key, [person]);
    else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
  }

  mayBegin(token: Token): boolean {
    return (this.initials & bitOf(token)) !== 0;
  }

  /** Those one of whose words begins like this one, unless it is itself a word of theirs. */
  like(token: Token): readonly Person[] | undefined {
    if (token.kind !== 'word') return undefined;
    const found = this.byKey.get(keyOf(this.text, token));
    return found === undefined || this.taken.has(token.start) ? undefined : found;
  }
}

/** Neither the Latin nor the Cyrillic alphabet has many more letters than a number has bits. */
const bitOf = ({ initial }: Token): number => 1 << initial;

/** The first three letters of a word as one number: what every later mention of it shares. */
function keyOf(text: string, token: Token): number {
  let key = 0;
  for (let i = 0; i <= KEY_LETTERS; i++) {
    const letter = token.start + i < token.end ? foldAt(text, token.start + i) : NO_LETTER;
    // A rare sign in the letters, or behind the last of them, may change them.
    if (letter === 0) return keyOfNorm(token.norm);
    if (i < KEY_LETTERS) key = (key << LETTER_BITS) ^ letter;
  }
  return key;
}

const KEY_LETTERS = 3;
const NO_LETTER = 1;
/** The letters of one script differ in these bits. */
const LETTER_BITS = 10;

function keyOfNorm(norm: string): number {
  let key = 0;
  for (let i = 0; i < KEY_LETTERS; i++) key = (key << LETTER_BITS) ^ (i < norm.length ? norm.charCodeAt(i) : NO_LETTER);
  return key;
}

/** Reads the whole name around a token and gives it to the person it fits; tells where reading goes on. */
function linkAt(sentence: Sentence, at: number, candidates: readonly Person[], taken: ReadonlySet<number>): number {
  const { tokens } = sentence;
  const words = roleWords(sentence.pack);
  for (let start = firstOfRun(tokens, at, words, taken); start <= at; start++) {
    const name = readName(tokens, start, words);
    if (name === undefined || name.next <= at) continue;
    const mention = mentionOf(sentence, name, 0);
    const stems = stemsOf(mention.words, words);
    const person = onlyFit(candidates, stems, mention.start) ?? familyFirst(candidates, stems, tokens[start] as Token, words);
    if (person !== undefined) {
      const isPartOfOther = stems.length === 1 && start > 0 && !opens(tokens, start - 1) && isNameWord(tokens[start - 1], words);
      if (!isPartOfOther && !isNamesake(tokens, start) && !(stems.length === 1 && isThing(tokens, name, words))) person.mentions.push(mention);
      return name.next;
    }
    // The first word of a sentence may be capitalised for its place only, unless it is the name of somebody else.
    if (!opens(tokens, start) || words.given.casesOf((tokens[start] as Token).norm) !== undefined) return name.next;
  }
  return at + 1;
}

/** "A drink called Santorum", "a Santorum.": a surname that a thing bears. */
function isThing(tokens: readonly Token[], { at, next }: NameSpan, words: RoleWords): boolean {
  if (at === 0) return false;
  const before = tokens[at - 1];
  if (words.is(before, NAMING)) {
    if (at === 1) return true;
    // "The president called Biden": somebody did.
    const thing = tokens[at - 2];
    return thing?.kind === 'word' && thing.caps === 0 && (thing.kinds & OFFICE) === 0 && !words.is(thing, STOP_WORD | LINKING) && !words.isVerb(thing.norm);
  }
  const after = tokens[next];
  return words.is(before, ARTICLE) && (after?.kind !== 'word' || words.is(after, STOP_WORD));
}

const OFFICE = SENSES.office.bit;

/** Whether a word stands where a sentence or a quotation opens. */
const opens = (tokens: readonly Token[], at: number): boolean => at === 0 || closingOf(tokens[at - 1] as Token) !== undefined;

/** Where the words of names begin that stand before a token, without a break. */
function firstOfRun(tokens: readonly Token[], at: number, words: RoleWords, taken: ReadonlySet<number>): number {
  let from = at;
  while (from > Math.max(0, at - LONGEST_NAME)) {
    const before = tokens[from - 1] as Token;
    if ((tokens[from] as Token).breaks > 0 || !isNameWord(before, words) || taken.has(before.start)) break;
    from--;
  }
  return from;
}

/**
 * The one person of whom this may be the name; of several, the one whom the text has named before: the president is «Обама» until the first lady is told of.
 * Undefined if there are none or several still.
 */
function onlyFit(candidates: readonly Person[], stems: readonly string[], start: number): Person | undefined {
  let fitting: Person | undefined;
  let named: Person | undefined;
  let fits = 0;
  let before = 0;
  for (const person of candidates) {
    if (!fitsPerson(stems, person)) continue;
    fits++;
    fitting = person;
    if ((person.mentions[0] as Mention).start > start) continue;
    before++;
    named = person;
  }
  if (fits === 1) return fitting;
  return before === 1 ? named : undefined;
}

/** "Wang" for Wang Wentao: the one person whose name of two words begins so, if the word is no given name. */
function familyFirst(candidates: readonly Person[], stems: readonly string[], { norm }: Token, words: RoleWords): Person | undefined {
  if (stems.length !== 1) return undefined;
  let found: Person | undefined;
  for (const person of candidates) {
    if (person.stems[0] !== stems[0] || person.stems.length === 1) continue;
    if (found !== undefined || !isOfTwoWords(person)) return undefined;
    found = person;
  }
  return found === undefined || words.given.casesOf(norm) !== undefined ? undefined : found;
}

/** "Cho Yun-hee" is one, too. */
const isOfTwoWords = ({ mentions, stems }: Person): boolean => stems.length === 2 || (stems.length === 3 && mentions[0]?.words[2]?.caps === 0);

function fitsPerson(stems: readonly string[], person: Person): boolean {
  if (stems.length === 1) return isSurname(stems[0] as string, person.stems);
  return person.stems.includes(stems[0] as string) && stems.length <= person.stems.length + 1 && isSame(stems, person.stems);
}
