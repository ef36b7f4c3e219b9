import { NewstallyError } from '../core/errors.ts';
import { checkKnowledge } from '../core/knowledge.ts';
import type { Claim } from '../core/values/claim.ts';
import type { Authority, Qualifier } from '../core/values/kinds.ts';
import type { Knowledge } from '../core/values/knowledge.ts';
import type { CountEntry } from '../core/values/ledger.ts';
import { tellApart } from './check.ts';
import { entryOf } from './entry.ts';
import { explainer } from './explain.ts';
import { byEvent, familiesOf, type Group, groupByMeasure, kindOf } from './group.ts';
import { holds } from './interval.ts';
import { type Method, methods, settleMedian, settleVote } from './methods.ts';
import { mistakable } from './neighbours.ts';
import { claimReader, type Reading, type Weighing } from './reading.ts';
import { scopeReader } from './scope.ts';
import { settleSeries } from './settle/series.ts';
import type { Settlement } from './settle/settlement.ts';
import { settleTotal } from './settle/total.ts';
import { weighByDistance } from './sources.ts';
import { collapse } from './witness.ts';

export const explanationLanguages = ['en', 'uk', 'ru'] as const;
export type ExplanationLanguage = (typeof explanationLanguages)[number];

export interface ReconcileOptions extends Weighing {
  /** How the claims of a measure are settled: by the rules of the ledger (default), by majority of witnesses, or by a weighted median. */
  readonly method?: Method;
  /** Of the explanations; English by default. */
  readonly language?: ExplanationLanguage;
  /** The user's own words, authorities and ceilings; the options below are added to it, and win over it. */
  readonly knowledge?: Knowledge;
  /** What a source, or a credited agency, is, whatever its claims say. */
  readonly authority?: Readonly<Record<string, Authority>>;
  /** How far each source is trusted; `weighSources` learns it from the claims. */
  readonly sourceWeights?: Readonly<Record<string, number>>;
  /** The most there can be of a noun: `{ country: 193 }`. */
  readonly ceilings?: Readonly<Record<string, number>>;
}

/** The options with the user's knowledge in its places. */
function readOptions(options: ReconcileOptions): ReconcileOptions {
  const { method, language, knowledge = {}, authority, ceilings, sourceWeights } = options;
  const choose = (option: string, value: string | undefined, choices: readonly string[]): void => {
    if (value === undefined || choices.includes(value)) return;
    throw new NewstallyError('option.invalid', `${option}: ${JSON.stringify(value)} is none of ${choices.join(', ')}`);
  };
  choose('method', method, methods);
  choose('language', language, explanationLanguages);
  const known = checkKnowledge(knowledge);
  const given = checkKnowledge({ authority, ceilings, sourceWeights }, 'options');
  const weights = given.sourceWeights ?? known.sourceWeights;
  return {
    ...options,
    authority: { ...known.authority, ...given.authority },
    ceilings: { ...known.ceilings, ...given.ceilings },
    ...(weights && { sourceWeights: weights }),
  };
}

/**
 * One ledger line for every measure of the claims.
 *
 * @throws {NewstallyError} `option.invalid`; `claim.*` for the first claim that cannot be reconciled; `checkClaims` tells them apart beforehand.
 */
export function reconcileClaims(input: readonly Claim[], given: ReconcileOptions = {}): CountEntry[] {
  const options = readOptions(given);
  const { method = 'ledger', ceilings = {}, sourceWeights } = options;
  const { claims, errors } = tellApart(input);
  const [fault] = errors;
  if (fault) throw fault.error;
  const weights = sourceWeights ?? (method === 'weighted-median' ? weighByDistance(claims) : {});
  const readClaim = claimReader(claims, options);
  const readScope = scopeReader(options);
  const explain = explainer(options);
  const entries: CountEntry[] = [];
  for (const event of byEvent(claims)) {
    const groups = groupByMeasure(event, readClaim, readScope);
    for (const group of groups) group.settlement = settle(group, method, weights);
    const families = familiesOf(groups);
    const neighbours = mistakable(groups);
    for (const group of groups) entries.push(entryOf(group, families.get(group.whole) ?? [], neighbours.get(group) ?? [], ceilings, explain));
  }
  return entries;
}

/** Only what is reported competes; forecasts, thresholds, denials and parts are set aside with a relation of their own. */
function settle(group: Group, method: Method, weights: Readonly<Record<string, number>>): Settlement {
  const { readings } = group;
  collapse(readings);
  const kind = kindOf(group);
  const told: Reading[] = [];
  const denied: Reading[] = [];
  const forecasts: Reading[] = [];
  for (const reading of readings) {
    const { modality = 'reported' } = reading.claim;
    if (modality === 'required') reading.relation = 'threshold';
    else if (modality === 'denied') denied.push(reading);
    else if (modality !== 'reported') forecasts.push(reading);
    else told.push(reading);
  }
  const reported = withoutParts(told, readings);
  const settlement =
    method === 'vote'
      ? settleVote(reported, denied, weights)
      : method === 'weighted-median'
        ? settleMedian(reported, denied, weights)
        : kind === 'total' || kind === 'estimate'
          ? settleTotal(reported, denied)
          : settleSeries(reported, denied, kind);
  if (reported.length === 0) settlement.status = 'forecast-only';
  for (const reading of forecasts) reading.relation = 'forecast-of';
  markStaleForecasts(reported, forecasts, settlement);
  return settlement;
}

/** Those that are no part of another claim of the measure; the others are set aside. */
function withoutParts(told: readonly Reading[], readings: readonly Reading[]): readonly Reading[] {
  if (!told.some(({ claim }) => claim.partOf)) return told;
  const ids = new Set(readings.map(({ claim }) => claim.id));
  return told.filter((reading) => {
    const { partOf, partition } = reading.claim;
    if (!partOf || !ids.has(partOf)) return true;
    reading.relation = partition ? 'part-of' : 'subset-of';
    return false;
  });
}

/** A reported number that repeats a forecast in its very words, while other reported numbers say otherwise, is the forecast over again. */
function markStaleForecasts(reported: readonly Reading[], forecasts: readonly Reading[], settlement: Settlement): void {
  if (forecasts.length === 0) return;
  const numbers = new Map<Qualifier, Set<number | null>>();
  for (const { value, qualifier } of forecasts) {
    const told = numbers.get(qualifier);
    if (told) told.add(value);
    else numbers.set(qualifier, new Set([value]));
  }
  const support = new Set(settlement.value === null ? settlement.support : []);
  for (const reading of reported) {
    if (reading.qualifier === 'exact' || !numbers.get(reading.qualifier)?.has(reading.value)) continue;
    if (settlement.value !== null ? holds(reading.soft, settlement.value) : support.has(reading)) continue;
    reading.relation = 'stale-forecast';
    settlement.rules.add('modality/stale-forecast');
  }
}
