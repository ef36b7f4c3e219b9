import type { Figure } from '../../core/values/figure.ts';
import type { Official } from '../../core/values/official.ts';
import type { Analysis } from '../../segment/analyse.ts';
import type { DateFindings } from '../dates/index.ts';

/** Every figure of the document, in the order of the text. Dates are no figures; `officials` are those that `attribution` may point to. */
export function findFigures(_analysis: Analysis, _dates: DateFindings, _officials: readonly Official[]): readonly Figure[] {
  return [];
}
