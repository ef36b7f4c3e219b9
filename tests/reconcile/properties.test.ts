import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/core/values/claim.ts';
import type { CountEntry } from '../../src/core/values/ledger.ts';
import { reconcile } from '../../src/reconcile/index.ts';

const day = (n: number) => `2025-10-${String(n).padStart(2, '0')}`;

const claims = fc
  .array(
    fc.record({
      value: fc.integer({ min: 1, max: 500 }),
      qualifier: fc.constantFrom('exact', 'exact', 'more-than', 'about', 'almost', 'at-least'),
      asOf: fc.option(fc.integer({ min: 1, max: 28 }).map(day)),
      published: fc.option(fc.integer({ min: 1, max: 28 }).map(day)),
      source: fc.constantFrom('a.example', 'b.example', 'c.example', 'd.example'),
      speaker: fc.constantFrom(null, 'Anna Kovach', 'Boris Petrenko'),
      modality: fc.constantFrom('reported', 'reported', 'reported', 'expected', 'denied'),
      corrects: fc.boolean(),
      scope: fc.constantFrom(null, null, 'Africa'),
      kind: fc.constantFrom('cumulative', 'stock', 'total'),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(
      ({ kind: _, scope, ...fields }, i) =>
        ({ ...fields, id: `c${i}`, measure: { topic: 't', counted: 'country', predicate: 'sign', scope, kind: list[0]?.kind } }) as Claim,
    ),
  );

const bytes = (input: readonly Claim[]) => reconcile(input).map((entry) => JSON.stringify(entry));

test('any order gives the same bytes', () => {
  fc.assert(
    fc.property(claims, fc.infiniteStream(fc.nat()), (list, keys) => {
      const shuffled = list
        .map((claim) => [keys.next().value as number, claim] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, claim]) => claim);
      expect(bytes(shuffled)).toEqual(bytes(list));
    }),
  );
});

test('duplicates and merged halves give the same bytes', () => {
  fc.assert(
    fc.property(claims, fc.nat(25), (list, cut) => {
      expect(bytes([...list.slice(0, cut), ...list, ...list.slice(cut)])).toEqual(bytes(list));
    }),
  );
});

test('a later, exact, corrected count of an official is followed', () => {
  fc.assert(
    fc.property(claims, fc.integer({ min: 1, max: 500 }), (list, value) => {
      const sane = list
        .map((claim) => ({ ...claim, corrects: false, modality: 'reported' as const, measure: { ...claim.measure, kind: 'stock' as const } }))
        .filter((claim) => claim.value && claim.value <= 3 * value && value <= 3 * claim.value);
      const later: Claim = {
        id: 'later',
        measure: { topic: 't', counted: 'country', predicate: 'sign', scope: null, kind: 'stock' },
        value,
        qualifier: 'exact',
        precision: 1,
        asOf: '2025-12-01',
        published: '2025-12-01',
        source: 'registry.example',
        speaker: 'Final Official',
        corrects: true,
      };
      const entry = reconcile([...sane, later]).find((one): one is CountEntry => one.entry === 'count' && !one.measure.scope);
      expect(entry?.value).toBe(value);
    }),
  );
});

test('low is never above high', () => {
  fc.assert(
    fc.property(claims, (list) => {
      for (const entry of reconcile(list))
        if (entry.entry === 'count' && entry.low !== null && entry.high !== null) expect(entry.low).toBeLessThanOrEqual(entry.high);
    }),
  );
});
