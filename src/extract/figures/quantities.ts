import { hasSense } from '../../core/token.ts';
import { readCardinal, readOrdinal } from '../../grammar/cardinal.ts';
import { endOfDigits } from '../../grammar/digits.ts';
import type { Sentence } from '../../segment/analyse.ts';
import type { Quantity } from './draft.ts';

/** Token indexes of a stretch of a sentence, half-open. */
export interface TokenRange {
  readonly at: number;
  readonly next: number;
}

/** Every number of a sentence that counts or measures something, in the order of the text. `taken` are its dates, ascending. */
export function findQuantities(sentence: Sentence, taken: readonly TokenRange[]): Quantity[] {
  const { tokens, pack } = sentence;
  const quantities: Quantity[] = [];
  let date = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    while (taken[date] !== undefined && (taken[date] as TokenRange).next <= at) date++;
    const range = taken[date];
    if (range !== undefined && range.at <= at) {
      at = range.next;
      continue;
    }
    if (token === undefined || token.senses.length === 0 || !(token.kind === 'number' || hasSense(token, 'numeral') || hasSense(token, 'ordinal'))) {
      at++;
      continue;
    }
    const ordinal = readOrdinal(tokens, at, pack.numerals);
    if (ordinal !== undefined) {
      at = ordinal.next;
      continue;
    }
    const cardinal = readCardinal(tokens, at, pack.numerals);
    if (cardinal === undefined) {
      at = token.kind === 'number' ? endOfDigits(tokens, at) : at + 1;
      continue;
    }
    const { value } = cardinal.value;
    quantities.push({
      from: at,
      at,
      next: cardinal.next,
      kind: 'number',
      value,
      low: value,
      high: value,
      qualifier: 'exact',
      precision: 1,
      unit: null,
      rule: 'figure/number',
    });
    at = cardinal.next;
  }
  return quantities;
}
