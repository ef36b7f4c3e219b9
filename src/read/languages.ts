import type { Block, LanguageVerdict } from '../core/values/document.ts';
import { identifyLanguage } from '../identify/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { RawBlock } from './raw.ts';
import { hasNeighbours, isDoubtful, shareOf } from './script.ts';

/** Shortest block that is asked for a language of its own: below it, a name or a quotation would decide. */
const LONG_ENOUGH = 60;
/** Share of letters below which a block is in another script, whatever names it holds. */
const MOSTLY_OTHER = 0.3;
/** From this length on a block with letters of a neighbour is believed to be in none of the languages. */
const SURE = 200;

/**
 * Gives each block its language: the article's, unless the block has letters of another and is long enough to be told from it.
 *
 * A block in none of the languages is `und` and yields no facts. A given language is believed for the whole article.
 */
export function tellLanguages(text: string, blocks: readonly RawBlock[], language: LanguageVerdict, packs: readonly LanguagePack[], given: boolean): Block[] {
  const pack = packs.find(({ code }) => code === language.code);
  return blocks.map((block) => {
    const code = given ? language.code : languageOf(text, block, blocks.length, language.code, pack, packs);
    return { start: block.start, end: block.end, kind: block.kind, language: code };
  });
}

function languageOf(text: string, block: RawBlock, blocks: number, code: string, pack: LanguagePack | undefined, packs: readonly LanguagePack[]): string {
  if (blocks === 1) return code;
  if (pack === undefined) return block.end - block.start < LONG_ENOUGH ? code : identify(text, block, packs);
  if (block.end - block.start < LONG_ENOUGH) return shareOf(text, block, pack) < MOSTLY_OTHER ? UNKNOWN : code;
  if (!isDoubtful(text, block, pack)) return code;
  const own = identify(text, block, packs);
  if (own !== UNKNOWN) return own;
  // Names of firms in Latin make a sentence hard to tell, but no other language of it.
  return shareOf(text, block, pack) < MOSTLY_OTHER || (block.end - block.start >= SURE && hasNeighbours(text, block, pack)) ? UNKNOWN : code;
}

const UNKNOWN = 'und';
const identify = (text: string, { start, end }: RawBlock, packs: readonly LanguagePack[]): string => identifyLanguage(text.slice(start, end), { packs }).code;
