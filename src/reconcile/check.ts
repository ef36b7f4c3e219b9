import { NewstallyError } from '../core/errors.ts';
import { authorities, type Claim, measureKinds } from '../core/values/claim.ts';
import { modalities, qualifiers } from '../core/values/figure.ts';
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

const NUMBERS = ['value', 'low', 'high', 'precision', 'start', 'end'] as const;
const TEXTS = ['language', 'speaker', 'agency', 'partOf', 'partition', 'quote', 'article'] as const;
const DATES = ['asOf', 'published'] as const;
const CHOICES = { qualifier: qualifiers, modality: modalities, authority: authorities } as const;

const given = (field: unknown): boolean => field !== undefined && field !== null;

/** What is wrong with one claim, as "field: reason"; undefined when nothing is. Dates repeat, so those known to be right are not read again. */
function faultOf(claim: Claim, dates: Set<string>): string | undefined {
  const { measure } = claim;
  if (typeof measure !== 'object' || measure === null) return 'measure: missing';
  const { counted, key } = measure;
  if (!(typeof key === 'string' && key !== '') && !(counted?.length && (typeof counted === 'string' || counted.every((noun) => typeof noun === 'string')))) {
    return 'measure.counted: give it, or measure.key';
  }
  for (const field of ['topic', 'predicate', 'scope'] as const)
    if (given(measure[field]) && typeof measure[field] !== 'string') return `measure.${field}: no text`;
  if (given(measure.kind) && !measureKinds.includes(measure.kind as never))
    return `measure.kind: ${JSON.stringify(measure.kind)} is none of ${measureKinds.join(', ')}`;
  if (typeof claim.source !== 'string' || claim.source === '') return 'source: missing';
  if (given(claim.id) && (typeof claim.id !== 'string' || claim.id === '')) return 'id: no text';
  for (const field of NUMBERS) if (given(claim[field]) && !Number.isFinite(claim[field])) return `${field}: ${String(claim[field])} is no finite number`;
  if (!given(claim.value) && !given(claim.low) && !given(claim.high)) return 'value: neither value nor low nor high is given';
  if (given(claim.low) && given(claim.high) && Number(claim.low) > Number(claim.high)) return `low: ${claim.low} is above high ${claim.high}`;
  for (const field of TEXTS) if (given(claim[field]) && typeof claim[field] !== 'string') return `${field}: no text`;
  for (const field in CHOICES) {
    const chosen = claim[field as keyof typeof CHOICES];
    const choices: readonly string[] = CHOICES[field as keyof typeof CHOICES];
    if (given(chosen) && !choices.includes(chosen as string)) return `${field}: ${JSON.stringify(chosen)} is none of ${choices.join(', ')}`;
  }
  for (const field of DATES) {
    const date = claim[field];
    if (!given(date) || dates.has(date as string)) continue;
    if (typeof date !== 'string' || readTime(date) === undefined) return `${field}: ${JSON.stringify(date)} is no date`;
    dates.add(date);
  }
  return undefined;
}

const idOf = (claim: Claim): string => claim.id ?? hash(canonical(claim));

/** Ids of claims that are, step by step, part of themselves. */
function circular(byId: ReadonlyMap<string, Identified>): ReadonlySet<string> {
  const done = new Set<string>();
  const found = new Set<string>();
  for (const [start, claim] of byId) {
    if (done.has(start) || !claim.partOf) continue;
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
  const dates = new Set<string>();
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
  const errors: ClaimFault[] = [];
  const byId = new Map<string, Identified>();
  const refused = new Set<string>();
  const dates = new Set<string>();
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
  const claims = [...byId.values()].sort((a, b) => byText(a.id, b.id));
  return { claims, errors };
}
