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

/** Starts and continues the hash of a form, code unit by code unit (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

function hashOf(form: string): number {
  let hash = HASH_START;
  for (let i = 0; i < form.length; i++) hash = hashUnit(hash, form.charCodeAt(i));
  return hash;
}

const FEW = 1024;

/**
 * All words of a vocabulary, by their hash, so that a tokeniser finds a word in the text itself: no string is made for a word that is not there.
 * A word is known by its number; -1 stands for a word that is not there.
 *
 * Open addressing in a table at most half full.
 */
export class Lexicon {
  readonly #words: string[] = [];
  readonly #nodes: LexiconNode[] = [];
  /** Pairs of a hash and 1 + the number of its word; 0 marks a free place. */
  #table = new Int32Array(FEW * 2);
  #mask = FEW - 1;

  get size(): number {
    return this.#words.length;
  }

  /** Enters a word with its node and its hash, unless it is there. */
  enter(word: string, hash: number, node: LexiconNode): number {
    const place = this.#placeOf(word, hash);
    const known = this.#table[place * 2 + 1] as number;
    if (known !== 0) return known - 1;
    this.#table[place * 2] = hash;
    this.#table[place * 2 + 1] = this.#words.push(word);
    this.#nodes.push(node);
    if (this.#words.length * 2 > this.#mask) this.#grow();
    return this.#words.length - 1;
  }

  /** Gives a word another node. */
  replace(word: number, node: LexiconNode): void {
    this.#nodes[word] = node;
  }

  wordAt(word: number): string {
    return this.#words[word] as string;
  }

  nodeAt(word: number): LexiconNode {
    return this.#nodes[word] as LexiconNode;
  }

  /** The number of a word in normal form. */
  get(word: string): number {
    return (this.#table[this.#placeOf(word, hashOf(word)) * 2 + 1] as number) - 1;
  }

  /** The number of the word that stands at `text.slice(start, end)`, each code unit being mapped by `fold`; `hash` is that of the mapped units. */
  find(hash: number, text: string, start: number, end: number, fold: Uint16Array): number {
    const table = this.#table;
    for (let place = spread(hash) & this.#mask; ; place = (place + 1) & this.#mask) {
      const known = table[place * 2 + 1] as number;
      if (known === 0 || (table[place * 2] === hash && isAt(this.#words[known - 1] as string, text, start, end, fold))) return known - 1;
    }
  }

  /** Where a word stands, or the free place for it. */
  #placeOf(word: string, hash: number): number {
    const table = this.#table;
    for (let place = spread(hash) & this.#mask; ; place = (place + 1) & this.#mask) {
      const known = table[place * 2 + 1] as number;
      if (known === 0 || (table[place * 2] === hash && this.#words[known - 1] === word)) return place;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#mask = this.#mask * 2 + 1;
    this.#table = new Int32Array((this.#mask + 1) * 2);
    for (let from = 0; from < old.length; from += 2) {
      const hash = old[from] as number;
      const known = old[from + 1] as number;
      if (known === 0) continue;
      let place = spread(hash) & this.#mask;
      while (this.#table[place * 2 + 1] !== 0) place = (place + 1) & this.#mask;
      this.#table[place * 2] = hash;
      this.#table[place * 2 + 1] = known;
    }
  }
}

/** FNV leaves the low bits of short words close together. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

function isAt(word: string, text: string, start: number, end: number, fold: Uint16Array): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== fold[text.charCodeAt(start + i)]) return false;
  return true;
}

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

/** The hash of a form of plain letters, which is one word; 0 if it has any other sign, and must be looked at more closely. */
function wordHash(form: string): number {
  let hash = HASH_START;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (unit < 0x61 ? unit !== 0x27 : unit > 0x7a && (unit < 0x400 || unit > 0x52f)) return 0;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  return hash;
}

/** One table from normal form to senses for a whole vocabulary. Forms of several words hang below their first word. */
export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const lexicon = new Lexicon();
  for (const kind of Object.keys(vocabulary) as (keyof Vocabulary)[]) {
    for (const [value, forms] of vocabulary[kind] as readonly LexicalEntry<unknown>[]) addEntry(lexicon, kind, value, forms);
  }
  return lexicon;
}

/** Adds the forms of one entry. Single words that nothing else claims share one node, since most of a lexicon is the endings of the same word. */
function addEntry(lexicon: Lexicon, kind: SenseKind, value: unknown, forms: readonly string[]): void {
  const shared: LexiconNode = { senses: [{ kind, value, length: 1 } as Sense], kinds: SENSE_BITS[kind], next: undefined };
  for (const form of forms) {
    const hash = wordHash(form);
    if (hash !== 0) {
      addWord(lexicon, form, hash, shared);
      continue;
    }
    const parts = partsOf(form);
    if (parts.length > 1) addPhrase(lexicon, kind, value, parts);
    else if (parts[0] !== undefined) addWord(lexicon, parts[0], hashOf(parts[0]), shared);
  }
}

function addWord(lexicon: Lexicon, form: string, hash: number, shared: LexiconNode): void {
  const word = lexicon.enter(form, hash, shared);
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
    lexicon.enter(part, hashOf(part), NOTHING);
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
  const word = lexicon.enter(form, hashOf(form), NOTHING);
  const known = lexicon.nodeAt(word);
  if (known.next !== undefined) return known.next;
  const next = new Map<string, LexiconNode>();
  lexicon.replace(word, { senses: known.senses, kinds: known.kinds, next });
  return next;
}

/**
 * Gives `tokens[at]` its senses from the node that its own form led to: phrases first, the longest first.
 *
 * A phrase does not run over a paragraph break.
 */
export function giveSenses(tokens: readonly Token[], at: number, node: LexiconNode): void {
  const token = tokens[at] as Token;
  let longer: Sense[] | undefined;
  let here: LexiconNode | undefined = node;
  let { kinds } = node;
  for (let i = at + 1; here?.next !== undefined; i++) {
    const follower = tokens[i];
    if (follower === undefined || follower.word < 0 || follower.breaks === 2) break;
    here = here.next.get(follower.norm);
    if (here === undefined || here.senses.length === 0) continue;
    longer = longer === undefined ? [...here.senses] : [...here.senses, ...longer];
    kinds |= here.kinds;
  }
  token.senses = longer === undefined ? node.senses : [...longer, ...node.senses];
  token.kinds = kinds;
}
