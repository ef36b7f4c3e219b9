import type { Sense, SenseKind } from '../core/sense.ts';
import type { Token } from '../core/token.ts';
import type { Matcher } from './matchers.ts';
import type { Rule } from './rule.ts';

/** What a rule made of `tokens.slice(at, next)`. `rule` is the answer to "why?". */
export interface Match<V> {
  readonly rule: string;
  readonly at: number;
  readonly next: number;
  readonly value: V;
}

/** The best match that starts at a place. */
export interface Reader<V> {
  readonly starts: ReadonlySet<SenseKind>;
  read(tokens: readonly Token[], at: number): Match<V> | undefined;
}

/** Rules that are built of others ask for the same places again: as many of the last ones are remembered. A power of two. */
const REMEMBERED = 8;

/** Digits longer than this are all alike. */
const LONG = 9;

/** Reads by the rules that a sense of the token can start: the longest match wins, then the rule that stands first. */
export function readerOf<V, C>(rules: readonly Rule<V, C>[], context: C): Reader<V> {
  const index = new Map<SenseKind, Rule<V, C>[]>();
  for (const rule of rules) {
    for (const kind of rule.starts) {
      const list = index.get(kind);
      if (list === undefined) index.set(kind, [rule]);
      else list.push(rule);
    }
  }
  const byLength = Array.from({ length: LONG + 1 }, (_, length) => index.get('digits')?.filter(({ lengths: [min, max] }) => min <= length && length <= max));
  const starts: ReadonlySet<SenseKind> = new Set(index.keys());
  const places = new Array<{ tokens: readonly Token[]; at: number; match: Match<V> | undefined } | undefined>(REMEMBERED);

  function best(tokens: readonly Token[], at: number, token: Token): Match<V> | undefined {
    let rule: Rule<V, C> | undefined;
    let next = at;
    let value: V | undefined;
    let lastKind: SenseKind | undefined;
    for (const { kind } of token.senses) {
      if (kind === lastKind) continue;
      lastKind = kind;
      for (const candidate of (kind === 'digits' ? byLength[Math.min(token.end - token.start, LONG)] : index.get(kind)) ?? []) {
        const reading = candidate.read(tokens, at, context);
        if (reading === undefined || reading.next <= next) continue;
        rule = candidate;
        next = reading.next;
        value = reading.value;
      }
    }
    return rule === undefined ? undefined : { rule: rule.id, at, next, value: value as V };
  }

  return {
    starts,
    read(tokens, at) {
      const token = tokens[at];
      if (token === undefined || !canStart(starts, token)) return undefined;
      const slot = at & (REMEMBERED - 1);
      const place = places[slot];
      if (place !== undefined && place.at === at && place.tokens === tokens) return place.match;
      const match = best(tokens, at, token);
      if (place === undefined) places[slot] = { tokens, at, match };
      else {
        place.tokens = tokens;
        place.at = at;
        place.match = match;
      }
      return match;
    },
  };
}

function canStart(starts: ReadonlySet<SenseKind>, { senses }: Token): boolean {
  for (let i = 0; i < senses.length; i++) if (starts.has((senses[i] as Sense).kind)) return true;
  return false;
}

/** The longer match of two readers; the first one's if they are equal. */
export const longest = <V>(first: Reader<V>, second: Reader<V>): Reader<V> => ({
  starts: new Set([...first.starts, ...second.starts]),
  read(tokens, at) {
    const a = first.read(tokens, at);
    const b = second.read(tokens, at);
    return a === undefined || (b !== undefined && b.next > a.next) ? b : a;
  },
});

/** Reads the tokens of one sentence from left to right. Matches ascend without overlap. A token that starts nothing costs one look at its senses. */
export function apply<V>(reader: Reader<V>, tokens: readonly Token[]): Match<V>[] {
  const matches: Match<V>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = canStart(reader.starts, tokens[at] as Token) ? reader.read(tokens, at) : undefined;
    if (match !== undefined) matches.push(match);
    at = match?.next ?? at + 1;
  }
  return matches;
}

/** What a reader makes of a place, as a matcher: for rules that are built of others. */
export const matching = <V>(reader: Reader<V>): Matcher<V> => ({
  starts: [...reader.starts],
  skippable: false,
  match: (tokens, at) => reader.read(tokens, at),
});
