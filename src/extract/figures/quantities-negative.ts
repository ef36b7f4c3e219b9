import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { roleOf } from '../../grammar/roles.ts';
import { AFTER_ONE, ARTICLE, BEFORE_ONE, CLOCK, COLON, HYPHEN } from './numeral-roles.ts';
import type { Amount } from './quantities-amount.ts';
import { hedgeBefore } from './quantities-hedge.ts';
import { isLabelled } from './quantities-label.ts';
import type { FigureWords } from './words.ts';

const NUMERAL = SENSES.numeral.bit;
const ORDINAL = SENSES.ordinal.bit;

/** "Vilt-two": a number word that hangs on a name. */
export function isTailOfWord(tokens: readonly Token[], at: number, { byNumber }: FigureWords): boolean {
  if (at < 2 || (tokens[at] as Token).spaced) return false;
  const hyphen = tokens[at - 1] as Token;
  const word = tokens[at - 2] as Token;
  if (hyphen.spaced || (roleOf(byNumber, hyphen) & HYPHEN) === 0 || word.kind !== 'word') return false;
  return (word.kinds & NUMERAL) === 0 && senseOf(word, SENSES.hedge) === undefined;
}

/** "the first half", «остання третина»: a half of a match, not of a number. */
export function isPartOfOrdinal(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || ((tokens[at - 1] as Token).kinds & (ORDINAL | NUMERAL)) !== ORDINAL) return false;
  const type = senseOf(tokens[at], SENSES.numeral)?.value.type;
  return type === 'fraction' || type === 'part';
}

/** Whether a number that has been read is a time of day, a name, part of a word or a pronoun. */
export function isNoQuantity(tokens: readonly Token[], amount: Amount, words: FigureWords): boolean {
  const { at, number, numberEnd, unit, value } = amount;
  if (unit?.kind === 'clock' || isLabelled(tokens, amount, words)) return true;
  if (unit === undefined && isClockTime(tokens, amount, words)) return true;
  if (unit?.unit === 'h' && Number.isInteger(value) && isClock(tokens, at - 1, value, words)) return true;
  const after = tokens[numberEnd];
  if (unit === undefined && after !== undefined && !after.spaced && (roleOf(words.byNumber, after) & HYPHEN) !== 0 && tokens[numberEnd + 1]?.spaced === false)
    return tokens[numberEnd + 1]?.kind === 'word';
  if (amount.digits) return false;
  return value === 1 && numberEnd === number + 1 && unit?.compound !== true ? isPronoun(tokens, amount, words) : isBareMagnitude(tokens, number, words);
}

/** Where a language has articles, "million" without one is no number by itself. */
function isBareMagnitude(tokens: readonly Token[], at: number, { numerals, byNumber }: FigureWords): boolean {
  if (numerals.articles.length === 0) return false;
  const type = senseOf(tokens[at], SENSES.numeral)?.value.type;
  return (type === 'magnitude' || type === 'multiplier') && !(at > 0 && (roleOf(byNumber, tokens[at - 1]) & ARTICLE) !== 0);
}

/** Whether the preposition at a place makes a time of day of an hour. */
function isClock(tokens: readonly Token[], at: number, hour: number, { numerals, byNumber }: FigureWords): boolean {
  const preposition = at < 0 ? undefined : tokens[at];
  if (preposition === undefined || (roleOf(byNumber, preposition) & CLOCK) === 0) return false;
  const hours = numerals.clockPrepositions[preposition.norm];
  return hours !== undefined && hour >= hours[0] && hour <= hours[1];
}

/** «о 10.30»: two digits after the sign that is no decimal one here, and a preposition before. */
function isClockTime(tokens: readonly Token[], { number, numberEnd, value }: Amount, { numerals, byNumber }: FigureWords): boolean {
  if (numberEnd !== number + 3 || value >= 24 || number === 0 || numerals.decimal === '.') return false;
  const minutes = tokens[number + 2] as Token;
  if (minutes.norm.length !== 2 || minutes.norm > '59') return false;
  return (tokens[number + 1] as Token).norm === '.' && (roleOf(byNumber, tokens[number - 1]) & CLOCK) !== 0;
}

/** "one of", "no one": the word for 1 counts only before a noun, or after a hedge. */
function isPronoun(tokens: readonly Token[], { number: at, isCued }: Amount, words: FigureWords): boolean {
  if (senseOf(tokens[at], SENSES.numeral)?.value.type !== 'unit') return false;
  const hedge = isCued ? hedgeBefore(tokens, at, words) : undefined;
  if (hedge !== undefined && hedge.hedge.role === undefined) return false;
  const after = tokens[at + 1];
  const before = at === 0 ? 0 : roleOf(words.byNumber, tokens[at - 1]);
  // «п'ять квартир: одна в Донецьку, дві …»: the parts of a whole.
  if ((before & COLON) !== 0) return false;
  return after?.kind !== 'word' || (before & BEFORE_ONE) !== 0 || (roleOf(words.byNumber, after) & AFTER_ONE) !== 0;
}
