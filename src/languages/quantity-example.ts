import type { FigureKind, Qualifier } from '../core/values/kinds.ts';

/** What a phrase of the numbers corpora says, its noun left out. */
export interface QuantityExample {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string | null;
}

/** A number as it stands: «72 країни», «5 млн грн». */
export const exactly = (kind: FigureKind, value: number, unit: string | null = null): QuantityExample => ({
  ...{ kind, value, low: value, high: value, qualifier: 'exact', unit },
});

/** A number with the interval that its hedge allows; `null` is an open side. */
export const hedged = (
  qualifier: Qualifier,
  kind: FigureKind,
  value: number,
  [low, high]: readonly [low: number | null, high: number | null],
  unit: string | null = null,
): QuantityExample => ({ kind, value, low, high, qualifier, unit });

/** No single value: «від 3 до 5», «десятки». */
export const between = (qualifier: 'range' | 'vague', kind: FigureKind, low: number, high: number, unit: string | null = null): QuantityExample => ({
  ...{ kind, value: null, low, high, qualifier, unit },
});
