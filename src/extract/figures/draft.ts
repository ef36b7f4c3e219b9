import type { Counted, FigureKind, Qualifier } from '../../core/values/figure.ts';
import type { Sentence } from '../../segment/analyse.ts';

/**
 * A number read in a sentence, before it is known what it counts.
 *
 * `tokens.slice(at, next)` of the sentence is the numeral with its magnitude, sign, currency or unit; `from` is where its hedge starts (`at` without one).
 */
export interface Quantity {
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly precision: number;
  readonly unit: string | null;
  readonly rule: string;
}

/** The counted noun of a quantity: `tokens.slice(at, next)` is the noun phrase from its first word to its head's last. */
export interface CountedNoun {
  readonly at: number;
  readonly next: number;
  readonly counted: Counted;
  /** What the noun itself says happened: die for «загиблих». */
  readonly predicate: string | null;
}

/** A figure in the making: its number, its sentence and what it counts. */
export interface Draft {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly noun: CountedNoun | null;
}

/** The tokens from the hedge of a figure to the end of its counted noun; a noun that stands before the number is not part of it. */
export function extentOf({ quantity, noun }: Draft): { readonly from: number; readonly next: number } {
  return { from: quantity.from, next: noun === null ? quantity.next : Math.max(quantity.next, noun.next) };
}
