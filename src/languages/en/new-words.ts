import type { NewWords } from '../contracts/new-words.ts';
import { conjugate } from './conjugations.ts';
import { decline } from './office-forms.ts';
import { declineNoun } from './paradigms.ts';

export const newWords: NewWords = {
  noun: (lemma) => {
    const [singular, plural] = declineNoun(lemma);
    return { lemma, nounClass: '', stem: '', singular: [singular], plural: [plural] };
  },
  verb: conjugate,
  office: decline,
};
