import { senseOf, type Token } from '../../core/token.ts';
import type { FigureKind } from '../../core/values/figure.ts';
import { roleOf } from '../../grammar/roles.ts';
import { COMMA } from './numeral-roles.ts';
import type { Amount } from './quantities-amount.ts';
import { hasLabel } from './quantities-label.ts';
import type { UnitReading } from './quantities-unit.ts';
import type { FigureWords } from './words.ts';

type PlainNumber = Pick<Amount, 'value' | 'digits' | 'isCued'>;

/** What a number is a number of: `at` is its first token, `next` the one after it, its unit and its hedges. */
export function kindOf(tokens: readonly Token[], at: number, next: number, number: PlainNumber, unit: UnitReading | undefined, words: FigureWords): FigureKind {
  if (unit !== undefined && unit.kind !== 'clock') {
    if (unit.kind !== 'duration' || unit.unit !== 'a') return unit.kind;
    return isAge(tokens, at, next, number, words) || (unit.compound && isAdjective(tokens[next - 1])) ? 'age' : 'duration';
  }
  if (isAge(tokens, at, next, number, words)) return 'age';
  const after = tokens[next];
  return after?.kind === 'word' ? 'count' : 'number';
}

const isAdjective = (token: Token | undefined): boolean => senseOf(token, 'unit')?.value.form === 'adjective';

/** «віком 51», "aged 51", and years or a bare number in commas after a name: "John Smith, 45, said". */
function isAge(tokens: readonly Token[], at: number, next: number, { value, digits, isCued }: PlainNumber, { byNumber }: FigureWords): boolean {
  if (value > 120) return false;
  if (isCued && hasLabel(tokens, at, 'age')) return true;
  if (!digits || at < 2 || value < 5 || !Number.isInteger(value)) return false;
  const name = tokens[at - 2] as Token;
  return name.kind === 'word' && name.caps === 1 && (roleOf(byNumber, tokens[at - 1]) & roleOf(byNumber, tokens[next]) & COMMA) !== 0;
}

/** The unit to report: an age without a word for it is in years. */
export const unitOf = (unit: UnitReading | undefined, kind: FigureKind): string | null => unit?.unit ?? (kind === 'age' ? 'a' : null);
