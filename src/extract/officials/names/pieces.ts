import type { LanguagePack } from '../../../languages/pack.ts';

/** A word of a name with what stands before it, «-», « » or nothing. */
export interface Piece {
  readonly text: string;
  readonly gap: string;
  /** Initials, numerals, particles and words in another alphabet are the same in all cases. */
  readonly fixed: boolean;
}

const PIECES = /[^\s\-‐‑–.]+\.?/g;
const INITIAL = /^\p{Lu}\p{Ll}?\.$|^\p{Lu}$/u;
/** «Ян III», also in Cyrillic letters. */
const ROMAN = /^[IVXІХ]+$/;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}'’ʼ]+$/u;
const CYRILLIC = /^[\u0400-\u04ff'’ʼ]+\.?$/;
const SPACES = /\s+/g;

/** The words of a name; those in capitals throughout are taken down. */
export function piecesOf(name: string, pack: LanguagePack): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of name.matchAll(PIECES)) {
    const [raw] = match;
    const numeral = ROMAN.test(raw);
    const text = !numeral && ALL_CAPITALS.test(raw) ? raw.charAt(0) + raw.slice(1).toLowerCase() : raw;
    const fixed = numeral || raw.length < 2 || INITIAL.test(raw) || !CYRILLIC.test(raw) || pack.names.particles.includes(raw.toLowerCase());
    pieces.push({ text, gap: name.slice(at, match.index), fixed });
    at = match.index + raw.length;
  }
  return pieces;
}

/** The name again, with these words in the place of its own. */
export const nameOf = (pieces: readonly Piece[], words: readonly string[]): string =>
  words
    .map((word, i) => (i === 0 ? '' : (pieces[i]?.gap ?? ' ')) + word)
    .join('')
    .replace(SPACES, ' ');
