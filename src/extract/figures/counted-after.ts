import { SENSES, type Sense } from '../../core/sense.ts';
import type { NounSense } from '../../core/senses/figures.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { roleOf } from '../../grammar/roles.ts';
import { ANAPHOR, CLOSING, COMMA, CONJUNCTION, COPULA, DASH, DETERMINER, ENDS_PHRASE, OPENING, PARTITIVE, QUOTE } from './noun-roles.ts';
import type { FigureWords } from './words.ts';

const NOUN = SENSES.noun.bit;
const PREDICATE = SENSES.predicate.bit;
const MONTH = SENSES.month.bit;
const COUNTRY = SENSES.country.bit;

/** A noun found in a sentence: `tokens.slice(at, next)` is its phrase, `tokens.slice(head, next)` the head itself. */
export interface FoundNoun {
  readonly at: number;
  readonly head: number;
  readonly next: number;
  readonly lemma: string;
  readonly concept: string | null;
  readonly guessed: boolean;
  readonly predicate: string | null;
  readonly with: readonly string[];
}

type Wanted = NounSense['number'];

/** A noun phrase is not followed further than this. */
const REACH = 10;
const ALONE: readonly string[] = [];

/** The noun that the lexicon knows at a token, in the number wanted; the longest first. */
export function nounAt(tokens: readonly Token[], at: number, wanted: Wanted): { readonly sense: NounSense; readonly next: number } | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kinds & NOUN) === 0) return undefined;
  const { senses } = token;
  for (let i = 0; i < senses.length; i++) {
    const { kind, value, length } = senses[i] as Sense;
    if (kind !== 'noun') continue;
    if (wanted === 'both' || value.number === 'both' || value.number === wanted) return { sense: value, next: at + length };
  }
  return undefined;
}

export const found = (at: number, head: number, next: number, sense: NounSense, more: readonly string[] = ALONE): FoundNoun => ({
  at,
  head,
  next,
  lemma: sense.lemma,
  concept: sense.concept,
  guessed: false,
  predicate: sense.predicate,
  with: more,
});

/**
 * The head of the noun phrase that starts at `tokens[from]` and ends before `limit`: past adjectives, participles and their coordination.
 *
 * Nothing is read beyond a preposition, a verb or punctuation.
 */
export function nounAfter(tokens: readonly Token[], from: number, limit: number, wanted: Wanted, words: FigureWords): FoundNoun | undefined {
  const end = Math.min(limit, from + REACH + 4);
  const predicated = predicateNoun(tokens, from, end, words);
  if (predicated !== undefined) return predicated;
  let start = from;
  const partitive = (roleOf(words.byNoun, tokens[from]) & PARTITIVE) !== 0;
  if (partitive) {
    start++;
    while (start < end && (roleOf(words.byNoun, tokens[start]) & DETERMINER) !== 0) start++;
  }
  const number = partitive ? 'plural' : wanted;
  const head = words.nouns.headLast ? lastHead(tokens, start, end, number, words) : firstHead(tokens, start, end, number, partitive, words);
  if (head === undefined || partitive) return head;
  const more = unionAfter(tokens, head, end, number, words);
  return more.length === 0 ? head : { ...head, with: more };
}

/** The noun that a number says its own persons or things are: «з них 19 – інваліди», "12 of them were children". */
function predicateNoun(tokens: readonly Token[], from: number, end: number, words: FigureWords): FoundNoun | undefined {
  const first = tokens[from];
  if (first === undefined || from >= end) return undefined;
  const roles = roleOf(words.byNoun, first);
  if (roles === 0) return undefined;
  const pronoun = (roles & PARTITIVE) !== 0 && (roleOf(words.byNoun, tokens[from + 1]) & ANAPHOR) !== 0;
  if (!pronoun && !((roles & DASH) !== 0 && first.spaced)) return undefined;
  let at = pronoun ? from + 2 : from;
  while (at < end && (roleOf(words.byNoun, tokens[at]) & (DASH | COPULA)) !== 0) at++;
  const noun = at < end ? nounAt(tokens, at, 'plural') : undefined;
  return noun === undefined || noun.sense.adjectival ? undefined : found(at, at, noun.next, noun.sense);
}

/** Where the head comes first: the first noun after the modifiers. An adjective used as a noun gives way to a noun that agrees with it. */
function firstHead(tokens: readonly Token[], from: number, end: number, wanted: Wanted, partitive: boolean, words: FigureWords): FoundNoun | undefined {
  const { nouns } = words;
  let fallback: FoundNoun | undefined;
  let modifier: string | undefined;
  for (let i = from; i < end; ) {
    const token = tokens[i] as Token;
    if (i > from && token.breaks === 2) break;
    if (token.kind !== 'word') {
      const next = afterMark(tokens, i, end, modifier !== undefined && fallback === undefined, words);
      if (next === undefined) break;
      i = next;
      continue;
    }
    const noun = nounAt(tokens, i, wanted);
    if (noun !== undefined) {
      const { sense, next } = noun;
      const known = found(from, i, next, sense);
      if (sense.adjectival) {
        if (fallback === undefined || (fallback.predicate !== null && sense.predicate === null)) fallback = known;
        modifier = token.norm;
        i = next;
        continue;
      }
      const belongs = modifier === undefined || nouns.agree(modifier, token.norm);
      if (partitive && !nouns.mayBeGenitivePlural(token.norm)) return fallback;
      if (fallback === undefined) return known;
      return belongs && (wanted !== 'both' || fallback.predicate !== null) ? { ...known, predicate: fallback.predicate } : fallback;
    }
    const roles = roleOf(words.byNoun, token);
    if ((roles & CONJUNCTION) !== 0) {
      if (modifier === undefined || fallback !== undefined || !isModifierAt(tokens, i + 1, words)) break;
      i++;
      continue;
    }
    if ((roles & ENDS_PHRASE) !== 0 || isMonthOrCountry(token)) break;
    if (nouns.isModifier(token.norm) || followedByNoun(tokens, i, end, wanted, words)) {
      modifier = token.norm;
      i++;
      continue;
    }
    if (fallback !== undefined) break;
    return guessAt(tokens, from, i, wanted, words);
  }
  return fallback;
}

const isMonthOrCountry = (token: Token): boolean =>
  (token.kinds & (MONTH | COUNTRY)) !== 0 && (senseOf(token, SENSES.month) !== undefined || senseOf(token, SENSES.country) !== undefined);

/** Where the head comes last: the last noun of the compound, in the number wanted. */
function lastHead(tokens: readonly Token[], from: number, end: number, wanted: Wanted, words: FigureWords): FoundNoun | undefined {
  let head: FoundNoun | undefined;
  let guess: FoundNoun | undefined;
  let fallback: FoundNoun | undefined;
  for (let i = from; i < end; ) {
    const token = tokens[i] as Token;
    if (i > from && token.breaks === 2) break;
    if (token.kind !== 'word') {
      const next = head !== undefined ? undefined : isModel(token) ? i + 1 : afterMark(tokens, i, end, i > from && fallback === undefined, words);
      if (next === undefined) break;
      i = next;
      continue;
    }
    const noun = nounAt(tokens, i, wanted);
    if (noun !== undefined) {
      if (head !== undefined && (token.kinds & PREDICATE) !== 0) break;
      const known = found(from, i, noun.next, noun.sense);
      if (noun.sense.adjectival) {
        if (head !== undefined) break;
        fallback ??= known;
      } else head = fallback === undefined ? known : { ...known, predicate: fallback.predicate };
      i = noun.next;
      continue;
    }
    if (head !== undefined) break;
    const roles = roleOf(words.byNoun, token);
    if ((roles & ENDS_PHRASE) !== 0 && !isHyphenated(tokens, i, words)) break;
    if ((roles & CONJUNCTION) !== 0 && (i === from || fallback !== undefined)) break;
    if (wanted !== 'singular') guess = guessAt(tokens, from, i, wanted, words) ?? guess;
    i++;
  }
  return head ?? guess ?? fallback;
}

/** "two F-16 jets", "six A320 planes": the number of a model, or its name. */
const isModel = ({ kind, spaced }: Token): boolean => kind === 'code' || (kind === 'number' && !spaced);

/** What follows a sign inside a noun phrase: the second half of a compound, the next of coordinated modifiers, a quoted word, what stands after brackets. */
function afterMark(tokens: readonly Token[], at: number, end: number, afterModifier: boolean, words: FigureWords): number | undefined {
  const token = tokens[at] as Token;
  const roles = roleOf(words.byNoun, token);
  if ((roles & COMMA) !== 0) return afterModifier && isModifierAt(tokens, at + 1, words) ? at + 1 : undefined;
  if ((roles & DASH) !== 0 && !token.spaced && tokens[at + 1]?.spaced === false) return at + 1;
  if ((roles & QUOTE) !== 0) return at + 1;
  if ((roles & OPENING) !== 0) {
    for (let i = at + 1; i < end; i++) if ((roleOf(words.byNoun, tokens[i]) & CLOSING) !== 0) return i + 1;
  }
  return undefined;
}

/** The second half of a hyphenated word ("burnt-out"). */
const isHyphenated = (tokens: readonly Token[], at: number, words: FigureWords): boolean =>
  at > 0 && tokens[at]?.spaced === false && (roleOf(words.byNoun, tokens[at - 1]) & DASH) !== 0;

function isModifierAt(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || (roleOf(words.byNoun, token) & ENDS_PHRASE) !== 0) return false;
  const noun = nounAt(tokens, at, 'both');
  return noun !== undefined ? noun.sense.adjectival || words.nouns.headLast : words.nouns.isModifier(token.norm);
}

/** An unknown word right before a known noun is its modifier, whatever it looks like, and so is the first half of a hyphenated one. */
function followedByNoun(tokens: readonly Token[], at: number, end: number, wanted: Wanted, words: FigureWords): boolean {
  const next = tokens[at + 1];
  if (at + 1 >= end || next === undefined) return false;
  if ((roleOf(words.byNoun, next) & DASH) !== 0)
    return !next.spaced && tokens[at + 2]?.spaced === false && tokens[at + 2]?.kind === 'word' && nounAt(tokens, at + 2, wanted) === undefined;
  if (next.kind !== 'word' || ((tokens[at] as Token).kinds & PREDICATE) !== 0) return false;
  const noun = nounAt(tokens, at + 1, wanted);
  return noun !== undefined && noun.sense.number !== 'singular';
}

/** A noun that the lexicon does not know; the word itself stands for its dictionary form where its ending does not tell that. */
function guessAt(tokens: readonly Token[], from: number, at: number, wanted: Wanted, words: FigureWords): FoundNoun | undefined {
  const { nouns } = words;
  const token = tokens[at] as Token;
  let lemma = nouns.guess(token.norm);
  if (lemma === undefined && wanted !== 'plural' && token.caps === 0 && (token.kinds & PREDICATE) === 0 && nouns.mayBeNoun(token.norm)) lemma = token.norm;
  if (lemma === undefined) return undefined;
  return { at: from, head: at, next: at + 1, lemma, concept: nouns.conceptOf(lemma), guessed: true, predicate: null, with: ALONE };
}

/** The nouns that share the number with the head: «62 стран и организаций». One that has a number of its own stands beyond `end`. */
function unionAfter(tokens: readonly Token[], head: FoundNoun, end: number, wanted: Wanted, words: FigureWords): readonly string[] {
  if (wanted === 'singular' || head.concept === null) return ALONE;
  const concepts: string[] = [];
  let listed: string[] = [];
  for (let i = head.next; i < end; ) {
    const roles = roleOf(words.byNoun, tokens[i]);
    const joins = (roles & CONJUNCTION) !== 0;
    if (!joins && (roles & COMMA) === 0) break;
    const next = words.nouns.headLast ? lastHead(tokens, i + 1, end, 'plural', words) : firstHead(tokens, i + 1, end, wanted, false, words);
    if (next === undefined || next.guessed || next.concept === null || !sameCase(tokens, head, next, words)) break;
    if (next.concept !== head.concept) listed.push(next.concept);
    if (joins) {
      concepts.push(...listed);
      listed = [];
    }
    i = next.next;
  }
  return concepts;
}

const sameCase = (tokens: readonly Token[], head: FoundNoun, next: FoundNoun, { nouns }: FigureWords): boolean =>
  nouns.mayBeGenitivePlural((tokens[head.head] as Token).norm) === nouns.mayBeGenitivePlural((tokens[next.head] as Token).norm);
