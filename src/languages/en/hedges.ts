import type { LexicalEntry } from '../../core/sense.ts';
import type { Qualifier } from '../../core/values/figure.ts';

export const hedges = (): readonly LexicalEntry<Qualifier>[] => [];
