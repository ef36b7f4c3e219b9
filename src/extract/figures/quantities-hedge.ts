import { SENSES, type Sense } from '../../core/sense.ts';
import type { HedgeSense } from '../../core/senses/quantities.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { roleOf } from '../../grammar/roles.ts';
import { COLON, HEDGE_GAP, SEMICOLON } from './numeral-roles.ts';
import type { FigureWords } from './words.ts';

const HEDGE = SENSES.hedge.bit;
const PREDICATE = SENSES.predicate.bit;

/** A hedge with the index of its first token, or for one that stands after the number, of the token after it. */
export interface FoundHedge {
  readonly hedge: HedgeSense;
  readonly edge: number;
}

const LONGEST = 6;

/** The longest hedge that ends right before `tokens[at]`, or before the preposition there («більш як у 20»). */
export function hedgeBefore(tokens: readonly Token[], at: number, { byNumber }: FigureWords): FoundHedge | undefined {
  const found = hedgeEndingAt(tokens, at);
  if (at === 0 || (found !== undefined && found.hedge.role === undefined)) return found;
  if ((roleOf(byNumber, tokens[at - 1]) & HEDGE_GAP) === 0) return found;
  const wider = hedgeEndingAt(tokens, at - 1);
  return wider !== undefined && wider.hedge.role === undefined ? wider : found;
}

function hedgeEndingAt(tokens: readonly Token[], at: number): FoundHedge | undefined {
  let hedge: HedgeSense | undefined;
  let edge = at;
  for (let length = 1; length <= LONGEST && length <= at; length++) {
    const token = tokens[at - length] as Token;
    if ((token.kinds & HEDGE) !== 0) {
      const { senses } = token;
      for (let i = 0; i < senses.length; i++) {
        const sense = senses[i] as Sense;
        if (sense.kind !== 'hedge' || sense.length !== length || sense.value.place !== 'before') continue;
        hedge = sense.value;
        edge = at - length;
      }
    }
    if (token.breaks === 2) break;
  }
  return hedge === undefined ? undefined : { hedge, edge };
}

/** A hedge that starts at `tokens[at]`, after a number: "or more", «з гаком», «+». */
export function hedgeAfter(tokens: readonly Token[], at: number): FoundHedge | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kinds & HEDGE) === 0) return undefined;
  const { senses } = token;
  for (let i = 0; i < senses.length; i++) {
    const sense = senses[i] as Sense;
    if (sense.kind === 'hedge' && sense.value.place === 'after') return { hedge: sense.value, edge: at + sense.length };
  }
  return undefined;
}

const REACH = 12;
const CHANGES: ReadonlySet<string> = new Set(['increase', 'decrease']);

/** Whether something grew, fell or was sentenced before `tokens[at]`, so that «до 133» is what was reached. */
export function isChange(tokens: readonly Token[], at: number, { numerals, byNumber }: FigureWords): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const token = tokens[i] as Token;
    if ((roleOf(byNumber, token) & (SEMICOLON | COLON)) !== 0) return false;
    if (token.kind !== 'word') continue;
    if (isChangeWord(token)) return true;
    if (startsWithAny(token.norm, numerals.changeStems)) return true;
  }
  return false;
}

/** A verb of growing or shrinking, or its noun. */
export const isChangeWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.kinds & PREDICATE) !== 0 && CHANGES.has(senseOf(token, SENSES.predicate)?.value.concept ?? '');

function startsWithAny(word: string, stems: readonly string[]): boolean {
  for (let i = 0; i < stems.length; i++) if (word.startsWith(stems[i] as string)) return true;
  return false;
}
