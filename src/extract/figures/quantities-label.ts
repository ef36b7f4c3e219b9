import type { LabelSense } from '../../core/senses/quantities.ts';
import { hasSense, senseOf, type Token } from '../../core/token.ts';
import { endOfDigits } from '../../grammar/digits.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';
import type { Amount } from './quantities-amount.ts';

const LONGEST_LABEL = 4;
const PHONE_SIGNS: ReadonlySet<string> = new Set(['-', '(', ')', '–']);
const NAME_ENDS: ReadonlySet<string> = new Set(['.', ',', '»', '"', '”', ')', ';', ':']);
const ITEM_ENDS: ReadonlySet<string> = new Set([')', '.', ';', ']', '»']);

/** Whether a label of this role ends right before `tokens[at]`. */
export function hasLabel(tokens: readonly Token[], at: number, role: LabelSense['role']): boolean {
  for (let length = 1; length <= LONGEST_LABEL && length <= at; length++) {
    for (const sense of (tokens[at - length] as Token).senses) if (sense.kind === 'label' && sense.length === length && sense.value.role === role) return true;
  }
  return false;
}

/** The index after digits that cannot be a number of anything: chains («24/7», «15:30», «1.2.3»), «007», "5G", «Су-27». */
export function skipNonNumber(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  const chain = endOfDigits(tokens, at);
  if (isSlash(tokens[chain]) && tokens[chain + 1]?.kind === 'number') return endOfSlashes(tokens, chain);
  for (let sign = at + 1; sign < chain; sign += 2) {
    const { norm } = tokens[sign] as Token;
    if (norm === '/' || norm === ':' || norm === '_' || norm === '×') return chain;
  }
  if (token.norm.length > 1 && token.norm[0] === '0') return chain;
  const before = tokens[at - 1];
  if (before !== undefined && !token.spaced && before.norm !== '(') {
    const isTail = (before.norm === '-' || before.norm === '–' || before.norm === '‑') && !before.spaced && tokens[at - 2]?.kind !== 'number' && at > 1;
    if (isTail || before.norm === '/' || before.norm === ':' || before.norm === '_' || before.kind === 'word') return chain;
  }
  if (before?.norm === '+' && !token.spaced && token.norm.length <= 3 && chain === at + 1 && isPhonePart(tokens[chain])) return endOfPhone(tokens, chain);
  let dashes = 0;
  for (let sign = at + 1; sign < chain; sign += 2) if ((tokens[sign] as Token).norm === '-') dashes++;
  return dashes > 1 ? chain : undefined;
}

const isSlash = (token: Token | undefined): boolean => token?.norm === '/';

/** The index after «02 / 03 / 12». */
function endOfSlashes(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isSlash(tokens[next]) && tokens[next + 1]?.kind === 'number') next += 2;
  return next;
}

const isPhonePart = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'number' || PHONE_SIGNS.has(token.norm));

/** The index after «380 (44) 123-45-67». */
function endOfPhone(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isPhonePart(tokens[next])) next++;
  return next;
}

/** Whether a number in digits is the name or the place of something: «№ 5», «ст. 15», "Boeing 737", «1.» at the head of a list, a bare year. */
export function isLabelled(tokens: readonly Token[], amount: Amount, conventions: NumeralConventions): boolean {
  const { number: at, next, unit, digits, value } = amount;
  if (!digits) return false;
  if (unit !== undefined) return unit.unit === 'a' && isYearNumber(tokens[at] as Token, value);
  if (isPlace(tokens, amount)) return true;
  const after = tokens[next];
  const before = tokens[at - 1];
  if (senseOf(after, 'label')?.value.role === 'after') return true;
  if (after?.kind === 'word' && after.caps > 0 && senseOf(tokens[next + 1], 'label')?.value.role === 'after') return true;
  if (after !== undefined && !after.spaced && (after.kind === 'word' || after.kind === 'code')) return true;
  const alone = next === at + 1;
  if (alone && at === 0 && (after?.norm === '.' || after?.norm === ')') && value < 100) return true;
  // A number of a list whose items stand in one paragraph: «… (922 голоси) 2. Леван …».
  if (alone && value < 100 && after?.norm === '.' && tokens[next + 1] === undefined && before !== undefined && ITEM_ENDS.has(before.norm)) return true;
  if (alone && before?.norm === '[' && after?.norm === ']') return true;
  if (alone && before?.norm === '(' && (after?.norm === ')' || (after?.norm === ',' && value < 10)) && value < 10) return true;
  if (alone && isYear(tokens[at] as Token) && !isCountable(after, conventions)) return true;
  return alone && isNameBefore(tokens, at) && isNameAfter(after);
}

const isCountable = (after: Token | undefined, { conjunctions, hedgeGaps }: NumeralConventions): boolean =>
  after?.kind === 'word' && after.caps === 0 && !conjunctions.includes(after.norm) && !hedgeGaps.includes(after.norm);

/** «2021 год», told from "2000 years". */
const isYearNumber = (token: Token, value: number): boolean => token.norm.length === 4 && value >= 1100 && value < 3000 && value % 100 !== 0;

/** "Movimento 5 Stelle", «Land Cruiser 150,»: a number after a name, and before another one or nothing that could be counted. */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const first = tokens[at - 2];
  if (first === undefined || before?.kind !== 'word' || before.caps === 0 || before.text.length < 2) return false;
  if (hasSense(before, 'predicate') || hasSense(before, 'hedge')) return false;
  return !hasSense(before, 'noun') || first.norm === '«' || first.norm === '"' || first.norm === '“' || (first.kind === 'word' && first.caps > 0);
}
const isNameAfter = (after: Token | undefined): boolean =>
  after === undefined || (after.kind === 'word' ? after.caps > 0 && !hasSense(after, 'noun') : NAME_ENDS.has(after.norm));

/** Whether a number is that of a paragraph, a flight or a house: «ст. 15», «вул. Лесі Українки, 12». */
export const isPlace = (tokens: readonly Token[], { number, digits }: Amount): boolean =>
  digits && (hasLabel(tokens, number, 'number') || followsStreet(tokens, number));

/** Four digits of our times. 2000 is a round number more often than it is a year without a word for "year". */
const isYear = (token: Token): boolean => token.norm.length === 4 && token.norm >= '1900' && token.norm <= '2099' && token.norm !== '2000';

/** «вул. Лесі Українки, 12»: a word for a street within six tokens before, and a comma or the name between. */
function followsStreet(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const token = tokens[i] as Token;
    if (senseOf(token, 'label')?.value.role === 'street') return true;
    if (token.kind === 'word' && token.caps === 0) return false;
  }
  return false;
}
