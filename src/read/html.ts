import { load } from '#cheerio';
import { type RawDocument, readPlain } from './plain.ts';

/** The text of a page without script, style and navigation. */
export function readHtml(html: string): RawDocument {
  const page = load(html);
  page('script, style, noscript, nav, header, footer, aside').remove();
  const paragraphs = page('p, h1, h2, h3, li')
    .toArray()
    .map((element) => page(element).text().replace(/\s+/g, ' ').trim());
  return readPlain(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'));
}
