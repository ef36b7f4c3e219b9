import type { CalendarExpression } from '../../core/calendar.ts';
import { indexRules, matching, type RuleIndex } from '../../grammar/apply.ts';
import type { CalendarConventions } from '../../languages/contracts/calendar.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { absoluteRules } from './rules-absolute.ts';
import { compoundRules } from './rules-compound.ts';
import { numericRules } from './rules-numeric.ts';
import { periodRules } from './rules-period.ts';
import { rangeRules } from './rules-range.ts';
import { relativePoints, windowRules } from './rules-relative.ts';

export type DateRules = RuleIndex<CalendarExpression, CalendarConventions>;

/** All rules for the dates of a language: simple points, points built of those, spans of time built of both. */
export function dateRules(pack: LanguagePack): DateRules {
  const simple = [...numericRules(), ...periodRules(pack), ...absoluteRules(pack), ...relativePoints(pack)];
  const compound = compoundRules(matching(indexRules(simple), pack.calendar));
  const points = [...simple, ...compound];
  return indexRules([
    ...rangeRules(matching(indexRules(points), pack.calendar), pack.calendar.monthFirst),
    ...points,
    ...windowRules(pack),
    ...pack.dateRules(),
  ]);
}

const indexes = new WeakMap<LanguagePack, DateRules>();

/** The rules of a pack, built when the language is first met; a memo of a pure function of the pack. */
export function rulesOf(pack: LanguagePack): DateRules {
  let index = indexes.get(pack);
  if (index === undefined) {
    index = dateRules(pack);
    indexes.set(pack, index);
  }
  return index;
}
