import type { Claim } from '../core/values/claim.ts';
import type { Facts as FactsLine } from '../core/values/facts.ts';
import { Facts } from '../core/values/facts.ts';
import { type ErrorLine, errorLine, parseRecord } from './records.ts';
import type { RawRecord } from './sources.ts';

/** Facts and claims among the records, and an error line for each that is neither. */
export function checkLines(records: readonly RawRecord[]): { readonly input: readonly (FactsLine | Claim)[]; readonly errors: readonly ErrorLine[] } {
  const input: (FactsLine | Claim)[] = [];
  const errors: ErrorLine[] = [];
  for (const { line, json } of records) {
    try {
      const record = parseRecord(json);
      if (record.schema === 'newstally/facts@1') input.push(Facts.parse(record));
      else input.push(record as Claim);
    } catch (error) {
      errors.push(errorLine(line, null, error));
    }
  }
  return { input, errors };
}
