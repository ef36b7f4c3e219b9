import type { Romanisation } from '../contracts/romanisation.ts';
import type { Renderings } from '../foreign-names.ts';

const none = (): Renderings => new Map();

/** Names in Latin letters are kept as they are written. */
export const romanisation: Romanisation = {
  letters: '',
  abroad: {},
  transcription: { vi: '', zh: '', ko: '', ja: '' },
  foreign: { people: none, men: none, women: none, surnames: none },
  native: [],
};
