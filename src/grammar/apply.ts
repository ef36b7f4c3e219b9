import type { SenseKind } from '../core/sense.ts';
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

/** Rules by the sense that can start them, each list in the order given. */
export type RuleIndex<V, C> = ReadonlyMap<SenseKind, readonly Rule<V, C>[]>;

export function indexRules<V, C>(rules: readonly Rule<V, C>[]): RuleIndex<V, C> {
  const index = new Map<SenseKind, Rule<V, C>[]>();
  for (const rule of rules) {
    for (const kind of rule.starts) {
      const list = index.get(kind);
      if (list === undefined) index.set(kind, [rule]);
      else list.push(rule);
    }
  }
  return index;
}

/**
 * Runs rules over the tokens of one sentence, from left to right: at each place the longest match wins, then the rule that stands first.
 *
 * Matches ascend without overlap. A token without a sense costs one comparison.
 */
export function apply<V, C>(index: RuleIndex<V, C>, tokens: readonly Token[], context: C): Match<V>[] {
  const matches: Match<V>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(index, tokens, at, context);
    if (match !== undefined) matches.push(match);
    at = match?.next ?? at + 1;
  }
  return matches;
}

/** The best match that starts at `tokens[at]`. */
export function matchAt<V, C>(index: RuleIndex<V, C>, tokens: readonly Token[], at: number, context: C): Match<V> | undefined {
  const senses = tokens[at]?.senses;
  if (senses === undefined || senses.length === 0) return undefined;
  let best: Match<V> | undefined;
  let lastKind: SenseKind | undefined;
  for (const { kind } of senses) {
    if (kind === lastKind) continue;
    lastKind = kind;
    for (const rule of index.get(kind) ?? []) {
      const reading = rule.read(tokens, at, context);
      if (reading !== undefined && (best === undefined || reading.next > best.next)) best = { rule: rule.id, at, next: reading.next, value: reading.value };
    }
  }
  return best;
}

/** What the best of the rules at a place makes of it, as a matcher: for rules that are built of others. */
export function matching<V, C>(index: RuleIndex<V, C>, context: C): Matcher<V> {
  return {
    starts: [...index.keys()],
    skippable: false,
    match(tokens, at) {
      const match = matchAt(index, tokens, at, context);
      return match === undefined ? undefined : { value: match.value, next: match.next };
    },
  };
}
