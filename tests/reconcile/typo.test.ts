import { expect, test } from 'vitest';
import { isDigitMore, isSlip, slipFinder } from '../../src/reconcile/typo.ts';

test.for([
  [72, 72, false],
  [721, 72, true],
  [172, 72, true],
  [712, 72, true],
  [72, 712, true],
  [7, 72, true],
  [27, 72, true],
  [1243, 1234, true],
  [1234, 1243, true],
  [4231, 1234, false],
  [73, 72, false],
  [7212, 72, false],
  [112, 11, true],
])('%s is a slip of %s: %s', ([value, of, expected]) => {
  expect(isSlip(value as number, of as number)).toBe(expected);
  expect(slipFinder([of as number])(value as number)).toBe(expected ? of : undefined);
});

test.for([
  [721, 72, true],
  [72, 721, true],
  [27, 72, false],
  [72, 72, false],
])('%s has a digit more or fewer than %s: %s', ([a, b, expected]) => {
  expect(isDigitMore(a as number, b as number)).toBe(expected);
});
