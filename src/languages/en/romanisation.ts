import type { Romanisation } from '../contracts/romanisation.ts';

const none = (): ReadonlyMap<string, never> => new Map<string, never>();

/** Names in Latin letters are kept as they are written. */
export const romanisation: Romanisation = {
  letters: '',
  abroad: {},
  transcription: { vi: '', zh: '', ko: '', ja: '' },
  sounds: '',
  foreign: { people: none, men: none, women: none, surnames: none },
  native: [],
};
