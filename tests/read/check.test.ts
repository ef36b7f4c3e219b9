import { expect, test } from 'vitest';
import { NewstallyError } from '../../src/core/errors.ts';
import { readArticle } from '../../src/read/index.ts';

const refusal = (input: unknown): readonly [string, string] | undefined => {
  try {
    readArticle(input as string);
    return undefined;
  } catch (error) {
    return error instanceof NewstallyError ? [error.code, error.message] : undefined;
  }
};

const NOT_GIVEN = 'article: neither "text" nor "html" is given; one of them is needed';

test.for<[string, unknown, readonly [string, string]]>([
  ['no fields', {}, ['input.invalid', NOT_GIVEN]],
  ['no text', { id: 'a', title: 'b' }, ['input.invalid', NOT_GIVEN]],
  ['text of a wrong type', { text: 42 }, ['input.invalid', 'article.text: expected a string, got 42']],
  ['text null', { text: null }, ['input.invalid', 'article.text: expected a string, got null']],
  ['an array', [], ['input.invalid', 'article: expected an object with "text" or "html", got an array']],
  ['null', null, ['input.invalid', 'article: expected an object with "text" or "html", got null']],
  ['a number', 42, ['input.invalid', 'article: expected an object with "text" or "html", got 42']],
  ['an id of a wrong type', { id: { a: 1 }, text: 'a' }, ['input.invalid', 'article.id: expected a string, got an object']],
  [
    'a date in words',
    { text: 'a', published: 'yesterday' },
    ['input.date', 'article.published: "yesterday" is no date; give YYYY, YYYY-MM or YYYY-MM-DD, with a time if you like'],
  ],
  [
    '31 February',
    { text: 'a', published: '2025-02-31' },
    ['input.date', 'article.published: "2025-02-31" is no date; give YYYY, YYYY-MM or YYYY-MM-DD, with a time if you like'],
  ],
  [
    'a language that is not registered',
    { text: 'a', language: 'de' },
    ['language.unsupported', 'article.language: no language pack for "de"; registered: uk, ru, en (or "und")'],
  ],
])('%s', ([, input, expected]) => {
  expect(refusal(input)).toEqual(expected);
});

test.for(['2025', '2025-10', '2024-02-29', '2025-10-26T18:00', '2025-10-26T18:00:00Z', '2025-10-26T18:00:00.5+02:00', '2025-10-26 18:00'])(
  'published %s is believed',
  (published) => {
    expect(readArticle({ text: 'Загинули 5 людей.', published }).published).toEqual({ value: published, basis: 'given' });
  },
);

test('a given language is believed, "und" too', () => {
  const languages = (language: string) => {
    const doc = readArticle({ text: 'Seventy-two countries signed.', language });
    return [doc.language, doc.blocks.map((block) => block.language)];
  };
  expect(languages('uk')).toEqual([{ code: 'uk', confidence: 1, evidence: 'given' }, ['uk']]);
  expect(languages('und')).toEqual([{ code: 'und', confidence: 1, evidence: 'given' }, ['und']]);
});
