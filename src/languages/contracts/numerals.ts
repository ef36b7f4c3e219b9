/** How numbers are written in digits. */
export interface NumeralConventions {
  /** The sign before decimals. */
  readonly decimal: ',' | '.';
  /** Signs between groups of three digits, besides spaces and the apostrophe. */
  readonly group: readonly string[];
}
