import type { Observation } from '../observe.ts';

/**
 * Numbers that rest on hearsay alone: on claims told at second hand, and on uncredited repeats published after the first of them. They are set aside
 * while anybody tells another number first hand, however often they are repeated.
 */
export function hearsayAmong(observations: readonly Observation[]): readonly Observation[] {
  const found = observations.filter(isHearsay);
  return found.length < observations.length ? found : [];
}

function isHearsay({ readings, stated, corrects }: Observation): boolean {
  if (stated || corrects) return false;
  let since = Number.POSITIVE_INFINITY;
  for (const { hearsay, publishedAt } of readings) if (hearsay) since = Math.min(since, publishedAt);
  return since < Number.POSITIVE_INFINITY && readings.every(({ hearsay, credited, publishedAt }) => hearsay || (!credited && publishedAt >= since));
}
