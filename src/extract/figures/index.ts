import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { Figure, Predicate } from '../../core/values/figure.ts';
import type { Official } from '../../core/values/official.ts';
import type { Analysis, Sentence } from '../../segment/analyse.ts';
import type { DateFindings, LocatedDate } from '../dates/index.ts';
import { asOf } from './as-of.ts';
import { attributionBack, attributionOf, pointsBack, type Speaker, speakersOf } from './attribution.ts';
import { ballotOf } from './ballot.ts';
import { type ClauseMap, mapClauses } from './clause-map.ts';
import { findCounted } from './counted.ts';
import { type CountedNoun, type Draft, draftsOf, isCount, isTime, type Quantity, untangleRow } from './draft.ts';
import { currencyOf, withSums } from './ellipsis.ts';
import { modalityOf } from './modality.ts';
import { conceptFor } from './object.ts';
import { type Assignment, assignVerbs } from './predicate.ts';
import { findQuantities, STARTS_QUANTITY } from './quantities.ts';
import { findWholes, type Placed } from './relations.ts';
import { scopeOf } from './scope.ts';
import type { VerbHit } from './verbs.ts';
import { figureWordsOf } from './words.ts';

const NO_DATES: readonly LocatedDate[] = [];
const NO_QUANTITIES: readonly Quantity[] = [];
const TIE = SENSES.tie.bit;

/** Every figure of the document, in the order of the text. Dates are no figures; `officials` are those that `attribution` may point to. */
export function findFigures({ doc, sentences }: Analysis, { dates }: DateFindings, officials: readonly Official[]): readonly Figure[] {
  const { text } = doc;
  let speakers: readonly Speaker[] | undefined;
  const placed: Placed[] = [];
  let date = 0;
  let speaker = 0;
  let lastNoun: CountedNoun | null = null;
  let currency: string | null = null;
  let spoke: Figure['attribution'] = null;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    const { kinds } = sentence;
    if ((kinds & (STARTS_QUANTITY | TIE)) === 0) continue;
    while (date < dates.length && (dates[date] as LocatedDate).sentence < sentence.index) date++;
    const firstDate = date;
    while (date < dates.length && (dates[date] as LocatedDate).sentence === sentence.index) date++;
    const own = firstDate === date ? NO_DATES : dates.slice(firstDate, date);
    const words = figureWordsOf(sentence.pack);
    const quantities = (kinds & STARTS_QUANTITY) === 0 ? NO_QUANTITIES : findQuantities(sentence, own, words);
    const isBare = quantities.length === 0;
    if (isBare && (kinds & TIE) === 0) continue;
    let attribution: Figure['attribution'] = null;
    if ((kinds & TIE) !== 0) {
      speakers ??= speakersOf(officials);
      const firstSpeaker = startingAt(speakers, speaker, sentence.start);
      speaker = startingAt(speakers, firstSpeaker, sentence.end);
      if (!isBare || speaker > firstSpeaker || pointsBack(sentence.tokens)) {
        const inside = speakers.slice(firstSpeaker, speaker);
        attribution = attributionOf(sentence, words, officials, inside, text, spoke);
        if (pointsBack(sentence.tokens)) attributeBack(placed, sentence, attributionBack(sentence, officials, inside, attribution), text);
        if (attribution !== null && attribution.official !== null) spoke = attribution;
      }
    }
    if (isBare) continue;
    const map = mapClauses(sentence, words, !quantities.every(isTime));
    const counted = findCounted(sentence.tokens, quantities, words, text, lastNoun);
    const row = untangleRow(draftsOf(sentence, quantities, counted), words.inClause);
    const drafts = withSums(row, map, words, currency);
    currency = currencyOf(drafts) ?? currency;
    lastNoun = lastCounted(drafts);
    const verbs = assignVerbs(map, drafts);
    for (let k = 0; k < drafts.length; k++) {
      const draft = drafts[k] as Draft;
      placed.push({ draft, map, figure: toFigure(draft, map, verbs[k], own, attribution, text) });
    }
  }
  return withWholes(placed);
}

/** The index of the first mention, from `index` on, that starts at `offset` or after it. */
function startingAt(speakers: readonly Speaker[], index: number, offset: number): number {
  let next = index;
  while (next < speakers.length && (speakers[next] as Speaker).start < offset) next++;
  return next;
}

/** The noun of the greatest count in a sentence, the last of equals: what comes next is most often a part of it. */
function lastCounted(drafts: readonly Draft[]): CountedNoun | null {
  let most = Number.NEGATIVE_INFINITY;
  let last: CountedNoun | null = null;
  for (let i = 0; i < drafts.length; i++) {
    const { quantity, noun } = drafts[i] as Draft;
    const value = quantity.value ?? quantity.high ?? 0;
    if (quantity.kind !== 'count' || noun === null || value < most) continue;
    most = value;
    last = noun;
  }
  return last;
}

function withWholes(placed: readonly Placed[]): readonly Figure[] {
  const wholes = findWholes(placed);
  const figures: Figure[] = [];
  for (let i = 0; i < placed.length; i++) {
    const { figure } = placed[i] as Placed;
    const whole = wholes[i] ?? null;
    figures.push(whole === null ? figure : { ...figure, partOf: whole, predicate: predicateOfPart(figure, placed[whole]?.figure) });
  }
  return figures;
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
  const { kind } = quantity;
  const hit = verb === undefined || isTime(quantity) || isFate(draft, verb, map.tokens) ? undefined : verb.hit;
  const modality = modalityOf(map, draft, hit);
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    precision: quantity.precision,
    unit: quantity.unit,
    rule: quantity.rule,
    counted: noun === null ? null : noun.counted,
    predicate: ballotOf(map, draft, hit, text) ?? (hit === undefined ? fateOf(noun) : toPredicate(map, hit, draft, text)),
    modality,
    scope: isCount(quantity) ? scopeOf(map, draft, hit, text) : null,
    partOf: null,
    attribution,
    asOf: dates.length === 0 ? null : asOf(map, draft, hit, modality, dates),
  };
}

/** What is said of the number rather than of those it counts («кількість загиблих зросла до 133»). */
const MEASURES: ReadonlySet<string> = new Set(['increase', 'decrease', 'reach', 'exceed', 'total', 'estimate', 'record', 'count', 'establish']);
/** Beyond this a verb is less than what the noun says itself («20 загиблих»). */
const CLOSE = 4;

/** The noun says what happened, and no verb stands near that says more. */
function isFate({ noun }: Draft, { distance, hit }: Assignment, tokens: readonly Token[]): boolean {
  if (noun === null || noun.predicate === null) return false;
  if (isFateOfOthers(hit, tokens)) return true;
  return distance > CLOSE || SAYS_LITTLE.has(hit.sense.concept) || MEASURES.has(hit.sense.concept);
}

/** «224 загиблих і 1277 поранених»: a participle that is the noun of another figure. */
function isFateOfOthers({ at, sense: { form } }: VerbHit, tokens: readonly Token[]): boolean {
  return (form === 'active' || form === 'passive') && senseOf(tokens[at], SENSES.noun)?.value.adjectival === true;
}

function fateOf(noun: CountedNoun | null): Predicate | null {
  if (noun === null || noun.predicate === null) return null;
  const { start, end, text } = noun.counted;
  return { start, end, text, concept: noun.predicate };
}

function toPredicate({ tokens }: ClauseMap, { from, next, sense, negated }: VerbHit, draft: Draft, text: string): Predicate {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const concept = conceptFor(sense.concept, draft);
  return { start, end, text: text.slice(start, end), concept: negated ? `not ${concept}` : concept };
}
