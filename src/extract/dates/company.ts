import { bitsOf } from '../../core/sense.ts';
import { COMMA, SLASH, STOP } from '../../core/signs.ts';
import type { Token } from '../../core/token.ts';
import { isApostrophe, isDash } from './signs.ts';

/** Dates by themselves. */
const ALONE = bitsOf(['month', 'weakMonth', 'monthAbbreviation', 'weekday', 'weakWeekday', 'season', 'weakSeason', 'quarter', 'relativeTime']);
/** What may stand second in a date. */
const SECOND =
  ALONE |
  bitsOf([
    'digits',
    'numeral',
    'ordinal',
    'roman',
    'timeUnit',
    'timeUnits',
    'yearMark',
    'determiner',
    'same',
    'phase',
    'circa',
    'link',
    'opener',
    'era',
    'dayPart',
    'since',
    'ahead',
    'oneUnit',
    'untilNow',
  ]);

const hasAny = (token: Token, bits: number): boolean => (token.kinds & bits) !== 0;

/**
 * Whether a date may start here, by a look at the token and the next: most numbers, determiners and prepositions are followed by a word
 * that has nothing to do with the calendar. Saves asking every rule.
 */
export function mayStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.kind === 'number') return token.end - token.start === 4 || (next !== undefined && mayFollow(next, tokens[at + 2]));
  if (hasAny(token, ALONE)) return true;
  if (next !== undefined && (next.kind === 'mark' || hasAny(next, SECOND))) return true;
  // After a form of several words the next token is further away.
  return (token.senses[0]?.length ?? 1) > 1;
}

const LINKS = bitsOf(['link', 'opener']);
const AFTER_LINK = ALONE | bitsOf(['digits', 'numeral', 'ordinal', 'yearMark', 'determiner', 'timeUnit', 'untilNow', 'dayPart', 'link', 'opener']);
const AFTER_SIGN = ALONE | bitsOf(['digits', 'yearMark', 'numeral', 'ordinal', 'link']);

/** Whether a token may follow a day or a count of units: a word of the calendar, an ending, a dash, or what joins it to another number. */
function mayFollow(next: Token, further: Token | undefined): boolean {
  if (next.kind !== 'mark')
    return !next.spaced || hasAny(next, SECOND & ~LINKS) || (hasAny(next, LINKS) && further !== undefined && hasAny(further, AFTER_LINK));
  if (further !== undefined && hasAny(further, AFTER_SIGN) && (next.sign === COMMA || next.sign === STOP || next.sign === SLASH)) return true;
  return isDash(next) || isApostrophe(next);
}
