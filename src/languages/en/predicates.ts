import type { LexicalEntry } from '../../core/sense.ts';
import type { PredicateSense } from '../../core/senses/figures.ts';
import type { Modality } from '../../core/values/figure.ts';

export const predicates = (): readonly LexicalEntry<PredicateSense>[] => [];
export const modals = (): readonly LexicalEntry<Modality>[] => [];
