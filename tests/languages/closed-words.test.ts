import { expect, test } from 'vitest';
import { closedWordsOf } from '../../src/languages/closed-words.ts';
import { packs } from '../../src/languages/registry.ts';
import { lexiconOf } from '../../src/segment/analyse.ts';

test.for(packs.map((pack) => [pack.code, pack] as const))('%s: small words and signs have the first numbers of the lexicon', ([, pack]) => {
  const lexicon = lexiconOf(pack);
  const words = [...new Set(closedWordsOf(pack))];
  expect(words.map((word) => lexicon.get(word))).toEqual(words.map((_, number) => number));
});
