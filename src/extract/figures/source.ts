import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { Attribution } from '../../core/values/figure.ts';
import { type RoleTable, roleOf } from '../../grammar/roles.ts';
import { PRONOUN } from './clauses.ts';

const NUMERAL = SENSES.numeral.bit;
const PREDICATE = SENSES.predicate.bit;

/** A phrase after a word of saying is not followed further than this. */
const REACH = 24;
const LONGEST_NAME = 8;
const SHORT = 4;
const QUOTES: ReadonlySet<string> = new Set(['«', '»', '"', '“', '”', '„']);
/** Signs inside a name or beside it, besides quotes. */
const INNER: ReadonlySet<string> = new Set(['-', '.', '(', ')']);

/** Where the phrase after «за словами» ends: at a sign that closes it. */
export function wordsAfter(tokens: readonly Token[], at: number): number {
  let i = at;
  for (; i < tokens.length && i < at + REACH; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && !QUOTES.has(token.norm) && !INNER.has(token.norm)) break;
  }
  while (i > at && (tokens[i - 1] as Token).kind === 'mark' && (tokens[i - 1] as Token).norm !== '»') i--;
  return i;
}

/** A source that is no official: the phrase after «за даними», if a name is in it or it is short. */
export function sourceAfter(tokens: readonly Token[], at: number, text: string, roles: RoleTable): Attribution | null {
  const end = Math.min(wordsAfter(tokens, at), at + LONGEST_NAME);
  let next = end;
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || (token.kinds & NUMERAL) !== 0 || (i > at && (token.kinds & PREDICATE) !== 0 && token.caps === 0)) {
      next = i;
      break;
    }
  }
  return nameOf(tokens, at, next, text, roles);
}

/** «поліція повідомила», ", the ministry said": the words from the last sign or capital to the verb. */
export function sourceBefore(tokens: readonly Token[], at: number, text: string, roles: RoleTable): Attribution | null {
  let from = at;
  while (from > 0 && from > at - LONGEST_NAME) {
    const token = tokens[from - 1] as Token;
    if (token.kind !== 'word' && token.norm !== '-') break;
    from--;
  }
  const opens = from === 0 || (tokens[from - 1] as Token).kind === 'mark';
  if (opens && at - from <= SHORT && !hasVerb(tokens, from, at)) return nameOf(tokens, from, at, text, roles);
  if (from === 0) from = 1;
  while (from < at && (tokens[from] as Token).caps === 0) from++;
  return from === at || hasVerb(tokens, from, at) ? null : nameOf(tokens, from, at, text, roles);
}

/** «повідомили в поліції», «сообщает Reuters», "reported the ministry": the words after the verb up to a sign. */
export function sourceAfterVerb(tokens: readonly Token[], at: number, text: string, roles: RoleTable): Attribution | null {
  let next = at;
  while (next < tokens.length && next < at + LONGEST_NAME && isNamePart(tokens[next] as Token)) next++;
  const closed = next === tokens.length || (tokens[next] as Token).kind === 'mark';
  if (!closed || next === at || hasVerb(tokens, at, next)) return null;
  let from = at;
  while (from < next && (tokens[from] as Token).norm.length <= 2) from++;
  return nameOf(tokens, from, next, text, roles);
}

const isNamePart = (token: Token): boolean => token.kind === 'word' || QUOTES.has(token.norm) || (token.norm === '-' && !token.spaced);

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || (token.kinds & NUMERAL) !== 0) return true;
    if ((token.kinds & PREDICATE) === 0) continue;
    const form = senseOf(token, SENSES.predicate)?.value.form;
    if (form !== undefined && form !== 'noun' && form !== 'bare' && form !== 'third') return true;
  }
  return false;
}

function nameOf(tokens: readonly Token[], at: number, next: number, text: string, roles: RoleTable): Attribution | null {
  if (next - at === 1 && (roleOf(roles, tokens[at]) & PRONOUN) !== 0) return null;
  const first = tokens[at];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined || next <= at) return null;
  return { official: null, name: text.slice(first.start, last.end), start: first.start, end: last.end };
}
