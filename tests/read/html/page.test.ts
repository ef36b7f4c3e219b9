import { expect, test } from 'vitest';
import { readArticle } from '../../../src/read/index.ts';

const FIRST = 'Конвенцію підписали 72 країни, повідомив заступник міністра, який відповів на запитання журналістів після церемонії.';
const SECOND = 'Захід тривав два дні, у ньому взяли участь понад 2500 делегатів зі 110 делегацій, і кількість перевищила прогноз.';
const THIRD = 'Делегати обговорили спільні кроки у боротьбі зі злочинністю, а також обмін досвідом між країнами-учасницями.';
const TITLE = 'Конвенцію підписали 72 країни';

const read = (html: string) => {
  const doc = readArticle({ html });
  return doc.blocks.map(({ start, end, kind }) => `${kind}: ${doc.text.slice(start, end)}`);
};

const article = `<article><h1>${TITLE}</h1><p>${FIRST}</p><h2>Втілення в життя</h2><p>${SECOND}</p><p>${THIRD}</p></article>`;
const ARTICLE = [`title: ${TITLE}`, `body: ${FIRST}`, 'title: Втілення в життя', `body: ${SECOND}`, `body: ${THIRD}`];
const links = (count: number) => `<ul>${'<li><a href="/a">Збірна піднялася в рейтингу після перемоги над сусідами</a></li>'.repeat(count)}</ul>`;

test.for<[string, string, string[]]>([
  ['an article alone', article, ARTICLE],
  [
    'menus and related links around it',
    `<nav>${links(9)}</nav><div class="page">${article}</div><div class="sidebar">${links(20)}</div><footer>${links(5)}</footer>`,
    ARTICLE,
  ],
  [
    'a related list inside',
    article.replace('<h2>', `<div class="related-news"><h3>Читайте також</h3>${links(3)}</div><h2>`),
    [
      `title: ${TITLE}`,
      `body: ${FIRST}`,
      'furniture: Читайте також',
      ...Array.from({ length: 3 }, () => 'furniture: Збірна піднялася в рейтингу після перемоги над сусідами'),
      ...ARTICLE.slice(2),
    ],
  ],
  [
    'comments after it',
    `${article}<div id="comments"><h3>Коментарі (2)</h3><p>Я вважаю, що 500 країн підписали б цю конвенцію, якби їх добре попросили про це.</p></div>`,
    ARTICLE,
  ],
  [
    'script, style and hidden text',
    article.replace(
      '<h2>',
      '<script>var a = "72 країни";</script><style>p{width:72px}</style><p hidden>Прихований текст, якого ніхто не бачить на сторінці, хоча він тут є.</p><p style="display: none">І цей теж прихований від очей.</p><h2>',
    ),
    ARTICLE,
  ],
  [
    'a caption and a credit',
    article.replace('<h2>', '<figure><img src="a.jpg"><figcaption>Делегати у залі під час церемонії</figcaption></figure><p>Фото: Іван Коваленко</p><h2>'),
    [`title: ${TITLE}`, `body: ${FIRST}`, 'caption: Делегати у залі під час церемонії', 'credit: Фото: Іван Коваленко', ...ARTICLE.slice(2)],
  ],
  [
    'a caption below the text',
    article.replace('</article>', '<figure><img src="a.jpg"><figcaption>Делегати у залі під час церемонії</figcaption></figure></article>'),
    [...ARTICLE, 'caption: Делегати у залі під час церемонії'],
  ],
  [
    'paragraphs parted by line breaks in a table',
    `<table><tr><td>${links(4)}</td><td><h1>${TITLE}</h1>${FIRST}<br><br>${SECOND}<br /><br />${THIRD}</td></tr></table>`,
    [`title: ${TITLE}`, `body: ${FIRST}`, `body: ${SECOND}`, `body: ${THIRD}`],
  ],
  [
    'a standfirst outside',
    `<h1>${TITLE}</h1><div class="lead"><p>${FIRST}</p></div><div class="share"><a href="/x">Поділитися</a></div><div class="text"><p>${SECOND}</p><p>${THIRD}</p></div>`,
    [`title: ${TITLE}`, `body: ${FIRST}`, 'furniture: Поділитися', `body: ${SECOND}`, `body: ${THIRD}`],
  ],
  [
    'unclosed tags',
    `<div><h1>${TITLE}</h1><p>${FIRST}<p>${SECOND}<div><p>${THIRD}`,
    [`title: ${TITLE}`, `body: ${FIRST}`, `body: ${SECOND}`, `body: ${THIRD}`],
  ],
  ['a short text in no frame', '<p>Конвенцію підписали 69 країн.</p>', ['body: Конвенцію підписали 69 країн.']],
])('%s', ([, html, expected]) => {
  expect(read(html)).toEqual(expected);
});

test('the text has a blank line between paragraphs', () => {
  expect(readArticle({ html: `<div><p>${FIRST}</p>\n<p>${SECOND}</p></div>` }).text).toBe(`${FIRST}\n\n${SECOND}`);
});

const head = (inner: string, body = article) => `<html><head>${inner}</head><body>${body}</body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.for<[string, string, string | null]>([
  [
    'JSON-LD',
    ld({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2024-01-01' },
        { '@type': 'NewsArticle', headline: 'a', datePublished: '2025-10-26T18:05:09+02:00' },
      ],
    }),
    '2025-10-26T18:05+02:00 meta',
  ],
  ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-10-26", </script>', '2025-10-26 meta'],
  ['Open Graph', '<meta property="article:published_time" content="2025-10-26T18:05:00Z">', '2025-10-26T18:05Z meta'],
  ['a date in a meta element', '<meta name="pubdate" content="20251026">', '2025-10-26 meta'],
  ['a date by RFC 2822', '<meta name="date" content="Sun, 26 Oct 2025 18:05:00 GMT">', '2025-10-26 meta'],
  ['midnight without a zone is no time', '<meta name="date" content="2025-10-26T00:00:00">', '2025-10-26 meta'],
  ['the canonical address', '<link rel="canonical" href="https://a.example/2025/10/26/a">', '2025-10-26 url'],
  ['no such day', '<meta name="date" content="2025-02-31">', null],
  ['nothing', '', null],
])('published: %s', ([, inner, expected]) => {
  const { published } = readArticle({ html: head(inner) });
  expect(published === null ? null : `${published.value} ${published.basis}`).toEqual(expected);
});

test('a time element beside the headline', () => {
  const html = article.replace('</h1>', '</h1><time datetime="2025-10-26T18:05">26 жовтня</time>');
  expect(readArticle({ html: `<div class="sidebar"><time datetime="2024-01-01">1 січня</time></div>${html}` }).published).toEqual({
    value: '2025-10-26T18:05',
    basis: 'meta',
  });
});

test.for<[string, string, string | null]>([
  ['the headline', head(`<title>${TITLE} - Новини - Газета</title>`), TITLE],
  [
    'Open Graph',
    head(`<meta property="og:title" content="${TITLE} | Газета"><meta property="og:site_name" content="Газета">`, `<p>${FIRST}</p><p>${SECOND}</p>`),
    TITLE,
  ],
  ['the title in the head', head(`<title>${TITLE} — Газета</title>`, `<p>${FIRST}</p><p>${SECOND}</p>`), TITLE],
  ['none', `<p>${FIRST}</p><p>${SECOND}</p>`, null],
])('title: %s', ([, html, expected]) => {
  expect(readArticle({ html }).title).toEqual(expected);
});

test('address, outlet and agency of a page', () => {
  const inner = `<link rel="canonical" href="https://www.gazeta.example/a-1"><meta name="author" content="Укрінформ">`;
  const { url, source, agency } = readArticle({ html: head(inner) });
  expect({ url, source, agency }).toEqual({ url: 'https://www.gazeta.example/a-1', source: 'gazeta.example', agency: 'Ukrinform' });
});

test.for<[string, string, readonly string[]]>([
  ['an empty page', '', ['read.empty']],
  ['an empty body', '<html><body></body></html>', ['read.empty']],
  ['only a menu', `<nav>${links(12)}</nav>`, ['read.no-body']],
])('issues: %s', ([, html, expected]) => {
  expect(readArticle({ html }).issues.map(({ code }) => code)).toEqual(expected);
});
