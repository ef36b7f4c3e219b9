import type { LexicalEntry, Sense, SenseKind, Vocabulary } from '../core/sense.ts';
import { NO_SENSES, type Token } from '../core/token.ts';

/** A node of the lexicon: the senses of the form that ends here, and the words that may follow it in a longer one. */
export interface LexiconNode {
  senses: readonly Sense[];
  next: Map<string, LexiconNode> | undefined;
}

/** Starts and continues the hash of a form, code unit by code unit (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

function hashOf(form: string): number {
  let hash = HASH_START;
  for (let i = 0; i < form.length; i++) hash = hashUnit(hash, form.charCodeAt(i));
  return hash;
}

/**
 * All first words of a vocabulary, by their hash, so that a tokeniser finds a word in the text itself: no string is made for a word that is not there.
 *
 * Open addressing in a table at most half full.
 */
export class Lexicon {
  readonly #words: string[] = [];
  readonly #nodes: LexiconNode[] = [];
  /** Pairs of a hash and 1 + the index of its word; 0 marks a free place. */
  readonly #table: Int32Array;
  readonly #mask: number;

  /** @param capacity No more words than this will be entered. */
  constructor(capacity: number) {
    let places = 2;
    while (places < capacity * 2) places *= 2;
    this.#mask = places - 1;
    this.#table = new Int32Array(places * 2);
  }

  /** Enters a word with its node and its hash, unless it is there; then gives the node that it has. */
  enter(word: string, hash: number, node: LexiconNode): LexiconNode | undefined {
    const place = this.#placeOf(word, hash);
    const index = this.#table[place * 2 + 1] as number;
    if (index !== 0) return this.#nodes[index - 1];
    this.#table[place * 2] = hash;
    this.#table[place * 2 + 1] = this.#words.push(word);
    this.#nodes.push(node);
    return undefined;
  }

  /** Gives a word that is there another node. */
  replace(word: string, hash: number, node: LexiconNode): void {
    this.#nodes[(this.#table[this.#placeOf(word, hash) * 2 + 1] as number) - 1] = node;
  }

  /** Where a word stands, or the free place for it. */
  #placeOf(word: string, hash: number): number {
    for (let place = spread(hash) & this.#mask; ; place = (place + 1) & this.#mask) {
      const index = this.#table[place * 2 + 1] as number;
      if (index === 0 || (this.#table[place * 2] === hash && this.#words[index - 1] === word)) return place;
    }
  }

  get size(): number {
    return this.#words.length;
  }

  /** The node of a word in normal form. */
  get(word: string): LexiconNode | undefined {
    return this.#nodes[(this.#table[this.#placeOf(word, hashOf(word)) * 2 + 1] as number) - 1];
  }

  /** The node of the word that stands at `text.slice(start, end)`, each code unit being mapped by `fold`; `hash` is that of the mapped units. */
  find(hash: number, text: string, start: number, end: number, fold: Uint16Array): LexiconNode | undefined {
    for (let place = spread(hash) & this.#mask; ; place = (place + 1) & this.#mask) {
      const index = this.#table[place * 2 + 1] as number;
      if (index === 0) return undefined;
      if (this.#table[place * 2] === hash && isAt(this.#words[index - 1] as string, text, start, end, fold)) return this.#nodes[index - 1];
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
  const kinds = Object.keys(vocabulary) as (keyof Vocabulary)[];
  let size = 0;
  for (const kind of kinds) for (const [, forms] of vocabulary[kind]) size += forms.length;
  const lexicon = new Lexicon(size);
  for (const kind of kinds) {
    for (const [value, forms] of vocabulary[kind] as readonly LexicalEntry<unknown>[]) {
      addEntry(lexicon, kind, value, forms);
    }
  }
  return lexicon;
}

/** Adds the forms of one entry. Single words that nothing else claims share one node, since most of a lexicon is the endings of the same word. */
function addEntry(lexicon: Lexicon, kind: SenseKind, value: unknown, forms: readonly string[]): void {
  const shared: LexiconNode = { senses: [{ kind, value, length: 1 } as Sense], next: undefined };
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

function addWord(lexicon: Lexicon, word: string, hash: number, shared: LexiconNode): void {
  const node = lexicon.enter(word, hash, shared);
  if (node === undefined || node === shared) return;
  const sense = shared.senses[0] as Sense;
  if (!hasValue(node, sense.kind, sense.value)) lexicon.replace(word, hash, { senses: [...node.senses, sense], next: node.next });
}

const hasValue = (node: LexiconNode, kind: SenseKind, value: unknown): boolean => node.senses.some((sense) => sense.kind === kind && sense.value === value);

function addPhrase(lexicon: Lexicon, kind: SenseKind, value: unknown, parts: readonly string[]): void {
  let level = followers(lexicon, parts[0] as string);
  for (let i = 1; ; i++) {
    const node: LexiconNode = nodeAt(level, parts[i] as string);
    if (i === parts.length - 1) {
      if (!hasValue(node, kind, value)) node.senses = [...node.senses, { kind, value, length: parts.length } as Sense];
      return;
    }
    node.next ??= new Map();
    level = node.next;
  }
}

/** What may follow a word, in a node of the word's own: others may share the one that it has. */
function followers(lexicon: Lexicon, word: string): Map<string, LexiconNode> {
  const hash = hashOf(word);
  const head: LexiconNode = { senses: NO_SENSES, next: undefined };
  const known = lexicon.enter(word, hash, head);
  if (known?.next !== undefined) return known.next;
  const next = new Map<string, LexiconNode>();
  if (known === undefined) head.next = next;
  else lexicon.replace(word, hash, { senses: known.senses, next });
  return next;
}

function nodeAt(level: Map<string, LexiconNode>, part: string): LexiconNode {
  let node = level.get(part);
  if (node === undefined) {
    node = { senses: NO_SENSES, next: undefined };
    level.set(part, node);
  }
  return node;
}

/**
 * Gives `tokens[at]` its senses from the node that its own form led to: phrases first, the longest first.
 *
 * A phrase does not run over a paragraph break.
 */
export function readSenses(tokens: readonly Token[], at: number, node: LexiconNode): readonly Sense[] {
  if (node.next === undefined) return node.senses.length === 0 ? NO_SENSES : node.senses;
  let longer: Sense[] | undefined;
  let here: LexiconNode | undefined = node;
  for (let i = at + 1; here?.next !== undefined; i++) {
    const token = tokens[i];
    if (token === undefined || token.breaks === 2) break;
    here = here.next.get(token.norm);
    if (here !== undefined && here.senses.length > 0) longer = longer === undefined ? [...here.senses] : [...here.senses, ...longer];
  }
  if (longer === undefined) return node.senses.length === 0 ? NO_SENSES : node.senses;
  return [...longer, ...node.senses];
}
