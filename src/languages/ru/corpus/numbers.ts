import type { Corpus } from '../../example.ts';
import type { QuantityExample } from '../../quantity-example.ts';

export const numbers: Corpus<QuantityExample> = { examples: [], negative: [] };
