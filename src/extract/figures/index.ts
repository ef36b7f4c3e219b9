import type { Figure } from '../../core/values/figure.ts';
import type { Official } from '../../core/values/official.ts';
import type { Analysis } from '../../segment/analyse.ts';
import type { DateFindings } from '../dates/index.ts';
import { findQuantities } from './quantities.ts';

/** Every figure of the document, in the order of the text. Dates are no figures; `officials` are those that `attribution` may point to. */
export function findFigures(analysis: Analysis, { dates }: DateFindings, _officials: readonly Official[]): readonly Figure[] {
  return analysis.sentences.flatMap((sentence) =>
    findQuantities(
      sentence,
      dates.filter((date) => date.sentence === sentence.index),
    ).map(({ from: _from, at, next, ...quantity }): Figure => {
      const start = sentence.tokens[at]?.start ?? 0;
      const end = sentence.tokens[next - 1]?.end ?? start;
      return {
        start,
        end,
        text: analysis.doc.text.slice(start, end),
        ...quantity,
        counted: null,
        predicate: null,
        modality: 'reported',
        scope: null,
        partOf: null,
        attribution: null,
        asOf: null,
      };
    }),
  );
}
