import { describe, expect, test } from 'vitest';
import { figures as en } from '../../src/languages/en/corpus/figures.ts';
import type { Corpus, FigureReading } from '../../src/languages/example.ts';
import { figures as ru } from '../../src/languages/ru/corpus/figures.ts';
import { figures as uk } from '../../src/languages/uk/corpus/figures.ts';
import { extract } from '../../src/pipeline.ts';

const corpora: Record<string, Corpus<FigureReading>> = { uk, ru, en };

/** What is read of the figure that the phrase marks with square brackets. */
function read(marked: string, language: string, published: string): Required<{ [K in keyof FigureReading]: unknown }> | undefined {
  const at = marked.indexOf('[');
  const { figures } = extract({ text: marked.replace('[', '').replace(']', ''), language, published });
  const figure = figures.find(({ start, end }) => start <= at && at < end);
  if (figure === undefined) return undefined;
  return {
    predicate: figure.predicate?.concept ?? null,
    modality: figure.modality,
    scope: figure.scope,
    partOf: figure.partOf === null ? null : figures[figure.partOf]?.value,
    asOf: figure.asOf,
    attribution: figure.attribution?.name ?? null,
  };
}

const nothing = { predicate: null, modality: 'reported', scope: null, partOf: null, asOf: null, attribution: null };

describe.for(Object.entries(corpora))('%s', ([language, corpus]) => {
  const published = corpus.published ?? '2025-10-26';
  const cases = corpus.examples.flatMap(({ value, phrases }) => phrases.map((phrase) => [phrase, { ...nothing, ...value }] as const));
  test.for(cases)('%s', ([phrase, expected]) => {
    expect(read(phrase, language, published)).toEqual(expected);
  });
  test.for(corpus.negative)('%s: no verb, whole, scope or source', (phrase) => {
    expect(read(phrase, language, published)).toEqual(nothing);
  });
});
