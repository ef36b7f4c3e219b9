import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/languages/example.ts';
import { packs } from '../../src/languages/registry.ts';
import { extractDates } from '../../src/pipeline.ts';

const corpora = await Promise.all(
  packs.map(async (pack) => ({
    pack,
    corpus: ((await import(`../../src/languages/${pack.code}/corpus/dates.ts`)) as { readonly dates: Corpus<string> }).dates,
  })),
);

describe.for(corpora)('$pack.code', ({ pack, corpus }) => {
  const read = (text: string) => extractDates({ text, language: pack.code, published: corpus.published ?? '2025-10-26' });

  test('is large enough to be a specification', () => {
    expect(corpus.examples.flatMap(({ phrases }) => phrases).length).toBeGreaterThanOrEqual(250);
    expect(corpus.negative.length).toBeGreaterThanOrEqual(60);
  });

  test.for(corpus.examples.flatMap(({ value, phrases }) => phrases.map((phrase) => [phrase, value] as const)))('%s → %s', ([phrase, value]) => {
    expect(
      read(phrase)
        .map((date) => date.value)
        .join(' '),
    ).toBe(value);
  });

  test.for(corpus.negative)('%s → nothing', (phrase) => {
    expect(read(phrase)).toEqual([]);
  });
});
