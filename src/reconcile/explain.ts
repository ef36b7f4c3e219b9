import type { CountEntry } from '../core/values/ledger.ts';
import type { ExplanationLanguage, Group } from './ledger.ts';
import type { Reading } from './reading.ts';
import type { Settlement } from './settle.ts';

export function explain(
  _entry: CountEntry,
  _settlement: Settlement,
  _readings: readonly Reading[],
  _parts: readonly Group[],
  _language: ExplanationLanguage,
): string {
  return '';
}
