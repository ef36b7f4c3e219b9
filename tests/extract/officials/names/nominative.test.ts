import { expect, test } from 'vitest';
import { toNominative } from '../../../../src/extract/officials/names/nominative.ts';
import { ru } from '../../../../src/languages/ru/index.ts';
import { uk } from '../../../../src/languages/uk/index.ts';

const base = (pack: typeof uk, ...mentions: string[]) =>
  toNominative(
    mentions.map((text) => ({ text })),
    pack,
  );

test('one nominative mention settles the base form', () => {
  expect(base(ru, 'Антониу Гутерриша', 'Гутерриш')).toEqual({ name: 'Антониу Гутерриш', gender: 'm', basis: 'nominative' });
  expect(base(uk, 'Віктора Пшонки', 'Пшонка')).toEqual({ name: 'Віктор Пшонка', gender: 'm', basis: 'nominative' });
});

test('the case of the office decides where the name does not', () => {
  expect(toNominative([{ text: 'Александра Иванова', cases: 2 }], ru).name).toBe('Александр Иванов');
  expect(toNominative([{ text: 'Александра Иванова', cases: 1 }], ru).name).toBe('Александра Иванова');
});

test('capitals are taken down, initials and particles kept', () => {
  expect(base(uk, 'ВОЛОДИМИРА ЗЕЛЕНСЬКОГО').name).toBe('Володимир Зеленський');
  expect(base(uk, 'В. О. Зеленського').name).toBe('В. О. Зеленський');
  expect(base(ru, 'Урсулой фон дер Ляйен').name).toBe('Урсула фон дер Ляйен');
});
