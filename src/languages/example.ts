/** Phrases of a corpus that must all give the same value. */
export interface Examples<V> {
  readonly value: V;
  readonly phrases: readonly string[];
}

/**
 * The specification of a set of rules for one language: what phrases give, and which phrases give nothing.
 *
 * Dates are resolved against `published`, 2025-10-26 unless the examples say otherwise.
 */
export interface Corpus<V> {
  readonly published?: string;
  readonly examples: readonly Examples<V>[];
  readonly negative: readonly string[];
}
