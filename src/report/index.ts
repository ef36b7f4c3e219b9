import type { Facts } from '../core/values/facts.ts';
import type { LedgerEntry } from '../core/values/ledger.ts';

export interface ReportOptions {
  /** `text` for a terminal, `html` for a page of its own. */
  readonly format?: 'text' | 'html';
}

/** The ledger for a person. */
export function renderReport(ledger: readonly LedgerEntry[], _documents: readonly Facts[], _options: ReportOptions = {}): string {
  return ledger.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
