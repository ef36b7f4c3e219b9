import type { CardinalConventions } from '../../grammar/cardinal.ts';

/** How numbers are written in digits, and the small words around number words. */
export interface NumeralConventions extends CardinalConventions {
  /** Indefinite articles that belong to a magnitude ("a million"). */
  readonly articles: readonly string[];
  /** Signs and words before a negative number. */
  readonly minus: readonly string[];
}
