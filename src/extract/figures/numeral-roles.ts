import type { RoleRow } from '../../grammar/roles.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';

/** What a small word or a sign does around a number, as bits; see `NumeralConventions`. */
export const ARTICLE = 1 << 0;
export const MINUS = 1 << 1;
export const LINK = 1 << 2;
export const ALTERNATIVE = 1 << 3;
export const CONJUNCTION = 1 << 4;
export const HEDGE_GAP = 1 << 5;
export const AFTER_ONE = 1 << 6;
export const BEFORE_ONE = 1 << 7;
export const PARTITIVE = 1 << 8;
export const RANGE = 1 << 9;
export const CHANGE = 1 << 10;
export const CLOCK = 1 << 11;
/** Between the ends of a range. */
export const RANGE_DASH = 1 << 12;
export const COMMA = 1 << 13;
export const FULL_STOP = 1 << 14;
export const COLON = 1 << 15;
export const SEMICOLON = 1 << 16;
export const HYPHEN = 1 << 17;
/** Hyphens and the short dash, before digits that belong to a name («Су-27»). */
export const NAME_HYPHEN = 1 << 18;
/** Between digits that are no number of anything: «24/7», «15:30», "3×4". */
export const CHAIN = 1 << 19;
export const SLASH = 1 << 20;
export const PLUS = 1 << 21;
export const OPENING = 1 << 22;
export const CLOSING = 1 << 23;
export const OPENING_SQUARE = 1 << 24;
export const CLOSING_SQUARE = 1 << 25;
export const OPENING_QUOTE = 1 << 26;
const CLOSING_QUOTE = 1 << 27;
const GUILLEMET = 1 << 28;
/** May stand in a telephone number. */
export const PHONE = 1 << 29;
/** Right before digits that are no number of anything. */
export const CHAIN_BEFORE = 1 << 30;
/** After a name that ends in a number. */
export const ENDS_NAME = COMMA | FULL_STOP | COLON | SEMICOLON | CLOSING | CLOSING_QUOTE | GUILLEMET;
/** After an item of a list that stands in one paragraph. */
export const ENDS_ITEM = FULL_STOP | SEMICOLON | CLOSING | CLOSING_SQUARE | GUILLEMET;

export const numeralRoles = (numerals: NumeralConventions): readonly RoleRow[] => [
  [ARTICLE, numerals.articles],
  [MINUS, numerals.minus],
  [LINK, numerals.links],
  [ALTERNATIVE, numerals.alternatives],
  [CONJUNCTION, numerals.conjunctions],
  [HEDGE_GAP, numerals.hedgeGaps],
  [AFTER_ONE, numerals.pronounAfterOne],
  [BEFORE_ONE, numerals.pronounBeforeOne],
  [PARTITIVE, numerals.partitives],
  [RANGE, Object.keys(numerals.ranges)],
  [CHANGE, Object.keys(numerals.changes)],
  [CLOCK, Object.keys(numerals.clockPrepositions)],
  [RANGE_DASH, ['-', '–', '—', '−', '‑', '‐', '…']],
  [COMMA, [',']],
  [FULL_STOP, ['.']],
  [COLON, [':']],
  [SEMICOLON, [';']],
  [HYPHEN, ['-']],
  [NAME_HYPHEN, ['-', '–', '‑']],
  [CHAIN, ['/', ':', '_', '×']],
  [CHAIN_BEFORE, ['/', ':', '_']],
  [SLASH, ['/']],
  [PLUS, ['+']],
  [OPENING, ['(']],
  [CLOSING, [')']],
  [OPENING_SQUARE, ['[']],
  [CLOSING_SQUARE, [']']],
  [OPENING_QUOTE, ['«', '"', '“']],
  [CLOSING_QUOTE, ['"', '”']],
  [GUILLEMET, ['»']],
  [PHONE, ['-', '(', ')', '–']],
];
