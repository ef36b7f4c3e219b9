import type { MeasureKind } from '../core/values/claim.ts';
import type { Reading } from './reading.ts';
import type { Settlement } from './settle.ts';

/** How likely the answer is what can be known. */
export function confidenceOf(_settlement: Settlement, _readings: readonly Reading[], _kind: MeasureKind): number {
  return 0.9;
}
