import { describe, expect, test } from 'vitest';
import type { Counted } from '../../../src/core/values/figure.ts';
import { counted as english } from '../../../src/languages/en/corpus/counted.ts';
import type { Corpus } from '../../../src/languages/example.ts';
import { counted as russian } from '../../../src/languages/ru/corpus/counted.ts';
import { counted as ukrainian } from '../../../src/languages/uk/corpus/counted.ts';
import { extractFigures } from '../../../src/pipeline.ts';

const corpora: Readonly<Record<string, Corpus<string>>> = { uk: ukrainian, ru: russian, en: english };
const COUNTS: ReadonlySet<string> = new Set(['count', 'duration']);

const told = ({ concept, lemma, guessed, with: more = [] }: Counted): string => (guessed === true ? `?${lemma}` : [concept, ...more].join('+'));

const countedIn = (text: string, language: string): string =>
  extractFigures({ text, language, published: '2025-10-26' })
    .filter(({ kind }) => COUNTS.has(kind))
    .map(({ counted }) => (counted === null ? '-' : told(counted)))
    .join(' | ');

describe.each(Object.entries(corpora))('%s', (language, corpus) => {
  test.for(corpus.examples.flatMap(({ value, phrases }) => phrases.map((phrase) => [phrase, value] as const)))('%s', ([phrase, value]) => {
    expect(countedIn(phrase, language)).toEqual(value);
  });
  test.for(corpus.negative)('nothing counted in: %s', (phrase) => {
    expect(countedIn(phrase, language)).toEqual('');
  });
});
