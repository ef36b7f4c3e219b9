import type { LexicalEntry } from '../../core/sense.ts';
import type { NounSense } from '../../core/senses/figures.ts';
import type { DeclinedForms } from '../declined.ts';
import { nounEntries } from '../noun-lines.ts';
import { conflict } from './nouns/conflict.ts';
import { economy } from './nouns/economy.ts';
import { life } from './nouns/life.ts';
import { people } from './nouns/people.ts';
import { publicLife } from './nouns/public-life.ts';
import { declineNoun } from './paradigms.ts';

/** `noun`, `noun/plural`, or `word!` for an adjective used as a noun ("the wounded"). */
function inflect(spec: string): DeclinedForms {
  if (spec.endsWith('!')) {
    const forms = [spec.slice(0, -1).toLowerCase()];
    return { lemma: spec.slice(0, -1), nounClass: 'a', stem: '', singular: forms, plural: forms };
  }
  const [lemma = '', given] = spec.split('/');
  const [singular, plural] = declineNoun(lemma.toLowerCase());
  return { lemma, nounClass: '', stem: '', singular: [singular], plural: [given ?? plural] };
}

export const nouns = (): readonly LexicalEntry<NounSense>[] => nounEntries([people, publicLife, conflict, economy, life], inflect);
