import type { RoleRow } from '../../grammar/roles.ts';
import type { NounConventions } from '../../languages/contracts/nouns.ts';

/** What a small word or a sign does around a counted noun, as bits; see `NounConventions`. */
export const ENDS_PHRASE = 1 << 0;
export const CONJUNCTION = 1 << 1;
export const PARTITIVE = 1 << 2;
export const RATIO = 1 << 3;
export const DETERMINER = 1 << 4;
export const COUNTER = 1 << 5;
export const COPULA = 1 << 6;
export const ANAPHOR = 1 << 7;
export const COMMA = 1 << 8;
export const DASH = 1 << 9;
export const COLON = 1 << 10;
export const QUOTE = 1 << 11;
export const OPENING = 1 << 12;
export const CLOSING = 1 << 13;
export const OPENING_SQUARE = 1 << 14;
const SHORT_DASH = 1 << 15;
/** Signs that lead from a noun to its number. */
export const LEADING = OPENING | COLON | SHORT_DASH;

export const nounRoles = (nouns: NounConventions): readonly RoleRow[] => [
  [ENDS_PHRASE, nouns.stops],
  [CONJUNCTION, nouns.conjunctions],
  [PARTITIVE, nouns.partitives],
  [RATIO, nouns.ratios],
  [DETERMINER, nouns.determiners],
  [COUNTER, nouns.counters],
  [COPULA, nouns.copulas],
  [ANAPHOR, nouns.anaphors],
  [COMMA, [',']],
  [DASH, ['—', '–', '-', '−']],
  [SHORT_DASH, ['—', '–', '-']],
  [COLON, [':']],
  [QUOTE, ['«', '"', '“', '„', '‘', "'", '”', '»']],
  [OPENING, ['(']],
  [CLOSING, [')']],
  [OPENING_SQUARE, ['[']],
];
