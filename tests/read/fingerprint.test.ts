import { expect, test } from 'vitest';
import { contentId, fingerprintOf } from '../../src/read/fingerprint.ts';

const WORDS =
  'країна делегат конвенція підпис міністр захід співпраця безпека місто день участь виступ робота держава мова агентство регіон зустріч документ питання'.split(
    ' ',
  );

/** A text of so many words that no other seed gives. */
function story(seed: number, length: number): string[] {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `${WORDS[state % WORDS.length]}${(state >>> 8) % 50}`;
  });
}

const printOf = (text: string) => fingerprintOf(text, [{ start: 0, end: text.length }]);

function distance(a: string, b: string): number {
  let bits = 0;
  for (let difference = BigInt(`0x${a}`) ^ BigInt(`0x${b}`); difference > 0n; difference >>= 1n) bits += Number(difference & 1n);
  return bits;
}

test.for([40, 150, 400, 3000])('of %i words, a copy with an edit comes close and another text does not', (length) => {
  const words = story(7, length);
  const edited = words.with(Math.floor(length / 2), 'виправлено');
  const print = printOf(words.join(' '));
  expect([distance(print, printOf(edited.join(' '))) <= 8, distance(print, printOf(story(8, length).join(' '))) > 16]).toEqual([true, true]);
});

test('case, signs, white space and the spelling of apostrophes do not count', () => {
  expect(printOf("Підписали  П’ЯТЬ країн;\n\nделегати з'їхалися — усі.")).toBe(printOf('підписали пʼять країн делегати зʼїхалися усі'));
});

test('the place of the spans does not count', () => {
  const text = story(3, 100).join(' ');
  expect(fingerprintOf(`Меню ${text}`, [{ start: 5, end: text.length + 5 }])).toBe(printOf(text));
});

test('no text has a print of its own', () => {
  expect(printOf(' … ')).toBe('0000000000000000');
});

test('ids are of the content', () => {
  const ids = [
    ['a', 'bc'],
    ['ab', 'c'],
    ['a', 'bc'],
  ].map((parts) => contentId(...parts));
  expect(new Set(ids).size).toBe(2);
});
