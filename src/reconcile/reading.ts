import type { Authority, MeasureKind } from '../core/values/claim.ts';
import type { Qualifier } from '../core/values/figure.ts';
import type { Identified } from './check.ts';
import { EVERYTHING, hardInterval, type Interval, roundStep, softInterval } from './interval.ts';
import { readTime, type Time } from './time.ts';

/**
 * A claim as the rules see it. `point`: one number. `rounded`: a bare round number or "about". `bound`: open on one side.
 * `range`: closed on both. `vague`: dozens, hundreds.
 */
export interface Reading {
  readonly claim: Identified;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  shape: 'point' | 'rounded' | 'bound' | 'range' | 'vague';
  readonly hard: Interval;
  readonly soft: Interval;
  readonly step: number;
  /** The time that the claim speaks of; of publication when it states none. */
  readonly time: Time | null;
  readonly stated: boolean;
  /** Minutes; infinite when unknown. */
  readonly publishedAt: number;
  readonly authority: Authority;
  readonly weight: number;
  /** Named in the claim, or weighed by the user: not taken for a repeat of others. */
  readonly credited: boolean;
  /** Credited to an agency that is silent here, while others speak for themselves: see `isSecondHand`. */
  readonly silent: boolean;
  /** Told at second hand and without a time of its own. */
  readonly hearsay: boolean;
  /** Number of the witness within the entry. */
  witness: number;
}

/** Integers, so that no sum depends on its order. */
export const WEIGHTS: Readonly<Record<Authority, number>> = { issuer: 100, official: 80, agency: 60, outlet: 40, aggregator: 20, translation: 20 };
const PERCENT = 100;
const DEFAULT_KIND: MeasureKind = 'cumulative';

export interface Weighing {
  readonly authority?: Readonly<Record<string, Authority>> | undefined;
  readonly sourceWeights?: Readonly<Record<string, number>> | undefined;
}

/** Who is heard: the sources of all claims, and whether an agency that is credited is among them. */
export interface Heard {
  readonly sources: ReadonlySet<string>;
  readonly agencies: boolean;
}

export function heardIn(claims: readonly Identified[]): Heard {
  const sources = new Set<string>();
  for (const { source } of claims) sources.add(source);
  return { sources, agencies: claims.some(({ agency }) => agency !== null && agency !== undefined && sources.has(agency)) };
}

/** Who vouches for a claim: what the user says of the source or the agency, then the claim itself, then who is named in it. */
export function authorityOf(claim: Identified, weighing: Weighing, heard: Heard): Authority {
  const chosen = weighing.authority;
  if (chosen && Object.hasOwn(chosen, claim.source)) return chosen[claim.source] as Authority;
  if (claim.authority) return claim.authority;
  if (claim.speaker) return 'official';
  if (!claim.agency) return 'outlet';
  if (chosen && Object.hasOwn(chosen, claim.agency)) return chosen[claim.agency] as Authority;
  // What an agency is said to have said, without a report of its own at hand, is worth no more than the outlet that says so.
  return heard.sources.has(claim.agency) ? 'agency' : 'outlet';
}

/**
 * Whether a claim is credited to an agency that is silent here, while others speak for themselves. Where no agency is heard at all, as in a collection of
 * outlets, nothing is told at second hand; nor is what the user gives an authority for.
 */
function isSecondHand({ speaker, agency, authority, source }: Identified, { authority: chosen }: Weighing, heard: Heard): boolean {
  if (!agency || !heard.agencies || speaker || authority || heard.sources.has(agency)) return false;
  return !(chosen && (Object.hasOwn(chosen, agency) || Object.hasOwn(chosen, source)));
}

function qualifierOf(claim: Identified): Qualifier {
  if (claim.qualifier) return claim.qualifier;
  const low = claim.low ?? null;
  const high = claim.high ?? null;
  const value = claim.value ?? null;
  if (value !== null && (low === null) === (high === null) && (low === high || low === value)) return 'exact';
  if (low !== null && high !== null) return low === high ? 'exact' : 'range';
  if (low !== null) return value !== null && low > value ? 'more-than' : 'at-least';
  return value !== null && high !== null && high < value ? 'almost' : 'at-most';
}

const open = (bound: number | null | undefined, otherwise: number): number => bound ?? otherwise;

export type ReadDate = (date: string) => Time | null;

/** Dates repeat: each is read once. */
export function dateReader(): ReadDate {
  const known = new Map<string, Time | null>();
  return (date) => {
    let time = known.get(date);
    if (time === undefined) {
      time = readTime(date) ?? null;
      known.set(date, time);
    }
    return time;
  };
}

/** Reads a checked claim. */
export function readClaim(claim: Identified, readDate: ReadDate, weighing: Weighing, heard: Heard): Reading {
  const qualifier = qualifierOf(claim);
  const low = claim.low ?? null;
  const high = claim.high ?? null;
  const value = claim.value ?? (qualifier === 'exact' ? (low ?? high) : null);
  const step = claim.precision ?? (value === null ? 1 : roundStep(value));
  let hard = EVERYTHING;
  let soft = EVERYTHING;
  if (qualifier === 'range' || value === null) {
    hard = { low: open(low, Number.NEGATIVE_INFINITY), high: open(high, Number.POSITIVE_INFINITY) };
    soft = hard;
  } else {
    const wording = hardInterval(value, qualifier);
    if (qualifier === 'about' || qualifier === 'vague') hard = wording;
    else hard = { low: open(low, wording.low), high: open(high, wording.high) };
    soft = softInterval(value, qualifier, step);
  }
  const asOf = claim.asOf ? readDate(claim.asOf) : null;
  const published = claim.published ? readDate(claim.published) : null;
  const authority = authorityOf(claim, weighing, heard);
  const silent = isSecondHand(claim, weighing, heard);
  const given = weighing.sourceWeights;
  const trust = given && Object.hasOwn(given, claim.source) ? Math.max(1, Math.round(PERCENT * (given[claim.source] ?? 1))) : PERCENT;
  return {
    claim,
    value,
    qualifier,
    shape: shapeOf(qualifier, value, step, hard),
    hard,
    soft,
    step,
    time: asOf ?? published,
    stated: asOf !== null,
    publishedAt: published?.to ?? Number.POSITIVE_INFINITY,
    authority,
    weight: given ? Math.max(1, Math.round((WEIGHTS[authority] * trust) / PERCENT)) : WEIGHTS[authority],
    credited: Boolean(claim.speaker || claim.agency || claim.authority) || (given !== undefined && Object.hasOwn(given, claim.source)),
    silent,
    hearsay: silent && asOf === null,
    witness: 0,
  };
}

function shapeOf(qualifier: Qualifier, value: number | null, step: number, hard: Interval): Reading['shape'] {
  if (qualifier === 'vague') return 'vague';
  if (qualifier === 'about') return 'rounded';
  if (qualifier === 'exact' && value !== null) return step >= 5 && value >= 10 ? 'rounded' : 'point';
  return Number.isFinite(hard.low) && hard.low > 0 && Number.isFinite(hard.high) ? 'range' : 'bound';
}

/** The kind that most claims of a measure give; of equals the first in the alphabet. */
export function kindOf(readings: readonly Reading[]): MeasureKind {
  const votes = new Map<MeasureKind, number>();
  for (const { claim } of readings) if (claim.measure.kind) votes.set(claim.measure.kind, (votes.get(claim.measure.kind) ?? 0) + 1);
  let best: MeasureKind | undefined;
  for (const [kind, count] of votes) {
    const most = best === undefined ? 0 : (votes.get(best) ?? 0);
    if (best === undefined || count > most || (count === most && kind < best)) best = kind;
  }
  return best ?? DEFAULT_KIND;
}
