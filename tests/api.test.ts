import { expect, test } from 'vitest';

test.for<[string, string[]]>([
  [
    '../src/index.ts',
    [
      'NewstallyError',
      'checkClaims',
      'claimsOf',
      'decodeBytes',
      'extract',
      'extractDates',
      'extractFigures',
      'extractOfficials',
      'identifyLanguage',
      'readArticle',
      'readNumber',
      'reconcile',
      'renderReport',
      'segment',
      'weighSources',
    ],
  ],
  ['../src/languages/uk/index.ts', ['uk']],
  ['../src/languages/ru/index.ts', ['ru']],
  ['../src/languages/en/index.ts', ['en']],
])('%s exports exactly its public names', async ([path, names]) => {
  expect(Object.keys(await import(path)).sort()).toEqual(names);
});
