import { expect, test } from 'vitest';
import { normaliseToken } from '../../src/core/text.ts';
import { CLASS_BITS, CLASS_MASK, CLASSED_FOLDS, classAt, FOLD, TABLED } from '../../src/segment/characters.ts';

const CODES = Array.from({ length: TABLED }, (_, code) => code);

test('what a letter folds to is what normaliseToken makes of it', () => {
  const wrong = CODES.filter((code) => FOLD[code] !== 0 && String.fromCharCode(FOLD[code] as number) !== normaliseToken(String.fromCharCode(code)));
  expect(wrong).toEqual([]);
});

test('the letters of the three languages fold without the whole normalisation', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCXYZабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяАҐЄІЇЁЯ'];
  expect(letters.filter((letter) => FOLD[letter.charCodeAt(0)] === 0)).toEqual([]);
});

test('class and fold in one number are those of the tables', () => {
  const wrong = CODES.filter((code) => {
    const known = CLASSED_FOLDS[code] as number;
    return known >>> CLASS_BITS !== FOLD[code] || (known & CLASS_MASK) !== classAt(String.fromCharCode(code), 0);
  });
  expect(wrong).toEqual([]);
});
