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
  type Verdict,
} from './checks.ts';

/** What an assertion throws; test runners show its message. `name` is the one that they know. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function assert({ pass, message }: Verdict): void {
  if (!pass) throw new AssertionError(message());
}

/** Throws unless the text reports a figure with these attributes: for node:test and any runner without matchers. */
export const assertReportsFigure = (subject: Subject, traits: FigureTraits): void => assert(checkFigure(subject, traits));
export const assertReportsDate = (subject: Subject, traits: DateTraits): void => assert(checkDate(subject, traits));
export const assertReportsOfficial = (subject: Subject, traits: OfficialTraits): void => assert(checkOfficial(subject, traits));
/** Throws unless every span of the facts reads back from their text. */
export const assertGrounded = (subject: Subject): void => assert(checkGrounded(subject));
/** Throws unless the ledger has an entry for the measure with these attributes and relations. */
export const assertReconcilesTo = (ledger: readonly LedgerEntry[], traits: EntryTraits): void => assert(checkEntry(ledger, traits));
