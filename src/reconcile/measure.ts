import type { Measure } from '../core/values/claim.ts';
import { byText } from './identity.ts';

const SEPARATOR = '\u001f';

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
export const measureKey = (measure: Measure): string => [measure.topic ?? '', wholeKey(measure), measure.scope ?? ''].join(SEPARATOR);
