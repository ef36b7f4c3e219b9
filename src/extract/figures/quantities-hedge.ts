import type { HedgeSense } from '../../core/senses/quantities.ts';
import type { Token } from '../../core/token.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';

/** A hedge with the index of its first token, or for one that stands after the number, of the token after it. */
export interface FoundHedge {
  readonly hedge: HedgeSense;
  readonly edge: number;
}

const LONGEST = 6;

/** The longest hedge that ends right before `tokens[at]`, or before the preposition there («більш як у 20»). */
export function hedgeBefore(tokens: readonly Token[], at: number, conventions: NumeralConventions): FoundHedge | undefined {
  const found = hedgeEndingAt(tokens, at);
  if (found !== undefined && found.hedge.role === undefined) return found;
  const gap = tokens[at - 1];
  const wider = gap !== undefined && conventions.hedgeGaps.includes(gap.norm) ? hedgeEndingAt(tokens, at - 1) : undefined;
  return wider !== undefined && wider.hedge.role === undefined ? wider : found;
}

function hedgeEndingAt(tokens: readonly Token[], at: number): FoundHedge | undefined {
  let found: FoundHedge | undefined;
  for (let length = 1; length <= LONGEST && length <= at; length++) {
    const token = tokens[at - length] as Token;
    for (const sense of token.senses) {
      if (sense.kind === 'hedge' && sense.length === length && sense.value.place === 'before') found = { hedge: sense.value, edge: at - length };
    }
    if (token.breaks === 2) break;
  }
  return found;
}

/** A hedge that starts at `tokens[at]`, after a number: "or more", «з гаком», «+». */
export function hedgeAfter(tokens: readonly Token[], at: number): FoundHedge | undefined {
  const token = tokens[at];
  if (token === undefined || token.senses.length === 0) return undefined;
  for (const sense of token.senses) if (sense.kind === 'hedge' && sense.value.place === 'after') return { hedge: sense.value, edge: at + sense.length };
  return undefined;
}

const REACH = 9;

/** Whether something grew, fell or was sentenced before `tokens[at]`, so that «до 133» is what was reached. */
export function isChange(tokens: readonly Token[], at: number, conventions: NumeralConventions): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { norm, kind } = tokens[i] as Token;
    if (norm === ';') return false;
    if (kind === 'word' && conventions.changeStems.some((stem) => norm.startsWith(stem))) return true;
  }
  return false;
}
