import type { Block, LanguageVerdict } from '../core/values/document.ts';
import { identifyLanguage } from '../identify/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { RawBlock } from './raw.ts';
import { shareOf } from './script.ts';

/** Shortest block that is asked for a language of its own: below it, a name or a quotation would decide. */
const LONG_ENOUGH = 60;
/** From this length on the verdict that it is none of the languages is taken even where the letters would fit. */
const SURE = 200;

/**
 * Gives each block its language: the article's, unless the block is long enough to be told from it.
 *
 * A block in none of the languages is `und` and yields no facts. A given language is believed for the whole article.
 */
export function tellLanguages(text: string, blocks: readonly RawBlock[], language: LanguageVerdict, packs: readonly LanguagePack[], given: boolean): Block[] {
  const pack = packs.find(({ code }) => code === language.code);
  return blocks.map((block) => ({ ...block, language: given ? language.code : languageOf(text, block, blocks.length, language.code, pack, packs) }));
}

function languageOf(text: string, block: RawBlock, blocks: number, code: string, pack: LanguagePack | undefined, packs: readonly LanguagePack[]): string {
  if (blocks === 1) return code;
  const length = block.end - block.start;
  if (length < LONG_ENOUGH) return pack !== undefined && shareOf(text, block, pack) < 0.5 ? 'und' : code;
  const own = identifyLanguage(text.slice(block.start, block.end), { packs }).code;
  if (own !== 'und' || pack === undefined || length >= SURE) return own;
  return shareOf(text, block, pack) < 0.97 ? 'und' : code;
}
