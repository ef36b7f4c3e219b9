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
const ONE_WORD = /^[\p{L}\p{M}']+$/u;
const partsOf = (form: string): readonly string[] => (ONE_WORD.test(form) ? [form] : (form.match(FORM_PARTS) ?? []));

/** One map from normal form to senses for a whole vocabulary. Forms of several words hang below their first word. */
export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  const lexicon = new Map<string, LexiconNode>();
  for (const kind of Object.keys(vocabulary) as (keyof Vocabulary)[]) {
    for (const [value, forms] of vocabulary[kind] as readonly LexicalEntry<unknown>[]) {
      for (const form of forms) addForm(lexicon, kind, value, form);
    }
  }
  return lexicon;
}

function addForm(lexicon: Map<string, LexiconNode>, kind: SenseKind, value: unknown, form: string): void {
  const [first, ...rest] = partsOf(form);
  if (first === undefined) return;
  let node = nodeAt(lexicon, first);
  for (const part of rest) {
    node.next ??= new Map();
    node = nodeAt(node.next, part);
  }
  if (!node.senses.some((sense) => sense.kind === kind && sense.value === value)) node.senses.push({ kind, value, length: rest.length + 1 } as Sense);
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
