import type { Claim } from '../core/values/claim.ts';
import type { Facts } from '../core/values/facts.ts';
import type { Figure } from '../core/values/figure.ts';
import type { MeasureKind } from '../core/values/kinds.ts';
import { packs } from '../languages/registry.ts';
import { byText, hash } from './identity.ts';
import { quoteAround } from './quote.ts';

/** What is done once, by all at one event: its count is closed when the event is. */
const CLOSED = new Set('attend speak participate vote abstain gather compete perform'.split(' '));
/** What goes up and down. */
const STANDING = new Set('live hold work serve remain stay own operate host stand store'.split(' '));
/** A smaller number with no predicate is a turn of phrase: "the two countries". */
const TURN_OF_PHRASE = 10;
/** As many letters tell a word in whatever case: «заступника», «заступник». */
const STEM = 5;
const WORDS = /[\p{L}]+/gu;

const kindOf = (predicate: string | null): MeasureKind =>
  predicate === null ? 'cumulative' : CLOSED.has(predicate) || predicate.startsWith('vote') ? 'total' : STANDING.has(predicate) ? 'stock' : 'cumulative';

const stemsOf = (text: string): readonly string[] => (text.toLowerCase().match(WORDS) ?? []).map((word) => word.slice(0, STEM));

/** Who is said to have said it: one Latin form for all languages. A bare post is that of the one official who holds it here. */
function speakerOf({ attribution }: Figure, { officials }: Facts): string | null {
  if (attribution === null) return null;
  if (attribution.official !== null) return officials[attribution.official]?.latin ?? attribution.name;
  const said = stemsOf(attribution.name);
  const holders = officials.filter(({ roles }) =>
    roles.some(({ text }) => said.length > 1 && stemsOf(text).length >= said.length && said.every((stem) => stemsOf(text).includes(stem))),
  );
  return holders.length === 1 ? (holders[0]?.latin ?? null) : attribution.name;
}

const isCount = ({ kind, counted, predicate, value, low, modality }: Figure): boolean =>
  kind === 'count' &&
  counted !== null &&
  (predicate !== null || (counted.concept !== null && (value ?? low ?? 0) >= TURN_OF_PHRASE) || (counted.concept !== null && modality !== 'reported'));

const nounOf = ({ counted }: Figure): string => {
  const noun = counted?.concept ?? counted?.lemma ?? '';
  return counted?.with && counted.with.length > 0 ? [noun, ...counted.with].sort(byText).join('+') : noun;
};

/** Numbers of the whole that stand side by side in one sentence, each with a scope of its own, are its breakdown. */
function breakdowns(figures: readonly Figure[], quotes: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const rows = new Map<string, number[]>();
  figures.forEach((figure, index) => {
    if (figure.partOf === null || figure.scope === null) return;
    const key = `${figure.partOf} ${nounOf(figure)} ${quotes.get(index) ?? ''}`;
    rows.set(key, [...(rows.get(key) ?? []), index]);
  });
  const names = new Map<number, string>();
  for (const indices of rows.values()) {
    const scopes = new Set(indices.map((index) => figures[index]?.scope));
    if (scopes.size > 1 && scopes.size === indices.length)
      for (const index of indices) names.set(index, `breakdown of ${figures[figures[index]?.partOf ?? 0]?.text ?? ''}`);
  }
  return names;
}

/**
 * The claims that an article makes: one for every figure that counts something.
 *
 * Their ids are hashes of content and place, so that claims of many articles can be merged by anyone. `topic` stands for the article's own.
 */
export function claimsOf(facts: Facts, topic: string | null = facts.topic): readonly Claim[] {
  const { figures, text = '' } = facts;
  const article = facts.url ?? facts.id;
  const source = facts.source ?? facts.url ?? facts.id;
  const corrections = packs.find(({ code }) => code === facts.language.code)?.ledger.corrections ?? [];
  const ids = figures.map((figure) =>
    hash([facts.id, article, facts.fingerprint, figure.start, figure.end, figure.rule, figure.value, nounOf(figure)].join('\u001f')),
  );
  const quotes = new Map<number, string>();
  figures.forEach((figure, index) => {
    if (isCount(figure)) quotes.set(index, quoteAround(text, figure));
  });
  const partitions = breakdowns(figures, quotes);
  const claims: Claim[] = [];
  for (const [index, quote] of quotes) {
    const figure = figures[index] as Figure;
    const predicate = figure.predicate?.concept ?? null;
    const whole = figure.partOf;
    claims.push({
      schema: 'newstally/claim@1',
      id: ids[index] as string,
      measure: { topic, counted: nounOf(figure), predicate, scope: figure.scope, kind: kindOf(predicate) },
      value: figure.value,
      low: figure.low,
      high: figure.high,
      qualifier: figure.qualifier,
      modality: figure.modality,
      asOf: figure.asOf,
      published: facts.published?.value ?? null,
      precision: figure.precision,
      source,
      language: facts.language.code,
      speaker: speakerOf(figure, facts),
      agency: facts.agency,
      authority: null,
      partOf: whole !== null && quotes.has(whole) && whole !== index ? (ids[whole] as string) : null,
      partition: partitions.get(index) ?? null,
      exhaustive: false,
      corrects: quote !== '' && figure.modality === 'reported' && stemsIn(quote, corrections),
      quote: quote === '' ? null : quote,
      article,
      start: figure.start,
      end: figure.end,
    });
  }
  return claims;
}

const stemsIn = (quote: string, stems: readonly string[]): boolean => {
  const words = quote.toLowerCase().match(WORDS) ?? [];
  return words.some((word) => stems.some((stem) => word.startsWith(stem)));
};
