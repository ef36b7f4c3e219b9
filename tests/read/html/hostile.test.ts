import { expect, test } from 'vitest';
import { flattenPage } from '../../../src/read/html/depth.ts';
import { readArticle } from '../../../src/read/index.ts';

const SENTENCE = 'Конвенцію підписали 72 країни, повідомив заступник міністра після церемонії.';

/** Far above what linear work takes, far below what quadratic work does. */
const LIMIT = 10_000;

test.for<[string, string, string]>([
  ['nested elements', `${'<div>'.repeat(100_000)}<p>${SENTENCE}</p>${'</div>'.repeat(100_000)}`, SENTENCE],
  ['unclosed tags', '<p><b><i><a href="'.repeat(100_000), ''],
  ['unclosed comments', `<p>${SENTENCE}</p>${'<!-- '.repeat(100_000)}`, SENTENCE],
  ['attributes', `<p ${'a="1" '.repeat(100_000)}>${SENTENCE}</p>`, SENTENCE],
  ['an image in the page', `<p>${SENTENCE}</p><img src="data:image/png;base64,${'iVBORw0KGgo7'.repeat(80_000)}">`, SENTENCE],
  ['white space', `<p>${' \n'.repeat(300_000)}</p><p>${SENTENCE}</p>`, SENTENCE],
  ['nested structured data', `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${SENTENCE}</p>`, SENTENCE],
  ['paragraphs', `<p>${SENTENCE}</p>`.repeat(10_000), Array.from({ length: 10_000 }, () => SENTENCE).join('\n\n')],
])('100,000 %s', { timeout: LIMIT }, ([, html, text]) => {
  expect(readArticle({ html }).text).toBe(text);
});

test.for<[string, string]>([
  ['lines', 'Коментар\n'.repeat(100_000)],
  ['line breaks', '\n'.repeat(1_000_000)],
  ['credits', 'Фото: '.repeat(100_000)],
  ['open brackets', '(Фото: '.repeat(100_000)],
  ['dates', '26.10.2025\n'.repeat(30_000)],
  ['closing quotes', `.${'»'.repeat(500_000)}`],
])('plain text: %s', { timeout: LIMIT }, ([, text]) => {
  expect(readArticle(text).text).toBe(text);
});

test('a page of ordinary depth is left as it is', () => {
  const html = `<div><ul><li>a<li>b</ul><script>"<div>".repeat(9)</script><!-- <div> --><p>a<br>b<p>c</div>`;
  expect(flattenPage(html)).toBe(html);
});
