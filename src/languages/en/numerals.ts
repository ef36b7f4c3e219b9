import type { LexicalEntry } from '../../core/sense.ts';
import type { NumeralSense, OrdinalSense, VagueSense } from '../../core/senses/numerals.ts';
import type { NumeralConventions } from '../contracts/numerals.ts';

export const numerals: NumeralConventions = { decimal: '.', group: [','] };

export const numeralWords = (): readonly LexicalEntry<NumeralSense>[] => [];
export const ordinalWords = (): readonly LexicalEntry<OrdinalSense>[] => [];
export const vagueWords = (): readonly LexicalEntry<VagueSense>[] => [];
