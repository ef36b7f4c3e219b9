import type { Authority, Qualifier } from '../core/values/kinds.ts';
import type { Relation } from '../core/values/ledger.ts';
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
  /** A speaker, or the agency that is credited. */
  readonly voice: string | null;
  /** It says that it corrects an older number. */
  readonly corrects: boolean;
  /** Named in the claim, or weighed by the user: not taken for a repeat of others. */
  readonly credited: boolean;
  /** Credited to an agency that is silent here, while others speak for themselves: see `isSecondHand`. */
  readonly silent: boolean;
  /** Told at second hand and without a time of its own. */
  readonly hearsay: boolean;
  /** Number of the witness within the entry. */
  witness: number;
  /** What becomes of the claim; null until it is settled. */
  relation: Relation | null;
}

/** Integers, so that no sum depends on its order. */
const WEIGHTS: Readonly<Record<Authority, number>> = { issuer: 100, official: 80, agency: 60, outlet: 40, aggregator: 20, translation: 20 };
const PERCENT = 100;

export interface Weighing {
  readonly authority?: Readonly<Record<string, Authority>> | undefined;
  readonly sourceWeights?: Readonly<Record<string, number>> | undefined;
}

/** The agencies that are credited by some and speak for themselves. */
function agenciesHeard(claims: readonly Identified[]): ReadonlySet<string> {
  const credited = new Set<string>();
  for (const { agency } of claims) if (agency) credited.add(agency);
  const heard = new Set<string>();
  if (credited.size > 0) for (const { source } of claims) if (credited.has(source)) heard.add(source);
  return heard;
}

type Authorities = ReadonlyMap<string, Authority>;

/** Who vouches for a claim: what the user says of the source or the agency, then the claim itself, then who is named in it. */
function authorityOf({ source, authority, speaker, agency }: Identified, chosen: Authorities, heard: ReadonlySet<string>): Authority {
  const own = chosen.get(source) ?? authority;
  if (own) return own;
  if (speaker) return 'official';
  if (!agency) return 'outlet';
  // What an agency is said to have said, without a report of its own at hand, is worth no more than the outlet that says so.
  return chosen.get(agency) ?? (heard.has(agency) ? 'agency' : 'outlet');
}

/**
 * Whether a claim is credited to an agency that is silent here, while others speak for themselves. Where no agency is heard at all, as in a collection of
 * outlets, nothing is told at second hand; nor is what the user gives an authority for.
 */
function isSecondHand({ speaker, agency, authority, source }: Identified, chosen: Authorities, heard: ReadonlySet<string>): boolean {
  if (!agency || heard.size === 0 || speaker || authority || heard.has(agency)) return false;
  return !chosen.has(agency) && !chosen.has(source);
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

type ReadDate = (date: string) => Time | null;

/** Dates repeat: each is read once. */
function dateReader(): ReadDate {
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

/** What is said of a number by its wording alone. */
interface Wording {
  readonly precision: number | null;
  readonly step: number;
  readonly hard: Interval;
  readonly soft: Interval;
}

type ReadWording = (value: number, qualifier: Qualifier, precision: number | null) => Wording;

/** Wordings repeat, too: claims share them. */
function wordingReader(): ReadWording {
  const known = new Map<Qualifier, Map<number, Wording>>();
  return (value, qualifier, precision) => {
    let wordings = known.get(qualifier);
    if (!wordings) {
      wordings = new Map();
      known.set(qualifier, wordings);
    }
    let wording = wordings.get(value);
    if (wording?.precision !== precision) {
      const step = precision ?? roundStep(value);
      wording = { precision, step, hard: hardInterval(value, qualifier), soft: softInterval(value, qualifier, step) };
      wordings.set(value, wording);
    }
    return wording;
  };
}

/** An interval with the ends that a claim gives. */
function withEnds(interval: Interval, low: number | null, high: number | null): Interval {
  if ((low ?? interval.low) === interval.low && (high ?? interval.high) === interval.high) return interval;
  return { low: low ?? interval.low, high: high ?? interval.high };
}

/** What is said of a claim that tells no number, or both ends of a range. */
function rangeOf(claim: Identified, value: number | null): Wording {
  const ends = withEnds(EVERYTHING, claim.low ?? null, claim.high ?? null);
  const precision = claim.precision ?? null;
  return { precision, step: precision ?? (value === null ? 1 : roundStep(value)), hard: ends, soft: ends };
}

/** Reads checked claims, which are some of those given. */
export function claimReader(claims: readonly Identified[], { authority: chosen, sourceWeights }: Weighing): (claim: Identified) => Reading {
  const heard = agenciesHeard(claims);
  const authorities: Authorities = new Map(Object.entries(chosen ?? {}));
  const trusted = sourceWeights && new Map(Object.entries(sourceWeights));
  const readDate = dateReader();
  const readWording = wordingReader();
  return (claim) => {
    const qualifier = qualifierOf(claim);
    const low = claim.low ?? null;
    const high = claim.high ?? null;
    const value = claim.value ?? (qualifier === 'exact' ? (low ?? high) : null);
    const isRange = value === null || qualifier === 'range';
    const { step, hard: worded, soft } = isRange ? rangeOf(claim, value) : readWording(value, qualifier, claim.precision ?? null);
    const hard = isRange || qualifier === 'about' || qualifier === 'vague' ? worded : withEnds(worded, low, high);
    const asOf = claim.asOf ? readDate(claim.asOf) : null;
    const published = claim.published ? readDate(claim.published) : null;
    const authority = authorityOf(claim, authorities, heard);
    const silent = isSecondHand(claim, authorities, heard);
    const trust = trusted?.get(claim.source);
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
      weight: trusted ? weightOf(authority, trust) : WEIGHTS[authority],
      voice: claim.speaker ?? claim.agency ?? null,
      corrects: claim.corrects === true,
      credited: Boolean(claim.speaker || claim.agency || claim.authority) || trust !== undefined,
      silent,
      hearsay: silent && asOf === null,
      witness: 0,
      relation: null,
    };
  };
}

/** What an authority is worth in a source that is trusted so far: at least a little. */
function weightOf(authority: Authority, trust = 1): number {
  return Math.max(1, Math.round((WEIGHTS[authority] * Math.max(1, Math.round(PERCENT * trust))) / PERCENT));
}

function shapeOf(qualifier: Qualifier, value: number | null, step: number, hard: Interval): Reading['shape'] {
  if (qualifier === 'vague') return 'vague';
  if (qualifier === 'about') return 'rounded';
  if (qualifier === 'exact' && value !== null) return step >= 5 && value >= 10 ? 'rounded' : 'point';
  return Number.isFinite(hard.low) && hard.low > 0 && Number.isFinite(hard.high) ? 'range' : 'bound';
}
