import type { Document } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import type { Token } from '../core/token.ts';
import type { Block } from '../core/values/document.ts';
import { buildLexicon, type Lexicon } from '../grammar/lexicon.ts';
import { closedWordsOf } from '../languages/closed-words.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

/** A sentence of a block that may hold facts, with its tokens: what every extractor works on. Offsets are into `doc.text`. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** The bits of all kinds of senses that its tokens have; see `SENSES`. */
  readonly kinds: number;
  readonly block: Block;
  readonly pack: LanguagePack;
  /** Index of the sentence in the document. */
  readonly index: number;
}

/** A document cut into sentences: tokenised once, each token looked up once. Furniture and credits are left out. */
export interface Analysis {
  readonly doc: Document;
  readonly sentences: readonly Sentence[];
}

export function analyse(doc: Document, packs: readonly LanguagePack[]): Analysis {
  const sentences: Sentence[] = [];
  let pack: LanguagePack | undefined;
  let lexicon: Lexicon | undefined;
  for (const block of doc.blocks) {
    if (block.kind === 'furniture' || block.kind === 'credit') continue;
    if (pack?.code !== block.language) {
      pack = packs.find(({ code }) => code === block.language);
      lexicon = pack === undefined ? undefined : lexiconOf(pack);
    }
    if (pack === undefined || lexicon === undefined) continue;
    const tokens = tokenise(doc.text, block.start, block.end, lexicon);
    for (const range of splitSentences(tokens, pack)) {
      // Most blocks are one sentence.
      const own = range.end - range.start === tokens.length ? tokens : tokens.slice(range.start, range.end);
      let kinds = 0;
      for (let i = 0; i < own.length; i++) kinds |= (own[i] as Token).kinds;
      sentences.push({ start: (own[0] as Token).start, end: (own[own.length - 1] as Token).end, tokens: own, kinds, block, pack, index: sentences.length });
    }
  }
  return { doc, sentences };
}

const lexicons = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a pack, built when the language is first met; a memo of a pure function of the pack. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = lexicons.get(pack);
  if (lexicon === undefined) {
    lexicon = buildLexicon(pack.vocabulary(), closedWordsOf(pack));
    lexicons.set(pack, lexicon);
  }
  return lexicon;
}
