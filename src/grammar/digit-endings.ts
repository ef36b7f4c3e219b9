import { HYPHEN, NON_BREAKING_HYPHEN, TYPOGRAPHIC_HYPHEN } from '../core/signs.ts';
import type { Token } from '../core/token.ts';

export interface EndingConventions {
  /** Endings of cardinals in digits («5-ти», «3-х»), with the last digits that take them if not all do: those are ordinals unless a noun follows («24-х странах»). */
  readonly cardinalEndings: Readonly<Record<string, readonly number[] | null>>;
  /** Endings of ordinals in digits, glued or after a hyphen («71-я», "25th"). */
  readonly ordinalEndings: readonly string[];
}

/** A hyphen of any kind that is close to the word before it. */
export function isHyphen(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { sign } = token;
  return (sign === HYPHEN || sign === NON_BREAKING_HYPHEN || sign === TYPOGRAPHIC_HYPHEN) && !token.spaced;
}

/** What the ending of a number in digits makes of it. */
export function readEnding(tokens: readonly Token[], at: number, value: number, conventions: EndingConventions): 'cardinal' | 'ordinal' | undefined {
  const end = endOfEnding(tokens, at);
  const word = end > at ? tokens[end - 1] : undefined;
  if (word === undefined) return undefined;
  const only = Object.hasOwn(conventions.cardinalEndings, word.norm) ? conventions.cardinalEndings[word.norm] : undefined;
  if (only === null) return 'cardinal';
  // 12–14 decline like 5, not like 2.
  const last = value % 100 > 10 && value % 100 < 20 ? 0 : value % 10;
  if (only?.includes(last) === true && tokens[end]?.kind === 'word') return 'cardinal';
  return conventions.ordinalEndings.includes(word.norm) ? 'ordinal' : undefined;
}

/** The index after a word that is glued to digits or hangs on them by a hyphen; `at` without one. */
export function endOfEnding(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.spaced) return at;
  if (token.kind === 'word') return at + 1;
  const word = tokens[at + 1];
  return isHyphen(token) && word?.kind === 'word' && !word.spaced ? at + 2 : at;
}
