import type { SenseKind } from '../core/sense.ts';
import type { Token } from '../core/token.ts';
import { type Lengths, leadOf, lengthsOf, type Matcher, needsOf, type Reading, startsOf, type ValuesOf } from './matchers.ts';
import { allOf, type Needs, NO_NEEDS } from './needs.ts';

/** A named rule: data for `apply`. `C` is what the caller hands to every production, such as the publication date. */
export interface Rule<V, C> {
  readonly id: string;
  readonly starts: readonly SenseKind[];
  readonly lengths: Lengths;
  /** What must stand among the next tokens for it to match. */
  readonly needs: Needs;
  read(tokens: readonly Token[], at: number, context: C): Reading<V> | undefined;
}

/** Where a production stands: its tokens are `tokens.slice(at, next)`; what is around them may be looked at, never consumed. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly next: number;
}

/**
 * A rule from a tuple of matchers and a production that receives their values, typed in order. `undefined` declines.
 *
 * @example
 * rule({ id: 'date/day-month', pattern: [integer(1, 31), oneOf('month')], produce: (context, place, day, month) => … })
 */
export function rule<V, C, const P extends readonly Matcher<unknown>[]>(definition: {
  readonly id: string;
  readonly pattern: P;
  /** What the production looks for beyond the pattern. */
  readonly needs?: Needs;
  readonly produce: (context: C, place: Place, ...values: ValuesOf<P>) => V | undefined;
}): Rule<V, C> {
  const { id, pattern, needs = NO_NEEDS, produce } = definition;
  const starts = startsOf(pattern);
  if (starts.length === 0) throw new TypeError(`rule ${id}: nothing indexed can start it`);
  return {
    id,
    starts,
    lengths: lengthsOf(leadOf(pattern)),
    needs: allOf([...pattern.map(needsOf), needs]),
    read(tokens, at, context) {
      // Most places fail at the first matcher: nothing is allocated before it has matched.
      const first = pattern[0]?.match(tokens, at);
      if (first === undefined) return undefined;
      const values: unknown[] = [first.value];
      let next = first.next;
      for (let i = 1; i < pattern.length; i++) {
        const reading = (pattern[i] as Matcher<unknown>).match(tokens, next);
        if (reading === undefined) return undefined;
        values.push(reading.value);
        next = reading.next;
      }
      if (next === at) return undefined;
      const value = produce(context, { tokens, at, next }, ...(values as ValuesOf<P>));
      return value === undefined ? undefined : { value, next };
    },
  };
}
