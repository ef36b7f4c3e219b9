import { expect, test } from 'vitest';
import type { Facts } from '../../src/core/values/facts.ts';
import { highlight } from '../../src/report/highlight.ts';
import { renderReport } from '../../src/report/index.ts';

const facts = (text: string, spans: readonly (readonly [number, number])[]): Facts => ({
  schema: 'newstally/facts@1',
  id: 'a',
  source: 'a.example',
  url: null,
  title: null,
  topic: null,
  language: { code: 'en', confidence: 1 },
  published: null,
  agency: null,
  fingerprint: '',
  text,
  blocks: [],
  issues: [],
  dates: spans.map(([start, end]) => ({ start, end, text: text.slice(start, end), value: '2025', grain: 'year', basis: 'stated', rule: 'r' })),
  figures: [],
  officials: [],
});

const OPEN = '<mark class="date" title="2025 · r">';

test.for([
  ['a <b> & "c"', [], 'a &lt;b&gt; &amp; &quot;c&quot;'],
  ['one two', [[0, 3]], `${OPEN}one</mark> two`],
  [
    'one two',
    [
      [0, 7],
      [4, 7],
    ],
    `${OPEN}one ${OPEN}two</mark></mark>`,
  ],
  [
    'one two six',
    [
      [0, 7],
      [4, 11],
    ],
    `${OPEN}one ${OPEN}two</mark></mark>${OPEN} six</mark>`,
  ],
] as const)('marks the spans of %j %j', ([text, spans, html]) => {
  expect(highlight(facts(text, spans))).toBe(html);
});

test('nothing in an article can break out of the page', () => {
  const page = renderReport([], [facts('</pre><script>alert(1)</script>', [])], { format: 'html' });
  expect(page.includes('<script>')).toBe(false);
});

test('an empty ledger gives an empty text', () => {
  expect(renderReport([], [])).toBe('');
});
