import { expect, test } from 'vitest';
import { samePerson } from '../../../../src/extract/officials/names/person.ts';

const person = (latin: string, country: string | null = null, title?: string) => ({
  name: latin,
  latin,
  country,
  roles: title === undefined ? [] : [{ title }],
});

test.for([
  ['Volodymyr Zelenskyi', 'Vladimir Zelensky'],
  ['Volodymyr Zelenskyi', 'V. Zelenskyy'],
  ['Oleksandr Syrskyi', 'Alexander Syrsky'],
  ['Serhii Lavrov', 'Sergei Lavrov'],
  ['Kim Jong-un', 'Kim Jong Un'],
  ['Ali Nagiyev', 'Ali Nagiev'],
  ['Vahid Jalalzadeh', 'Vakhid Dzhalalzade'],
  ['Suleiman al-Amr', 'Sulayman al-Amr'],
  ['Dang Hoang Giang', 'Dang Hoanggiang'],
])('%s is %s', ([a, b]) => {
  expect(samePerson(person(a as string), person(b as string))).toBe(true);
});

test.for([
  ['Nguyen Minh Vu', 'Le Xuan Minh'],
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Barack Obama', 'Michelle Obama'],
  ['Zelenskyi', 'Zelensky'],
  ['Nguyen Van Minh', 'Nguyen Minh'],
])('%s is not %s', ([a, b]) => {
  expect(samePerson(person(a as string), person(b as string))).toBe(false);
});

test('a bare surname needs the same post and no other country', () => {
  expect(samePerson(person('Zelenskyi', 'UA', 'president'), person('Vladimir Zelensky', 'UA', 'president'))).toBe(true);
  expect(samePerson(person('Zelenskyi', 'UA', 'president'), person('Zelensky', 'PL', 'president'))).toBe(false);
});
