import type { LedgerClaim, Relation } from '../core/values/ledger.ts';
import type { Identified } from './check.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const FIELDS: ReadonlySet<string> = new Set<keyof LedgerClaim>([
  'schema',
  'id',
  'measure',
  'value',
  'low',
  'high',
  'qualifier',
  'modality',
  'asOf',
  'published',
  'precision',
  'source',
  'language',
  'speaker',
  'agency',
  'authority',
  'partOf',
  'partition',
  'exhaustive',
  'corrects',
  'quote',
  'article',
  'start',
  'end',
  'relation',
  'witness',
]);

/**
 * A claim with what becomes of it: every field that it has, and those of the user's own.
 *
 * Field by field, by name: copied by a loop or a spread, an object of so many fields becomes a table of its own, which takes ten times as long and six
 * times the space, and this is done for every claim.
 */
export function ledgerClaim(claim: Identified, relation: Relation, witness: string | null): LedgerClaim {
  const { schema, id, measure } = claim;
  const copy: Partial<Writable<LedgerClaim>> = schema === undefined ? { id, measure } : { schema, id, measure };
  if (claim.value !== undefined) copy.value = claim.value;
  if (claim.low !== undefined) copy.low = claim.low;
  if (claim.high !== undefined) copy.high = claim.high;
  if (claim.qualifier !== undefined) copy.qualifier = claim.qualifier;
  if (claim.modality !== undefined) copy.modality = claim.modality;
  if (claim.asOf !== undefined) copy.asOf = claim.asOf;
  if (claim.published !== undefined) copy.published = claim.published;
  if (claim.precision !== undefined) copy.precision = claim.precision;
  copy.source = claim.source;
  if (claim.language !== undefined) copy.language = claim.language;
  if (claim.speaker !== undefined) copy.speaker = claim.speaker;
  if (claim.agency !== undefined) copy.agency = claim.agency;
  if (claim.authority !== undefined) copy.authority = claim.authority;
  if (claim.partOf !== undefined) copy.partOf = claim.partOf;
  if (claim.partition !== undefined) copy.partition = claim.partition;
  if (claim.exhaustive !== undefined) copy.exhaustive = claim.exhaustive;
  if (claim.corrects !== undefined) copy.corrects = claim.corrects;
  if (claim.quote !== undefined) copy.quote = claim.quote;
  if (claim.article !== undefined) copy.article = claim.article;
  if (claim.start !== undefined) copy.start = claim.start;
  if (claim.end !== undefined) copy.end = claim.end;
  copy.relation = relation;
  copy.witness = witness;
  for (const field in claim) if (!FIELDS.has(field)) Object.assign(copy, { [field]: claim[field as keyof typeof claim] });
  return copy as LedgerClaim;
}
