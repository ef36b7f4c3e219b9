import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { roleOf } from '../../grammar/roles.ts';
import { type FoundNoun, found, nounAfter, nounAt } from './counted-after.ts';
import { COMMA, CONJUNCTION, COPULA, COUNTER, LEADING, OPENING } from './noun-roles.ts';
import type { FigureWords } from './words.ts';

const NOUN = SENSES.noun.bit;
const PREDICATE = SENSES.predicate.bit;
const MODAL = SENSES.modal.bit;

/** How far back a noun may stand from its number. */
const REACH = 12;
/** Predicates that lead from a noun to its number: «заявок досягло 300», "claims rose to 300". */
const REACHING: ReadonlySet<string> = new Set(['reach', 'exceed', 'amount', 'total', 'increase', 'decrease', 'make up', 'stand']);
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
  ...['imprison', 'sentence', 'convict', 'acquit', 'accuse', 'infect', 'vaccinate', 'deport', 'kidnap', 'bury', 'treat', 'come', 'attend', 'visit', 'recover'],
]);

function isOneOf(concepts: ReadonlySet<string>, token: Token | undefined): boolean {
  if (token === undefined || (token.kinds & PREDICATE) === 0) return false;
  const sense = senseOf(token, SENSES.predicate);
  return sense !== undefined && concepts.has(sense.value.concept);
}

/**
 * The noun that stands before its number: «число загиблих зросло до 133», «делегатов было 2500», «журналисты (67)».
 *
 * `from` is where the number with its hedge starts, `floor` where the one before it ends.
 */
export function nounBefore(tokens: readonly Token[], from: number, floor: number, hedged: boolean, words: FigureWords): FoundNoun | undefined {
  const { nouns, byNoun } = words;
  const lowest = Math.max(floor, from - REACH);
  if (lowest >= from) return undefined;
  // "claims over 150,000", «человек двадцать»: next to its noun, a number needs no verb if it is hedged, or where the turn itself hedges.
  let linked = hedged || (!nouns.headLast && isGenitivePlural(tokens[from - 1] as Token, nouns));
  let crossed = false;
  let told = false;
  for (let i = from - 1; i >= lowest; i--) {
    const token = tokens[i] as Token;
    const roles = roleOf(byNoun, token);
    if ((roles & COUNTER) !== 0) return counterNoun(tokens, i, from, words);
    const noun = linked && !crossed ? nounAt(tokens, i, 'plural') : undefined;
    if (noun !== undefined && noun.next <= from) return found(i, i, noun.next, noun.sense);
    const fronted = told && opensClause(tokens, i, words) && isGenitivePlural(token, nouns) ? nounAt(tokens, i, 'plural') : undefined;
    if (fronted !== undefined) return found(i, i, fronted.next, fronted.sense);
    if (!nouns.headLast && (token.kinds & (PREDICATE | MODAL)) !== 0) told = true;
    if (i === from - 1) linked = (roles & LEADING) !== 0;
    else if ((roles & OPENING) !== 0) break;
    if (linked && (roles & LEADING) !== 0) continue;
    if ((roles & COPULA) !== 0 || isOneOf(REACHING, token)) linked = true;
    // «Число країн, що підписали договір, скоротилося з 80»: only a word for a number is looked for beyond the clause between.
    else if ((roles & COMMA) !== 0 && linked) crossed = true;
    else if (token.kind !== 'word' && (roles & LEADING) === 0) break;
  }
  return undefined;
}

/** «Безробітних зареєстровано 107 тисяч»: what is counted comes first, before its verb. */
const opensClause = (tokens: readonly Token[], at: number, { byNoun }: FigureWords): boolean =>
  at === 0 || tokens[at - 1]?.kind === 'mark' || (roleOf(byNoun, tokens[at - 1]) & CONJUNCTION) !== 0;

const isGenitivePlural = (token: Token, nouns: FigureWords['nouns']): boolean => (token.kinds & NOUN) !== 0 && nouns.mayBeGenitivePlural(token.norm);

/** "the number of countries", «кількість підписантів»; "the death toll" counts what the noun before it says. */
function counterNoun(tokens: readonly Token[], counter: number, from: number, words: FigureWords): FoundNoun | undefined {
  const after = nounAfter(tokens, counter + 1, from, 'plural', words);
  if (after !== undefined) return after;
  const before = nounAt(tokens, counter - 1, 'both');
  return before === undefined ? undefined : found(counter - 1, counter - 1, counter, before.sense);
}

/** A verb of fate beside a number that names nobody: the token that tells that persons are counted. */
export function fateBeside(tokens: readonly Token[], from: number, next: number, words: FigureWords): number | undefined {
  if (from > 0 && isOneOf(FATES, tokens[from - 1])) return from - 1;
  if (isOneOf(FATES, tokens[next])) return next;
  return (roleOf(words.byNoun, tokens[next]) & COPULA) !== 0 && isOneOf(FATES, tokens[next + 1]) ? next + 1 : undefined;
}
