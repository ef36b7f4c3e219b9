import type { Modality } from '../core/values/kinds.ts';

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

/** What a text says of the figure that stands in square brackets («[72] країни підписали конвенцію»); what is left out is null, and the modality reported. */
export interface FigureReading {
  readonly predicate?: string;
  readonly modality?: Modality;
  readonly scope?: string;
  /** The value of the whole that the figure is part of. */
  readonly partOf?: number;
  readonly asOf?: string;
  /** The name of the official or the source. */
  readonly attribution?: string;
}

/** A name from another language: in the nominative, and as its bearer spells it but for diacritics. */
export interface Foreigner {
  readonly name: string;
  readonly latin: string;
  /** That of the post, if the text tells one. */
  readonly country: string | null;
}
