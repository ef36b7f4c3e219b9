import type { Measure } from '../core/values/claim.ts';
import { byText } from './identity.ts';

const SEPARATOR = '\u001f';

/** A key of several parts, told apart and ordered part by part. */
export const keyOf = (...parts: readonly string[]): string => parts.join(SEPARATOR);

/** What is counted as one name; a union in alphabetical order: `country+organization`. */
export function countedName(measure: Measure): string | null {
  const { counted } = measure;
  if (counted === undefined || counted === null) return null;
  if (typeof counted === 'string') return counted.includes('+') ? counted.split('+').sort(byText).join('+') : counted;
  return [...counted].sort(byText).join('+');
}

/** The measure without its event and scope: the same thing done by the same kind of thing. */
export const wholeKey = (measure: Measure): string =>
  `${measure.key ?? ''}${SEPARATOR}${countedName(measure) ?? ''}${SEPARATOR}${measure.predicate ?? ''}${SEPARATOR}${measure.unit ?? ''}`;

/** Claims that share this are about one measure. */
export const measureKey = (measure: Measure): string => keyOf(measure.topic ?? '', wholeKey(measure), measure.scope ?? '');
