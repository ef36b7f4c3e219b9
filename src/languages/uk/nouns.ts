import type { LexicalEntry } from '../../core/sense.ts';
import type { NounSense } from '../../core/senses/figures.ts';
import { decliner } from '../declined.ts';
import { nounEntries } from '../noun-lines.ts';
import { conflict } from './nouns/conflict.ts';
import { economy } from './nouns/economy.ts';
import { life } from './nouns/life.ts';
import { people } from './nouns/people.ts';
import { publicLife } from './nouns/public-life.ts';
import { declension } from './paradigms.ts';

export const nouns = (): readonly LexicalEntry<NounSense>[] => nounEntries([people, publicLife, conflict, economy, life], decliner(declension));
