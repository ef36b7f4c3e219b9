import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/core/values/facts.ts';
import type { CountEntry } from '../../src/core/values/ledger.ts';
import {
  assertGrounded,
  assertReconcilesTo,
  assertReportsDate,
  assertReportsFigure,
  assertReportsOfficial,
  buildArticle,
  buildClaim,
  matchers,
} from '../../src/testing/index.ts';

expect.extend(matchers);
interface Extended {
  toReportFigure(traits: object): void;
  toReconcileTo(traits: object): void;
}
const expectThat = (subject: unknown) => expect(subject) as unknown as Extended & { not: Extended };

const text = 'У неділю конвенцію підписали 72 країни, сказав міністр Іван Петренко.';
const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, text: quote });
const facts: Facts = {
  schema: 'newstally/facts@1',
  id: 'a',
  source: null,
  url: null,
  title: null,
  topic: null,
  language: { code: 'uk', confidence: 1 },
  published: { value: '2025-10-26', basis: 'given' },
  agency: null,
  fingerprint: '',
  text,
  blocks: [],
  dates: [{ ...span('У неділю'), value: '2025-10-26', grain: 'day', basis: 'published', rule: 'date/weekday' }],
  figures: [
    {
      ...span('72 країни'),
      kind: 'count',
      value: 72,
      low: 72,
      high: 72,
      qualifier: 'exact',
      precision: 1,
      unit: null,
      counted: { ...span('країни'), lemma: 'країна', concept: 'country' },
      predicate: { ...span('підписали'), concept: 'sign' },
      modality: 'reported',
      scope: null,
      partOf: null,
      attribution: null,
      asOf: '2025-10-26',
      rule: 'figure/count',
    },
  ],
  officials: [
    {
      name: 'Іван Петренко',
      latin: 'Ivan Petrenko',
      country: null,
      roles: [{ ...span('міністр'), title: 'minister', rank: null, portfolio: null, organisation: null, country: null, status: 'current' }],
      mentions: [{ ...span('Іван Петренко'), form: 'full' }],
    },
  ],
  issues: [],
};

const messageOf = (run: () => void): string => {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  return 'nothing was thrown';
};

describe('what a text reports', () => {
  test('holds', () => {
    assertReportsFigure(facts, { value: 72, counted: 'country', predicate: 'sign', modality: 'reported', asOf: '2025-10-26' });
    assertReportsFigure(facts, { counted: 'країна', partOf: null, attribution: null });
    assertReportsDate(facts, { value: '2025-10-26', grain: 'day' });
    assertReportsOfficial(facts, { name: 'Ivan Petrenko', title: 'minister', status: 'current' });
    assertGrounded(facts);
  });

  test('a failure shows the nearest miss, underlined, and what differs', () => {
    expect(messageOf(() => assertReportsFigure(facts, { value: 69, counted: 'country' }))).toBe(
      `AssertionError: the text reports no figure with value 69, counted "country"; the nearest:
  ${text}
  ${' '.repeat(29)}^^^^^^^^^
  value: 72 instead of 69`,
    );
  });

  test.for<[string, () => void, string]>([
    ['a date', () => assertReportsDate(facts, { value: '2025-10-25' }), 'value: "2025-10-26" instead of "2025-10-25"'],
    ['an official', () => assertReportsOfficial(facts, { name: 'Іван Петренко', title: 'mayor' }), 'title: "minister" instead of "mayor"'],
    [
      'nothing at all',
      () => assertReportsFigure({ ...facts, figures: [] }, { value: 1 }),
      'AssertionError: the text reports no figure at all; asked for value 1',
    ],
    ['a span that does not read back', () => assertGrounded({ ...facts, text: `x${text}` }), 'AssertionError: 0–8 reads "xУ неділ", not "У неділю"'],
    [
      'facts without text',
      () => assertGrounded({ ...facts, text: undefined }),
      'AssertionError: the facts came without their text (--no-text): nothing can be read back',
    ],
  ])('%s', ([, run, expected]) => {
    expect(messageOf(run).split('\n').at(-1)?.trim()).toBe(expected);
  });

  test('matchers for expect.extend, with not', () => {
    expectThat(facts).toReportFigure({ value: 72 });
    expectThat(facts).not.toReportFigure({ value: 69 });
  });
});

describe('what a ledger says', () => {
  const entry = {
    schema: 'newstally/ledger@1',
    entry: 'count',
    measure: { topic: 'test', counted: 'country', predicate: 'sign', scope: null },
    value: 72,
    low: 72,
    high: 72,
    status: 'agreed',
    explanation: '72 countries had signed.',
    claims: [{ ...buildClaim({ id: 'a', counted: 'country', predicate: 'sign', value: 72 }), relation: 'supports', witness: 'w1' }],
  } as unknown as CountEntry;

  test('holds', () => {
    assertReconcilesTo([entry], { counted: 'country', predicate: 'sign', value: 72, status: 'agreed', relations: { a: 'supports' } });
    expectThat([entry]).toReconcileTo({ counted: 'country', value: 72 });
  });

  test.for<[string, object, string]>([
    [
      'another value',
      { counted: 'country', value: 69 },
      'AssertionError: the ledger says otherwise of counted "country":\n  value: 72 instead of 69\n  72 countries had signed.',
    ],
    [
      'another relation',
      { counted: 'country', relations: { a: 'conflicts' } },
      'AssertionError: the ledger says otherwise of counted "country":\n  claim a: "supports" instead of "conflicts"\n  72 countries had signed.',
    ],
    [
      'another measure',
      { counted: 'delegate' },
      'AssertionError: the ledger has no entry with counted "delegate"; it has\n  counted "country", predicate "sign", scope null',
    ],
  ])('%s', ([, traits, expected]) => {
    expect(messageOf(() => assertReconcilesTo([entry], traits as { counted: string }))).toBe(expected);
  });
});

test('builders fill in what a plain report would say', () => {
  expect(buildClaim({ counted: 'country', predicate: 'sign', value: 72, source: 'a.example' })).toEqual({
    schema: 'newstally/claim@1',
    measure: { topic: 'test', counted: 'country', predicate: 'sign', scope: null, kind: 'cumulative' },
    value: 72,
    qualifier: 'exact',
    modality: 'reported',
    source: 'a.example',
  });
  expect(buildArticle('72 країни', { language: 'uk' })).toEqual({ text: '72 країни', language: 'uk', published: '2025-10-26' });
});
