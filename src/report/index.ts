import type { Facts } from '../core/values/facts.ts';
import type { LedgerEntry } from '../core/values/ledger.ts';
import { htmlReport } from './html.ts';
import { textReport } from './text.ts';

export interface ReportOptions {
  /** `text` for a terminal, `html` for a page of its own. */
  readonly format?: 'text' | 'html';
}

/**
 * The ledger for a person: what holds, why, and what every source said. As `html` also the articles, with every span marked and the rule on hover.
 *
 * Whatever an article holds is escaped.
 */
export function renderReport(ledger: readonly LedgerEntry[], documents: readonly Facts[], options: ReportOptions = {}): string {
  return options.format === 'html' ? htmlReport(ledger, documents) : textReport(ledger);
}
