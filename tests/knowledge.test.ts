import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../src/core/values/knowledge.ts';
import { extract } from '../src/pipeline.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { runCommand } from './support/io.ts';

const knowledge: Knowledge = {
  nouns: [
    { language: 'uk', concept: 'quadcopter', lemma: 'квадрокоптер' },
    { language: 'ru', concept: 'quadcopter', lemma: 'квадрокоптер' },
    { language: 'en', concept: 'quadcopter', lemma: 'quadcopter' },
    { language: 'uk', concept: 'rotor', lemma: 'ротор', forms: ['ротори', 'роторів'] },
  ],
  predicates: [
    { language: 'uk', concept: 'jam', verb: 'заглушити', forms: { past: ['заглушили', 'заглушив'], passive: ['заглушено'] } },
    { language: 'ru', concept: 'jam', verb: 'заглушить', forms: { past: ['заглушили', 'заглушил'], passive: ['заглушено'] } },
    { language: 'en', concept: 'jam', verb: 'jam', forms: { ed: ['jammed'] } },
  ],
  offices: [{ language: 'uk', title: 'swarm keeper', office: 'дроновий отаман' }],
  authority: { 'army.example': 'issuer' },
  ceilings: { quadcopter: 20 },
};
Object.freeze(knowledge);

describe("a user's own words", () => {
  test.for<[language: string, text: string, figures: [number | null, string | null | undefined, string | null | undefined][]]>([
    ['uk', 'Над містом заглушили 25 квадрокоптерів.', [[25, 'quadcopter', 'jam']]],
    ['uk', 'Заглушено 21 квадрокоптер.', [[21, 'quadcopter', 'jam']]],
    ['uk', 'Заглушили 40 роторів.', [[40, 'rotor', 'jam']]],
    ['ru', 'Над городом заглушили 12 квадрокоптеров.', [[12, 'quadcopter', 'jam']]],
    ['en', 'The army jammed 12 quadcopters over the city.', [[12, 'quadcopter', 'jam']]],
    ['en', 'The army launched 12 boats.', [[12, 'boat', 'launch']]],
  ])('%s: %s', ([language, text, figures]) => {
    const found = extract({ text, language }, { knowledge }).figures;
    expect(found.map(({ value, counted, predicate }) => [value, counted?.concept, predicate?.concept])).toEqual(figures);
  });

  test('an office, and nothing of it without the knowledge', () => {
    const article = { text: 'Про це розповів дроновий отаман Петро Коваль.', language: 'uk' };
    const titles = (options: { knowledge?: Knowledge }) => extract(article, options).officials.flatMap(({ roles }) => roles.map(({ title }) => title));
    expect([titles({ knowledge }), titles({})]).toEqual([['swarm keeper'], ['ataman']]);
  });
});

test('authorities and ceilings in the ledger; what is given beside them wins', () => {
  const measure = { topic: 't', counted: 'quadcopter', predicate: 'jam', kind: 'total' } as const;
  const claims = [
    { id: 'a', measure, value: 25, source: 'army.example' },
    { id: 'b', measure, value: 17, source: 'blog.example' },
  ];
  const read = (options: Parameters<typeof reconcile>[1]) =>
    reconcile(claims, options).map((entry) => (entry.entry === 'count' ? [entry.value, entry.checks] : []));
  const ceiling = { kind: 'ceiling', ok: false, residual: 5, note: '25 of at most 20 (quadcopter)' };
  expect(read({ knowledge })).toEqual([[25, [ceiling]]]);
  expect(read({ knowledge, authority: { 'army.example': 'aggregator' }, ceilings: { quadcopter: 30 } })).toEqual([
    [17, [{ kind: 'ceiling', ok: true, residual: 0, note: '17 of at most 30 (quadcopter)' }]],
  ]);
});

describe('a bad one', () => {
  test.for<[knowledge: unknown, message: string]>([
    [[], 'knowledge: expected an object, got []'],
    [{ noun: [] }, 'knowledge: unknown field "noun"; `newstally schema knowledge` shows those there are'],
    [{ nouns: [{ language: 'uk', concept: 'drone' }] }, 'knowledge.nouns[0].lemma: expected words in quotes, got undefined'],
    [
      { nouns: [{ language: 'uk', concept: 'Дрон', lemma: 'дрон' }] },
      'knowledge.nouns[0].concept: expected an English word in lower case, such as "drone", got "Дрон"',
    ],
    [
      { nouns: [{ language: 'uk', concept: 'drone', lemma: 'дрон/m' }] },
      'knowledge.nouns[0].lemma: expected words separated by single spaces, without other signs than apostrophes, points and hyphens, got "дрон/m"',
    ],
    [{ nouns: [{ language: 'pl', concept: 'drone', lemma: 'dron' }] }, 'knowledge.nouns[0].language: no language pack for "pl"; registered: uk, ru, en'],
    [{ offices: [{ language: 'uk', title: 'elder', office: 'отаман', kind: 'job' }] }, 'knowledge.offices[0].kind: expected "post" or "rank", got "job"'],
    [
      { authority: { 'a.example': 'boss' } },
      'knowledge.authority.a.example: expected one of issuer, official, agency, outlet, aggregator, translation, got "boss"',
    ],
    [{ ceilings: { country: '193' } }, 'knowledge.ceilings.country: expected a finite number, got "193"'],
    [{ sourceWeights: { 'a.example': -1 } }, 'knowledge.sourceWeights.a.example: expected a number above 0, got -1'],
  ])('%j', ([bad, message]) => {
    expect(() => extract('72 країни', { knowledge: bad as Knowledge })).toThrow(expect.objectContaining({ code: 'option.invalid', message }));
  });

  test.for<[options: object, message: string]>([
    [{ ceilings: { country: Number.NaN } }, 'options.ceilings.country: expected a finite number, got NaN'],
    [{ sourceWeights: { 'a.example': 0 } }, 'options.sourceWeights.a.example: expected a number above 0, got 0'],
    [{ method: 'mean' }, 'method: "mean" is none of ledger, vote, weighted-median'],
  ])('of reconcile: %j', ([options, message]) => {
    expect(() => reconcile([{ measure: { key: 'k' }, value: 1, source: 's' }], options)).toThrow(expect.objectContaining({ code: 'option.invalid', message }));
  });
});

describe('--knowledge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newstally-knowledge-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const input = `${JSON.stringify({ id: 'a', text: 'Над містом заглушили 25 квадрокоптерів.', language: 'uk' })}\n`;

  test('extract knows the words of the file', async () => {
    const { code, lines } = await runCommand(['extract', '-', '--knowledge', file('good.json', JSON.stringify(knowledge))], input);
    const concepts = lines().map(({ figures }) => (figures as { counted: { concept: string } }[]).map(({ counted }) => counted.concept));
    expect([code, concepts]).toEqual([0, [['quadcopter']]]);
  });

  test.for<[name: string, content: string]>([
    ['broken.json', '{'],
    ['wrong.json', '{"ceilings":{"country":"many"}}'],
  ])('%s is misuse', async ([name, content]) => {
    const { code } = await runCommand(['run', '-', '--knowledge', file(name, content)], input);
    expect(code).toBe(2);
  });

  test('a file that is not there is unreadable input', async () => {
    const { code } = await runCommand(['reconcile', '-', '--knowledge', join(folder, 'none.json')], input);
    expect(code).toBe(3);
  });
});
