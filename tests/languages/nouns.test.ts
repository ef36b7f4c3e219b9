import { describe, expect, test } from 'vitest';
import { wholeForms } from '../../src/core/sense.ts';
import type { NounSense } from '../../src/core/senses/figures.ts';
import { nouns as english } from '../../src/languages/en/nouns.ts';
import { nouns as russian } from '../../src/languages/ru/nouns.ts';
import { nouns as ukrainian } from '../../src/languages/uk/nouns.ts';

type Entries = ReturnType<typeof english>;
const byForm = (entries: Entries): ReadonlyMap<string, NounSense> => {
  const found = new Map<string, NounSense>();
  for (const entry of entries) for (const form of wholeForms(entry)) if (!found.has(form)) found.set(form, entry[0]);
  return found;
};
const lexicons = { uk: ukrainian(), ru: russian(), en: english() };
const read = { uk: byForm(lexicons.uk), ru: byForm(lexicons.ru), en: byForm(lexicons.en) };

test.for([
  ['uk', 'країн', 'країна', 'country', 'plural'],
  ['uk', 'країни', 'країна', 'country', 'both'],
  ['uk', 'дітей', 'дитина', 'child', 'plural'],
  ['uk', 'осіб', 'особа', 'person', 'plural'],
  ['uk', 'років', 'рік', 'year', 'plural'],
  ['uk', 'загиблих', 'загиблий', 'person', 'plural'],
  ['uk', 'внутрішньо переміщених осіб', 'внутрішньо переміщена особа', 'displaced person', 'plural'],
  ['ru', 'стран', 'страна', 'country', 'plural'],
  ['ru', 'лет', 'год', 'year', 'plural'],
  ['ru', 'детей', 'ребенок', 'child', 'plural'],
  ['ru', 'учащихся', 'учащийся', 'student', 'plural'],
  ['ru', 'ценных бумаг', 'ценная бумага', 'security', 'plural'],
  ['en', 'people', 'person', 'person', 'plural'],
  ['en', 'asylum seekers', 'asylum seeker', 'asylum seeker', 'plural'],
  ['en', 'wounded', 'wounded', 'person', 'both'],
] as const)('%s %s', ([language, form, lemma, concept, number]) => {
  const sense = read[language].get(form);
  expect([sense?.lemma, sense?.concept, sense?.number]).toEqual([lemma, concept, number]);
});

describe('every concept has an English name', () => {
  const named = new Set(lexicons.en.map(([sense]) => sense.concept));
  test.for(['uk', 'ru'] as const)('%s', (language) => {
    expect([...new Set(lexicons[language].map(([sense]) => sense.concept))].filter((concept) => !named.has(concept))).toEqual([]);
  });
});

test.for(['uk', 'ru', 'en'] as const)('%s knows at least 1000 concepts', (language) => {
  expect(new Set(lexicons[language].map(([sense]) => sense.concept)).size).toBeGreaterThan(1000);
});
