import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/index.ts';

type Row = readonly [kind: string, language: string, text: string];
const read = (text: string): Row[] => readArticle(text).blocks.map(({ start, end, kind, language }) => [kind, language, text.slice(start, end)]);
const prose = (sentence: string): string => `${sentence} Делегати обговорили спільні кроки у боротьбі зі злочинністю та підтвердили свої наміри.`;
const FIRST = prose('Конвенцію підписали 72 країни, повідомив заступник міністра.');
const SECOND = prose('Захід тривав два дні, у ньому взяли участь понад 2500 делегатів.');
const RUSSIAN =
  'Конвенцию подписали 72 страны, сообщил заместитель министра. Делегаты обсудили совместные шаги по борьбе с преступностью, о которых объявили вечером.';

test.for<[string, string, Row[]]>([
  ['one paragraph is body', FIRST, [['body', 'uk', FIRST]]],
  [
    'a title, body, a heading, body',
    `Конвенцію підписано\n\n${FIRST}\nВтілення зобов'язань у життя\n${SECOND}`,
    [
      ['title', 'uk', 'Конвенцію підписано'],
      ['body', 'uk', FIRST],
      ['title', 'uk', "Втілення зобов'язань у життя"],
      ['body', 'uk', SECOND],
    ],
  ],
  [
    'a labelled date before the text',
    ` date 2025-10-26 НОВИНИ\nКонвенцію підписано\n${FIRST}`,
    [
      ['furniture', 'und', 'date 2025-10-26'],
      ['furniture', 'uk', 'НОВИНИ'],
      ['title', 'uk', 'Конвенцію підписано'],
      ['body', 'uk', FIRST],
    ],
  ],
  [
    'a caption with its credit',
    `${FIRST}\n\nПро це повідомив заступник міністра Коваленко (Фото: VNA).\n${SECOND}`,
    [
      ['body', 'uk', FIRST],
      ['caption', 'uk', 'Про це повідомив заступник міністра Коваленко'],
      ['credit', 'uk', '(Фото: VNA).'],
      ['body', 'uk', SECOND],
    ],
  ],
  [
    'a credit before a new sentence',
    `Делегати у залі. Фото: ВІА Під час заходу виступили 62 країни.\n${SECOND}`,
    [
      ['caption', 'uk', 'Делегати у залі.'],
      ['credit', 'uk', 'Фото: ВІА'],
      ['body', 'uk', 'Під час заходу виступили 62 країни.'],
      ['body', 'uk', SECOND],
    ],
  ],
  [
    'an image file and its caption',
    `${FIRST}\n\nminister-giang-3.jpg\n\nЗаступник міністра Коваленко.\n\n${SECOND}`,
    [
      ['body', 'uk', FIRST],
      ['furniture', 'und', 'minister-giang-3.jpg'],
      ['caption', 'uk', 'Заступник міністра Коваленко.'],
      ['body', 'uk', SECOND],
    ],
  ],
  [
    'source, comments and other headlines',
    `${FIRST}\n${SECOND}\nДжерело: https://news.example/a-20251026195616821.htm\n\nКоментар (0)\n\nNo data\n\nТа сама тема\n\nЗбірна піднялася в рейтингу після перемоги\nЧерез 71 рік після визволення місто зберігає свою красу і приймає гостей з усіх країн.`,
    [
      ['body', 'uk', FIRST],
      ['body', 'uk', SECOND],
      ['credit', 'und', 'Джерело: https://news.example/a-20251026195616821.htm'],
      ['furniture', 'uk', 'Коментар (0)'],
      ['furniture', 'und', 'No data'],
      ['furniture', 'uk', 'Та сама тема'],
      ['furniture', 'uk', 'Збірна піднялася в рейтингу після перемоги'],
      ['furniture', 'uk', 'Через 71 рік після визволення місто зберігає свою красу і приймає гостей з усіх країн.'],
    ],
  ],
  [
    'a link in the middle',
    `${FIRST}\nЧитайте також: Збірна перемогла 3:0\n${SECOND}`,
    [
      ['body', 'uk', FIRST],
      ['furniture', 'uk', 'Читайте також: Збірна перемогла 3:0'],
      ['body', 'uk', SECOND],
    ],
  ],
  [
    'menus around the text',
    `Новини\nСпорт\nНаука\n${FIRST}\nПолітична система\nМісцеве\nПродукт`,
    [
      ['furniture', 'uk', 'Новини'],
      ['furniture', 'uk', 'Спорт'],
      ['furniture', 'uk', 'Наука'],
      ['body', 'uk', FIRST],
      ['furniture', 'uk', 'Політична система'],
      ['furniture', 'uk', 'Місцеве'],
      ['furniture', 'uk', 'Продукт'],
    ],
  ],
  [
    'a Vietnamese header and a date line',
    `Vietnam.vn - Nền tảng quảng bá Việt Nam\n\nКонвенцію підписано в Ханої\n\n${FIRST}\n\nBáo Nhân dân06/10/2025\n\n${SECOND}`,
    [
      ['furniture', 'und', 'Vietnam.vn - Nền tảng quảng bá Việt Nam'],
      ['title', 'uk', 'Конвенцію підписано в Ханої'],
      ['body', 'uk', FIRST],
      ['furniture', 'und', 'Báo Nhân dân06/10/2025'],
      ['body', 'uk', SECOND],
    ],
  ],
  [
    'a paragraph in another language',
    `${FIRST}\n\n${RUSSIAN}\n\n${SECOND}`,
    [
      ['body', 'uk', FIRST],
      ['body', 'ru', RUSSIAN],
      ['body', 'uk', SECOND],
    ],
  ],
  [
    'a paragraph broken within a sentence',
    `Конвенцію підписали 72 країни,\nповідомив заступник міністра.\n${SECOND}`,
    [
      ['body', 'uk', 'Конвенцію підписали 72 країни,\nповідомив заступник міністра.'],
      ['body', 'uk', SECOND],
    ],
  ],
])('%s', ([, text, expected]) => {
  expect(read(text)).toEqual(expected);
});

describe('what only looks like furniture stays body', () => {
  test.for([
    'Відео показало, як 5 людей вийшли з будинку.',
    'Джерело: у пожежі загинули 5 людей',
    'Фото 5 зниклих людей оприлюднили',
    'Автор книги отримав 3 премії',
    'Коментарі експертів: 72 країни підпишуть угоду',
    'Тема дня для 72 країн',
    '26 жовтня 2025 року конвенцію підписали.',
    '5 загиблих',
  ])('%s', (line) => {
    expect(read(`${FIRST}\n\n${line}\n\n${SECOND}`).map(([kind]) => (kind === 'title' ? 'body' : kind))).toEqual(['body', 'body', 'body']);
  });
});

test.for<[string, string, string | null]>([
  ['a title of its own', `Конвенцію підписано в Ханої\n\n${FIRST}`, 'Конвенцію підписано в Ханої'],
  ['no title', FIRST, null],
  ['a caption is none', `Делегати у залі в Ханої. Фото: ВІА\n\n${FIRST}`, null],
])('title: %s', ([, text, expected]) => {
  expect(readArticle(text).title).toEqual(expected);
});

test.for<[string, string, readonly string[]]>([
  ['nothing', '', ['read.empty']],
  ['white space', ' \n\n ', ['read.empty']],
  ['none of the languages', '日本では72か国が署名した。', ['language.unknown']],
  ['an article', FIRST, []],
])('issues: %s', ([, text, expected]) => {
  expect(readArticle(text).issues.map(({ code }) => code)).toEqual(expected);
});

test('the text is the input and blocks ascend', () => {
  const text = `\ufeff  ${FIRST}\r\n\r\n\t${SECOND}\u0000\n\n`;
  const doc = readArticle(text);
  expect(doc.text).toBe(text);
  expect(doc.blocks.every(({ start, end }, i) => start < end && end <= text.length && start >= (doc.blocks[i - 1]?.end ?? 0))).toBe(true);
});
