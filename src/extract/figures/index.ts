import type { Figure, Predicate } from '../../core/values/figure.ts';
import type { Official } from '../../core/values/official.ts';
import type { Analysis, Sentence } from '../../segment/analyse.ts';
import type { DateFindings, LocatedDate } from '../dates/index.ts';
import { asOf } from './as-of.ts';
import { attributionOf, speakersOf } from './attribution.ts';
import { findCounted } from './counted.ts';
import { type CountedNoun, type Draft, extentOf } from './draft.ts';
import { modalityOf } from './modality.ts';
import { type Assignment, assignVerbs, type ClauseMap, mapClauses, type VerbHit } from './predicate.ts';
import { findQuantities } from './quantities.ts';
import { findWholes, type Placed } from './relations.ts';
import { scopeOf } from './scope.ts';

/** Every figure of the document, in the order of the text. Dates are no figures; `officials` are those that `attribution` may point to. */
export function findFigures({ doc, sentences }: Analysis, findings: DateFindings, officials: readonly Official[]): readonly Figure[] {
  const text = doc.text ?? '';
  const speakers = speakersOf(officials);
  const placed: Placed[] = [];
  let date = 0;
  let lastNoun: CountedNoun | null = null;
  for (const sentence of sentences) {
    const first = date;
    while ((findings.dates[date]?.sentence ?? Number.POSITIVE_INFINITY) <= sentence.index) date++;
    const dates = findings.dates.slice(first, date);
    const drafts = draftsOf(sentence, dates, lastNoun);
    if (drafts.length > 0) lastNoun = drafts.findLast(({ quantity, noun }) => quantity.kind === 'count' && noun !== null)?.noun ?? null;
    if (drafts.length === 0) continue;
    const map = mapClauses(sentence);
    const verbs = assignVerbs(map, drafts);
    const attribution = attributionOf(sentence, officials, speakers, text);
    drafts.forEach((draft, i) => {
      placed.push({ draft, map, figure: toFigure(draft, map, verbs[i], dates, attribution, text) });
    });
  }
  const wholes = findWholes(placed);
  return placed.map(({ figure }, i) => (wholes[i] === null || wholes[i] === undefined ? figure : { ...figure, partOf: wholes[i] as number }));
}

function draftsOf(sentence: Sentence, dates: readonly LocatedDate[], lastNoun: CountedNoun | null): readonly Draft[] {
  const quantities = findQuantities(sentence, dates);
  if (quantities.length === 0) return [];
  const nouns = findCounted(sentence, quantities, lastNoun);
  return quantities.map((quantity, i) => {
    const noun = nouns[i] ?? null;
    return { sentence, quantity: quantity.kind === 'number' && noun !== null ? { ...quantity, kind: 'count' } : quantity, noun };
  });
}

function toFigure(
  draft: Draft,
  map: ClauseMap,
  verb: Assignment | undefined,
  dates: readonly LocatedDate[],
  attribution: Figure['attribution'],
  text: string,
): Figure {
  const { quantity, noun } = draft;
  const { from, next } = extentOf(draft);
  const start = map.tokens[from]?.start ?? 0;
  const end = map.tokens[next - 1]?.end ?? start;
  const hit = quantity.kind === 'duration' || quantity.kind === 'age' ? undefined : verb?.hit;
  const modality = modalityOf(map, draft, hit);
  const { from: _from, at: _at, next: _next, ...value } = quantity;
  return {
    start,
    end,
    text: text.slice(start, end),
    ...value,
    counted: noun === null ? null : { ...noun.counted, text: text.slice(noun.counted.start, noun.counted.end) },
    predicate: hit === undefined ? null : toPredicate(map, hit, text),
    modality,
    scope: scopeOf(map, draft, hit, text),
    partOf: null,
    attribution,
    asOf: asOf(map, draft, hit, modality, dates),
  };
}

function toPredicate({ tokens }: ClauseMap, { from, next, sense, negated }: VerbHit, text: string): Predicate {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end), concept: negated ? `not ${sense.concept}` : sense.concept };
}
