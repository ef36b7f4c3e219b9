import type { LexicalEntry } from '../../core/sense.ts';
import type { NounSense } from '../../core/senses/figures.ts';

export const nouns = (): readonly LexicalEntry<NounSense>[] => [];
