import type { Official } from '../../core/values/official.ts';
import type { Analysis } from '../../segment/analyse.ts';

/** Every named holder of a post, in the order of first mention. */
export function findOfficials(_analysis: Analysis): readonly Official[] {
  return [];
}
