import type { Counted } from '../../core/values/figure.ts';
import type { FigureKind, Qualifier } from '../../core/values/kinds.ts';
import { type RoleTable, roleOf } from '../../grammar/roles.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { ORIGIN } from './clauses.ts';

/**
 * A number read in a sentence, before it is known what it counts.
 *
 * `tokens.slice(at, next)` of the sentence is the numeral with its magnitude, sign, currency or unit; `from` is where its hedge starts (`at` without one).
 */
export interface Quantity {
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly precision: number;
  readonly unit: string | null;
  readonly rule: string;
}

/** The counted noun of a quantity: `tokens.slice(at, next)` is the noun phrase from its first word to its head's last. */
export interface CountedNoun {
  readonly at: number;
  readonly next: number;
  readonly counted: Counted;
  /** What the noun itself says happened: die for «загиблих». */
  readonly predicate: string | null;
}

export const isCount = ({ kind }: { readonly kind: FigureKind }): boolean => kind === 'count' || kind === 'number';
/** A length of time, of which no verb is told. */
export const isTime = ({ kind }: { readonly kind: FigureKind }): boolean => kind === 'duration' || kind === 'age';

/** A figure in the making: its number, its sentence and what it counts; `tokens.slice(from, next)` is hedge, number and the counted noun behind it. */
export interface Draft {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly noun: CountedNoun | null;
  readonly from: number;
  readonly next: number;
}

/** The same quantity as one of another kind. */
export const ofKind = (
  { from, at, next, value, low, high, qualifier, precision }: Quantity,
  kind: FigureKind,
  unit: string | null,
  rule: string,
): Quantity => ({
  from,
  at,
  next,
  kind,
  value,
  low,
  high,
  qualifier,
  precision,
  unit,
  rule,
});

/** The drafts of a sentence. A noun before its number, or one that another number takes first («12 або 13 країн»), is not part of the figure. */
export function draftsOf(sentence: Sentence, quantities: readonly Quantity[], nouns: readonly (CountedNoun | null)[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i] as Quantity;
    const noun = nouns[i] ?? null;
    const limit = quantities[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    const next = noun !== null && noun.next > quantity.next && noun.next <= limit ? noun.next : quantity.next;
    // A number counts only if what it counts is known.
    const kind = isCount(quantity) ? (noun === null ? 'number' : 'count') : quantity.kind;
    drafts.push({
      sentence,
      quantity: kind === quantity.kind ? quantity : ofKind(quantity, kind, quantity.unit, quantity.rule),
      noun,
      from: quantity.from,
      next,
    });
  }
  return drafts;
}

/**
 * «від 19 країн Азії, 21 країни Африки … до 12 країн Америки»: the «до» closes a row that a preposition opened, and bounds nothing.
 *
 * Two numbers are a range; three and more of the same noun are a row.
 */
export function untangleRow(drafts: readonly Draft[], roles: RoleTable): readonly Draft[] {
  return drafts.length < 3 ? drafts : drafts.map((draft, i) => (i > 1 && closesRow(drafts, i, roles) ? unbounded(draft) : draft));
}

function closesRow(drafts: readonly Draft[], index: number, roles: RoleTable): boolean {
  const { sentence, quantity, noun } = drafts[index] as Draft;
  if (quantity.qualifier !== 'at-most' || quantity.value === null) return false;
  for (let first = index - 1; first >= 0 && first >= index - LONGEST_ROW; first--) {
    const other = drafts[first] as Draft;
    if (other.quantity.qualifier !== 'exact' || other.noun?.counted.concept !== noun?.counted.concept) return false;
    if (first < index - 1 && other.from > 0 && (roleOf(roles, sentence.tokens[other.from - 1]) & ORIGIN) !== 0) return true;
  }
  return false;
}

const unbounded = (draft: Draft): Draft => {
  const { at, value } = draft.quantity;
  return { ...draft, from: at, quantity: { ...draft.quantity, from: at, qualifier: 'exact', low: value, high: value } };
};

const LONGEST_ROW = 12;
