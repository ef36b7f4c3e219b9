import type { LedgerClaim, Relation } from '../core/values/ledger.ts';
import type { Identified } from './check.ts';

/**
 * The fields that a claim may have, absent ones undefined.
 *
 * In one literal: an object of so many fields that grows field by field, or is copied by a spread, takes five times the space, and this is done for every
 * claim.
 */
function standardFields(claim: Identified, relation: Relation, witness: string | null): LedgerClaim {
  return {
    schema: claim.schema,
    id: claim.id,
    measure: claim.measure,
    value: claim.value,
    low: claim.low,
    high: claim.high,
    qualifier: claim.qualifier,
    modality: claim.modality,
    asOf: claim.asOf,
    published: claim.published,
    precision: claim.precision,
    source: claim.source,
    language: claim.language,
    speaker: claim.speaker,
    agency: claim.agency,
    authority: claim.authority,
    partOf: claim.partOf,
    partition: claim.partition,
    exhaustive: claim.exhaustive,
    corrects: claim.corrects,
    quote: claim.quote,
    article: claim.article,
    start: claim.start,
    end: claim.end,
    relation,
    witness,
  };
}

const STANDARD: ReadonlySet<string> = new Set(Object.keys(standardFields({ id: '', measure: {}, source: '' }, 'supports', null)));

/** A claim with what becomes of it, and with the fields that the user gave it. */
export function ledgerClaim(claim: Identified, relation: Relation, witness: string | null): LedgerClaim {
  const copy = standardFields(claim, relation, witness);
  for (const field in claim) if (!STANDARD.has(field)) Object.assign(copy, { [field]: claim[field as keyof typeof claim] });
  return copy;
}
