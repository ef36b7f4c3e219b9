import { entriesOf, type LexicalEntry, SENSES, type Sense, type SenseKind, type Vocabulary, type WordKind } from '../core/sense.ts';
import { NO_SENSES, type Token } from '../core/token.ts';

/** A node of the lexicon: the senses of the form that ends here, and the words that may follow it in a longer one. */
export interface LexiconNode {
  senses: readonly Sense[];
  /** The bits of the senses; see `SENSES`. */
  kinds: number;
  /** By the number of the word that follows. */
  next: Map<number, LexiconNode> | undefined;
}

/** Of words that only follow others. */
const NOTHING: LexiconNode = { senses: NO_SENSES, kinds: 0, next: undefined };

/** A word's hash is two numbers of 32 bits, each continued unit by unit: FNV-1a, and a polynomial of the units. */
export const HASH_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const MULTIPLIER = 0x9e3779b1 | 0;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);
export const checkUnit = (check: number, unit: number): number => (Math.imul(check, MULTIPLIER) + unit) | 0;

/** The first number of the hash of a word in normal form. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return hash;
}

/** The second number of the hash of a word in normal form. */
export function checkOf(word: string): number {
  let check = 0;
  for (let i = 0; i < word.length; i++) check = checkUnit(check, word.charCodeAt(i));
  return check;
}

const FEW = 1024;
/** From here on the table grows by less: it is read faster than it is built. */
const MANY = 20_000;
/** Of each word: both numbers of its hash, and its kinds. All that most look-ups want lies side by side. */
const WIDTH = 4;
const CHECK = 1;
const KINDS = 2;
/** Bits in the filter of pairs for each pair. */
const ROOM = 16;
/** A place of the table holds 1 + the number of a word in its low bits, and some of its hash in the others: most words that are not there go no further. */
const NUMBER_BITS = 20;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;

/**
 * All words of a vocabulary, so that a tokeniser finds a word in the text itself: no string is made for a word, and none is compared.
 * A word is known by its number; -1 stands for a word that is not there.
 *
 * Open addressing in a table at most half full. Words are told apart by 64 bits of hash: of a thousand million words that are not
 * there, the odds that one is taken for a word that is are one in a hundred thousand.
 */
export class Lexicon {
  /** What comes after the stem; the whole word where there is none. */
  readonly #words: string[] = [];
  readonly #stems: string[] = [];
  readonly #nodes: LexiconNode[] = [];
  /** The numbers of the words, by hash. */
  #places = new Int32Array(FEW);
  #mask = FEW - 1;
  #facts = new Int32Array(FEW * WIDTH);
  /** The first two words of each phrase, one after the other. */
  readonly #pairs: number[] = [];
  /** A bit is set where a pair of words that begins a phrase falls. */
  #begun = new Int32Array(1);
  #pairMask = 0;

  get size(): number {
    return this.#words.length;
  }

  /** Enters a word, given as a stem and what comes after it, with its node, unless it is there. */
  enter(stem: string, word: string, node: LexiconNode): number {
    let hash = HASH_START;
    let check = 0;
    for (let i = 0; i < stem.length; i++) {
      const unit = stem.charCodeAt(i);
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      check = (Math.imul(check, MULTIPLIER) + unit) | 0;
    }
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      check = (Math.imul(check, MULTIPLIER) + unit) | 0;
    }
    const known = this.find(hash, check);
    if (known >= 0) return known;
    const number = this.#words.push(word) - 1;
    if (number >= NUMBER_MASK) throw new RangeError(`a vocabulary of more than ${NUMBER_MASK} words`);
    this.#stems.push(stem);
    this.#nodes.push(node);
    this.#facts[number * WIDTH] = hash;
    this.#facts[number * WIDTH + CHECK] = check;
    this.#place(hash, number);
    if ((number + 1) * 2 > this.#mask) this.#grow();
    return number;
  }

  /** Gives a word another node. */
  replace(word: number, node: LexiconNode): void {
    this.#nodes[word] = node;
  }

  /** Tells that a phrase begins with two words. */
  markPair(first: number, second: number): void {
    this.#pairs.push(first, second);
  }

  /** Whether a phrase may begin with two words; hardly ever true of others. */
  mayBegin(first: number, second: number): boolean {
    const bit = pairHash(first, second) & this.#pairMask;
    return ((this.#begun[bit >>> 5] as number) & (1 << bit)) !== 0;
  }

  /** To be called when all words are entered. */
  seal(): this {
    for (let i = 0; i < this.#nodes.length; i++) {
      const { kinds, next } = this.#nodes[i] as LexiconNode;
      this.#facts[i * WIDTH + KINDS] = next === undefined ? kinds : kinds | FOLLOWED;
    }
    const pairs = this.#pairs;
    let size = 32;
    while (size < (pairs.length / 2) * ROOM) size *= 2;
    const begun = new Int32Array(size / 32);
    for (let i = 0; i < pairs.length; i += 2) {
      const bit = pairHash(pairs[i] as number, pairs[i + 1] as number) & (size - 1);
      begun[bit >>> 5] = (begun[bit >>> 5] as number) | (1 << bit);
    }
    this.#begun = begun;
    this.#pairMask = size - 1;
    return this;
  }

  wordAt(word: number): string {
    if (this.#stems[word] !== '') {
      this.#words[word] = `${this.#stems[word]}${this.#words[word]}`;
      this.#stems[word] = '';
    }
    return this.#words[word] as string;
  }

  nodeAt(word: number): LexiconNode {
    return this.#nodes[word] as LexiconNode;
  }

  /** The bits of the kinds of a word's senses, and `FOLLOWED`. */
  kindsAt(word: number): number {
    return this.#facts[word * WIDTH + KINDS] as number;
  }

  /** The number of a word in normal form. */
  get(word: string): number {
    return this.find(hashOf(word), checkOf(word));
  }

  /** The number of the word that has this hash. */
  find(hash: number, check: number): number {
    const places = this.#places;
    const facts = this.#facts;
    for (let at = spread(hash) & this.#mask; ; at = (at + 1) & this.#mask) {
      const place = places[at] as number;
      if (place === 0) return -1;
      if ((place ^ hash) >>> NUMBER_BITS !== 0) continue;
      const number = (place & NUMBER_MASK) - 1;
      if (facts[number * WIDTH] === hash && facts[number * WIDTH + CHECK] === check) return number;
    }
  }

  #place(hash: number, number: number): void {
    let at = spread(hash) & this.#mask;
    while (this.#places[at] !== 0) at = (at + 1) & this.#mask;
    this.#places[at] = (hash & ~NUMBER_MASK) | (number + 1);
  }

  #grow(): void {
    const count = this.#words.length;
    this.#mask = count < MANY ? this.#mask * 4 + 3 : this.#mask * 2 + 1;
    const facts = new Int32Array(((this.#mask + 1) / 2 + 1) * WIDTH);
    facts.set(this.#facts.subarray(0, count * WIDTH));
    this.#facts = facts;
    this.#places = new Int32Array(this.#mask + 1);
    for (let i = 0; i < count; i++) this.#place(facts[i * WIDTH] as number, i);
  }
}

/** Set beside the kinds of a word that others may follow in a phrase. */
export const FOLLOWED = 1 << 31;

const pairHash = (first: number, second: number): number => spread(Math.imul(first, MULTIPLIER) ^ Math.imul(second, FNV_PRIME));

/** FNV leaves the low bits of short words close together. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Splits a form into what the tokeniser will make of it: words, and each sign by itself. */
const FORM_PARTS = /[\p{L}\p{M}'\d]+|[^\s\p{L}\p{M}'\d]/gu;
/** Everything but ASCII and Cyrillic letters. */
const UNUSUAL = /[^ -~\u0400-\u052f]/;

/** The same as `FORM_PARTS`, without its cost where there are only the usual letters and signs. */
function partsOf(form: string): readonly string[] {
  if (UNUSUAL.test(form)) return form.match(FORM_PARTS) ?? [];
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (isWordUnit(unit)) continue;
    if (i > start) parts.push(form.slice(start, i));
    if (unit !== 0x20) parts.push(form.charAt(i));
    start = i + 1;
  }
  if (start < form.length) parts.push(form.slice(start));
  return parts;
}

/** A letter, a digit or the apostrophe, among the usual ones. */
const isWordUnit = (unit: number): boolean =>
  unit >= 0x400 || (unit >= 0x61 && unit <= 0x7a) || unit === 0x27 || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);

/** Whether there are only plain letters, so that it is one word; any other must be looked at more closely. */
function isPlain(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (unit < 0x61 ? unit !== 0x27 : unit > 0x7a && (unit < 0x400 || unit > 0x52f)) return false;
  }
  return true;
}

/** One table from normal form to senses for a whole vocabulary. Forms of several words hang below their first word. `closed` are words that get the first numbers. */
export function buildLexicon(vocabulary: Vocabulary, closed: readonly string[] = []): Lexicon {
  const lexicon = new Lexicon();
  for (const word of closed) lexicon.enter('', word, NOTHING);
  for (const kind of Object.keys(vocabulary) as WordKind[]) addEntries(lexicon, kind, entriesOf(vocabulary, kind));
  return lexicon.seal();
}

/**
 * Adds the forms of the entries of one kind. Forms that nothing else claims share one node, since most of a lexicon is the endings of the same word.
 *
 * Runs once and seldom long enough to be compiled: the loops are of the kind that is fast before that.
 */
function addEntries(lexicon: Lexicon, kind: SenseKind, entries: readonly LexicalEntry<unknown>[]): void {
  let shared = NOTHING;
  let last: unknown;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as LexicalEntry<unknown>;
    const value = entry[0];
    const forms = entry[1];
    const stem = entry[2] ?? '';
    if (shared === NOTHING || last !== value) shared = nodeOf(kind, value, 1);
    last = value;
    let phrase = shared;
    const isPlainStem = isPlain(stem);
    for (let j = 0; j < forms.length; j++) {
      const form = forms[j] as string;
      if (isPlainStem && isPlain(form)) {
        addWord(lexicon, stem, form, shared);
        continue;
      }
      const parts = partsOf(stem + form);
      if (parts.length === 1) addWord(lexicon, '', parts[0] as string, shared);
      else if (parts.length > 1) {
        if (phrase.senses[0]?.length !== parts.length) phrase = nodeOf(kind, value, parts.length);
        addPhrase(lexicon, parts, phrase);
      }
    }
  }
}

const nodeOf = (kind: SenseKind, value: unknown, length: number): LexiconNode => ({
  senses: [{ kind, value, length } as Sense],
  kinds: SENSES[kind].bit,
  next: undefined,
});

/** A node with the senses of `shared` too: `shared` itself where there is nothing else, else one that no other form has. */
function joined(node: LexiconNode | undefined, shared: LexiconNode): LexiconNode {
  if (node === undefined || node === shared || (node.senses.length === 0 && node.next === undefined)) return shared;
  const sense = shared.senses[0] as Sense;
  const known = node.senses.some(({ kind, value }) => kind === sense.kind && value === sense.value);
  return known ? node : { senses: [...node.senses, sense], kinds: node.kinds | shared.kinds, next: node.next };
}

function addWord(lexicon: Lexicon, stem: string, form: string, shared: LexiconNode): void {
  const word = lexicon.enter(stem, form, shared);
  const node = lexicon.nodeAt(word);
  if (node !== shared) lexicon.replace(word, joined(node, shared));
}

/** Every word of a phrase is entered, so that a word that is not there can be no part of one. */
function addPhrase(lexicon: Lexicon, parts: readonly string[], shared: LexiconNode): void {
  const first = parts[0] as string;
  const word = lexicon.enter('', first, NOTHING);
  const head = withFollowers(lexicon.nodeAt(word));
  lexicon.replace(word, head);
  let level = head.next;
  for (let i = 1; i < parts.length; i++) {
    const part = lexicon.enter('', parts[i] as string, NOTHING);
    if (i === 1) lexicon.markPair(word, part);
    const node = level.get(part);
    if (i === parts.length - 1) level.set(part, joined(node, shared));
    else {
      const inner = withFollowers(node ?? NOTHING);
      level.set(part, inner);
      level = inner.next;
    }
  }
}

type Branch = LexiconNode & { readonly next: Map<number, LexiconNode> };
const branches = (node: LexiconNode): node is Branch => node.next !== undefined;

/** The node if something follows it, else one with its senses that no other form has, and room for what may follow. */
const withFollowers = (node: LexiconNode): Branch => (branches(node) ? node : { senses: node.senses, kinds: node.kinds, next: new Map() });

/** The senses and kinds of a token, from the phrases that begin with it. */
export interface PhraseSenses {
  readonly senses: readonly Sense[];
  readonly kinds: number;
}

/**
 * The senses of `tokens[at]` where one phrase at least begins with it, the longest first; `node` is what its own form led to.
 *
 * A phrase does not run over a paragraph break.
 */
export function readPhrases(tokens: readonly Token[], at: number, node: LexiconNode): PhraseSenses | undefined {
  let longer: readonly Sense[] | undefined;
  let { kinds } = node;
  let here: LexiconNode | undefined = node;
  for (let i = at + 1; here?.next !== undefined; i++) {
    const follower = tokens[i];
    if (follower === undefined || follower.word < 0 || follower.breaks === 2) break;
    here = here.next.get(follower.word);
    if (here === undefined || here.senses.length === 0) continue;
    longer = longer === undefined ? here.senses : both(here.senses, longer);
    kinds |= here.kinds;
  }
  return longer === undefined ? undefined : { senses: node.senses.length === 0 ? longer : both(longer, node.senses), kinds };
}

/** The same as `concat`, which takes longer over lists as short as these. */
function both(first: readonly Sense[], second: readonly Sense[]): readonly Sense[] {
  const senses: Sense[] = [];
  for (let i = 0; i < first.length; i++) senses.push(first[i] as Sense);
  for (let i = 0; i < second.length; i++) senses.push(second[i] as Sense);
  return senses;
}
