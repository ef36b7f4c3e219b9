import { expect, test } from 'vitest';
import { Lexicon } from '../../src/grammar/lexicon.ts';
import { tokenise } from '../../src/segment/tokenise.ts';

const NO_WORDS = new Lexicon();
const read = (text: string) =>
  tokenise(text, 0, text.length, NO_WORDS).map(({ kind, text: raw }) => (kind === 'word' || kind === 'mark' ? raw : `${kind}:${raw}`));

test.for<[string, string[]]>([
  ['72 країни', ['number:72', 'країни']],
  ['п’ять', ['п’ять']],
  ["В'єтнам", ["В'єтнам"]],
  ['прем’єр-міністр', ['прем’єр', '-', 'міністр']],
  ['24/7', ['number:24', '/', 'number:7']],
  ['A05, 5G', ['code:A05', ',', 'number:5', 'G']],
  ["Russia's minister", ['Russia', "'s", 'minister']],
  ['мире.Участники', ['мире', '.', 'Участники']],
  ['see https://a.example/2025/10/26/72.html.', ['see', 'address:https://a.example/2025/10/26/72.html', '.']],
  ['giang-3.jpg', ['address:giang-3.jpg']],
  ['at vietnam.vn today', ['at', 'address:vietnam.vn', 'today']],
  ['a well-known man', ['a', 'well', '-', 'known', 'man']],
  ['p.m. e.g. U.S.', ['p', '.', 'm', '.', 'e', '.', 'g', '.', 'U', '.', 'S', '.']],
  ['«Ні…»', ['«', 'Ні', '…', '»']],
  ['1,5 %', ['number:1', ',', 'number:5', '%']],
])('%s', ([text, expected]) => {
  expect(read(text)).toEqual(expected);
});

test('the normal form has one apostrophe, no stress marks and no capitals', () => {
  const norms = (text: string) => tokenise(text, 0, text.length, NO_WORDS).map(({ norm }) => norm);
  expect(norms('П’ЯТЬ пʼять за́мок ЁЛКА ёж и\u0306')).toEqual(["п'ять", "п'ять", 'замок', 'елка', 'еж', 'й']);
});

test('tokens read back and ascend', () => {
  const text = 'У \ud800 місті\u0007 72\u0301 кра\u200dїни, 𝟕𝟐 😀 «Ок»…\r\n\r\nА05';
  const tokens = tokenise(text, 0, text.length, NO_WORDS);
  expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(tokens.map((token) => token.text));
  expect(tokens.every((token, i) => i === 0 || token.start >= (tokens[i - 1] as (typeof tokens)[number]).end)).toBe(true);
});
