import { describe, expect, test } from 'vitest';
import { toLatin } from '../../src/extract/officials/names/latin.ts';
import { toNominative } from '../../src/extract/officials/names/nominative.ts';
import { originOf } from '../../src/extract/officials/names/origin.ts';
import * as en from '../../src/languages/en/corpus/names.ts';
import { packs } from '../../src/languages/registry.ts';
import * as ru from '../../src/languages/ru/corpus/names.ts';
import * as uk from '../../src/languages/uk/corpus/names.ts';

const corpora = { uk, ru, en };

describe.for(packs)('$code', (pack) => {
  const { names, foreigners } = corpora[pack.code as keyof typeof corpora];
  const cases = names.examples.flatMap(({ value, phrases }) => [value, ...phrases].map((phrase): [string, string] => [phrase, value]));
  test.for(cases)('%s: %s', ([phrase, value]) => {
    expect(toNominative([{ text: phrase }], pack).name).toBe(value);
  });
  for (const phrase of names.negative) {
    test(`${phrase} is in doubt`, () => {
      expect(toNominative([{ text: phrase }], pack)).toEqual({ name: phrase, gender: null, basis: 'surface' });
    });
  }
  for (const { value, phrases } of foreigners.examples) {
    test.for([...phrases])(`%s: ${value.latin}`, (phrase) => {
      const { country } = value;
      const { name, gender } = toNominative([{ text: phrase }], pack, { country });
      expect({ name, latin: toLatin(name, pack, { country, gender }), country }).toEqual(value);
    });
  }
  test.for([...foreigners.negative])('%s is at home', (name) => {
    expect(originOf(name.split(' '), pack, {})).toBe(undefined);
  });
});
