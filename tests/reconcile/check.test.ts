import { expect, test } from 'vitest';
import type { Claim } from '../../src/core/values/claim.ts';
import { checkClaims } from '../../src/reconcile/index.ts';

const claim = (fields: object): Claim => ({ id: 'x', measure: { counted: 'country' }, value: 72, source: 'a.example', ...fields });

test.for([
  [[claim({ measure: {} })], 'claim.invalid', 'claim "x": measure.counted: give it, or measure.key'],
  [[claim({ low: 5, high: 3 })], 'claim.invalid', 'claim "x": low: 5 is above high 3'],
  [[claim({ value: Number.NaN })], 'claim.invalid', 'claim "x": value: NaN is no finite number'],
  [[claim({ asOf: '2025-02-30' })], 'claim.invalid', 'claim "x": asOf: "2025-02-30" is no date'],
  [[claim({}), claim({ value: 69 })], 'claim.duplicate', 'claim "x": id: given to two claims of different content'],
  [[claim({ partOf: 'x' })], 'claim.cycle', 'claim "x": partOf: the claim is part of itself'],
] as const)('%j is refused', ([input, code, message]) => {
  const { claims, errors } = checkClaims(input);
  expect([claims, errors.map(({ error }) => [error.code, error.message])]).toEqual([[], [[code, message]]]);
});

test('one claim twice is one claim', () => {
  expect(checkClaims([claim({}), claim({})])).toEqual({ claims: [claim({})], errors: [] });
});
