import type { LexicalEntry, Sense, SenseKind, Vocabulary } from '../core/sense.ts';
import { NO_SENSES, type Token } from '../core/token.ts';

/** A node of the lexicon: the senses of the form that ends here, and the words that may follow it in a longer one. */
export interface LexiconNode {
  senses: Sense[];
  next: Map<string, LexiconNode> | undefined;
}

export type Lexicon = ReadonlyMap<string, LexiconNode>;

/** Splits a form into what the tokeniser will make of it: words, and each sign by itself. */
const FORM_PARTS = /[\p{L}\p{M}'\d]+|[^\s\p{L}\p{M}'\d]/gu;
/** Digits and signs. A form without any is one word, or words between spaces, and most are. */
const SIGN = /[\d!-&(-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u20a0-\u214f]/;

/** One map from normal form to senses for a whole vocabulary. Forms of several words hang below their first word. */
export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const lexicon = new Map<string, LexiconNode>();
  for (const kind of Object.keys(vocabulary) as (keyof Vocabulary)[]) {
    for (const [value, forms] of vocabulary[kind] as readonly LexicalEntry<unknown>[]) {
      addEntry(lexicon, kind, value, forms);
    }
  }
  return lexicon;
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
