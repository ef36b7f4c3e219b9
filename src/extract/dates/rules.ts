import type { CalendarExpression } from '../../core/calendar.ts';
import { longest, matching, type Reader, readerOf } from '../../grammar/apply.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { mayStart } from './company.ts';
import { numberParts } from './parts.ts';
import { absoluteRules } from './rules-absolute.ts';
import { compoundRules } from './rules-compound.ts';
import { numericRules } from './rules-numeric.ts';
import { periodRules } from './rules-period.ts';
import { rangeRules } from './rules-range.ts';
import { relativePoints, windowRules } from './rules-relative.ts';

/** Reads the dates of a language: simple points, points built of those, spans of time built of both. */
export function dateReader(pack: LanguagePack): Reader<CalendarExpression> {
  const numbers = numberParts(pack.numerals);
  const simple = [...numericRules(), ...periodRules(pack, numbers), ...absoluteRules(pack, numbers), ...relativePoints(pack, numbers)];
  const simpleReader = readerOf(simple, pack.calendar);
  const pointReader = longest(simpleReader, readerOf(compoundRules(matching(simpleReader)), pack.calendar));
  const spans = [...rangeRules(matching(pointReader), pack.calendar), ...windowRules(numbers, matching(pointReader)), ...pack.dateRules()];
  const all = longest<CalendarExpression>(pointReader, readerOf(spans, pack.calendar));
  return { ...all, read: (tokens, at) => (mayStart(tokens, at) ? all.read(tokens, at) : undefined) };
}

const readers = new WeakMap<LanguagePack, Reader<CalendarExpression>>();

/** The reader of a pack, built when the language is first met; a memo of a pure function of the pack. */
export function readerFor(pack: LanguagePack): Reader<CalendarExpression> {
  let reader = readers.get(pack);
  if (reader === undefined) {
    reader = dateReader(pack);
    readers.set(pack, reader);
  }
  return reader;
}
