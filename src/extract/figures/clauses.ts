import type { Token } from '../../core/token.ts';
import type { LanguagePack } from '../../languages/pack.ts';

/** What a small word does in a clause, as bits: one word may do several things. */
export const RELATIVE = 1;
export const SUBORDINATE = 2;
export const CONDITIONAL = 4;
export const PURPOSE = 8;
export const COORDINATE = 16;
export const ADVERSATIVE = 32;
export const PREPOSITION = 64;
export const ORIGIN = 128;
export const PLACE = 256;
export const AGENT = 512;
export const NEGATION = 1024;
export const AUXILIARY = 2048;
export const FUTURE = 4096;
export const GENITIVE = 8192;
export const VENUE = 16384;
export const DETERMINER = 32768;
export const PRONOUN = 65536;
export const COMPLEMENT = 131072;
export const SPEAKER = 262144;

const indexes = new WeakMap<LanguagePack, ReadonlyMap<string, number>>();

/** The pack's small words with their roles; a memo of a pure function of the pack. */
function indexOf(pack: LanguagePack): ReadonlyMap<string, number> {
  let index = indexes.get(pack);
  if (index === undefined) {
    const { clauses } = pack;
    const roles = new Map<string, number>();
    const add = (words: readonly string[], role: number): void => {
      for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
    };
    add(clauses.relative, RELATIVE);
    add(clauses.subordinate, SUBORDINATE);
    add(clauses.conditional, CONDITIONAL);
    add(clauses.purpose, PURPOSE);
    add(clauses.coordinate, COORDINATE);
    add(clauses.adversative, ADVERSATIVE);
    add(clauses.preposition, PREPOSITION);
    add(clauses.origin, ORIGIN);
    add(clauses.genitive, GENITIVE);
    add(clauses.place, PLACE);
    add(clauses.venue, VENUE);
    add(clauses.determiner, DETERMINER);
    add(clauses.pronoun, PRONOUN);
    add(clauses.complement, COMPLEMENT);
    add(clauses.speaker, SPEAKER);
    add(clauses.agent, AGENT);
    add(clauses.negation, NEGATION);
    add(clauses.auxiliary, AUXILIARY);
    add(clauses.future, FUTURE);
    index = roles;
    indexes.set(pack, index);
  }
  return index;
}

/** The roles of the small words of a language, by token. */
export function rolesOf(pack: LanguagePack): (token: Token | undefined) => number {
  const index = indexOf(pack);
  return (token) => (token === undefined || token.kind !== 'word' ? 0 : (index.get(token.norm) ?? 0));
}

const STOPS: ReadonlySet<string> = new Set([';', '.', '!', '?', '…']);
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '―']);

export const isDash = (token: Token): boolean => token.kind === 'mark' && DASHES.has(token.norm) && token.spaced;

/** A clause ends before or at this token, whatever stands beside it. */
export const isStop = (token: Token): boolean => token.kind === 'mark' && STOPS.has(token.norm);

/** How far apart the words on both sides of this token are: 1 for a word in between, more for signs and words that begin another clause. */
export function distanceOver(token: Token, roles: number, inBrackets: boolean): number {
  if (token.kind === 'mark') {
    if (token.norm === ',') return 4;
    if (token.norm === ':') return 8;
    if (isStop(token)) return 20;
    return isDash(token) ? 6 : 0.5;
  }
  if (inBrackets) return 0.3;
  if ((roles & (AUXILIARY | FUTURE | NEGATION)) !== 0 && (roles & SUBORDINATE) === 0) return 0;
  if ((roles & (RELATIVE | SUBORDINATE | ADVERSATIVE)) !== 0) return 8;
  return (roles & (COORDINATE | PREPOSITION | GENITIVE)) === 0 ? 1 : 2;
}
