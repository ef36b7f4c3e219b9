import { SENSES } from '../../core/sense.ts';
import { COLON, COMMA, OPENING_BRACKET, OPENING_QUOTE, oneOfSigns, SLASH, STOP } from '../../core/signs.ts';
import { hasSense, senseOf, type Token } from '../../core/token.ts';
import type { CalendarConventions } from '../../languages/contracts/calendar.ts';
import { isDash } from './signs.ts';

const UNIT = SENSES.unit.bit;

const isMoneyOrNumbering = oneOfSigns(...'$€£₴₽¥№#§+=±~°*_@\\');
const isMeasure = oneOfSigns(...'%‰°$€£₴₽×+*_@\\=');

/** What cannot stand beside a year: money, numbering, a decimal part, a group of three digits, a glued word. */
export function cannotBeYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isMoneyOrNumbering(before)) return true;
  if (before?.kind === 'number' && tokens[at]?.spaced === true && before.length <= 3 && hasSense(before, SENSES.digits) && !isListed(tokens, at)) {
    if (!hasSense(tokens[at + 1], SENSES.yearMark)) return true;
  }
  if (before?.sign === SLASH && !before.spaced && tokens[at]?.spaced === false && isFileNumber(tokens[at - 2])) return true;
  const after = tokens[at + 1];
  if (after === undefined) return false;
  if (isMeasure(after)) return true;
  if (after.kind === 'number') return after.spaced && after.length === 3;
  if (after.kind === 'word' && !after.spaced) return !hasSense(after, SENSES.suffix) && !hasSense(after, SENSES.yearMark);
  const further = tokens[at + 2];
  if (!after.spaced && (after.sign === STOP || after.sign === COMMA || after.sign === COLON))
    return further?.kind === 'number' && !further.spaced && further.length < 4;
  return false;
}

/** «№ 187/2025»: what stands before the stroke is neither a day, a month nor a year. */
const isFileNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' && (token.length === 4 ? token.norm < '1900' || token.norm > '2100' : token.length > 2 || token.norm > '31');

/** A year before a year: 2012, 2013. */
const isListed = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.length === 4;

/** Whether bare digits are a year by their company. `next` is the token after them and their mark. */
export function looksLikeYear(tokens: readonly Token[], at: number, next: number, year: number, pack: CalendarConventions): boolean {
  const isRecent = year >= 1900 && year <= 2049;
  // "mid-2016"
  const isHyphened = isDash(tokens[at - 1]) && hasSense(tokens[at - 2], SENSES.phase);
  const before = tokens[isHyphened ? at - 2 : at - 1];
  const after = tokens[next];
  if (hasSense(after, SENSES.timeUnit) || hasSense(after, SENSES.timeUnits)) return false;
  if (pack.capitals && isMeasured(after)) return false;
  // "in 2021 after a row", told from «2000 раніше».
  const since = senseOf(after, SENSES.since);
  if (since !== undefined && since.value.isPreposition !== true) return false;
  // "from 1200 to 1450 dollars"
  if (hasSense(after, SENSES.link) && tokens[next + 1]?.kind === 'number' && isMeasured(tokens[next + 2])) return false;
  const isRound = year % 100 === 0;
  const isLower = after?.kind === 'word' && after.caps === 0;
  // "the 2024 elections", "its 2025 losses": what is counted by thousands has a comma, and no owner.
  if (isRecent && !isRound && pack.capitals && isOwner(before)) return true;
  if (isLower && ((!isRecent && !pack.capitals) || isCounted(after, isRound, pack))) return false;
  if (hasLink(before, !isRound && (isRecent || !isLower || isLight(after, pack)))) return true;
  if (hasSense(before, SENSES.phase) || hasSense(before, SENSES.circa) || hasSense(before, SENSES.determiner) || isCalendarName(before)) return true;
  const isAfterPlace = before?.sign === COMMA && pack.capitals && (tokens[at - 2]?.caps ?? 0) > 0 && (after === undefined || after.kind === 'mark');
  if (!isRecent) return before?.sign === OPENING_BRACKET || isAfterPlace;
  if (before === undefined) return after === undefined || after.kind === 'mark' || pack.capitals;
  if (before.sign === OPENING_BRACKET || before.sign === COMMA || before.sign === SLASH || before.sign === OPENING_QUOTE) return true;
  return pack.capitals && before.kind === 'word';
}

/** Whether a word or sign makes money or a measure of the number before it. */
export function isMeasured(token: Token | undefined): boolean {
  if (token === undefined || (token.kinds & UNIT) === 0) return false;
  const kind = senseOf(token, SENSES.unit)?.value.kind;
  return kind === 'money' || kind === 'measure' || kind === 'percent';
}

/** Any preposition does for a year of our time; an old or round number may be a count, unless it stands where only times do. */
function hasLink(token: Token | undefined, any: boolean): boolean {
  if (token === undefined) return false;
  for (const { kind, value } of token.senses) if (kind === 'opener' || (kind === 'link' && (any || value === 'in' || value === 'to'))) return true;
  return false;
}

/** An article, a possessive, "'s". */
function isOwner(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (hasSense(token, SENSES.possessive)) return true;
  for (const { kind, value } of token.senses) if (kind === 'link' && value === 'article') return true;
  return false;
}

const isCalendarName = (token: Token | undefined): boolean =>
  hasSense(token, SENSES.season) || hasSense(token, SENSES.weakSeason) || hasSense(token, SENSES.month);

/** Whether the number before this word may count it: a counted noun, or, where years are marked or the number is round, any longer word that is no verb. */
function isCounted(token: Token, isRound: boolean, pack: CalendarConventions): boolean {
  const noun = senseOf(token, SENSES.noun);
  // A base form is no plural: "the 2011 season".
  if (noun !== undefined && noun.value.lemma !== token.norm) return true;
  return (!pack.capitals || isRound) && !isLight(token, pack);
}

/** A small word or a verb: nothing that can be counted. */
const isLight = (token: Token, pack: CalendarConventions): boolean => token.length <= 3 || pack.tense(token.norm) !== 0 || hasSense(token, SENSES.link);
