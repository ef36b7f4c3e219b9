import { senseOf, type Token } from '../../core/token.ts';
import type { NounConventions } from '../../languages/contracts/nouns.ts';
import { type FoundNoun, found, nounAfter, nounAt } from './counted-after.ts';

/** How far back a noun may stand from its number. */
const REACH = 12;
const OPENERS: ReadonlySet<string> = new Set(['(', '—', '–', '-', ':']);
/** Predicates that lead from a noun to its number: «заявок досягло 300», "claims rose to 300". */
const REACHING: ReadonlySet<string> = new Set(['reach', 'exceed', 'amount', 'total', 'increase', 'decrease', 'make up']);
/** Predicates whose unnamed patient is a person: «загинуло 12», "wounding 12". */
const FATES: ReadonlySet<string> = new Set([
  ...[
    'die',
    'kill',
    'murder',
    'shoot',
    'injure',
    'wound',
    'go missing',
    'rescue',
    'survive',
    'evacuate',
    'displace',
    'flee',
    'hospitalize',
    'detain',
    'arrest',
  ],
  ...['imprison', 'sentence', 'convict', 'acquit', 'accuse', 'infect', 'vaccinate', 'deport', 'kidnap', 'bury', 'treat'],
]);

const conceptAt = (token: Token | undefined): string | undefined => senseOf(token, 'predicate')?.value.concept;

/**
 * The noun that stands before its number: «число загиблих зросло до 133», «делегатов было 2500», «журналисты (67)».
 *
 * `from` is where the number with its hedge starts, `floor` where the one before it ends.
 */
export function nounBefore(tokens: readonly Token[], from: number, floor: number, hedged: boolean, nouns: NounConventions): FoundNoun | undefined {
  const lowest = Math.max(floor, from - REACH);
  // "claims over 150,000", «человек двадцать»: next to its noun, a number needs no verb if it is hedged, or where the turn itself hedges.
  let linked = hedged || (!nouns.headLast && nouns.mayBeGenitivePlural(tokens[from - 1]?.norm ?? ''));
  let crossed = false;
  for (let i = from - 1; i >= lowest; i--) {
    const token = tokens[i] as Token;
    if (nouns.counters.has(token.norm)) return counterNoun(tokens, i, from, nouns);
    const noun = linked && !crossed ? nounAt(tokens, i, 'plural') : undefined;
    if (noun !== undefined && noun.next <= from) return found(i, i, noun.next, noun.sense);
    if (i === from - 1) linked = OPENERS.has(token.norm);
    else if (token.norm === '(') break;
    if (linked && OPENERS.has(token.norm)) continue;
    if (nouns.copulas.has(token.norm) || REACHING.has(conceptAt(token) ?? '')) linked = true;
    // «Число країн, що підписали договір, скоротилося з 80»: only a word for a number is looked for beyond the clause between.
    else if (token.norm === ',' && linked) crossed = true;
    else if (token.kind !== 'word' && !OPENERS.has(token.norm)) break;
  }
  return undefined;
}

/** "the number of countries", «кількість підписантів»; "the death toll" counts what the noun before it says. */
function counterNoun(tokens: readonly Token[], counter: number, from: number, nouns: NounConventions): FoundNoun | undefined {
  const after = nounAfter(tokens, counter + 1, from, 'plural', nouns);
  if (after !== undefined) return after;
  const before = nounAt(tokens, counter - 1, 'both');
  return before === undefined ? undefined : found(counter - 1, counter - 1, counter, before.sense);
}

/** A verb of fate beside a number that names nobody: the token that tells that persons are counted. */
export function fateBeside(tokens: readonly Token[], from: number, next: number, nouns: NounConventions): number | undefined {
  for (const at of [from - 1, next]) if (FATES.has(conceptAt(tokens[at]) ?? '')) return at;
  return nouns.copulas.has(tokens[next]?.norm ?? '') && FATES.has(conceptAt(tokens[next + 1]) ?? '') ? next + 1 : undefined;
}
