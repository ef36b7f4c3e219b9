import { hasSense, senseOf, type Token } from '../../core/token.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';
import type { Amount } from './quantities-amount.ts';
import { hedgeBefore } from './quantities-hedge.ts';
import { isLabelled } from './quantities-label.ts';

/** "Vilt-two": a number word that hangs on a name. */
export function isTailOfWord(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  const word = tokens[at - 2];
  return (
    hyphen?.norm === '-' && !hyphen.spaced && tokens[at]?.spaced === false && word?.kind === 'word' && !hasSense(word, 'numeral') && !hasSense(word, 'hedge')
  );
}

/** "the first half", «остання третина»: a half of a match, not of a number. */
export const isPartOfOrdinal = (tokens: readonly Token[], at: number): boolean => {
  const type = senseOf(tokens[at], 'numeral')?.value.type;
  return (type === 'fraction' || type === 'part') && hasSense(tokens[at - 1], 'ordinal') && !hasSense(tokens[at - 1], 'numeral');
};

/** Whether a number that has been read is a time of day, a name, part of a word or a pronoun. */
export function isNoQuantity(tokens: readonly Token[], amount: Amount, conventions: NumeralConventions): boolean {
  const { at, number, numberEnd, unit, value } = amount;
  if (unit?.kind === 'clock' || isLabelled(tokens, amount, conventions)) return true;
  const before = tokens[at - 1];
  if (isClockTime(tokens, amount, conventions)) return true;
  if (unit?.unit === 'h' && Number.isInteger(value) && before !== undefined && isClock(value, before.norm, conventions)) return true;
  const after = tokens[numberEnd];
  if (unit === undefined && after !== undefined && !after.spaced && after.norm === '-' && tokens[numberEnd + 1]?.spaced === false)
    return tokens[numberEnd + 1]?.kind === 'word';
  if (value === 1 && !amount.digits && numberEnd === number + 1) return isPronoun(tokens, number, conventions);
  return !amount.digits && isBareMagnitude(tokens, number, conventions);
}

/** Where a language has articles, "million" without one is no number by itself. */
function isBareMagnitude(tokens: readonly Token[], at: number, { articles }: NumeralConventions): boolean {
  const type = senseOf(tokens[at], 'numeral')?.value.type;
  const before = tokens[at - 1];
  return articles.length > 0 && (type === 'magnitude' || type === 'multiplier') && !(before !== undefined && articles.includes(before.norm));
}

function isClock(value: number, preposition: string, { clockPrepositions }: NumeralConventions): boolean {
  const hours = Object.hasOwn(clockPrepositions, preposition) ? clockPrepositions[preposition] : undefined;
  return hours !== undefined && value >= hours[0] && value <= hours[1];
}

/** «о 10.30»: two digits after the sign that is no decimal one here, and a preposition before. */
function isClockTime(tokens: readonly Token[], { number, numberEnd, unit, value }: Amount, conventions: NumeralConventions): boolean {
  const minutes = tokens[number + 2];
  const before = tokens[number - 1];
  if (unit !== undefined || numberEnd !== number + 3 || minutes?.norm.length !== 2 || minutes.norm > '59' || value >= 24) return false;
  const sign = (tokens[number + 1] as Token).norm;
  return sign === '.' && sign !== conventions.decimal && before !== undefined && Object.hasOwn(conventions.clockPrepositions, before.norm);
}

/** "one of", "no one": the word for 1 counts only before a noun, or after a hedge. */
function isPronoun(tokens: readonly Token[], at: number, conventions: NumeralConventions): boolean {
  if (senseOf(tokens[at], 'numeral')?.value.type !== 'unit') return false;
  const hedge = hedgeBefore(tokens, at, conventions);
  if (hedge !== undefined && hedge.hedge.role === undefined) return false;
  const after = tokens[at + 1];
  const before = tokens[at - 1];
  // «п'ять квартир: одна в Донецьку, дві …»: the parts of a whole.
  if (before?.norm === ':') return false;
  return (
    after?.kind !== 'word' || conventions.pronounAfterOne.includes(after.norm) || (before !== undefined && conventions.pronounBeforeOne.includes(before.norm))
  );
}
