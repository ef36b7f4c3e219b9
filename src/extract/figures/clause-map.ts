import { SENSES } from '../../core/sense.ts';
import type { Token } from '../../core/token.ts';
import { type RoleTable, roleOf } from '../../grammar/roles.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { CLOSING, distanceOver, OPENING } from './clauses.ts';
import { findVerbs, type VerbHit } from './verbs.ts';
import type { FigureWords } from './words.ts';

/** A sentence with its verbs, and what tells how far its words are from each other. */
export interface ClauseMap {
  readonly tokens: readonly Token[];
  /** The bits of all kinds of senses in the sentence. */
  readonly kinds: number;
  /** The bits of `clauses.ts`. */
  readonly roles: RoleTable;
  readonly hits: readonly VerbHit[];
  /** Left out where there are no brackets. */
  readonly brackets: Brackets | undefined;
}

interface Brackets {
  /** Of each token, how far its start is from that of the sentence. */
  readonly sums: readonly number[];
  /** Of each token, in how many brackets it stands. */
  readonly depths: readonly number[];
}

const OUT_OF_BRACKETS = 8;
/** Brackets in brackets are counted so far, and no farther. */
const DEEPEST = 200;
/** Beyond this nobody asks how far it is. */
const FAR = 40;

const NO_VERBS: readonly VerbHit[] = [];

/** `wantsVerbs`: there is a figure of which a verb may be told. */
export function mapClauses({ tokens, kinds }: Sentence, { inClause, bracket }: FigureWords, wantsVerbs: boolean): ClauseMap {
  return {
    tokens,
    kinds,
    roles: inClause,
    hits: !wantsVerbs || (kinds & SENSES.predicate.bit) === 0 ? NO_VERBS : findVerbs(tokens, inClause),
    brackets: hasWord(tokens, bracket) ? readBrackets(tokens, inClause) : undefined,
  };
}

function hasWord(tokens: readonly Token[], word: number): boolean {
  for (let i = 0; i < tokens.length; i++) if ((tokens[i] as Token).word === word) return true;
  return false;
}

function readBrackets(tokens: readonly Token[], roles: RoleTable): Brackets {
  const sums: number[] = [0];
  const depths: number[] = [];
  let depth = 0;
  let sum = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const role = roleOf(roles, token);
    if ((role & CLOSING) !== 0 && depth > 0) depth--;
    depths.push(depth);
    sum += distanceOver(token, role, depth > 0);
    sums.push(sum);
    if ((role & OPENING) !== 0 && depth < DEEPEST) depth++;
  }
  return { sums, depths };
}

/** The roles of the token at a place; 0 beyond the sentence. */
export const roleAt = ({ tokens, roles }: ClauseMap, at: number): number => (at >= 0 && at < tokens.length ? roleOf(roles, tokens[at]) : 0);

/** Distance between `tokens[from]` and `tokens[to]`, over all tokens in between; more if only one of them is in brackets. */
export function between({ tokens, roles, brackets }: ClauseMap, from: number, to: number): number {
  if (brackets !== undefined) {
    const { sums, depths } = brackets;
    const distance = (sums[Math.max(from, to)] as number) - (sums[from] as number);
    return depths[Math.max(0, from - 1)] === depths[Math.min(to, tokens.length - 1)] ? distance : distance + OUT_OF_BRACKETS;
  }
  let distance = 0;
  for (let i = from; i < to && distance <= FAR; i++) {
    const token = tokens[i] as Token;
    const role = roleOf(roles, token);
    distance += role === 0 && token.kind === 'word' ? 1 : distanceOver(token, role, false);
  }
  return distance;
}
