import type { Status } from '../../core/values/ledger.ts';
import type { Observation, Tally } from '../observe.ts';
import type { Reading } from '../reading.ts';

/** What holds of one measure, before it is put into words; what becomes of each claim stands in its reading. */
export interface Settlement {
  value: number | null;
  low: number | null;
  high: number | null;
  soft: readonly [number | null, number | null] | null;
  basis: 'claimed' | 'bounds' | 'sum-of-parts';
  status: Status;
  /** The readings that the answer rests on. */
  support: readonly Reading[];
  /** The history that leads to the answer, oldest first. */
  chain: readonly Observation[];
  /** Numbers that stand against the answer with enough weight to be named. */
  rivals: readonly Tally[];
  rules: Set<string>;
  /** How many witnesses tell the answer. */
  witnesses: number;
}

/** An infinite end is an open one. */
export const finite = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);
