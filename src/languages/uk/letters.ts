import type { Letters } from '../contracts/letters.ts';

export const letters: Letters = {
  alphabet: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  functionWords: ['і', 'й', 'та', 'що', 'як', 'від', 'із', 'є', 'це', 'який', 'або', 'але', 'після', 'під', 'також', 'про', 'було', 'буде', 'щоб'],
};
