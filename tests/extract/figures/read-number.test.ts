import { expect, test } from 'vitest';
import { NewstallyError } from '../../../src/core/errors.ts';
import { readNumber } from '../../../src/extract/figures/read-number.ts';

test.for<[string, string, number]>([
  ['двісті п’ятдесяти двох', 'uk', 252],
  ['8,7 тис.', 'uk', 8700],
  ['мінус п’ять', 'uk', -5],
  ['полторы тысячи', 'ru', 1500],
  ['5-ти', 'ru', 5],
  ['a hundred and five', 'en', 105],
  ['half a million', 'en', 500000],
  ['2.5bn', 'en', 2500000000],
  ['-3', 'en', -3],
])('%s (%s)', ([text, language, value]) => {
  expect(readNumber(text, language)).toBe(value);
});

const failure = (read: () => number): [string, string] | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof NewstallyError ? [error.code, error.message] : undefined;
  }
};

test.for<[string, string, [string, string]]>([
  ['five apples', 'en', ['number.unreadable', '"five apples" is not a cardinal number in "en"; give digits or number words alone']],
  ['25th', 'en', ['number.unreadable', '"25th" is not a cardinal number in "en"; give digits or number words alone']],
  ['', 'uk', ['number.unreadable', '"" is not a cardinal number in "uk"; give digits or number words alone']],
  ['pięć', 'pl', ['language.unsupported', 'no language pack for "pl"; registered: uk, ru, en']],
])('refuses "%s" (%s)', ([text, language, expected]) => {
  expect(failure(() => readNumber(text, language))).toEqual(expected);
});
