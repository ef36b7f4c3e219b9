import { expect, test } from 'vitest';
import { isApostrophe, normaliseToken } from '../../src/core/text.ts';
import {
  APOSTROPHE,
  BREAK,
  CLASS_BITS,
  CLASS_MASK,
  classAndFoldAt,
  classAt,
  DIGIT,
  foldAt,
  INVISIBLE,
  LOWER,
  MARK,
  prepareCharacters,
  SPACE,
  TABLE_SIZE,
  UPPER,
} from '../../src/segment/characters.ts';

prepareCharacters();

const CHARACTERS = Array.from({ length: TABLE_SIZE }, (_, code) => String.fromCharCode(code));

/** The class of a character by its properties, the first that it has. */
function classOf(character: string): number {
  if (isApostrophe(character.charCodeAt(0))) return APOSTROPHE;
  if (/[\n\r\u2028\u2029\u0085]/.test(character)) return BREAK;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/\s/u.test(character)) return SPACE;
  if (/[\p{M}\p{Cf}]/u.test(character)) return INVISIBLE;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  return /\p{L}/u.test(character) ? LOWER : MARK;
}

test('what a letter folds to is what normaliseToken makes of it', () => {
  const wrong = CHARACTERS.filter((character) => foldAt(character, 0) !== 0 && String.fromCharCode(foldAt(character, 0)) !== normaliseToken(character));
  expect(wrong).toEqual([]);
});

test('the letters of the three languages fold without the whole normalisation', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCXYZабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяАҐЄІЇЁЯ'];
  expect(letters.filter((letter) => foldAt(letter, 0) === 0)).toEqual([]);
});

test('class and fold in one number are those of the tables', () => {
  const wrong = CHARACTERS.filter((character) => {
    const known = classAndFoldAt(character, 0);
    return known >>> CLASS_BITS !== foldAt(character, 0) || (known & CLASS_MASK) !== classAt(character, 0);
  });
  expect(wrong).toEqual([]);
});

test('the table has the class that the properties of a character give', () => {
  expect(CHARACTERS.filter((character) => classAt(character, 0) !== classOf(character))).toEqual([]);
});
