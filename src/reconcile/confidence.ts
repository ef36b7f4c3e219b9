import type { MeasureKind } from '../core/values/claim.ts';
import type { Reading } from './reading.ts';
import type { Settlement } from './settle/settlement.ts';

/**
 * How often an answer of this make is what can be known, measured on simulated streams of news with the usual faults: typos, stale figures, lost hedges,
 * lost dates. Rows by how the answer is supported; columns by how many witnesses it has: one, two, more.
 */
const TABLE = {
  closed: [0.99, 0.99, 0.995],
  closedOpposed: [0.82, 0.95, 0.98],
  stated: [0.96, 0.985, 0.99],
  statedOpposed: [0.8, 0.88, 0.93],
  published: [0.87, 0.91, 0.95],
  publishedOpposed: [0.7, 0.55, 0.75],
  bounds: [0.85, 0.9, 0.92],
} as const;
/** A count that has more than doubled on the word of one witness. */
const LONE_DOUBLING = 0.72;
const FORECAST_ONLY = 0.3;

/** How likely the answer is what can be known from the claims. */
export function confidenceOf(settlement: Settlement, kind: MeasureKind): number {
  const { support, relations, chain, value, status, strength } = settlement;
  if (status === 'forecast-only') return FORECAST_ONLY;
  const column = Math.max(0, Math.min(2, strength.witnesses - 1));
  if (value === null) return TABLE.bounds[column] ?? 0;
  const opposed = isOpposed(relations);
  const closed = kind === 'total' || kind === 'estimate';
  if (closed) return (opposed ? TABLE.closedOpposed : TABLE.closed)[column] ?? 0;
  const before = chain.findLast((step) => step.value !== value);
  if (before && value > 2 * before.value && strength.witnesses <= 1) return LONE_DOUBLING;
  const stated = support.some((reading) => reading.stated);
  if (stated) return (opposed ? TABLE.statedOpposed : TABLE.stated)[column] ?? 0;
  return (opposed ? TABLE.publishedOpposed : TABLE.published)[column] ?? 0;
}

function isOpposed(relations: ReadonlyMap<Reading, string>): boolean {
  for (const relation of relations.values()) if (relation === 'conflicts' || relation === 'outlier') return true;
  return false;
}
