import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { roleOf } from '../../grammar/roles.ts';
import { type ClauseMap, roleAt } from './clause-map.ts';
import { STOP } from './clauses.ts';
import { type Draft, ofKind } from './draft.ts';
import { COUNTER } from './noun-roles.ts';
import type { FigureWords } from './words.ts';

const LABEL = SENSES.label.bit;
const NOUN = SENSES.noun.bit;
const PREDICATE = SENSES.predicate.bit;
const NUMERAL = SENSES.numeral.bit;

/** How far before a number the word may stand that makes it money. */
const REACH = 10;
/** What sums are told of. */
const SUMS: ReadonlySet<string> = new Set(
  'payment|transfer|loan|debt|subsidy|investment|tax|price|salary|pension|allowance|compensation|budget|expense|income|profit|deposit|credit|fine|wage'.split(
    '|',
  ),
);
/** What is done with money, and hardly with a million of anything else that is left unsaid. */
const PAYING: ReadonlySet<string> = new Set(
  'pay|earn|cost|invest|spend|lend|borrow|owe|finance|compensate|donate|fine|allocate|promise|seize|steal|save|request'.split('|'),
);
/** From here on, a number in news that counts nothing is money; from ten times as much on, whatever noun stands before it: there are not so many people. */
const BILLION = 1e9;

/**
 * Sums that leave their currency to the reader: «прибуток сягнув 5 млрд», «2 млн доларів, зібрано лише 300 тисяч».
 *
 * Only thousands and more in words that count nothing else; `currency` is that of the last sum before, and the first one told after may give it as well:
 * «збитки у 45 мільйонів; із резерву дадуть 20 млн гривень».
 */
export function withSums(drafts: readonly Draft[], map: ClauseMap, words: FigureWords, currency: string | null): readonly Draft[] {
  let unit = currency;
  // Asked for by many numbers, found out once.
  let later: string | null | undefined;
  let measured: boolean | undefined;
  let changed: Draft[] | undefined;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const { quantity } = draft;
    if (quantity.kind === 'money') {
      unit = quantity.unit ?? unit;
      continue;
    }
    const magnitude = magnitudeOf(draft, map.tokens);
    if (magnitude === 0) continue;
    if (unit === null && later === undefined) later = firstCurrency(drafts);
    const code = unit ?? later ?? null;
    if (code === null) continue;
    measured ??= hasMeasure(drafts);
    if (isSum(changed ?? drafts, i, map, words, magnitude, measured)) {
      changed ??= [...drafts];
      changed[i] = { sentence: draft.sentence, quantity: ofKind(quantity, 'money', code, 'figure/money'), noun: null, from: draft.from, next: draft.next };
    }
  }
  return changed ?? drafts;
}

/** The currency of the last sum. */
export function currencyOf(drafts: readonly Draft[]): string | null {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const { kind, unit } = (drafts[i] as Draft).quantity;
    if (kind === 'money' && unit !== null) return unit;
  }
  return null;
}

/** The currency of the first sum. */
function firstCurrency(drafts: readonly Draft[]): string | null {
  for (const { quantity } of drafts) {
    const { kind, unit } = quantity;
    if (kind === 'money' && unit !== null) return unit;
  }
  return null;
}

/** The magnitude in words of a number that nothing follows which it could count; 0 if it has none. */
function magnitudeOf({ quantity, noun }: Draft, tokens: readonly Token[]): number {
  if (quantity.kind !== 'count' && quantity.kind !== 'number') return 0;
  if (noun !== null && noun.next > quantity.next) return 0;
  // «виплати отримають 2,9 тис. з них»: a part of what was counted before.
  if (senseOf(tokens[quantity.next], SENSES.tie)?.value === 'of-whole') return 0;
  const last = tokens[quantity.next - 1] as Token;
  const token = last.kind === 'mark' && quantity.next > 1 ? tokens[quantity.next - 2] : last;
  if (token === undefined || (token.kinds & NUMERAL) === 0) return 0;
  const numeral = senseOf(token, SENSES.numeral)?.value;
  return numeral !== undefined && (numeral.type === 'magnitude' || numeral.type === 'abbreviation') ? numeral.value : 0;
}

function isSum(drafts: readonly Draft[], index: number, map: ClauseMap, { byNoun }: FigureWords, magnitude: number, measured: boolean): boolean {
  const { from, next, noun, quantity } = drafts[index] as Draft;
  const after = map.tokens[next];
  // «2,6 млн наличными»
  if (after !== undefined && isMoneyWord(after)) return true;
  if ((noun === null ? magnitude : (quantity.value ?? 0) / 10) >= BILLION && !measured) return true;
  let other = index - 1;
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const token = map.tokens[i] as Token;
    if ((roleAt(map, i) & STOP) !== 0 || (roleOf(byNoun, token) & COUNTER) !== 0) return false;
    while (other >= 0 && (drafts[other] as Draft).from > i) other--;
    const before = drafts[other];
    if (before !== undefined && i < before.next) {
      if (before.quantity.kind === 'money') return true;
      if (before.quantity.kind === 'measure') return false;
      if (before.quantity.kind === 'count' && before.noun !== null && before.noun.counted.concept !== 'time') return false;
    }
    if ((token.kinds & NOUN) !== 0 && SUMS.has(senseOf(token, SENSES.noun)?.value.concept ?? '')) return true;
    if (isMoneyWord(token)) return true;
    if ((token.kinds & PREDICATE) !== 0 && PAYING.has(senseOf(token, SENSES.predicate)?.value.concept ?? '')) return true;
  }
  return false;
}

const isMoneyWord = (token: Token): boolean => (token.kinds & LABEL) !== 0 && senseOf(token, SENSES.label)?.value.role === 'money';

function hasMeasure(drafts: readonly Draft[]): boolean {
  for (let i = 0; i < drafts.length; i++) if ((drafts[i] as Draft).quantity.kind === 'measure') return true;
  return false;
}
