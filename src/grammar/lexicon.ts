import type { LexicalEntry, Sense, SenseKind, Vocabulary } from '../core/sense.ts';
import { NO_SENSES, type Token } from '../core/token.ts';

/** A node of the lexicon: the senses of the form that ends here, and the words that may follow it in a longer one. */
export interface LexiconNode {
  senses: Sense[];
  next: Map<string, LexiconNode> | undefined;
}

/** Starts and continues the hash of a form, code unit by code unit (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

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
  readonly #words: readonly string[];
  readonly #nodes: readonly LexiconNode[];
  /** Pairs of a hash and 1 + the index of its word; 0 marks a free place. */
  readonly #table: Int32Array;
  readonly #mask: number;

  constructor(words: ReadonlyMap<string, LexiconNode>) {
    this.#words = [...words.keys()];
    this.#nodes = [...words.values()];
    let places = 2;
    while (places < words.size * 2) places *= 2;
    this.#mask = places - 1;
    this.#table = new Int32Array(places * 2);
    this.#words.forEach((word, index) => {
      const hash = hashOf(word);
      let place = spread(hash) & this.#mask;
      while (this.#table[place * 2 + 1] !== 0) place = (place + 1) & this.#mask;
      this.#table[place * 2] = hash;
      this.#table[place * 2 + 1] = index + 1;
    });
  }

  get size(): number {
    return this.#words.length;
  }

  /** The node of a word in normal form. */
  get(word: string): LexiconNode | undefined {
    const hash = hashOf(word);
    for (let place = spread(hash) & this.#mask; ; place = (place + 1) & this.#mask) {
      const index = this.#table[place * 2 + 1] as number;
      if (index === 0) return undefined;
      if (this.#table[place * 2] === hash && this.#words[index - 1] === word) return this.#nodes[index - 1];
    }
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
/** Digits and signs. A form without any is one word, or words between spaces, and most are. */
const SIGN = /[\d!-&(-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u20a0-\u214f]/;

/** One table from normal form to senses for a whole vocabulary. Forms of several words hang below their first word. */
export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const lexicon = new Map<string, LexiconNode>();
  for (const kind of Object.keys(vocabulary) as (keyof Vocabulary)[]) {
    for (const [value, forms] of vocabulary[kind] as readonly LexicalEntry<unknown>[]) {
      addEntry(lexicon, kind, value, forms);
    }
  }
  return new Lexicon(lexicon);
}

/** Adds the forms of one entry. Single words that nothing else claims share one node, since most of a lexicon is the endings of the same word. */
function addEntry(lexicon: Map<string, LexiconNode>, kind: SenseKind, value: unknown, forms: readonly string[]): void {
  const shared: LexiconNode = { senses: [{ kind, value, length: 1 } as Sense], next: undefined };
  for (const form of forms) {
    const parts = SIGN.test(form) ? (form.match(FORM_PARTS) ?? []) : form.includes(' ') ? form.split(' ') : undefined;
    if (parts === undefined) addWord(lexicon, form, shared);
    else if (parts.length > 1) addPhrase(lexicon, kind, value, parts);
    else if (parts[0] !== undefined) addWord(lexicon, parts[0], shared);
  }
}

function addWord(lexicon: Map<string, LexiconNode>, word: string, shared: LexiconNode): void {
  const node = lexicon.get(word);
  const sense = shared.senses[0] as Sense;
  if (node === undefined) lexicon.set(word, shared);
  else if (node !== shared && !hasValue(node, sense.kind, sense.value)) lexicon.set(word, { senses: [...node.senses, sense], next: node.next });
}

const hasValue = (node: LexiconNode, kind: SenseKind, value: unknown): boolean => node.senses.some((sense) => sense.kind === kind && sense.value === value);

function addPhrase(lexicon: Map<string, LexiconNode>, kind: SenseKind, value: unknown, parts: readonly string[]): void {
  const first = parts[0] as string;
  const head = lexicon.get(first);
  let level = head?.next;
  if (level === undefined) {
    level = new Map<string, LexiconNode>();
    lexicon.set(first, { senses: head?.senses ?? [], next: level });
  }
  for (let i = 1; ; i++) {
    const node: LexiconNode = nodeAt(level, parts[i] as string);
    if (i === parts.length - 1) {
      if (!hasValue(node, kind, value)) node.senses.push({ kind, value, length: parts.length } as Sense);
      return;
    }
    node.next ??= new Map();
    level = node.next;
  }
}

function nodeAt(level: Map<string, LexiconNode>, part: string): LexiconNode {
  let node = level.get(part);
  if (node === undefined) {
    node = { senses: [], next: undefined };
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
