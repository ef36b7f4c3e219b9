import { describe, expect, test } from 'vitest';
import { toNominative } from '../../src/extract/officials/names/nominative.ts';
import { names as en } from '../../src/languages/en/corpus/names.ts';
import { packs } from '../../src/languages/registry.ts';
import { names as ru } from '../../src/languages/ru/corpus/names.ts';
import { names as uk } from '../../src/languages/uk/corpus/names.ts';

const corpora = { uk, ru, en };

describe.for(packs)('$code', (pack) => {
  const { examples, negative } = corpora[pack.code as keyof typeof corpora];
  const cases = examples.flatMap(({ value, phrases }) => [value, ...phrases].map((phrase): [string, string] => [phrase, value]));
  test.for(cases)('%s: %s', ([phrase, value]) => {
    expect(toNominative([{ text: phrase }], pack).name).toBe(value);
  });
  for (const phrase of negative) {
    test(`${phrase} is in doubt`, () => {
      expect(toNominative([{ text: phrase }], pack)).toEqual({ name: phrase, gender: null, basis: 'surface' });
    });
  }
});
