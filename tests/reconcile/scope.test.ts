import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/index.ts';

type Scoped = readonly [language: string, scope: string];

const entriesOf = (scopes: readonly Scoped[]): number =>
  reconcile(
    scopes.map(([language, scope], index) => ({
      id: `c${index}`,
      measure: { topic: 't', counted: 'person', predicate: 'die', scope },
      value: 5,
      source: `${index}.example`,
      language,
      published: '2025-10-26',
    })),
  ).length;

test.for<readonly Scoped[]>([
  [
    ['uk', 'у Туреччині'],
    ['ru', 'в Турции'],
    ['en', 'in Turkey'],
    ['uk', 'Turkey'],
    ['und', 'Туреччина'],
  ],
  [
    ['uk', 'Київська область'],
    ['uk', 'у Київській області'],
    ['ru', 'в Киевской области'],
    ['en', 'in the Kyiv region'],
  ],
  [
    ['uk', 'в Одесі'],
    ['ru', 'в Одессе'],
    ['en', 'in Odesa'],
  ],
  [
    ['uk', 'у Харкові'],
    ['ru', 'в Харькове'],
    ['en', 'in Kharkiv'],
  ],
  [
    ['uk', 'на пленарному засіданні'],
    ['ru', 'на пленарном заседании'],
  ],
])('one scope: %j', (...[scopes]) => {
  expect(entriesOf(scopes)).toBe(1);
});

test.for<readonly Scoped[]>([
  [
    ['uk', 'у Чернігівській області'],
    ['uk', 'у Чернівецькій області'],
  ],
  [
    ['uk', 'у Харківській області'],
    ['uk', 'у Херсонській області'],
  ],
  [
    ['uk', 'у Харкові'],
    ['uk', 'у Харківській області'],
  ],
  [
    ['en', 'before the vote'],
    ['en', 'after the vote'],
  ],
  [
    ['en', 'region 1'],
    ['en', 'region 2'],
  ],
  [
    ['en', 'in Turkey'],
    ['en', 'in Syria'],
  ],
])('two scopes: %j', (...[scopes]) => {
  expect(entriesOf(scopes)).toBe(2);
});
