import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/languages/example.ts';
import { packs } from '../../src/languages/registry.ts';
import { readArticle } from '../../src/read/index.ts';

interface PageCorpus {
  readonly page: Corpus<'credit' | 'furniture'>;
  readonly paragraph: string;
}

const corpora = await Promise.all(packs.map(async ({ code }) => ({ code, ...((await import(`../../src/languages/${code}/corpus/page.ts`)) as PageCorpus) })));

/** What the line is between two paragraphs; a title there is body as far as facts go. */
function kindOf(line: string, paragraph: string, language: string): string | undefined {
  const doc = readArticle({ text: `${paragraph}\n\n${paragraph}\n\n${line}\n\n${paragraph} ${paragraph}`, language });
  const kind = doc.blocks.find(({ start, end }) => doc.text.slice(start, end) === line)?.kind;
  return kind === 'title' ? 'body' : kind;
}

describe.for(corpora)('$code', ({ code, page, paragraph }) => {
  test.for(page.examples.flatMap(({ value, phrases }) => phrases.map((phrase) => [phrase, value] as const)))('%s is %s', ([line, kind]) => {
    expect(kindOf(line, paragraph, code)).toBe(kind);
  });

  test.for(page.negative)('%s is body', (line) => {
    expect(kindOf(line, paragraph, code)).toBe('body');
  });
});
