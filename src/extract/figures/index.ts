import type { Figure, Predicate } from '../../core/values/figure.ts';
import type { Official } from '../../core/values/official.ts';
import type { Analysis, Sentence } from '../../segment/analyse.ts';
import type { DateFindings, LocatedDate } from '../dates/index.ts';
import { asOf } from './as-of.ts';
import { attributionBack, attributionOf, mayAttribute, speakersOf } from './attribution.ts';
import { ORIGIN } from './clauses.ts';
import { findCounted } from './counted.ts';
import { type CountedNoun, type Draft, draftsOf, untangleRow } from './draft.ts';
import { modalityOf } from './modality.ts';
import { type Assignment, assignVerbs, type ClauseMap, mapClauses, type VerbHit } from './predicate.ts';
import { findQuantities } from './quantities.ts';
import { findWholes, type Placed } from './relations.ts';
import { scopeOf } from './scope.ts';

const NO_DATES: readonly LocatedDate[] = [];

/** Every figure of the document, in the order of the text. Dates are no figures; `officials` are those that `attribution` may point to. */
export function findFigures({ doc, sentences }: Analysis, findings: DateFindings, officials: readonly Official[]): readonly Figure[] {
  const text = doc.text ?? '';
  const speakers = speakersOf(officials);
  const placed: Placed[] = [];
  let date = 0;
  let lastNoun: CountedNoun | null = null;
  let spoke: Figure['attribution'] = null;
  for (const sentence of sentences) {
    const first = date;
    while ((findings.dates[date]?.sentence ?? Number.POSITIVE_INFINITY) <= sentence.index) date++;
    const dates = first === date ? NO_DATES : findings.dates.slice(first, date);
    const quantities = findQuantities(sentence, dates);
    const isBare = quantities.length === 0;
    if (isBare && !mayAttribute(sentence, speakers)) continue;
    const attribution = attributionOf(sentence, officials, speakers, text, spoke);
    attributeBack(placed, sentence, attributionBack(sentence, officials, speakers, attribution), text);
    if (attribution !== null && attribution.official !== null) spoke = attribution;
    if (isBare) continue;
    const map = mapClauses(sentence);
    const counted = findCounted(sentence, quantities, lastNoun);
    const drafts = untangleRow(draftsOf(sentence, quantities, counted), (at) => (map.roleAt(at) & ORIGIN) !== 0);
    lastNoun = drafts.findLast(({ quantity, noun }) => quantity.kind === 'count' && noun !== null)?.noun ?? null;
    const verbs = assignVerbs(map, drafts);
    drafts.forEach((draft, i) => {
      placed.push({ draft, map, figure: toFigure(draft, map, verbs[i], dates, attribution, text) });
    });
  }
  const wholes = findWholes(placed);
  return placed.map(({ figure }, i) => {
    const whole = wholes[i] ?? null;
    return whole === null ? figure : { ...figure, partOf: whole, predicate: predicateOfPart(figure, placed[whole]?.figure) };
  });
}

/** Gives the figures of the sentence before, in the same paragraph, who said them. */
function attributeBack(placed: Placed[], sentence: Sentence, attribution: Figure['attribution'], text: string): void {
  if (attribution === null) return;
  for (let i = placed.length - 1; i >= 0; i--) {
    const one = placed[i] as Placed;
    const before = one.draft.sentence;
    if (before.index !== sentence.index - 1 || text.slice(before.end, sentence.start).includes('\n')) return;
    if (one.figure.attribution === null) placed[i] = { ...one, figure: { ...one.figure, attribution } };
  }
}

/** A part that is told without a verb of its own did what its whole did. */
function predicateOfPart(part: Figure, whole: Figure | undefined): Figure['predicate'] {
  if (part.predicate !== null && !SAYS_LITTLE.has(part.predicate.concept)) return part.predicate;
  return whole?.predicate ?? part.predicate;
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(['include', 'consist', 'amount', 'have', 'be located']);

function toFigure(
  draft: Draft,
  map: ClauseMap,
  verb: Assignment | undefined,
  dates: readonly LocatedDate[],
  attribution: Figure['attribution'],
  text: string,
): Figure {
  const { quantity, noun, from, next } = draft;
  const start = map.tokens[from]?.start ?? 0;
  const end = map.tokens[next - 1]?.end ?? start;
  const hit = quantity.kind === 'duration' || quantity.kind === 'age' || isFate(draft, verb) ? undefined : verb?.hit;
  const modality = modalityOf(map, draft, hit);
  const { from: _from, at: _at, next: _next, ...value } = quantity;
  return {
    start,
    end,
    text: text.slice(start, end),
    ...value,
    counted: noun === null ? null : { ...noun.counted, text: text.slice(noun.counted.start, noun.counted.end) },
    predicate: hit === undefined ? fateOf(noun) : toPredicate(map, hit, text),
    modality,
    scope: scopeOf(map, draft, hit, text),
    partOf: null,
    attribution,
    asOf: asOf(map, draft, hit, modality, dates),
  };
}

/** What is said of the number rather than of those it counts («кількість загиблих зросла до 133»). */
const MEASURES: ReadonlySet<string> = new Set(['increase', 'decrease', 'reach', 'exceed', 'total', 'estimate', 'record', 'count', 'establish']);
/** Beyond this a verb is less than what the noun says itself («20 загиблих»). */
const CLOSE = 4;

/** The noun says what happened, and no verb stands near that says more. */
function isFate({ noun }: Draft, verb: Assignment | undefined): boolean {
  return (
    noun !== null &&
    noun.predicate !== null &&
    (verb === undefined || verb.distance > CLOSE || SAYS_LITTLE.has(verb.hit.sense.concept) || MEASURES.has(verb.hit.sense.concept))
  );
}

function fateOf(noun: CountedNoun | null): Predicate | null {
  if (noun === null || noun.predicate === null) return null;
  const { start, end, text } = noun.counted;
  return { start, end, text, concept: noun.predicate };
}

function toPredicate({ tokens }: ClauseMap, { from, next, sense, negated }: VerbHit, text: string): Predicate {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end), concept: negated ? `not ${sense.concept}` : sense.concept };
}
