import { load } from '#cheerio';
import type { RawBlock, RawDocument } from './raw.ts';

/** The text of a page without script, style and navigation. */
export function readHtml(html: string): RawDocument {
  const page = load(html);
  page('script, style, noscript, nav, header, footer, aside').remove();
  const paragraphs = page('p, h1, h2, h3, li')
    .toArray()
    .map((element) => page(element).text().replace(/\s+/g, ' ').trim());
  const blocks: RawBlock[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (paragraph === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, kind: 'body' });
    text += paragraph;
  }
  return { text, blocks, title: null, url: null, source: null, agency: null, published: null, issues: [] };
}
