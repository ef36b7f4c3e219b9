import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/index.ts';

const BODY = 'Конвенцію підписали 72 країни, повідомив заступник міністра. Делегати обговорили спільні кроки у боротьбі зі злочинністю.';
const RUSSIAN = 'Конвенцию подписали 72 страны, сообщил заместитель министра. Делегаты обсудили общие шаги по борьбе с преступностью.';
const ENGLISH = 'The convention was signed by 72 countries, the deputy minister said. Delegates discussed what they would do about crime.';
const published = (input: Parameters<typeof readArticle>[0]) => {
  const found = readArticle(input).published;
  return found === null ? null : `${found.value} ${found.basis}`;
};

test.for<[string, string, string | null]>([
  ['an ISO date with a label', `date 2025-10-25 ${BODY}\n${BODY}`, '2025-10-25 header'],
  ['day first', `Конвенцію підписано\n06/10/2025\n${BODY}`, '2025-10-06 header'],
  ['day first in Russian', `Конвенция подписана\n06.10.2025 14:05\n${RUSSIAN}`, '2025-10-06 header'],
  ['month first in English', `Convention signed\n10/06/2025\n${ENGLISH}`, '2025-10-06 header'],
  ['day first where the month cannot be', `Convention signed\n26/10/2025\n${ENGLISH}`, '2025-10-26 header'],
  ['in words', `Конвенцію підписано\n26 жовтня 2025, 14:05\n${BODY}`, '2025-10-26 header'],
  ['in English words', `Convention signed\nPublished on Sunday, October 26, 2025\n${ENGLISH}`, '2025-10-26 header'],
  ['a short month and an agency', `Convention signed\n\nOct 26, 2025 (AFP)\n\n${ENGLISH}`, '2025-10-26 header'],
  ['a label at the end', `${BODY}\n${BODY}\nОпубліковано: 26.10.2025`, '2025-10-26 header'],
  ['a dateline', `КИЇВ, 26 жовтня 2025 року — Укрінформ. ${BODY}`, null],
  ['a dateline above more', `КИЇВ, 26 жовтня 2025 року — Укрінформ. ${BODY}\n${BODY}`, '2025-10-26 dateline'],
  ['a caption', `Делегати у залі в Ханої 26 жовтня 2025 року. Фото: ВІА\n\n${BODY}`, '2025-10-26 dateline'],
  ['a date of the story is none', `Конвенцію підписали 24 грудня 2024 року у Нью-Йорку, повідомив міністр закордонних справ.\n${BODY}`, null],
  ['the address that the text names', `${BODY}\nДжерело: https://dantri.example/thoi-su/cong-uoc-20251026195616821.htm`, '2025-10-26 url'],
  ['no such day', `date 2025-02-31 ${BODY}\n${BODY}`, null],
])('%s', ([, text, expected]) => {
  expect(published(text)).toEqual(expected);
});

test.for<[string, string | null]>([
  ['https://a.example/2025/10/26/72-countries.html', '2025-10-26 url'],
  ['https://a.example/2025/oct/26/signed', '2025-10-26 url'],
  ['https://a.example/news/2025-10-26-signed', '2025-10-26 url'],
  ['https://a.example/20251026/signed', '2025-10-26 url'],
  ['https://a.example/signed-20251026195616821.htm', '2025-10-26 url'],
  ['https://a.example/26-10-2025/signed', '2025-10-26 url'],
  ['https://a.example/post913214.html', null],
  ['https://a.example/2025/13/41/x', null],
  ['https://a.example/20259999', null],
  ['not an address', null],
])('%s', ([url, expected]) => {
  expect(published({ text: BODY, url })).toEqual(expected);
});

test('given > header > url', () => {
  const text = `Конвенцію підписано\n06/10/2025\n${BODY}`;
  const url = 'https://a.example/2025/10/26/a';
  expect([published({ text, url, published: '2025-10-25' }), published({ text, url }), published({ text: BODY, url })]).toEqual([
    '2025-10-25 given',
    '2025-10-06 header',
    '2025-10-26 url',
  ]);
});

test.for<[string, string | null]>([
  ['https://www.dantri.com.vn/a', 'dantri.com.vn'],
  ['https://m.news.example:8080/a', 'news.example'],
  ['nonsense', null],
])('the outlet of %s', ([url, source]) => {
  expect(readArticle({ text: BODY, url }).source).toEqual(source);
});

test.for<[string, string, string | null]>([
  ['a dateline', `КИЇВ, 26 жовтня — Укрінформ. ${BODY}`, 'Ukrinform'],
  ['a dateline in brackets', `HANOI (Reuters) - ${ENGLISH}`, 'Reuters'],
  ['a dateline in Russian', `КИЕВ, 26 окт — РИА Новости. ${RUSSIAN}`, 'RIA Novosti'],
  ['a verb of reporting', `Про це повідомляє Інтерфакс-Україна. ${BODY}`, 'Interfax-Ukraine'],
  ['a verb after it', `Reuters reported on Sunday. ${ENGLISH}`, 'Reuters'],
  ['a correspondent', `Об этом передает корреспондент ТАСС из Ханоя. ${RUSSIAN}`, 'TASS'],
  ['a line at the end', `${BODY}\n${BODY}\nДжерело: УНІАН`, 'UNIAN'],
  ['a dateline under the date', `June 18, 2024\n\nZURICH (AP) - ${ENGLISH}`, 'AP'],
  ['a line in brackets at the end', `${BODY}\n\n(Укрінформ)`, 'Ukrinform'],
  ['brackets that close the text', `${RUSSIAN} ${RUSSIAN} (ТАСС)`, 'TASS'],
  ['a bracket that names more', `${BODY} (ООН)`, null],
  ['a photograph is no text', `${BODY} (Фото: VNA)\n${BODY}`, null],
  ['an agency in the story', `Директор Reuters приїхав до Ханоя. ${BODY}`, null],
])('the agency of %s', ([, text, expected]) => {
  expect(readArticle(text).agency).toEqual(expected);
});
