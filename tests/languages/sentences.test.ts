import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/registry.ts';
import { segment } from '../../src/segment/index.ts';

const corpora = await Promise.all(
  packs.map(async (pack) => ({
    pack,
    marked: ((await import(`../../src/languages/${pack.code}/corpus/sentences.ts`)) as { readonly sentences: readonly string[] }).sentences,
  })),
);

const unmark = (marked: string) => marked.replaceAll('|', '');

/** The text with `|` where the sentences start and end, in the notation of the corpora. */
function mark(text: string, code: string): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of segment(text, code)) {
    if (at > 0) marked += '|';
    if (start > at) marked += `${text.slice(at, start)}|`;
    marked += text.slice(start, end);
    at = end;
  }
  return marked;
}

describe.for(corpora)('$pack.code', ({ pack, marked }) => {
  test('has sixty hard cases at least', () => {
    expect(marked.length).toBeGreaterThanOrEqual(60);
  });

  test.for(marked)('%s', (line) => {
    expect(mark(unmark(line), pack.code)).toEqual(line);
  });

  const { heads, tails, beforeNumbers } = pack.sentences;
  test.for([...heads, ...tails, ...beforeNumbers])('%s. %s', ([, example]) => {
    expect(mark(example, pack.code)).toEqual(example);
  });
});
