import type { Claim } from '../core/values/claim.ts';
import { Facts, type Facts as FactsLine } from '../core/values/index.ts';
import { checkClaims } from '../reconcile/index.ts';
import { type ErrorLine, errorLine, parseRecord } from './records.ts';
import type { RawRecord } from './sources.ts';

/** Facts and claims among the records, and an error line, in the order of the records, for each that is neither. */
export function checkLines(records: readonly RawRecord[]): { readonly input: readonly (FactsLine | Claim)[]; readonly errors: readonly ErrorLine[] } {
  const facts: FactsLine[] = [];
  const claims: { readonly line: number; readonly claim: Claim }[] = [];
  const errors: ErrorLine[] = [];
  for (const { line, json } of records) {
    try {
      const record = parseRecord(json);
      if (record.schema === 'newstally/facts@1') facts.push(Facts.parse(record));
      else claims.push({ line, claim: record as Claim });
    } catch (error) {
      errors.push(errorLine(line, null, error));
    }
  }
  const checked = checkClaims(claims.map(({ claim }) => claim));
  for (const { id, places, error } of checked.errors) for (const place of places) errors.push(errorLine(claims[place]?.line ?? 0, id, error));
  return { input: [...facts, ...checked.claims], errors: errors.sort((a, b) => a.line - b.line) };
}
