import type { Token } from '../../core/token.ts';

export const DASHES: readonly string[] = ['-', '–', '—', '−', '‑', '‐', '‒', '―'];
export const APOSTROPHES: readonly string[] = ["'", '’', 'ʼ', '`', '‘', '´', '′', 'ʹ', '＇'];

const dashes: ReadonlySet<string> = new Set(DASHES);
export const isDash = (token: Token | undefined): boolean => token !== undefined && token.kind === 'mark' && dashes.has(token.norm);

const apostrophes: ReadonlySet<string> = new Set(APOSTROPHES);
export const isApostrophe = (token: Token | undefined): boolean => token !== undefined && apostrophes.has(token.norm);
