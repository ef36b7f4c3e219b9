import type { Token } from '../core/token.ts';
import type { Lexicon } from './lexicon.ts';

/** What the small words and signs of a language do, as bits by the number of the word; see `closedWordsOf`. */
export type RoleTable = Int32Array;

/** A role with all words that have it. */
export type RoleRow = readonly [role: number, words: Iterable<string>];

/** A lexicon numbers the small words first: what none of them reaches is none. */
export function roleTable(lexicon: Lexicon, rows: readonly RoleRow[]): RoleTable {
  const numbered = rows.flatMap(([role, words]) => Array.from(words, (word) => [role, lexicon.get(word)] as const));
  const table = new Int32Array(1 + Math.max(-1, ...numbered.map(([, word]) => word)));
  for (const [role, word] of numbered) if (word >= 0) table[word] = (table[word] as number) | role;
  return table;
}

/** The roles of a token: 0 for most. */
export function roleOf(table: RoleTable, token: Token | undefined): number {
  if (token === undefined) return 0;
  const { word } = token;
  return word >= 0 && word < table.length ? (table[word] as number) : 0;
}
