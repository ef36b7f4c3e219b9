import type { Token } from '../../core/token.ts';
import type { RoleRow } from '../../grammar/roles.ts';
import type { ClauseWords } from '../../languages/contracts/clauses.ts';

/** What a small word or a sign does in a clause, as bits: one word may do several things. */
export const RELATIVE = 1 << 0;
export const SUBORDINATE = 1 << 1;
export const CONDITIONAL = 1 << 2;
export const PURPOSE = 1 << 3;
export const COORDINATE = 1 << 4;
export const ADVERSATIVE = 1 << 5;
export const PREPOSITION = 1 << 6;
export const ORIGIN = 1 << 7;
export const PLACE = 1 << 8;
export const AGENT = 1 << 9;
export const NEGATION = 1 << 10;
export const AUXILIARY = 1 << 11;
export const FUTURE = 1 << 12;
export const GENITIVE = 1 << 13;
export const VENUE = 1 << 14;
export const DETERMINER = 1 << 15;
export const PRONOUN = 1 << 16;
export const COMPLEMENT = 1 << 17;
export const SPEAKER = 1 << 18;
/** A clause ends before or at this sign, whatever stands beside it. */
export const STOP = 1 << 19;
export const COMMA = 1 << 20;
export const COLON = 1 << 21;
export const OPENING = 1 << 22;
export const CLOSING = 1 << 23;
/** Say for which side a vote was cast. */
export const FOR = 1 << 25;
export const AGAINST = 1 << 26;
/** See `isDash`. */
const DASH = 1 << 24;

export const clauseRoles = (words: ClauseWords): readonly RoleRow[] => [
  [RELATIVE, words.relative],
  [SUBORDINATE, words.subordinate],
  [CONDITIONAL, words.conditional],
  [PURPOSE, words.purpose],
  [COORDINATE, words.coordinate],
  [ADVERSATIVE, words.adversative],
  [PREPOSITION, words.preposition],
  [ORIGIN, words.origin],
  [PLACE, words.place],
  [AGENT, words.agent],
  [NEGATION, words.negation],
  [AUXILIARY, words.auxiliary],
  [FUTURE, words.future],
  [GENITIVE, words.genitive],
  [VENUE, words.venue],
  [DETERMINER, words.determiner],
  [PRONOUN, words.pronoun],
  [COMPLEMENT, words.complement],
  [SPEAKER, words.speaker],
  [FOR, words.inFavour],
  [AGAINST, words.against],
  [STOP, [';', '.', '!', '?', '…']],
  [COMMA, [',']],
  [COLON, [':']],
  [OPENING, ['(']],
  [CLOSING, [')']],
  [DASH, ['—', '–', '-', '―']],
];

/** A dash between words, not within one. */
export const isDash = (token: Token, roles: number): boolean => (roles & DASH) !== 0 && token.spaced;

/** How far apart the words on both sides of this token are: 1 for a word in between, more for signs and words that begin another clause. */
export function distanceOver(token: Token, roles: number, inBrackets: boolean): number {
  if (token.kind === 'mark') {
    if ((roles & COMMA) !== 0) return 4;
    if ((roles & COLON) !== 0) return 8;
    if ((roles & STOP) !== 0) return 20;
    return isDash(token, roles) ? 6 : 0.5;
  }
  if (inBrackets) return 0.3;
  if ((roles & (AUXILIARY | FUTURE | NEGATION)) !== 0 && (roles & SUBORDINATE) === 0) return 0;
  if ((roles & (RELATIVE | SUBORDINATE | ADVERSATIVE)) !== 0) return 8;
  return (roles & (COORDINATE | PREPOSITION | GENITIVE)) === 0 ? 1 : 2;
}
