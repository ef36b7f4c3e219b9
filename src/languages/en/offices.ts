import type { LexicalEntry } from '../../core/sense.ts';
import type { OfficeSense } from '../../core/senses/officials.ts';

export const offices = (): readonly LexicalEntry<OfficeSense>[] => [];
