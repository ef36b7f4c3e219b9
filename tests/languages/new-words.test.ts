import { expect, test } from 'vitest';
import { packs } from '../../src/languages/registry.ts';

const packOf = (language: string) => packs.find(({ code }) => code === language) as (typeof packs)[number];

/** Plural forms by the lemma alone: nominative and genitive are those that stand after numbers. */
test.for<[language: string, lemma: string, animate: boolean, plural: string]>([
  ['uk', 'дрон', false, 'дрони дронів дронам дронами дронах'],
  ['uk', 'оператор', true, 'оператори операторів операторам операторами операторах'],
  ['uk', 'ракетниця', false, 'ракетниці ракетниць ракетницям ракетницями ракетницях'],
  ['uk', 'маківка', false, 'маківки маківок маківкам маківками маківках'],
  ['uk', 'свердловина', false, 'свердловини свердловин свердловинам свердловинами свердловинах'],
  ['uk', 'горище', false, 'горища горищ горищам горищами горищах'],
  ['uk', 'будинок', false, 'будинки будинків будинкам будинками будинках'],
  ['uk', 'бойова машина', false, 'бойові машини|бойових машин|бойовим машинам|бойовими машинами|бойових машинах'],
  ['ru', 'беспилотник', false, 'беспилотники беспилотников беспилотникам беспилотниками беспилотниках'],
  ['ru', 'украинец', true, 'украинцы украинцев украинцам украинцами украинцах'],
  ['ru', 'скважина', false, 'скважины скважин скважинам скважинами скважинах'],
  ['ru', 'боевая машина', false, 'боевые машины|боевых машин|боевым машинам|боевыми машинами|боевых машинах'],
  ['en', 'quadcopter', false, 'quadcopters'],
  ['en', 'battery', false, 'batteries'],
])('%s %s', ([language, lemma, animate, plural]) => {
  const { stem, plural: endings } = packOf(language).newWords.noun(lemma, animate);
  expect([...new Set(endings.map((ending) => stem + ending))]).toEqual(plural.split(plural.includes('|') ? '|' : ' '));
});
