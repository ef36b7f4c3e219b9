import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/extract/figures/read-number.ts';
import { readOrdinal } from '../../src/grammar/cardinal.ts';
import { packs } from '../../src/languages/registry.ts';
import { lexiconOf } from '../../src/segment/analyse.ts';
import { tokenise } from '../../src/segment/tokenise.ts';
import { speller } from '../support/rbnf.ts';

/** Values of every size, with many zeros and without. */
const spread = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 0, max: 10 ** 7 }),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 12 })).map(([digits, zeros]) => digits * 10 ** zeros),
  fc.integer({ min: 0, max: 10 ** 15 }),
);
const options = { numRuns: 150, seed: 20251026 };

describe.for(packs.map(({ code }) => code))('%s', (code) => {
  const { spell, ruleSets } = speller(code);

  test.for(ruleSets.filter((name) => name.startsWith('%spellout-cardinal')))('reads what CLDR spells by %s', (ruleSet) => {
    fc.assert(
      fc.property(spread, (value) => {
        expect([spell(value, ruleSet), readNumber(spell(value, ruleSet), code)]).toEqual([spell(value, ruleSet), value]);
      }),
      options,
    );
  });

  test.for(ruleSets.filter((name) => name.startsWith('%spellout-ordinal')))('takes no ordinal of %s for a cardinal', (ruleSet) => {
    const pack = packs.find((candidate) => candidate.code === code) as (typeof packs)[number];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        const text = spell(value, ruleSet);
        // Some of CLDR's ordinals of round hundreds are spelled like the cardinal.
        fc.pre(!ruleSets.some((name) => name.startsWith('%spellout-cardinal') && spell(value, name) === text));
        const tokens = tokenise(text, 0, text.length, lexiconOf(pack));
        expect([text, readOrdinal(tokens, 0, pack.numerals)]).toEqual([text, { value, next: tokens.length }]);
      }),
      options,
    );
  });
});
