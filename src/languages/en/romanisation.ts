import type { Romanisation } from '../contracts/romanisation.ts';
import { people, words } from './people.ts';

export const romanisation: Romanisation = {
  letters: '',
  abroad: {},
  transcription: { vi: '', zh: '', ko: '', ja: '' },
  people,
  words,
};
