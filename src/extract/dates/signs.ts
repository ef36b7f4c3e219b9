import { oneOfSigns } from '../../core/signs.ts';

export const DASHES: readonly string[] = ['-', '–', '—', '−', '‑', '‐', '‒', '―'];
export const APOSTROPHES: readonly string[] = ["'", '’', 'ʼ', '`', '‘', '´', '′', 'ʹ', '＇'];
export const isDash = oneOfSigns(...DASHES);
export const isApostrophe = oneOfSigns(...APOSTROPHES);
