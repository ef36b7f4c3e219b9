import type { Claim } from '../core/values/claim.ts';
import type { Facts } from '../core/values/facts.ts';
import type { LedgerEntry } from '../core/values/ledger.ts';

/** The claims that an article makes: one for every figure that counts something. */
export function claimsOf(_facts: Facts): readonly Claim[] {
  return [];
}

export interface ReconcileOptions {
  readonly method?: 'ledger' | 'vote' | 'weighted-median';
  readonly language?: 'en' | 'uk' | 'ru';
}

/** Reconciles facts of articles, or bare claims, into a ledger. Order-free and idempotent. */
export function reconcile(_input: readonly (Facts | Claim)[], _options: ReconcileOptions = {}): readonly LedgerEntry[] {
  return [];
}
