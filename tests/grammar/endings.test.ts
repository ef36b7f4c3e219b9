import { expect, test } from 'vitest';
import { Endings } from '../../src/grammar/endings.ts';

const cases = new Endings([
  ['', 'any'],
  ['а', 'a'],
  ['ого', 'ogo'],
  ['ського', 'skoho'],
]);

test.for([
  ['Київського', 'skoho'],
  ['нового', 'ogo'],
  ['Олега', 'a'],
  ['Олег', 'any'],
  // «го» is the end of an ending, and none itself.
  ['вго', 'any'],
  // The ending leaves no stem.
  ['ого', 'any'],
])('the longest ending of «%s»', ([word, expected]) => {
  expect(cases.longest(word as string, 1)).toBe(expected);
});

test('no ending fits', () => {
  expect(new Endings([['ич', true]]).longest('Іванович', 7)).toBe(undefined);
});
