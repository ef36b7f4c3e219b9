import { expect, test } from 'vitest';
import { compare, hardInterval, roundStep, softInterval } from '../../src/reconcile/interval.ts';

test.for([
  [2500, 500],
  [1000, 500],
  [400, 100],
  [150, 50],
  [110, 10],
  [72, 1],
  [10, 5],
  [8, 1],
  [50, 10],
] as const)('the round step of %d is %d', ([value, step]) => {
  expect(roundStep(value)).toBe(step);
});

const claim = (value: number, qualifier: Parameters<typeof hardInterval>[1]) => ({
  hard: hardInterval(value, qualifier),
  soft: softInterval(value, qualifier, roundStep(value)),
});

test.for([
  [claim(72, 'exact'), claim(72, 'exact'), 'same'],
  [claim(72, 'exact'), claim(69, 'more-than'), 'entails'],
  [claim(2500, 'more-than'), claim(1000, 'more-than'), 'tension'],
  [claim(72, 'exact'), claim(69, 'exact'), 'contradict'],
  [claim(70, 'about'), claim(72, 'exact'), 'compatible'],
] as const)('%j and %j: %s', ([a, b, comparison]) => {
  expect(compare(a, b)).toBe(comparison);
});
