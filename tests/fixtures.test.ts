import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Facts, Figure } from '../src/index.ts';
import { extract } from '../src/index.ts';

/** What a careful reader found; fixtures/README.md says how to read it. */
interface ExpectedFact {
  readonly quote: string;
  readonly nth?: number;
  readonly misread?: Readonly<Record<string, string>>;
  readonly [attribute: string]: unknown;
}
interface Expected {
  readonly language: string;
  readonly published: { readonly value: string; readonly basis: string } | null;
  readonly source: string | null;
  readonly agency: string | null;
  readonly title: string | null;
  readonly figures: readonly ExpectedFact[];
  readonly dates: readonly ExpectedFact[];
  readonly officials: readonly (Omit<ExpectedFact, 'quote'> & { readonly name: string; readonly mentions: readonly string[] })[];
  readonly none: Readonly<Partial<Record<'figures' | 'dates' | 'officials', readonly string[]>>>;
}

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));
const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.expected.json'))
  .sort();

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isOneOf = (actual: unknown, expected: unknown): boolean => list(expected).some((one) => one === (actual ?? null));

function placeOf(text: string, quote: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`the article does not hold "${quote}"`);
  return { start, end: start + quote.length };
}
const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

function attributesOf(figure: Figure | undefined, facts: Facts): Record<string, unknown> {
  return {
    kind: figure?.kind,
    value: figure?.value,
    low: figure?.low,
    high: figure?.high,
    qualifier: figure?.qualifier,
    unit: figure?.unit,
    counted: figure?.counted?.concept,
    predicate: figure?.predicate?.concept,
    modality: figure?.modality,
    partOf: figure?.partOf == null ? null : facts.figures[figure.partOf]?.value,
    attribution: figure?.attribution?.name,
    asOf: figure?.asOf,
  };
}

/** Attributes that are wrong without being listed as misread, and those listed that have come right. */
function faults(
  fact: { readonly misread?: Readonly<Record<string, string>>; readonly [attribute: string]: unknown },
  actual: Record<string, unknown>,
): readonly string[] {
  const wrong = Object.keys(actual).filter((key) => key in fact && !isOneOf(actual[key], fact[key]));
  const known = Object.keys(fact.misread ?? {});
  return [
    ...wrong.filter((key) => !known.includes(key)).map((key) => `${key}: ${JSON.stringify(actual[key])} instead of ${JSON.stringify(fact[key])}`),
    ...known.filter((key) => !wrong.includes(key)).map((key) => `${key} is right now: take it out of "misread"`),
  ];
}

describe.for(names)('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(root + name, 'utf8'));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const page = ['html', 'txt'].map((ending) => name.replace('expected.json', ending)).find((file) => files.includes(file)) as string;
  const content = readFileSync(root + page, 'utf8');
  const facts = extract(page.endsWith('.html') ? { html: content } : { text: content });
  const text = facts.text ?? '';

  test('language, publication date, source, agency', () => {
    const { language, published, source, agency } = facts;
    const day = published === null ? null : { ...published, value: published.value.slice(0, 10) };
    expect({ language: language.code, published: day, source, agency }).toEqual({
      language: expected.language,
      published: expected.published,
      source: expected.source,
      agency: expected.agency,
    });
  });
  if (expected.title !== null) test('title', () => expect(facts.title).toBe(expected.title));

  test.for(expected.figures)('figure $quote', (fact) => {
    const place = placeOf(text, fact.quote, fact.nth);
    const candidates = facts.figures.filter((figure) => touches(figure, place)).map((figure) => faults(fact, attributesOf(figure, facts)));
    const best = candidates.sort((a, b) => a.length - b.length)[0] ?? faults(fact, attributesOf(undefined, facts));
    expect(best).toEqual([]);
  });

  test.for(expected.dates)('date $quote', (fact) => {
    const place = placeOf(text, fact.quote, fact.nth);
    const candidates = facts.dates.filter((date) => touches(date, place)).map((date) => faults(fact, { value: date.value }));
    expect(candidates.sort((a, b) => a.length - b.length)[0] ?? faults(fact, { value: undefined })).toEqual([]);
  });

  test.for(expected.officials)('official $name', (fact) => {
    const official = facts.officials.find((candidate) => candidate.name === fact.name);
    const role = official?.roles.find((candidate) => isOneOf(candidate.title, fact.title)) ?? official?.roles[0];
    const mentioned = fact.mentions.every((quote) => official?.mentions.some((mention) => touches(mention, placeOf(text, quote))));
    const actual: Record<string, unknown> = {
      latin: official?.latin,
      title: role?.title,
      status: role?.status,
      rank: role?.rank,
      portfolio: role?.portfolio,
      country: official?.country ?? role?.country,
      mentions: mentioned ? fact.mentions : false,
    };
    expect(faults({ ...fact, mentions: [fact.mentions] }, actual)).toEqual([]);
  });

  test('nothing is read where nothing is to be read', () => {
    const spans = { figures: facts.figures, dates: facts.dates, officials: facts.officials.flatMap(({ mentions }) => mentions) };
    const touched = Object.entries(expected.none).flatMap(([kind, quotes]) =>
      quotes.filter((quote) => text.includes(quote) && spans[kind as keyof typeof spans].some((span) => touches(span, placeOf(text, quote)))),
    );
    expect(touched).toEqual([]);
  });

  test('every span reads back', () => {
    const spans = [
      ...facts.dates,
      ...facts.figures,
      ...facts.figures.flatMap(({ counted, predicate }) => [counted, predicate]),
      ...facts.officials.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
    ];
    expect(spans.filter((span) => span !== null && text.slice(span.start, span.end) !== span.text)).toEqual([]);
  });
});
