import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstNotBelow, sortList } from '../../src/reconcile/sorted.ts';

test('a list is sorted as the engine sorts it, equals in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat()), { maxLength: 30 }), (list) => {
      const compare = (a: readonly number[], b: readonly number[]): number => (a[0] as number) - (b[0] as number);
      expect(sortList([...list], compare)).toEqual([...list].sort(compare));
    }),
  );
});

test.for([
  [0, 0],
  [1, 0],
  [2, 1],
  [5, 1],
  [6, 3],
  [9, 4],
])('the first of 1, 5, 5, 8 that is not below %i is at %i', ([value, expected]) => {
  expect(firstNotBelow([1, 5, 5, 8], value as number)).toBe(expected);
});
