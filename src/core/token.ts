import { type Sense, type SenseKind, type SenseType, SHARED_BITS } from './sense.ts';
import type { Span } from './span.ts';

/**
 * `number`: a run of ASCII digits. `word`: letters with inner apostrophes (a hyphen is a token of its own). `code`: letters and digits in one (A05).
 * `address`: URL, e-mail, domain or file name. `mark`: any other sign, a run of the same sign being one token.
 */
export type TokenKind = 'word' | 'number' | 'code' | 'address' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** In code units. */
  readonly length: number;
  /** The first code unit of a mark; 0 for any other token. */
  readonly sign: number;
  /** The first code unit of `text`. */
  readonly initial: number;
  /** `normaliseToken(text)`: the form that lexicons are keyed by. */
  readonly norm: string;
  /** 0: no capital at the start; 1: capital first; 2: two or more letters, all capital. */
  readonly caps: 0 | 1 | 2;
  /** White space stands before the token. */
  readonly spaced: boolean;
  /** Line breaks before the token; 2 stands for two or more. */
  readonly breaks: 0 | 1 | 2;
  /** What the lexicon knows of the token: phrases that start here first, the longest first. */
  readonly senses: readonly Sense[];
  /** The bits of the kinds of `senses`; see `SENSES`. */
  readonly kinds: number;
  /** The number of the word in the lexicon of the language; -1 for a word that is not there. */
  readonly word: number;
}

export const NO_SENSES: readonly Sense[] = [];

/** The first (longest) reading of a kind, if the token has one. */
export function senseOf<K extends SenseKind>(token: Token | undefined, type: SenseType<K>): Sense<K> | undefined {
  // Most tokens have no sense at all.
  if (token === undefined || token.kinds === 0 || (token.kinds & type.bit) === 0) return undefined;
  const { senses } = token;
  for (let i = 0; i < senses.length; i++) {
    const sense = senses[i] as Sense;
    if (sense.kind === type.kind) return sense as Sense<K>;
  }
  return undefined;
}

export function hasSense(token: Token | undefined, type: SenseType): boolean {
  if (token === undefined || token.kinds === 0) return false;
  return (token.kinds & type.bit) !== 0 && ((type.bit & SHARED_BITS) === 0 || senseOf(token, type) !== undefined);
}
