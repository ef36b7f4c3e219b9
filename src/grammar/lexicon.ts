import { type LexicalEntry, SENSE_BITS, type Sense, type SenseKind, type Vocabulary } from '../core/sense.ts';
import { NO_SENSES, type Token } from '../core/token.ts';

/** A node of the lexicon: the senses of the form that ends here, and the words that may follow it in a longer one. */
export interface LexiconNode {
  senses: readonly Sense[];
  /** The bits of the senses; see `SENSE_BITS`. */
  kinds: number;
  next: Map<string, LexiconNode> | undefined;
}

/** Of words that only follow others. */
const NOTHING: LexiconNode = { senses: NO_SENSES, kinds: 0, next: undefined };

/** A word's hash is two numbers of 32 bits, each continued unit by unit: FNV-1a, and a polynomial of the units. */
export const HASH_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const MULTIPLIER = 0x9e3779b1 | 0;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);
export const checkUnit = (check: number, unit: number): number => (Math.imul(check, MULTIPLIER) + unit) | 0;

const FEW = 1024;
/** A word has three numbers in the table: both of its hash, and 1 + its own; 0 marks a free place. */
const WIDTH = 3;

/**
 * All words of a vocabulary, so that a tokeniser finds a word in the text itself: no string is made for a word, and none is compared.
 * A word is known by its number; -1 stands for a word that is not there.
 *
 * Open addressing in a table at most half full. Words are told apart by 64 bits of hash: of a thousand million words that are not
 * there, the odds that one is taken for a word that is are one in a hundred thousand.
 */
export class Lexicon {
  readonly #words: string[] = [];
  readonly #nodes: LexiconNode[] = [];
  #table = new Int32Array(FEW * WIDTH);
  #mask = FEW - 1;
  #kinds = new Int32Array(0);

  get size(): number {
    return this.#words.length;
  }

  /** Enters a word with its node, unless it is there. */
  enter(word: string, node: LexiconNode): number {
    let hash = HASH_START;
    let check = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      check = (Math.imul(check, MULTIPLIER) + unit) | 0;
    }
    const place = this.#placeOf(hash, check);
    const known = this.#table[place + 2] as number;
    if (known !== 0) return known - 1;
    this.#table[place] = hash;
    this.#table[place + 1] = check;
    this.#table[place + 2] = this.#words.push(word);
    this.#nodes.push(node);
    if (this.#words.length * 2 > this.#mask) this.#grow();
    return this.#words.length - 1;
  }

  /** Gives a word another node. */
  replace(word: number, node: LexiconNode): void {
    this.#nodes[word] = node;
  }

  /** To be called when all words are entered. */
  seal(): this {
    this.#kinds = Int32Array.from(this.#nodes, ({ kinds, next }) => (next === undefined ? kinds : kinds | FOLLOWED));
    return this;
  }

  wordAt(word: number): string {
    return this.#words[word] as string;
  }

  nodeAt(word: number): LexiconNode {
    return this.#nodes[word] as LexiconNode;
  }

  /** The bits of the kinds of a word's senses, and `FOLLOWED`. */
  kindsAt(word: number): number {
    return this.#kinds[word] as number;
  }

  /** The number of a word in normal form. */
  get(word: string): number {
    let hash = HASH_START;
    let check = 0;
    for (let i = 0; i < word.length; i++) {
      hash = hashUnit(hash, word.charCodeAt(i));
      check = checkUnit(check, word.charCodeAt(i));
    }
    return this.find(hash, check);
  }

  /** The number of the word that has this hash. */
  find(hash: number, check: number): number {
    return (this.#table[this.#placeOf(hash, check) + 2] as number) - 1;
  }

  /** Where a word stands in the table, or the free place for it. */
  #placeOf(hash: number, check: number): number {
    const table = this.#table;
    for (let place = spread(hash) & this.#mask; ; place = (place + 1) & this.#mask) {
      const at = place * WIDTH;
      if (table[at + 2] === 0 || (table[at] === hash && table[at + 1] === check)) return at;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#mask = this.#mask * 2 + 1;
    this.#table = new Int32Array((this.#mask + 1) * WIDTH);
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + 2] !== 0) this.#table.set(old.subarray(from, from + WIDTH), this.#placeOf(old[from] as number, old[from + 1] as number));
    }
  }
}

/** Set beside the kinds of a word that others may follow in a phrase. */
export const FOLLOWED = 1 << 31;

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

/** Whether a form is one word of plain letters; any other must be looked at more closely. */
function isPlainWord(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (unit < 0x61 ? unit !== 0x27 : unit > 0x7a && (unit < 0x400 || unit > 0x52f)) return false;
  }
  return true;
}

/** One table from normal form to senses for a whole vocabulary. Forms of several words hang below their first word. `closed` are words that get the first numbers. */
export function buildLexicon(vocabulary: Vocabulary, closed: readonly string[] = []): Lexicon {
  const lexicon = new Lexicon();
  for (const word of closed) lexicon.enter(word, NOTHING);
  for (const kind of Object.keys(vocabulary) as (keyof Vocabulary)[]) {
    for (const [value, forms] of vocabulary[kind] as readonly LexicalEntry<unknown>[]) addEntry(lexicon, kind, value, forms);
  }
  return lexicon.seal();
}

/** Adds the forms of one entry. Single words that nothing else claims share one node, since most of a lexicon is the endings of the same word. */
function addEntry(lexicon: Lexicon, kind: SenseKind, value: unknown, forms: readonly string[]): void {
  const shared: LexiconNode = { senses: [{ kind, value, length: 1 } as Sense], kinds: SENSE_BITS[kind], next: undefined };
  for (const form of forms) {
    if (isPlainWord(form)) {
      addWord(lexicon, form, shared);
      continue;
    }
    const parts = partsOf(form);
    if (parts.length > 1) addPhrase(lexicon, kind, value, parts);
    else if (parts[0] !== undefined) addWord(lexicon, parts[0], shared);
  }
}

function addWord(lexicon: Lexicon, form: string, shared: LexiconNode): void {
  const word = lexicon.enter(form, shared);
  const node = lexicon.nodeAt(word);
  if (node === shared) return;
  const sense = shared.senses[0] as Sense;
  if (node.senses.length === 0 && node.next === undefined) lexicon.replace(word, shared);
  else if (!hasValue(node, sense.kind, sense.value))
    lexicon.replace(word, { senses: [...node.senses, sense], kinds: node.kinds | shared.kinds, next: node.next });
}

const hasValue = (node: LexiconNode, kind: SenseKind, value: unknown): boolean => node.senses.some((sense) => sense.kind === kind && sense.value === value);

/** Every word of a phrase is entered, so that a word that is not there can be no part of one. */
function addPhrase(lexicon: Lexicon, kind: SenseKind, value: unknown, parts: readonly string[]): void {
  let level = followers(lexicon, parts[0] as string);
  for (let i = 1; ; i++) {
    const part = parts[i] as string;
    lexicon.enter(part, NOTHING);
    let node = level.get(part);
    if (node === undefined) {
      node = { senses: NO_SENSES, kinds: 0, next: undefined };
      level.set(part, node);
    }
    if (i === parts.length - 1) {
      if (!hasValue(node, kind, value)) {
        node.senses = [...node.senses, { kind, value, length: parts.length } as Sense];
        node.kinds |= SENSE_BITS[kind];
      }
      return;
    }
    node.next ??= new Map();
    level = node.next;
  }
}

/** What may follow a word, in a node of the word's own: others may share the one that it has. */
function followers(lexicon: Lexicon, form: string): Map<string, LexiconNode> {
  const word = lexicon.enter(form, NOTHING);
  const known = lexicon.nodeAt(word);
  if (known.next !== undefined) return known.next;
  const next = new Map<string, LexiconNode>();
  lexicon.replace(word, { senses: known.senses, kinds: known.kinds, next });
  return next;
}

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
  let longer: Sense[] | undefined;
  let { kinds } = node;
  let here: LexiconNode | undefined = node;
  for (let i = at + 1; here?.next !== undefined; i++) {
    const follower = tokens[i];
    if (follower === undefined || follower.word < 0 || follower.breaks === 2) break;
    here = here.next.get(follower.norm);
    if (here === undefined || here.senses.length === 0) continue;
    longer = longer === undefined ? [...here.senses] : [...here.senses, ...longer];
    kinds |= here.kinds;
  }
  return longer === undefined ? undefined : { senses: [...longer, ...node.senses], kinds };
}
