import type { Token } from '../../core/token.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { CLOSING, distanceOver, OPENING } from './clauses.ts';
import { roleOf } from './roles.ts';
import { findVerbs, type VerbHit } from './verbs.ts';
import type { FigureWords } from './words.ts';

/** A sentence with its small words, its verbs and its distances, worked out once. */
export interface ClauseMap {
  readonly tokens: readonly Token[];
  /** The bits of all kinds of senses in the sentence. */
  readonly kinds: number;
  /** The bits of `clauses.ts`, token by token. */
  readonly roles: readonly number[];
  readonly hits: readonly VerbHit[];
  /** Of each token, how far its start is from that of the sentence. */
  readonly sums: readonly number[];
  /** Of each token, in how many brackets it stands; left out where there are none. */
  readonly depths: readonly number[] | undefined;
}

const OUT_OF_BRACKETS = 8;
/** Brackets in brackets are counted so far, and no farther. */
const DEEPEST = 200;

export function mapClauses({ tokens, kinds }: Sentence, { inClause }: FigureWords): ClauseMap {
  const { length } = tokens;
  const roles = new Array<number>(length);
  const sums = new Array<number>(length + 1);
  let depths: number[] | undefined;
  let depth = 0;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const token = tokens[i] as Token;
    const role = roleOf(inClause, token);
    roles[i] = role;
    if ((role & CLOSING) !== 0 && depth > 0) depth--;
    if (depths !== undefined) depths[i] = depth;
    sums[i] = sum;
    sum += distanceOver(token, role, depth > 0);
    if ((role & OPENING) !== 0 && depth < DEEPEST) {
      depths ??= new Array<number>(length + 1).fill(0);
      depth++;
    }
  }
  sums[length] = sum;
  return { tokens, kinds, roles, hits: findVerbs(tokens, kinds, roles), sums, depths };
}

/** The roles of the token at a place; 0 beyond the sentence. */
export const roleAt = ({ roles }: ClauseMap, at: number): number => (at >= 0 && at < roles.length ? (roles[at] as number) : 0);

/** Distance between `tokens[from]` and `tokens[to]`, over all tokens in between; more if only one of them is in brackets. */
export function between({ tokens, sums, depths }: ClauseMap, from: number, to: number): number {
  const distance = (sums[Math.max(from, to)] as number) - (sums[from] as number);
  return depths === undefined || depths[Math.max(0, from - 1)] === depths[Math.min(to, tokens.length - 1)] ? distance : distance + OUT_OF_BRACKETS;
}
