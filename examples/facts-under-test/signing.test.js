import { test } from 'node:test';
import { extract, reconcile } from 'newstally';
import { assertGrounded, assertReconcilesTo, assertReportsDate, assertReportsFigure, assertReportsOfficial, buildArticle, buildClaim } from 'newstally/testing';

const evening = buildArticle('26 жовтня конвенцію підписали 72 країни, повідомив міністр юстиції Сергій Коваль.', { language: 'uk', source: 'visnyk.example' });

test('the article reports the figure that the headline rests on', () => {
  const facts = extract(evening);
  assertReportsFigure(facts, { value: 72, counted: 'country', predicate: 'sign', qualifier: 'exact', modality: 'reported' });
  assertReportsDate(facts, { value: '2025-10-26' });
  assertReportsOfficial(facts, { name: 'Сергій Коваль', title: 'minister', portfolio: 'justice' });
  assertGrounded(facts);
});

test('a later, higher count supersedes the earlier one', () => {
  const ledger = reconcile([
    buildClaim({ id: 'first', counted: 'country', predicate: 'sign', value: 65, source: 'a.example', asOf: '2025-10-25', published: '2025-10-25' }),
    buildClaim({ id: 'last', counted: 'country', predicate: 'sign', value: 72, source: 'b.example', asOf: '2025-10-26', published: '2025-10-26' }),
  ]);
  assertReconcilesTo(ledger, {
    counted: 'country',
    predicate: 'sign',
    value: 72,
    status: 'superseded-resolved',
    relations: { first: 'superseded-by', last: 'supports' },
  });
});
