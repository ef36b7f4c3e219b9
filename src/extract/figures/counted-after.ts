import type { NounSense } from '../../core/senses/figures.ts';
import { hasSense, type Token } from '../../core/token.ts';
import type { NounConventions } from '../../languages/contracts/nouns.ts';

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
const OPENERS: ReadonlySet<string> = new Set(['«', '"', '“', '„', '‘', "'"]);
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '−']);

/** The noun that the lexicon knows at a token, in the number wanted; the longest first. */
export function nounAt(tokens: readonly Token[], at: number, wanted: Wanted): { readonly sense: NounSense; readonly next: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.senses.length === 0) return undefined;
  for (const { kind, value, length } of token.senses) {
    if (kind !== 'noun') continue;
    if (wanted === 'both' || value.number === 'both' || value.number === wanted) return { sense: value, next: at + length };
  }
  return undefined;
}

export const found = (at: number, head: number, next: number, sense: NounSense, more: readonly string[] = []): FoundNoun => ({
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
export function nounAfter(tokens: readonly Token[], from: number, limit: number, wanted: Wanted, nouns: NounConventions): FoundNoun | undefined {
  const end = Math.min(limit, from + REACH + 4);
  const predicated = predicateNoun(tokens, from, end, nouns);
  if (predicated !== undefined) return predicated;
  let start = from;
  let partitive = false;
  if (nouns.partitives.has(tokens[start]?.norm ?? '')) {
    partitive = true;
    start++;
    while (start < end && nouns.determiners.has((tokens[start] as Token).norm)) start++;
  }
  const number = partitive ? 'plural' : wanted;
  const head = nouns.headLast ? lastHead(tokens, start, end, number, nouns) : firstHead(tokens, start, end, number, partitive, nouns);
  if (head === undefined || partitive) return head;
  const more = unionAfter(tokens, head, end, number, nouns);
  return more.length === 0 ? head : { ...head, with: more };
}

/** The noun that a number says its own persons or things are: «з них 19 – інваліди», "12 of them were children". */
function predicateNoun(tokens: readonly Token[], from: number, end: number, nouns: NounConventions): FoundNoun | undefined {
  const first = tokens[from];
  if (first === undefined || from >= end) return undefined;
  const pronoun = nouns.partitives.has(first.norm) && nouns.anaphors.has(tokens[from + 1]?.norm ?? '');
  if (!pronoun && !(DASHES.has(first.norm) && first.spaced)) return undefined;
  let at = pronoun ? from + 2 : from;
  while (at < end && (DASHES.has((tokens[at] as Token).norm) || nouns.copulas.has((tokens[at] as Token).norm))) at++;
  const noun = at < end ? nounAt(tokens, at, 'plural') : undefined;
  return noun === undefined || noun.sense.adjectival ? undefined : found(at, at, noun.next, noun.sense);
}

/** Where the head comes first: the first noun after the modifiers. An adjective used as a noun gives way to a noun that agrees with it. */
function firstHead(tokens: readonly Token[], from: number, end: number, wanted: Wanted, partitive: boolean, nouns: NounConventions): FoundNoun | undefined {
  let fallback: FoundNoun | undefined;
  let modifier: string | undefined;
  for (let i = from; i < end; ) {
    const token = tokens[i] as Token;
    if (i > from && token.breaks === 2) break;
    if (token.kind !== 'word') {
      const next = afterMark(tokens, i, end, modifier !== undefined && fallback === undefined, nouns);
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
    if (nouns.conjunctions.has(token.norm)) {
      if (modifier === undefined || fallback !== undefined || !isModifierAt(tokens, i + 1, nouns)) break;
      i++;
      continue;
    }
    if (nouns.stops.has(token.norm) || hasSense(token, 'month') || hasSense(token, 'country')) break;
    if (nouns.isModifier(token.norm) || followedByNoun(tokens, i, end, wanted)) {
      modifier = token.norm;
      i++;
      continue;
    }
    if (fallback !== undefined) break;
    return guessAt(tokens, from, i, wanted, nouns);
  }
  return fallback;
}

/** Where the head comes last: the last noun of the compound, in the number wanted. */
function lastHead(tokens: readonly Token[], from: number, end: number, wanted: Wanted, nouns: NounConventions): FoundNoun | undefined {
  let head: FoundNoun | undefined;
  let guess: FoundNoun | undefined;
  let fallback: FoundNoun | undefined;
  for (let i = from; i < end; ) {
    const token = tokens[i] as Token;
    if (i > from && token.breaks === 2) break;
    if (token.kind !== 'word') {
      const next = head === undefined ? afterMark(tokens, i, end, i > from && fallback === undefined, nouns) : undefined;
      if (next === undefined) break;
      i = next;
      continue;
    }
    const noun = nounAt(tokens, i, wanted);
    if (noun !== undefined) {
      if (head !== undefined && hasSense(token, 'predicate')) break;
      const known = found(from, i, noun.next, noun.sense);
      if (noun.sense.adjectival) {
        if (head !== undefined) break;
        fallback ??= known;
      } else head = fallback === undefined ? known : { ...known, predicate: fallback.predicate };
      i = noun.next;
      continue;
    }
    if (head !== undefined || (nouns.stops.has(token.norm) && !isHyphenated(tokens, i))) break;
    if (nouns.conjunctions.has(token.norm) && (i === from || fallback !== undefined)) break;
    guess = (wanted === 'singular' ? undefined : guessAt(tokens, from, i, wanted, nouns)) ?? guess;
    i++;
  }
  return head ?? guess ?? fallback;
}

/** What follows a sign inside a noun phrase: the second half of a compound, the next of coordinated modifiers, a quoted word, what stands after brackets. */
function afterMark(tokens: readonly Token[], at: number, end: number, afterModifier: boolean, nouns: NounConventions): number | undefined {
  const token = tokens[at] as Token;
  if (token.norm === ',') return afterModifier && isModifierAt(tokens, at + 1, nouns) ? at + 1 : undefined;
  if (DASHES.has(token.norm) && !token.spaced && tokens[at + 1]?.spaced === false) return at + 1;
  if (OPENERS.has(token.norm) || token.norm === '”' || token.norm === '»') return at + 1;
  if (token.norm === '(') {
    for (let i = at + 1; i < end; i++) if ((tokens[i] as Token).norm === ')') return i + 1;
  }
  return undefined;
}

/** The second half of a hyphenated word ("burnt-out"). */
const isHyphenated = (tokens: readonly Token[], at: number): boolean => tokens[at]?.spaced === false && DASHES.has(tokens[at - 1]?.norm ?? '');

function isModifierAt(tokens: readonly Token[], at: number, nouns: NounConventions): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || nouns.stops.has(token.norm)) return false;
  const noun = nounAt(tokens, at, 'both');
  return noun !== undefined ? noun.sense.adjectival || nouns.headLast : nouns.isModifier(token.norm);
}

/** An unknown word right before a known noun is its modifier, whatever it looks like, and so is the first half of a hyphenated one. */
function followedByNoun(tokens: readonly Token[], at: number, end: number, wanted: Wanted): boolean {
  const next = tokens[at + 1];
  if (at + 1 >= end || next === undefined) return false;
  if (DASHES.has(next.norm))
    return !next.spaced && tokens[at + 2]?.spaced === false && tokens[at + 2]?.kind === 'word' && nounAt(tokens, at + 2, wanted) === undefined;
  if (next.kind !== 'word' || hasSense(tokens[at], 'predicate')) return false;
  const noun = nounAt(tokens, at + 1, wanted);
  return noun !== undefined && noun.sense.number !== 'singular';
}

/** A noun that the lexicon does not know; the word itself stands for its dictionary form where its ending does not tell that. */
function guessAt(tokens: readonly Token[], from: number, at: number, wanted: Wanted, nouns: NounConventions): FoundNoun | undefined {
  const token = tokens[at] as Token;
  const bySelf = wanted !== 'plural' && token.caps === 0 && !hasSense(token, 'predicate') && nouns.mayBeNoun(token.norm);
  const lemma = nouns.guess(token.norm) ?? (bySelf ? token.norm : undefined);
  if (lemma === undefined) return undefined;
  return { at: from, head: at, next: at + 1, lemma, concept: nouns.conceptOf(lemma), guessed: true, predicate: null, with: [] };
}

/** The nouns that share the number with the head: «62 стран и организаций». One that has a number of its own stands beyond `end`. */
function unionAfter(tokens: readonly Token[], head: FoundNoun, end: number, wanted: Wanted, nouns: NounConventions): readonly string[] {
  const concepts: string[] = [];
  if (wanted === 'singular' || head.concept === null) return concepts;
  let listed: string[] = [];
  for (let i = head.next; i < end; ) {
    const token = tokens[i] as Token;
    const joins = nouns.conjunctions.has(token.norm);
    if (!joins && token.norm !== ',') break;
    const next = nouns.headLast ? lastHead(tokens, i + 1, end, 'plural', nouns) : firstHead(tokens, i + 1, end, wanted, false, nouns);
    if (next === undefined || next.guessed || next.concept === null || !sameCase(tokens, head, next, nouns)) break;
    if (next.concept !== head.concept) listed.push(next.concept);
    if (joins) {
      concepts.push(...listed);
      listed = [];
    }
    i = next.next;
  }
  return concepts;
}

const sameCase = (tokens: readonly Token[], head: FoundNoun, next: FoundNoun, nouns: NounConventions): boolean =>
  nouns.mayBeGenitivePlural((tokens[head.head] as Token).norm) === nouns.mayBeGenitivePlural((tokens[next.head] as Token).norm);
