import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/index.ts';
import { findQuantities } from '../../src/extract/figures/quantities.ts';
import { numbers as en } from '../../src/languages/en/corpus/numbers.ts';
import type { Corpus } from '../../src/languages/example.ts';
import type { QuantityExample } from '../../src/languages/quantity-example.ts';
import { packs } from '../../src/languages/registry.ts';
import { numbers as ru } from '../../src/languages/ru/corpus/numbers.ts';
import { numbers as uk } from '../../src/languages/uk/corpus/numbers.ts';
import { readArticle } from '../../src/read/index.ts';
import { analyse } from '../../src/segment/analyse.ts';

const corpora: Readonly<Record<string, Corpus<QuantityExample>>> = { uk, ru, en };

const read = (text: string, language: string): QuantityExample[] => {
  const analysis = analyse(readArticle({ text, language, published: '2025-10-26' }), packs);
  const { dates } = findDates(analysis);
  return analysis.sentences.flatMap((sentence) =>
    findQuantities(
      sentence,
      dates.filter((date) => date.sentence === sentence.index),
    ).map(({ kind, value, low, high, qualifier, unit }) => ({ kind, value, low, high, qualifier, unit })),
  );
};

describe.for(packs.map(({ code }) => code))('%s', (code) => {
  const { examples, negative } = corpora[code] as Corpus<QuantityExample>;

  test.for(examples.flatMap(({ value, phrases }) => phrases.map((phrase) => [phrase, value] as const)))('%s', ([phrase, value]) => {
    expect(read(phrase, code)).toEqual([value]);
  });

  test.for(negative)('nothing in "%s"', (phrase) => {
    expect(read(phrase, code)).toEqual([]);
  });

  test('has enough of both', () => {
    expect([examples.flatMap(({ phrases }) => phrases).length >= 300, negative.length >= 80]).toEqual([true, true]);
  });
});
