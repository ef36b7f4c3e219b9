import type { Claim } from '../core/values/claim.ts';
import type { Facts } from '../core/values/facts.ts';
import type { CountEntry, LedgerEntry } from '../core/values/ledger.ts';
import { claimsOf } from './claims.ts';
import { type ReconcileOptions, reconcileClaims } from './ledger.ts';
import { peopleOf } from './people.ts';
import { findTopics, type Topic } from './topics/index.ts';

export { type CheckedClaims, type ClaimFault, checkClaims } from './check.ts';
export { claimsOf } from './claims.ts';
export type { ExplanationLanguage, ReconcileOptions } from './ledger.ts';
export type { Method } from './methods.ts';
export { weighSources } from './sources.ts';

/** The claims of facts and claims alike, without topics that were not given: what `weighSources` learns from. */
export const claimsIn = (input: readonly (Facts | Claim)[]): readonly Claim[] => input.flatMap((item) => (isFacts(item) ? claimsOf(item) : [item]));

const isFacts = (input: Facts | Claim): input is Facts => 'figures' in input;

/**
 * Reconciles facts of articles, or bare claims, into a ledger: a line for every measure, then one for every person.
 *
 * Order-free and idempotent: any order of the input and any duplicate of it give the same result.
 *
 * @throws {NewstallyError} `claim.*` for a claim that cannot be reconciled; `checkClaims` tells them apart beforehand.
 */
export function reconcile(input: readonly (Facts | Claim)[], options: ReconcileOptions = {}): readonly LedgerEntry[] {
  const claims: Claim[] = [];
  const documents = new Map<string, Facts>();
  for (const item of input) {
    if (isFacts(item)) documents.set([item.id, item.url, item.fingerprint, item.published?.value].join('\u001f'), item);
    else claims.push(item);
  }
  if (documents.size === 0) return reconcileClaims(claims, options);
  const facts = [...documents.values()];
  const topics = findTopics(facts);
  const byName = new Map<string, Topic>();
  for (const document of facts) {
    const topic = topics.get(document);
    if (topic) byName.set(topic.name, topic);
    for (const claim of claimsOf(document, topic?.name ?? null)) claims.push(claim);
  }
  const counts = reconcileClaims(claims, options).map((entry): CountEntry => {
    const topic = byName.get(entry.measure.topic ?? '');
    return topic ? { ...entry, topic } : entry;
  });
  return [...counts, ...peopleOf(facts)];
}
