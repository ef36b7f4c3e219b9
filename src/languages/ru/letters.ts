import type { Letters } from '../contracts/letters.ts';

export const letters: Letters = {
  alphabet: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  functionWords: ['и', 'что', 'как', 'это', 'был', 'или', 'но', 'после', 'также', 'было', 'будет', 'чтобы', 'их', 'его', 'при', 'из', 'от'],
};
