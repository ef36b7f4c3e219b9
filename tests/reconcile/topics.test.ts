import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/values/facts.ts';
import { extract } from '../../src/pipeline.ts';
import { readArticle } from '../../src/read/index.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { findTopics } from '../../src/reconcile/topics/index.ts';

const factsOf = (text: string, published: string): Facts => extract({ text, published });
const topicsOf = (documents: readonly Facts[]): number => new Set([...findTopics(documents).values()].map(({ name }) => name)).size;

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const read = (folder: string): readonly Facts[] =>
  readdirSync(`${fixtures}/${folder}`)
    .filter((file) => !file.endsWith('.json'))
    .map((file) => {
      const content = readFileSync(`${fixtures}/${folder}/${file}`, 'utf8');
      const id = `${folder}/${file}`;
      return extract(readArticle(file.endsWith('.html') ? { id, html: content } : { id, text: content }));
    });

describe('whole articles', () => {
  const hanoi = read('hanoi');
  const others = [...read('burgenstock'), ...read('earthquake')];

  test('twelve articles in three languages are one event, and no article of another joins them', () => {
    const topics = findTopics([...others, ...hanoi]);
    expect(new Set(hanoi.map((facts) => topics.get(facts)?.name)).size).toBe(1);
    expect(topics.get(hanoi[0] as Facts)?.articles).toHaveLength(12);
  });

  test('65, 69 and 72 are one series without anybody giving the topic', () => {
    const entries = reconcile([...hanoi, ...others]).filter((entry) => entry.entry === 'count');
    const [signed] = entries.filter(
      ({ measure: { counted, predicate, scope }, value }) => counted === 'country' && predicate === 'sign' && scope === null && value === 72,
    );
    const values = signed?.series.map(({ value }) => value) ?? [];
    expect([65, 69, 72].map((value) => values.includes(value))).toEqual([true, true, true]);
  });

  test('the order of the articles changes nothing', () => {
    const names = (documents: readonly Facts[]) => [...findTopics(documents)].map(([{ id }, { name }]) => `${id} ${name}`).sort();
    expect(names([...hanoi, ...others].reverse())).toEqual(names([...others, ...hanoi]));
  });
});

const KHARKIV =
  "Удар по Харкову: п'ятеро загиблих\n\nХарків, 25 жовтня. Уночі 25 жовтня російські дрони атакували Харків. Загинули 5 людей, 12 людей поранено. Президент України Володимир Зеленський висловив співчуття. Над Харковом збили 14 дронів.";

describe('one event', () => {
  test.for<[string, [text: string, published: string], [text: string, published: string]]>([
    [
      'in Ukrainian and English',
      [KHARKIV, '2025-10-25'],
      [
        'Drones strike Kharkiv, killing five\n\nRussian drones attacked Kharkiv early on October 25. Five people were killed and 12 people were injured in Kharkiv, officials said. 14 drones were shot down.',
        '2025-10-25',
      ],
    ],
    [
      'in Ukrainian and Russian, a day later',
      [KHARKIV, '2025-10-25'],
      [
        'Число погибших в Харькове выросло\n\nВ Харькове умер шестой пострадавший при атаке 25 октября. Российские дроны атаковали Харьков ночью. Погибли 6 человек, ранены 12 человек.',
        '2025-10-26',
      ],
    ],
  ])('%s', ([, a, b]) => {
    expect(topicsOf([factsOf(...a), factsOf(...b)])).toBe(1);
  });
});

describe('two events that are nearly alike', () => {
  test.for<[string, [text: string, published: string], [text: string, published: string]]>([
    [
      'another city on the same day, the same president and the same counts',
      [KHARKIV, '2025-10-25'],
      [
        "Удар по Одесі: п'ятеро загиблих\n\nОдеса, 25 жовтня. Уночі 25 жовтня російські дрони атакували Одесу. Загинули 5 людей, 17 людей поранено. Президент України Володимир Зеленський висловив співчуття. Над Одесою збили 9 дронів.",
        '2025-10-25',
      ],
    ],
    [
      'the same city a day later, with the day before as background',
      [KHARKIV, '2025-10-25'],
      [
        'Нова атака на Харків\n\nУночі 26 жовтня російські дрони знову атакували Харків. Загинула 1 людина, 7 людей поранено 26 жовтня. Напередодні, 25 жовтня, у Харкові загинули 5 людей.',
        '2025-10-26',
      ],
    ],
    [
      'a second earthquake in the same place',
      [
        'Earthquake in Turkey kills 3,381\n\nAn earthquake struck Turkey on February 6, 2023. At least 3,381 people died in Turkey, 20,426 people were injured.',
        '2023-02-07',
      ],
      [
        'New earthquake in Turkey kills six\n\nA new earthquake struck Turkey on February 20, 2023. Six people died in Turkey on February 20, two weeks after the earthquake of February 6.',
        '2023-02-21',
      ],
    ],
    [
      'another kind of event in the same city on the same day',
      ['Hanoi convention signed\n\n72 countries signed the convention in Hanoi on October 25. Hanoi received 2,500 delegates.', '2025-10-25'],
      ['Fire in Hanoi market\n\nA fire in a Hanoi market on October 25 killed 12 people. Firefighters in Hanoi rescued 40 people.', '2025-10-25'],
    ],
    [
      'the same kind of event elsewhere on the same day',
      ['Hanoi convention signed\n\n72 countries signed the convention in Hanoi on October 25. Hanoi received 2,500 delegates.', '2025-10-25'],
      ['Geneva convention signed\n\n31 countries signed a convention in Geneva on October 25. Geneva received 900 delegates.', '2025-10-25'],
    ],
    [
      'the same meeting a year later',
      ['Саміт у Люцерні\n\n15 червня 2024 року в Люцерні почався саміт. Комюніке саміту в Люцерні підписали 80 країн.', '2024-06-16'],
      ['Саміт у Люцерні\n\n15 червня 2025 року в Люцерні почався саміт. Комюніке саміту в Люцерні підписали 81 країна.', '2025-06-16'],
    ],
    [
      'the same tour, another capital the next day',
      ['Minister visits Warsaw\n\nForeign minister Anna Kovach arrived in Warsaw on October 25 for talks. 12 agreements were signed in Warsaw.', '2025-10-25'],
      [
        'Minister visits Vilnius\n\nForeign minister Anna Kovach arrived in Vilnius on October 26 for talks. 12 agreements were signed in Vilnius.',
        '2025-10-26',
      ],
    ],
    [
      'the same city, the same president, and no day told',
      [
        'Дрони атакували Харків\n\nРосійські дрони атакували Харків. У Харкові загинули 5 людей. Президент України Володимир Зеленський висловив співчуття. Збили 14 дронів.',
        '2025-10-03',
      ],
      [
        'Дрони атакували Харків\n\nУночі 9 жовтня російські дрони атакували Харків. У Харкові загинула 1 людина. Президент України Володимир Зеленський висловив співчуття. Збили 9 дронів.',
        '2025-10-09',
      ],
    ],
    [
      'two reports without a day of their own',
      ['Flood in Lviv\n\nA flood in Lviv damaged 120 houses. 14 people were rescued in Lviv.', '2025-10-03'],
      ['Flood in Lviv\n\nA flood in Lviv damaged 80 houses. 11 people were rescued in Lviv.', '2025-10-09'],
    ],
  ])('%s', ([, a, b]) => {
    expect(topicsOf([factsOf(...a), factsOf(...b)])).toBe(2);
  });
});
