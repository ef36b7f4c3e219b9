import { expect, test } from 'vitest';
import { type Bounds, boundsOf, roundStep } from '../../../src/extract/figures/interval.ts';

test.for<[number, number]>([
  [2500, 500],
  [1000, 500],
  [400, 100],
  [150, 50],
  [110, 10],
  [80, 10],
  [72, 1],
  [15, 5],
  [10, 5],
  [5, 1],
  [0, 1],
  [2.5, 1],
  [1_000_000, 500_000],
])('a writer may have rounded %d to %d', ([value, step]) => {
  expect(roundStep(value)).toBe(step);
});

test.for<[string, Bounds, Bounds]>([
  ['exact', boundsOf(72, 'exact', 'count'), { value: 72, low: 72, high: 72 }],
  ['more than a count', boundsOf(2500, 'more-than', 'count'), { value: 2500, low: 2501, high: null }],
  ['more than a sum', boundsOf(2.5, 'more-than', 'money'), { value: 2.5, low: 2.5, high: null }],
  ['at least', boundsOf(5, 'at-least', 'count'), { value: 5, low: 5, high: null }],
  ['at most', boundsOf(30, 'at-most', 'count'), { value: 30, low: 0, high: 30 }],
  ['less than', boundsOf(50, 'less-than', 'count'), { value: 50, low: 0, high: 49 }],
  ['almost', boundsOf(100, 'almost', 'count'), { value: 100, low: 0, high: 99 }],
  ['at most below zero', boundsOf(-5, 'at-most', 'measure'), { value: -5, low: -5, high: -5 }],
  ['about', boundsOf(600, 'about', 'count'), { value: 600, low: null, high: null }],
])('%s', ([, bounds, expected]) => {
  expect(bounds).toEqual(expected);
});
