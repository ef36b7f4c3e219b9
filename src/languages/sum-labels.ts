import type { LexicalEntry } from '../core/sense.ts';
import type { LabelSense } from '../core/senses/quantities.ts';
import type { Table } from './table.ts';

/** Words that sums are told of, from lines of a stem and its endings, parted by strokes. */
export const sumLabels = (table: Table): readonly LexicalEntry<LabelSense>[] =>
  table()
    .split('\n')
    .map((line) => {
      const [stem = '', ...endings] = line.split('/');
      return [{ role: 'money' }, endings, stem];
    });
