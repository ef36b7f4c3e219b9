import { NewstallyError } from '../core/errors.ts';
import type { Claim, Measure } from '../core/values/claim.ts';
import { authorities, measureKinds, modalities, qualifiers } from '../core/values/kinds.ts';
import { byText, canonical, hash } from './identity.ts';
import { readTime } from './time.ts';

/** A claim that has an id. */
export type Identified = Claim & { readonly id: string };

/** What is wrong with a claim, and which: its id if it has one, its places in the input. */
export interface ClaimFault {
  readonly id: string | null;
  readonly places: readonly number[];
  readonly error: NewstallyError;
}

export interface CheckedClaims {
  /** What can be reconciled: valid, each once, in the order of their ids. */
  readonly claims: readonly Identified[];
  /** What cannot: each error names the claim and the field. */
  readonly errors: readonly ClaimFault[];
}

const QUALIFIERS: ReadonlySet<unknown> = new Set(qualifiers);
const MODALITIES: ReadonlySet<unknown> = new Set(modalities);
const AUTHORITIES: ReadonlySet<unknown> = new Set(authorities);
const KINDS: ReadonlySet<unknown> = new Set(measureKinds);

const given = (value: unknown): boolean => value !== undefined && value !== null;

// Each: what is wrong with a field, as "field: reason"; undefined when nothing is. Reasons are worded only for what is wrong.
type Fault = string | undefined;
const noText = (field: string, value: unknown): Fault => (given(value) && typeof value !== 'string' ? `${field}: no text` : undefined);
const noNumber = (field: string, value: unknown): Fault =>
  given(value) && !Number.isFinite(value) ? `${field}: ${String(value)} is no finite number` : undefined;
const noneOf = (choices: ReadonlySet<unknown>, field: string, value: unknown): Fault =>
  given(value) && !choices.has(value) ? `${field}: ${JSON.stringify(value)} is none of ${[...choices].join(', ')}` : undefined;

/** Dates repeat, so those known to be right are not read again. */
function noDate(known: Set<unknown>, field: string, value: unknown): Fault {
  if (!given(value) || known.has(value)) return undefined;
  if (typeof value !== 'string' || readTime(value) === undefined) return `${field}: ${JSON.stringify(value)} is no date`;
  known.add(value);
  return undefined;
}

function faultOfMeasure(measure: unknown): Fault {
  if (typeof measure !== 'object' || measure === null) return 'measure: missing';
  const { counted, key, topic, predicate, scope, kind } = measure as Measure;
  if (!(typeof key === 'string' && key !== '') && !(counted?.length && (typeof counted === 'string' || counted.every((noun) => typeof noun === 'string')))) {
    return 'measure.counted: give it, or measure.key';
  }
  return noText('measure.topic', topic) ?? noText('measure.predicate', predicate) ?? noText('measure.scope', scope) ?? noneOf(KINDS, 'measure.kind', kind);
}

function faultOfNumbers({ value, low, high, precision, start, end }: Claim): Fault {
  const fault =
    noNumber('value', value) ??
    noNumber('low', low) ??
    noNumber('high', high) ??
    noNumber('precision', precision) ??
    noNumber('start', start) ??
    noNumber('end', end);
  if (fault !== undefined) return fault;
  if (!given(value) && !given(low) && !given(high)) return 'value: neither value nor low nor high is given';
  return given(low) && given(high) && Number(low) > Number(high) ? `low: ${low} is above high ${high}` : undefined;
}

/** What is wrong with one claim. Field by field, by name: a claim has two dozen, and all of them are looked at. */
function faultOf(claim: Claim, dates: Set<unknown>): Fault {
  const { id, source } = claim;
  const fault = faultOfMeasure(claim.measure);
  if (fault !== undefined) return fault;
  if (typeof source !== 'string' || source === '') return 'source: missing';
  if (given(id) && (typeof id !== 'string' || id === '')) return 'id: no text';
  return (
    faultOfNumbers(claim) ??
    noText('language', claim.language) ??
    noText('speaker', claim.speaker) ??
    noText('agency', claim.agency) ??
    noText('partOf', claim.partOf) ??
    noText('partition', claim.partition) ??
    noText('quote', claim.quote) ??
    noText('article', claim.article) ??
    noneOf(QUALIFIERS, 'qualifier', claim.qualifier) ??
    noneOf(MODALITIES, 'modality', claim.modality) ??
    noneOf(AUTHORITIES, 'authority', claim.authority) ??
    noDate(dates, 'asOf', claim.asOf) ??
    noDate(dates, 'published', claim.published)
  );
}

const idOf = (claim: Claim): string => claim.id ?? hash(canonical(claim));

/** Ids of claims that are, step by step, part of themselves. */
function circular(byId: ReadonlyMap<string, Identified>): ReadonlySet<string> {
  const done = new Set<string>();
  const found = new Set<string>();
  for (const { id: start, partOf } of byId.values()) {
    if (!partOf || done.has(start)) continue;
    const path: string[] = [];
    const onPath = new Set<string>();
    let id: string | null | undefined = start;
    while (id && byId.has(id) && !done.has(id) && !onPath.has(id)) {
      path.push(id);
      onPath.add(id);
      id = byId.get(id)?.partOf;
    }
    if (id && onPath.has(id)) for (const member of path.slice(path.indexOf(id))) found.add(member);
    for (const member of path) done.add(member);
  }
  return found;
}

/** Where the refused claims stand in the input; looked up only when there are any. */
function placesOf(input: readonly Claim[], ...refused: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const dates = new Set<unknown>();
  if (refused.every((ids) => ids.size === 0)) return places;
  input.forEach((claim, index) => {
    if (typeof claim !== 'object' || claim === null || faultOf(claim, dates) !== undefined) return;
    const id = idOf(claim);
    if (!refused.some((ids) => ids.has(id))) return;
    const known = places.get(id);
    if (known) known.push(index);
    else places.set(id, [index]);
  });
  return places;
}

/**
 * Tells the claims that can be reconciled from those that cannot. Claims without an id get a hash of their content; repeated ones fall into one.
 *
 * Two claims with one id and different content are both refused: which of them is meant, nobody can tell.
 */
export function checkClaims(input: readonly Claim[]): CheckedClaims {
  const { claims, errors } = tellApart(input);
  return { claims: claims.sort((a, b) => byText(a.id, b.id)), errors };
}

/** The same, in no order. */
export function tellApart(input: readonly Claim[]): { readonly claims: Identified[]; readonly errors: readonly ClaimFault[] } {
  const errors: ClaimFault[] = [];
  const byId = new Map<string, Identified>();
  const refused = new Set<string>();
  const dates = new Set<unknown>();
  for (let index = 0; index < input.length; index++) {
    const claim = input[index] as Claim;
    const fault = typeof claim === 'object' && claim !== null ? faultOf(claim, dates) : 'measure: missing';
    if (fault !== undefined) {
      const error = new NewstallyError('claim.invalid', `claim ${JSON.stringify(claim?.id ?? `at ${index}`)}: ${fault}`);
      errors.push({ id: typeof claim?.id === 'string' ? claim.id : null, places: [index], error });
      continue;
    }
    const id = idOf(claim);
    const known = byId.get(id);
    if (known === undefined) byId.set(id, claim.id === id ? (claim as Identified) : { ...claim, id });
    else if (known !== claim && !refused.has(id) && canonical(known) !== canonical({ ...claim, id })) refused.add(id);
  }
  for (const id of refused) byId.delete(id);
  const cycles = circular(byId);
  for (const id of cycles) byId.delete(id);
  const places = placesOf(input, refused, cycles);
  for (const id of [...refused].sort(byText)) {
    const error = new NewstallyError('claim.duplicate', `claim ${JSON.stringify(id)}: id: given to two claims of different content`);
    errors.push({ id, places: places.get(id) ?? [], error });
  }
  for (const id of [...cycles].sort(byText)) {
    const error = new NewstallyError('claim.cycle', `claim ${JSON.stringify(id)}: partOf: the claim is part of itself`);
    errors.push({ id, places: places.get(id) ?? [], error });
  }
  return { claims: [...byId.values()], errors };
}
