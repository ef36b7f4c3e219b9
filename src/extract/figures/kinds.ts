import { SENSES, type Sense } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { FigureKind } from '../../core/values/kinds.ts';
import { type RoleTable, roleOf } from '../../grammar/roles.ts';
import { COPULA } from './noun-roles.ts';
import { COMMA, CONJUNCTION, FULL_STOP } from './numeral-roles.ts';
import type { Amount } from './quantities-amount.ts';
import { hasLabel } from './quantities-label.ts';
import type { UnitReading } from './quantities-unit.ts';
import type { FigureWords } from './words.ts';

const LABEL = SENSES.label.bit;
const NOUN = SENSES.noun.bit;

type PlainNumber = Pick<Amount, 'value' | 'digits' | 'isCued'>;

/** What a number is a number of: `at` is its first token, `next` the one after it, its unit and its hedges. */
export function kindOf(tokens: readonly Token[], at: number, next: number, number: PlainNumber, unit: UnitReading | undefined, words: FigureWords): FigureKind {
  if (unit !== undefined && unit.kind !== 'clock') {
    if (unit.kind !== 'duration' || unit.unit !== 'a') return unit.kind;
    return isAge(tokens, at, next, number, words) ||
      (unit.compound && isAdjective(tokens[next - 1])) ||
      isAgeOf(tokens, at, words) ||
      isPersonOf(tokens, at, next, words)
      ? 'age'
      : 'duration';
  }
  if (isAge(tokens, at, next, number, words)) return 'age';
  const after = tokens[next];
  return after?.kind === 'word' ? 'count' : 'number';
}

const isAdjective = (token: Token | undefined): boolean => senseOf(token, SENSES.unit)?.value.form === 'adjective';

/** «віком 51», "aged 51", and years or a bare number in commas after a name: "John Smith, 45, said". */
function isAge(tokens: readonly Token[], at: number, next: number, { value, digits, isCued }: PlainNumber, { byNumber }: FigureWords): boolean {
  if (value > 120) return false;
  if (isCued && (hasLabel(tokens, at, 'age') || continuesAges(tokens, at, byNumber))) return true;
  if (!digits || at < 2 || value < 5 || !Number.isInteger(value) || (roleOf(byNumber, tokens[at - 1]) & COMMA) === 0) return false;
  const after = tokens[next];
  // "the driver, 45, was"
  if (isSingular(tokens[at - 2]) && value > 9 && (roleOf(byNumber, after) & COMMA) !== 0) return true;
  if (!isNamePart(tokens[at - 2])) return false;
  return (
    (roleOf(byNumber, after) & COMMA) !== 0 || (at > 2 && isNamePart(tokens[at - 3]) && (after === undefined || (roleOf(byNumber, after) & FULL_STOP) !== 0))
  );
}

const isSingular = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.caps === 0 && (token.kinds & NOUN) !== 0 && senseOf(token, SENSES.noun)?.value.number === 'singular';

/** «вік постраждалих – від 19 до 54 років»: the word for age stands before those whose age it is. */
function isAgeOf(tokens: readonly Token[], at: number, { byNumber }: FigureWords): boolean {
  for (let i = at - 1; i >= 0 && i >= at - AGE_REACH; i--) {
    const token = tokens[i] as Token;
    if ((token.kinds & LABEL) !== 0 && token.senses.some(isAgeWord)) return true;
    if (token.kind === 'number' || (roleOf(byNumber, token) & COMMA) !== 0) return false;
  }
  return false;
}

/** Those of whom news tell the age. */
const PEOPLE: ReadonlySet<string> = new Set(
  'person|man|woman|boy|girl|child|teenager|pensioner|resident|driver|passenger|pedestrian|cyclist|motorcyclist|son|daughter|patient|schoolchild|student'.split(
    '|',
  ),
);

/** «загинув чоловік 45 років», «дитині було п'ять років»: not «чоловік 20 років працював», who did so for long. */
function isPersonOf(tokens: readonly Token[], at: number, next: number, { byNoun, byNumber }: FigureWords): boolean {
  const after = tokens[next];
  if (after !== undefined && after.kind !== 'mark' && (roleOf(byNumber, after) & CONJUNCTION) === 0) return false;
  const end = at > 1 && (roleOf(byNoun, tokens[at - 1]) & COPULA) !== 0 ? at - 1 : at;
  if (end < at && hasLabel(tokens, end, 'age')) return true;
  const noun = end > 0 ? tokens[end - 1] : undefined;
  return noun !== undefined && (noun.kinds & NOUN) !== 0 && PEOPLE.has(senseOf(noun, SENSES.noun)?.value.concept ?? '');
}

const isAgeWord = ({ kind, value }: Sense): boolean => kind === 'label' && value.role === 'age-of';

/** How far before its years the word for age may stand. */
const AGE_REACH = 6;

const isNamePart = (token: Token | undefined): boolean => token?.kind === 'word' && token.caps === 1;

/** "aged 34 and 41": the second of two ages. */
function continuesAges(tokens: readonly Token[], at: number, byNumber: RoleTable): boolean {
  return at > 1 && (roleOf(byNumber, tokens[at - 1]) & CONJUNCTION) !== 0 && tokens[at - 2]?.kind === 'number' && hasLabel(tokens, at - 2, 'age');
}

/** The unit to report: an age without a word for it is in years. */
export const unitOf = (unit: UnitReading | undefined, kind: FigureKind): string | null => unit?.unit ?? (kind === 'age' ? 'a' : null);
