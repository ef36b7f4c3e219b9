import type { Letters } from '../contracts/letters.ts';

export const letters: Letters = {
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
  functionWords: ['the', 'of', 'and', 'to', 'in', 'that', 'is', 'was', 'for', 'with', 'are', 'by', 'from', 'at', 'have', 'has', 'were', 'which'],
};
