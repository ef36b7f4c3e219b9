import { describe, expect, test } from 'vitest';
import { toLatin } from '../../../../src/extract/officials/names/latin.ts';
import { type Person, personKeys, samePerson } from '../../../../src/extract/officials/names/person.ts';
import { en } from '../../../../src/languages/en/index.ts';
import { ru } from '../../../../src/languages/ru/index.ts';
import { uk } from '../../../../src/languages/uk/index.ts';
import { PEOPLE } from './people-table.ts';

const person = (latin: string, country: string | null = null, title?: string): Person => ({
  name: latin,
  latin,
  country,
  roles: title === undefined ? [] : [{ title }],
});

/** One person as articles in three languages give it; the country is told or not. */
const spellings = ([inUkrainian, inRussian, inEnglish, home]: (typeof PEOPLE)[number], country: string | null): readonly Person[] => [
  person(toLatin(inUkrainian, uk, { country: country && home }), country && home),
  person(toLatin(inRussian, ru, { country: country && home }), country && home),
  person(toLatin(inEnglish, en), country && home),
];

describe.for([['told'], [null]])('country %s', ([country]) => {
  const all = PEOPLE.map((row) => spellings(row, country ?? null));
  test.for(all.map((forms, i) => [PEOPLE[i]?.[2] ?? '', forms] as const))('%s is one person', ([, forms]) => {
    const [a, b, c] = forms as [Person, Person, Person];
    expect([samePerson(a, b), samePerson(b, c), samePerson(c, a)]).toEqual([true, true, true]);
  });

  test('no two persons are joined', () => {
    const joined = all.flatMap((one, i) =>
      all.slice(i + 1).flatMap((other) => one.flatMap((a) => other.filter((b) => samePerson(a, b)).map((b) => `${a.latin} ~ ${b.latin}`))),
    );
    expect(joined).toEqual([]);
  });

  test('spellings of one person share a key', () => {
    const apart = all.filter((forms) => !forms.every((a) => forms.every((b) => personKeys(a.latin).some((key) => personKeys(b.latin).includes(key)))));
    expect(apart.map((forms) => forms.map((form) => form.latin))).toEqual([]);
  });
});

test.for([
  ['Volodymyr Zelenskyi', 'V. Zelenskyy'],
  ['Oleksandr Syrskyi', 'Alexander Syrsky'],
  ['Kim Jong-un', 'Kim Jong Un'],
  ['Suleiman al-Amr', 'Sulayman al-Amr'],
  ['Dang Hoang Giang', 'Dang Hoanggiang'],
  ['Volodymyr Oleksandrovych Zelenskyi', 'Vladimir Zelensky'],
  ['Rita Mikbel', 'Rita Mokbel'],
])('%s is %s', ([a, b]) => {
  expect(samePerson(person(a as string), person(b as string))).toBe(true);
});

test.for([
  ['Nguyen Minh Vu', 'Le Xuan Minh'],
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Barack Obama', 'Michelle Obama'],
  ['Zelenskyi', 'Zelensky'],
  ['Nguyen Van Minh', 'Nguyen Minh'],
  ['Olena Zelenska', 'Volodymyr Zelenskyi'],
  ['Lech Kaczynski', 'Jaroslaw Kaczynski'],
  ['George Bush', 'Jeb Bush'],
  ['Serhii Kuzmenko', 'Anatolii Kuzmenko'],
  ['Oleksii Vostrikov', 'Mykola Vostrikov'],
  ['Le Xuan Minh', 'Le Xuan Man'],
  ['Li Keqiang', 'Li Qiang'],
])('%s is not %s', ([a, b]) => {
  expect(samePerson(person(a as string), person(b as string))).toBe(false);
});

test('a bare surname needs the same post and no other country', () => {
  expect(samePerson(person('Zelenskyi', 'UA', 'president'), person('Vladimir Zelensky', 'UA', 'president'))).toBe(true);
  expect(samePerson(person('Zelenskyi', 'UA', 'president'), person('Zelensky', 'PL', 'president'))).toBe(false);
});
