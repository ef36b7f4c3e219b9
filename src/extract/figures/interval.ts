import type { FigureKind, Qualifier } from '../../core/values/kinds.ts';

/** What the wording allows, as whole numbers where things are counted. `null` is an open side. */
export interface Bounds {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The step to which a writer may have rounded a whole number: the largest of 1, 5, 10, 50, 100, 500 … that divides it and is at most half of it.
 *
 * @example
 * roundStep(2500); //=> 500
 */
export function roundStep(value: number): number {
  const size = Math.abs(value);
  if (!Number.isInteger(size) || size < 10 || size % 5 !== 0) return 1;
  let step = 1;
  for (let power = 1; power <= size / 2; power *= 10) {
    if (size % power !== 0) break;
    step = power;
    if (size % (5 * power) === 0 && 5 * power <= size / 2) step = 5 * power;
  }
  return step;
}

/** The interval of a hedged number. Counts have no values between whole numbers; money and measures do. */
export function boundsOf(value: number, qualifier: Qualifier, kind: FigureKind): Bounds {
  const unit = (kind === 'count' || kind === 'number') && Number.isInteger(value) ? 1 : 0;
  const floor = Math.min(0, value);
  switch (qualifier) {
    case 'exact':
      return { value, low: value, high: value };
    case 'more-than':
      return { value, low: value + unit, high: null };
    case 'at-least':
      return { value, low: value, high: null };
    case 'at-most':
      return { value, low: floor, high: value };
    case 'less-than':
    case 'almost':
      return { value, low: floor, high: value - unit };
    case 'about':
    case 'range':
    case 'vague':
      return { value, low: null, high: null };
    default:
      return qualifier satisfies never;
  }
}
