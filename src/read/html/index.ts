import { load } from '#cheerio';
import type { LanguagePack } from '../../languages/pack.ts';
import type { RawDocument } from '../raw.ts';
import { layOut } from './blocks.ts';
import { flattenPage } from './depth.ts';
import { headOf } from './head.ts';
import { findMain } from './main.ts';
import { type PageNode, readTree } from './tree.ts';

/** Reads a page: the text of its article, paragraphs parted by blank lines, and what the page says of itself. */
export function readHtml(html: string, packs: readonly LanguagePack[]): RawDocument {
  const page = readTree(load(flattenPage(html)).root()[0] as unknown as PageNode);
  const { heading, ...head } = headOf(page, packs);
  const main = findMain(page, head.title, heading);
  const { text, blocks } = layOut(page, main, head.title, packs);
  return { text, blocks, ...head, issues: [] };
}
