import { describe, expect, test } from 'vitest';
import { extractOfficials } from '../../../src/pipeline.ts';

/** Each official as its name and the texts of its mentions. */
const mentionsIn = (text: string, language: string) =>
  extractOfficials({ text, language }).map(({ name, mentions }) => [name, ...mentions.map((mention) => mention.text)]);

describe('later mentions join the one person they fit', () => {
  test.for<[string, string, string[][]]>([
    [
      'uk',
      'Заступник міністра Нгуєн Мінь Ву відкрив засідання. Пан Ву подякував. Ле Суань Мінь, директор департаменту, погодився. Пан Мінь пішов.',
      [
        ['Нгуєн Мінь Ву', 'Нгуєн Мінь Ву', 'Ву'],
        ['Ле Суань Мінь', 'Ле Суань Мінь', 'Мінь'],
      ],
    ],
    [
      'uk',
      'Міністр Степан Гайдук приїхав. За словами Гайдука, рішення ухвалять. Гайдуку подякували.',
      [['Степан Гайдук', 'Степан Гайдук', 'Гайдука', 'Гайдуку']],
    ],
    ['uk', 'Міністр Степан Гайдук приїхав. Людмила Гайдук залишилася вдома.', [['Степан Гайдук', 'Степан Гайдук']]],
    [
      'ru',
      'Президент Виктор Орлов и министр Павел Орлов приехали. Орлов выступил.',
      [
        ['Виктор Орлов', 'Виктор Орлов'],
        ['Павел Орлов', 'Павел Орлов'],
      ],
    ],
    [
      'ru',
      'Президент Виктор Орлов приехал утром. Орлов выступил. Министр Павел Орлов промолчал. Орлов улетел.',
      [
        ['Виктор Орлов', 'Виктор Орлов', 'Орлов'],
        ['Павел Орлов', 'Павел Орлов'],
      ],
    ],
    ['uk', 'Міністр Степан Гайдук приїхав. На вулиці Гайдука було людно, в музеї ім. Гайдука теж.', [['Степан Гайдук', 'Степан Гайдук']]],
    ['ru', 'Мэр Андрей Лисин уволен. Сторонники Андрея Лисина протестуют.', [['Андрей Лисин', 'Андрей Лисин', 'Андрея Лисина']]],
    ['en', 'Mayor Helen Carter spoke. Carter said so. Ms. Carter left.', [['Helen Carter', 'Helen Carter', 'Carter', 'Carter']]],
  ])('%s: %s', ([language, text, expected]) => {
    expect(mentionsIn(text, language)).toEqual(expected);
  });
});

describe('a bare role is told of its one holder again', () => {
  test.for<[string, string, string[]]>([
    ['uk', 'Заступник міністра юстиції Степан Гайдук приїхав. Заступник міністра подякував.', ['Заступник міністра юстиції', 'Заступник міністра']],
    ['ru', 'Мэр Рязани Андрей Лисин приехал. Мэр поблагодарил всех.', ['Мэр Рязани', 'Мэр']],
    ['en', 'Mayor Helen Carter spoke. The mayor then left.', ['Mayor', 'mayor']],
  ])('%s: %s', ([language, text, expected]) => {
    expect(extractOfficials({ text, language }).map(({ roles }) => roles.map((role) => role.text))).toEqual([expected]);
  });
});
