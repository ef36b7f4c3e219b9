import { SENSES } from '../core/sense.ts';
import { COMMA, ELLIPSIS, EXCLAMATION, oneOfSigns, QUESTION, STOP } from '../core/signs.ts';
import type { Span } from '../core/span.ts';
import { hasSense, type Token } from '../core/token.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';

const isCloser = oneOfSigns('»', '”', '"', ')', ']', "'", '’', '“');
/** Straight quotes close only where nothing is glued to them. */
const isStraight = oneOfSigns('"', "'", '“');
const isOpener = oneOfSigns('«', '„', '“', '"', '(', '[', '‘', "'");
const isDash = oneOfSigns('—', '–', '-');
const isBullet = oneOfSigns('•', '—', '–', '-', '*', '·');
/** A sign that can stand at the start of a sentence: a currency or number sign. */
const isMarker = oneOfSigns('№', '$', '€', '£', '#', '₴', '…');
const ROMAN = /^[IVXLCDMІХМС]+$/;
/** A line that breaks off short of this was not wrapped. */
const WRAPPED = 45;

/**
 * Cuts tokens into sentences: index ranges, half-open, ascending, without gaps.
 *
 * A paragraph break always cuts. A full stop cuts before a capital, a digit or a quote, unless it stands after an initial or an abbreviation.
 */
export function splitSentences(tokens: readonly Token[], pack: LanguagePack): Span[] {
  const spans: Span[] = [];
  const known = abbreviationsOf(pack);
  let start = 0;
  let lineStart = tokens[0]?.start ?? 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.breaks > 0 && i > 0) {
      if (i > start && isBreak(tokens, i, lineStart)) {
        spans.push({ start, end: i });
        start = i;
      }
      lineStart = token.start;
    }
    if (!isEnd(token)) continue;
    const next = afterClosers(tokens, i);
    const after = tokens[next];
    if (after === undefined) break;
    if (endsAt(tokens, i, next, start, known)) {
      spans.push({ start, end: next });
      start = next;
      if (after.breaks > 0) lineStart = after.start;
    }
    i = next - 1;
  }
  if (start < tokens.length) spans.push({ start, end: tokens.length });
  return spans;
}

/** Every token is asked: no set is looked into. */
function isEnd({ sign }: Token): boolean {
  return sign === STOP || sign === EXCLAMATION || sign === QUESTION || sign === ELLIPSIS;
}

/** The index after a run of end signs and what closes with them. */
function afterClosers(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let token = tokens[next]; token !== undefined && !token.spaced && isEnd(token); token = tokens[next]) next++;
  for (let token = tokens[next]; token !== undefined && !token.spaced && isCloser(token); token = tokens[next]) {
    const after = tokens[next + 1];
    if (isStraight(token) && token.length === 1 && after !== undefined && !after.spaced && after.kind !== 'mark') break;
    next++;
  }
  return next;
}

/** Whether the sentence from `start` ends with the sign at `stop`; `next` is what follows it and its closers. */
function endsAt(tokens: readonly Token[], stop: number, next: number, start: number, known: Abbreviations): boolean {
  if (stop === start) return false;
  const sign = tokens[stop] as Token;
  const head = firstOfSentence(tokens, next);
  if (head === undefined) return false;
  if (sign.sign !== STOP || sign.length > 1) return true;
  // The stop belongs to what stands before it only if nothing closed in between.
  if (next > stop + 1) return true;
  return stopEnds(tokens, stop, tokens[next] as Token, head, start, known);
}

/** The word or number that a new sentence would start with at `at`, behind opening quotes or a dash; undefined if none can. */
function firstOfSentence(tokens: readonly Token[], at: number): Token | undefined {
  let i = at;
  const first = tokens[i] as Token;
  if (isDash(first) && first.spaced) i++;
  while (i < at + 3 && isOpener(tokens[i])) i++;
  const token = tokens[i];
  if (token === undefined || token.kind === 'mark') return isMarker(first) ? first : undefined;
  if (token.kind === 'word') return token.caps > 0 ? token : undefined;
  // After a dash a number goes on with what was said before it.
  return i > at && isDash(first) ? undefined : token;
}

function stopEnds(tokens: readonly Token[], stop: number, after: Token, head: Token, start: number, known: Abbreviations): boolean {
  const before = tokens[stop - 1] as Token;
  if (before.kind === 'number') return numberEnds(tokens, stop, after, start);
  if (before.kind !== 'word' && before.kind !== 'code') return true;
  if (before.spaced === false && before.kind === 'word' && before.length === 1 && tokens[stop - 2]?.kind === 'number' && !known.tails.has(before.norm))
    return after.spaced;
  const opens = after.spaced && known.openers.has(head.norm) && head.caps === 1 && !isInitial(tokens, stop + 1);
  const paired = pairAt(tokens, stop);
  const form = paired !== undefined && (known.heads.has(paired) || known.tails.has(paired)) ? paired : before.norm;
  if ((after.kind === 'number' || after.norm === '№') && known.beforeNumbers.has(form)) return false;
  if (form !== paired && before.length === 1 && before.caps > 0) return opens || (isPronoun(tokens, stop, known) && !isInitial(tokens, stop + 1));
  const isHead = known.heads.has(form);
  const isTail = known.tails.has(form);
  if (isHead && isTail) {
    if (form === paired || head.caps === 2 || !isNumber(tokens[stop - 2])) return opens;
    return opens || tailEnds(tokens, stop, after, head, start);
  }
  if (isHead) return false;
  if (isTail) return opens || tailEnds(tokens, stop, after, head, start);
  if (!after.spaced) return before.length > (before.caps === 0 ? 1 : 3) && head.kind !== 'number';
  return true;
}

/** A number and a stop: a list number opens its item, a decimal point or a date goes on. */
function numberEnds(tokens: readonly Token[], stop: number, after: Token, start: number): boolean {
  if (after.kind === 'number') return false;
  if (stop - 1 === start && (tokens[start] as Token).norm.length <= 2) return false;
  return after.spaced || (tokens[stop - 1] as Token).norm.length === 4;
}

/** An abbreviation that may end a sentence does so before a capital, unless all that was said is when. */
function tailEnds(tokens: readonly Token[], stop: number, after: Token, head: Token, start: number): boolean {
  if (head.caps === 0 || isDash(after) || isMonth(head)) return false;
  for (let i = start; i < stop - 1; i++) {
    if (i - start > 8) return true;
    const token = tokens[i] as Token;
    if (token.kind === 'word' && token.length > 3 && !isMonth(token) && !(i === start && stop - start > 3)) return true;
  }
  return !isNumber(tokens[stop - 2]) && stop - start > 2;
}

const isMonth = (token: Token): boolean => hasSense(token, SENSES.month) || hasSense(token, SENSES.weakMonth);
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || (token.kind === 'word' && token.caps > 0 && ROMAN.test(token.text)));

/** "and so did I." ends a sentence, "by I." does not: a word that is no name stands before it. */
function isPronoun(tokens: readonly Token[], stop: number, known: Abbreviations): boolean {
  const before = tokens[stop - 2];
  return known.oneLetterWords.has((tokens[stop - 1] as Token).norm) && before?.kind === 'word' && before.caps === 0;
}

/** «К. В. Петрова»: the letter is no word. */
const isInitial = (tokens: readonly Token[], at: number): boolean => {
  const stop = tokens[at + 1];
  return tokens[at]?.length === 1 && stop?.sign === STOP && !stop.spaced;
};

/** «т. д», "u.s": the two abbreviated words before a stop, written as the lists have them. */
function pairAt(tokens: readonly Token[], stop: number): string | undefined {
  const dot = tokens[stop - 2];
  const first = tokens[stop - 3];
  if (dot?.sign !== STOP || first?.kind !== 'word' || first.length > 3) return undefined;
  return `${first.norm}.${(tokens[stop - 1] as Token).norm}`;
}

/** A line break cuts where a paragraph does: after a blank line, or where the line before ends like a sentence or this one starts like one after a short line. */
function isBreak(tokens: readonly Token[], at: number, lineStart: number): boolean {
  const token = tokens[at] as Token;
  if (token.breaks === 2) return true;
  const before = tokens[at - 1] as Token;
  const after = tokens[at + 1];
  if (isBullet(token) && after?.spaced === true && (after.caps > 0 || token.norm === '•')) return true;
  if (isEnd(before)) return token.caps > 0 || token.kind !== 'word';
  return token.caps > 0 && before.sign !== COMMA && before.end - lineStart < WRAPPED;
}
