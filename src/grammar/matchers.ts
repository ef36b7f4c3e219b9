import { bitsOf, DATED, SENSES, type Sense, type SenseKind, type SenseType, type SenseValues } from '../core/sense.ts';
import { oneOfSigns } from '../core/signs.ts';
import { senseOf, type Token } from '../core/token.ts';
import { numberOf } from './digits.ts';
import { allOf, anyOf, type Needs, NO_NEEDS } from './needs.ts';

/** What a matcher read: its value and the index of the token after it. */
export interface Reading<V> {
  readonly value: V;
  readonly next: number;
}

/**
 * Reads something at `tokens[at]`, or nothing.
 *
 * `starts` are the senses of a first token that can make it match, by which rules are indexed; `skippable` if it may read nothing at all.
 */
export interface Matcher<V> {
  readonly starts: readonly SenseKind[];
  readonly skippable: boolean;
  /** If digits can start it: how many, at least and at most. Without it, any. */
  readonly lengths: Lengths | undefined;
  /** What must stand at or after the place for it to match. Without it: one of `starts`, if it may not be skipped. */
  readonly needs: Needs | undefined;
  match(tokens: readonly Token[], at: number): Reading<V> | undefined;
}

type MatcherParts<V> = Omit<Matcher<V>, 'skippable' | 'lengths' | 'needs'> & Partial<Matcher<V>>;

/** A matcher of its parts. All are made here, with their parts in one order, which lets the engine that runs us call any of them fast. */
export const matcher = <V>({ starts, skippable = false, lengths, needs, match }: MatcherParts<V>): Matcher<V> => ({ starts, skippable, lengths, needs, match });

export type Lengths = readonly [min: number, max: number];
/** What must be there for a matcher to match. */
export const needsOf = ({ needs, starts, skippable }: Matcher<unknown>): Needs => needs ?? (skippable || starts.length === 0 ? NO_NEEDS : [bitsOf(starts)]);

const ANY_LENGTH: Lengths = [1, Number.POSITIVE_INFINITY];

/** The lengths of digits that can start one of these. */
export function lengthsOf(matchers: readonly Matcher<unknown>[]): Lengths {
  const all = matchers.filter(({ starts }) => starts.includes('digits')).map(({ lengths }) => lengths ?? ANY_LENGTH);
  return [Math.min(...all.map(([min]) => min)), Math.max(...all.map(([, max]) => max))];
}

/** A word or phrase that the lexicon knows in this sense, perhaps only with certain values. */
export function oneOf<K extends SenseKind>(kind: K, accepts?: (value: SenseValues[K]) => boolean): Matcher<SenseValues[K]> {
  const bit = SENSES[kind].bit;
  return matcher({
    starts: [kind],
    match(tokens, at) {
      const token = tokens[at];
      if (token === undefined || (token.kinds & bit) === 0) return undefined;
      const { senses } = token;
      for (let i = 0; i < senses.length; i++) {
        const sense = senses[i] as Sense;
        if (sense.kind === kind && (accepts === undefined || accepts(sense.value as SenseValues[K])))
          return { value: sense.value as SenseValues[K], next: at + sense.length };
      }
      return undefined;
    },
  });
}

/** A whole number in plain digits, no more than 9 of them, within bounds. */
export function integer(low: number, high: number, digits?: { readonly min?: number; readonly max?: number }): Matcher<number> {
  const min = digits?.min ?? 1;
  const max = digits?.max ?? 9;
  return matcher({
    starts: ['digits'],
    lengths: [min, max],
    needs: [min === 4 && max === 4 ? DATED : SENSES.digits.bit],
    match(tokens, at) {
      const token = tokens[at];
      if (token?.kind !== 'number' || token.end - token.start < min || token.end - token.start > max) return undefined;
      const value = numberOf(token.norm);
      return value >= low && value <= high ? { value, next: at + 1 } : undefined;
    },
  });
}

/** One of these single signs. Never starts a rule by itself: put an indexed matcher first, or `precededBy` in `produce`. */
export function literal(...signs: readonly string[]): Matcher<string> {
  const accepts = oneOfSigns(...signs);
  return matcher({
    starts: [],
    match(tokens, at) {
      const token = tokens[at];
      return token !== undefined && accepts(token) ? { value: token.norm, next: at + 1 } : undefined;
    },
  });
}

/** A token that stands close to the one before, without white space. */
export function glued<V>(inner: Matcher<V>): Matcher<V> {
  return matcher({ ...inner, match: (tokens, at) => (tokens[at]?.spaced === false ? inner.match(tokens, at) : undefined) });
}

export function optional<V>(inner: Matcher<V>): Matcher<V | undefined> {
  return matcher<V | undefined>({
    ...inner,
    skippable: true,
    needs: NO_NEEDS,
    match: (tokens, at) => inner.match(tokens, at) ?? { value: undefined, next: at },
  });
}

/** The first alternative that matches. */
export function either<const M extends readonly Matcher<unknown>[]>(...matchers: M): Matcher<M[number] extends Matcher<infer V> ? V : never> {
  return matcher({
    starts: [...new Set(matchers.flatMap((matcher) => matcher.starts))],
    skippable: matchers.some((matcher) => matcher.skippable),
    lengths: lengthsOf(matchers),
    needs: anyOf(matchers.map(needsOf)),
    match(tokens, at) {
      for (let i = 0; i < matchers.length; i++) {
        const reading = (matchers[i] as Matcher<unknown>).match(tokens, at);
        if (reading !== undefined) return reading as Reading<never>;
      }
      return undefined;
    },
  });
}

export type ValuesOf<P extends readonly Matcher<unknown>[]> = { -readonly [K in keyof P]: P[K] extends Matcher<infer V> ? V : never };

/** All of these, one after the other. */
export function sequence<const P extends readonly Matcher<unknown>[]>(...pattern: P): Matcher<ValuesOf<P>> {
  return matcher({
    starts: startsOf(pattern),
    skippable: pattern.every((matcher) => matcher.skippable),
    lengths: lengthsOf(leadOf(pattern)),
    needs: allOf(pattern.map(needsOf)),
    match(tokens, at) {
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
      return { value: values as ValuesOf<P>, next };
    },
  });
}

/** Reads nothing, and only where `matcher` does not match. */
export function not(inner: Matcher<unknown>): Matcher<undefined> {
  return matcher({
    starts: [],
    skippable: true,
    match: (tokens, at) => (inner.match(tokens, at) === undefined ? { value: undefined, next: at } : undefined),
  });
}

/** The same reading with another value; `undefined` declines. */
export function map<V, W>(inner: Matcher<V>, change: (value: V) => W | undefined): Matcher<W> {
  return matcher({
    ...inner,
    match(tokens, at) {
      const reading = inner.match(tokens, at);
      const value = reading === undefined ? undefined : change(reading.value);
      return reading === undefined || value === undefined ? undefined : { value, next: reading.next };
    },
  });
}

/** The senses that can start a pattern: those of its first matcher, and of the next ones as long as the former may be left out. */
export function startsOf(pattern: readonly Matcher<unknown>[]): readonly SenseKind[] {
  return [...new Set(leadOf(pattern).flatMap((matcher) => matcher.starts))];
}

/** The matchers that can come first. */
export function leadOf(pattern: readonly Matcher<unknown>[]): readonly Matcher<unknown>[] {
  const firm = pattern.findIndex((matcher) => !matcher.skippable);
  return firm < 0 ? pattern : pattern.slice(0, firm + 1);
}

/** The reading of a kind that starts at `tokens[at]`: shorthand for code that walks tokens by itself. */
export function readSense<K extends SenseKind>(tokens: readonly Token[], at: number, type: SenseType<K>): Reading<SenseValues[K]> | undefined {
  const sense = senseOf(tokens[at], type);
  return sense === undefined ? undefined : { value: sense.value as SenseValues[K], next: at + sense.length };
}
