import { describe, expect, test } from 'vitest';
import type { Official, Role } from '../../src/core/values/official.ts';
import type { Corpus } from '../../src/languages/example.ts';
import { packs } from '../../src/languages/registry.ts';
import { extractOfficials } from '../../src/pipeline.ts';

const corpora = await Promise.all(
  packs.map(async ({ code }) => ({
    code,
    corpus: ((await import(`../../src/languages/${code}/corpus/officials.ts`)) as { readonly officials: Corpus<string> }).officials,
  })),
);

/** Officials in the notation of the corpora. */
function told(officials: readonly Official[]): string {
  return officials.map(({ name, roles }) => `${name}: ${[...new Set(roles.map(roleText))].join('; ')}`).join(' | ');
}

function roleText({ status, rank, title, portfolio, country }: Role): string {
  const parts = [status === 'current' ? null : status, rank, title, portfolio === null ? null : `(${portfolio})`, country];
  return parts.filter((part) => part !== null).join(' ');
}

describe.for(corpora)('$code', ({ code, corpus }) => {
  const examples = corpus.examples.flatMap(({ value, phrases }) => phrases.map((phrase): [string, string] => [phrase, value]));

  test('has phrases with and without officials', () => {
    expect([examples.length >= 250, corpus.negative.length >= 80]).toEqual([true, true]);
  });

  test.for(examples)('%s', ([phrase, value]) => {
    expect(told(extractOfficials({ text: phrase, language: code }))).toBe(value);
  });

  test.for(corpus.negative)('nobody: %s', (phrase) => {
    expect(told(extractOfficials({ text: phrase, language: code }))).toBe('');
  });
});
