import type { LedgerEntry } from '../core/values/ledger.ts';
import {
  checkDate,
  checkEntry,
  checkFigure,
  checkGrounded,
  checkOfficial,
  type DateTraits,
  type EntryTraits,
  type FigureTraits,
  type OfficialTraits,
  type Subject,
} from './checks.ts';

/**
 * Matchers for `expect.extend` of vitest and jest.
 *
 * @example
 * expect.extend(matchers);
 * expect('Конвенцію підписали 72 країни.').toReportFigure({ value: 72, counted: 'country', predicate: 'sign' });
 */
export const matchers = {
  toReportFigure: (subject: Subject, traits: FigureTraits) => checkFigure(subject, traits),
  toReportDate: (subject: Subject, traits: DateTraits) => checkDate(subject, traits),
  toReportOfficial: (subject: Subject, traits: OfficialTraits) => checkOfficial(subject, traits),
  toBeGrounded: (subject: Subject) => checkGrounded(subject),
  toReconcileTo: (ledger: readonly LedgerEntry[], traits: EntryTraits) => checkEntry(ledger, traits),
};

/**
 * What `expect(…)` gains, to be declared once in a project:
 * `declare module 'vitest' { interface Matchers<T> extends NewstallyMatchers<T> {} }`, for jest `namespace jest { interface Matchers<R> … }`.
 */
export interface NewstallyMatchers<R = unknown> {
  toReportFigure(traits: FigureTraits): R;
  toReportDate(traits: DateTraits): R;
  toReportOfficial(traits: OfficialTraits): R;
  toBeGrounded(): R;
  toReconcileTo(traits: EntryTraits): R;
}
