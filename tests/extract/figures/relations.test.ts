import { expect, test } from 'vitest';
import { extract } from '../../../src/pipeline.ts';

/** Value, verb, whole (as its value), scope: one line a figure. */
const read = (text: string, language: string): readonly string[] => {
  const { figures } = extract({ text, language, published: '2025-10-26' });
  return figures.map(({ value, qualifier, predicate, partOf, scope }) =>
    [value, qualifier, predicate?.concept, partOf === null ? null : figures[partOf]?.value, scope].map((part) => part ?? '–').join(' '),
  );
};

test.for([
  [
    'uk',
    'Конвенцію підписали 72 країни. Це всі регіони світу, від 19 країн Азії, 21 країни Африки, 19 країн Європи до 12 країн Латинської Америки.',
    ['72 exact sign – –', '19 exact sign 72 Азії', '21 exact sign 72 Африки', '19 exact sign 72 Європи', '12 exact sign 72 Латинської Америки'],
  ],
  ['uk', 'Загинули 30 людей, з них 4 рятувальники і 2 медики.', ['30 exact die – –', '4 exact die 30 –', '2 exact die 30 –']],
  [
    'uk',
    'Куплено 34 квартири. Придбано 4 однокімнатні квартири, 8 двокімнатних та 22 трикімнатні.',
    ['34 exact buy – –', '4 exact buy 34 –', '8 exact buy 34 –', '22 exact buy 34 –'],
  ],
  ['ru', 'Погибли 30 человек, в том числе 4 спасателя. Ранены 15 человек.', ['30 exact die – –', '4 exact die 30 –', '15 exact injure – –']],
  ['ru', 'В конкурсе участвовали 400 журналистов из 189 агентств.', ['400 exact attend – –', '189 exact attend – –']],
  [
    'en',
    'Forces conducted 34 strikes. In Syria, they conducted 23 strikes. In Iraq, they conducted 11 strikes.',
    ['34 exact conduct – –', '23 exact conduct 34 In Syria', '11 exact conduct 34 In Iraq'],
  ],
  ['en', 'Six of the seven candidates supported the bid.', ['6 exact support 7 –', '7 exact support – –']],
  ['en', 'Two shuttles crashed, killing 14 astronauts.', ['2 exact crash – –', '14 exact kill – –']],
] as const)('%s: %s', ([language, text, expected]) => {
  expect(read(text, language)).toEqual(expected);
});

test('a row of numbers does not tie what another sentence counts', () => {
  expect(read('5 people died. 7 houses burned.', 'en')).toEqual(['5 exact die – –', '7 exact burn – –']);
});

test('a sentence of numbers alone stays linear', () => {
  const started = performance.now();
  extract({ text: 'killed 5 people, of whom 3 '.repeat(4000), language: 'en' });
  expect(performance.now() - started).toBeLessThan(15_000);
});
