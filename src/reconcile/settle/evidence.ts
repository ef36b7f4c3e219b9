import type { MeasureKind } from '../../core/values/kinds.ts';
import type { Observation, Tally } from '../observe.ts';
import type { Reading } from '../reading.ts';

/** Everything that was told of a count that changes, and the history made of it. */
export interface Evidence {
  readonly readings: readonly Reading[];
  /** Numbers that somebody says are not so. */
  readonly denied: readonly Reading[];
  readonly byValue: ReadonlyMap<number, Tally>;
  readonly observations: readonly Observation[];
  readonly chain: readonly Observation[];
  readonly outliers: ReadonlySet<Observation>;
  /** Set aside for what is better vouched: they stand against the answer. */
  readonly overruled: ReadonlySet<Observation>;
  readonly bounds: readonly Reading[];
  readonly kind: MeasureKind;
  readonly rules: Set<string>;
}
