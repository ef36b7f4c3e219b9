import { bitsOf, type Sense, type SenseKind } from '../core/sense.ts';
import type { Token } from '../core/token.ts';
import { type Matcher, matcher } from './matchers.ts';
import { anyOf, meets, type Needs } from './needs.ts';
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
  readonly starts: readonly SenseKind[];
  /** The bits of `starts`. */
  readonly startBits: number;
  /** What must stand among the next tokens for anything to be read. */
  readonly needs: Needs;
  read(tokens: readonly Token[], at: number): Match<V> | undefined;
}

/** Rules that are built of others ask for the same places again: as many of the last ones are remembered. A power of two. */
const REMEMBERED = 8;

/** Digits longer than this are all alike. */
const LONG = 9;

/** How far ahead of its first token the needs of a rule are looked for: no pattern is longer. */
const AHEAD = 20;

/** The kinds of the tokens from a place on. */
function kindsAhead(tokens: readonly Token[], at: number): number {
  let kinds = 0;
  const end = Math.min(tokens.length, at + AHEAD);
  for (let i = at; i < end; i++) kinds |= (tokens[i] as Token).kinds;
  return kinds;
}

const NONE: readonly never[] = [];

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
  const starts = [...index.keys()];
  const startBits = bitsOf(starts);
  const needs = anyOf(rules.map((rule) => rule.needs));
  const places = new Array<{ tokens: readonly Token[]; at: number; match: Match<V> | undefined } | undefined>(REMEMBERED);

  function best(tokens: readonly Token[], at: number, token: Token): Match<V> | undefined {
    let rule: Rule<V, C> | undefined;
    let next = at;
    let value: V | undefined;
    let lastKind: SenseKind | undefined;
    const ahead = kindsAhead(tokens, at);
    if (!meets(ahead, needs)) return undefined;
    const { senses } = token;
    for (let s = 0; s < senses.length; s++) {
      const { kind } = senses[s] as Sense;
      if (kind === lastKind) continue;
      lastKind = kind;
      const candidates = (kind === 'digits' ? byLength[Math.min(token.end - token.start, LONG)] : index.get(kind)) ?? NONE;
      for (let i = 0; i < candidates.length; i++) {
        const candidate = candidates[i] as Rule<V, C>;
        if (!meets(ahead, candidate.needs)) continue;
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
    startBits,
    needs,
    read(tokens, at) {
      const token = tokens[at];
      if (token === undefined || (token.kinds & startBits) === 0) return undefined;
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

/** The longer match of two readers; the first one's if they are equal. */
export const longest = <V>(first: Reader<V>, second: Reader<V>): Reader<V> => ({
  starts: [...new Set([...first.starts, ...second.starts])],
  startBits: first.startBits | second.startBits,
  needs: anyOf([first.needs, second.needs]),
  read(tokens, at) {
    const a = first.read(tokens, at);
    const b = second.read(tokens, at);
    return a === undefined || (b !== undefined && b.next > a.next) ? b : a;
  },
});

/**
 * Reads the tokens of one sentence from left to right; `kinds` are all that they have. Matches ascend without overlap.
 *
 * A sentence that lacks what every rule needs is not looked at; a token that starts nothing costs one look at its kinds.
 */
export function apply<V>(reader: Reader<V>, tokens: readonly Token[], kinds: number): readonly Match<V>[] {
  const { startBits, needs } = reader;
  if (!meets(kinds, needs)) return NONE;
  const matches: Match<V>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = ((tokens[at] as Token).kinds & startBits) === 0 ? undefined : reader.read(tokens, at);
    if (match !== undefined) matches.push(match);
    at = match?.next ?? at + 1;
  }
  return matches;
}

/** What a reader makes of a place, as a matcher: for rules that are built of others. */
export const matching = <V>({ starts, needs, read }: Reader<V>): Matcher<V> => matcher({ starts, needs, match: read });
