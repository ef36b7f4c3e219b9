import type { Authority, Claim, MeasureKind } from '../core/values/claim.ts';
import type { CountEntry, LedgerClaim, Relation } from '../core/values/ledger.ts';
import { checkClaims, type Identified } from './check.ts';
import { byText } from './identity.ts';
import { holds } from './interval.ts';
import { countedName, measureKey, wholeKey } from './measure.ts';
import { dateReader, kindOf, type Reading, readClaim, type Weighing } from './reading.ts';
import { type Settlement, settleSeries } from './settle.ts';
import { settleTotal } from './total.ts';
import { collapse } from './witness.ts';

export interface ReconcileOptions extends Weighing {
  readonly method?: 'ledger' | 'vote' | 'weighted-median';
  /** Of the explanations. */
  readonly language?: 'en' | 'uk' | 'ru';
  readonly authority?: Readonly<Record<string, Authority>>;
  readonly sourceWeights?: Readonly<Record<string, number>>;
}

interface Group {
  readonly key: string;
  readonly whole: string;
  readonly readings: Reading[];
}

/** One ledger line for every measure of the claims. */
export function reconcileClaims(input: readonly Claim[], options: ReconcileOptions = {}): CountEntry[] {
  const { claims, errors } = checkClaims(input);
  const [fault] = errors;
  if (fault) throw fault.error;
  const groups = groupByMeasure(claims, options);
  const byWhole = new Map<string, Group[]>();
  for (const group of groups) {
    const family = byWhole.get(group.whole);
    if (family) family.push(group);
    else byWhole.set(group.whole, [group]);
  }
  return groups.map((group) => entryOf(group, byWhole.get(group.whole) ?? []));
}

function groupByMeasure(claims: readonly Identified[], options: ReconcileOptions): Group[] {
  const readDate = dateReader();
  const sources = new Set(claims.map(({ source }) => source));
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const key = measureKey(claim.measure);
    let group = groups.get(key);
    if (!group) {
      group = { key, whole: wholeKey(claim.measure), readings: [] };
      groups.set(key, group);
    }
    group.readings.push(readClaim(claim, readDate, options, sources));
  }
  return [...groups.values()].sort((a, b) => byText(a.key, b.key));
}

const FORECASTS = new Set(['expected', 'planned', 'hypothetical']);

function entryOf(group: Group, family: readonly Group[]): CountEntry {
  const { readings } = group;
  const kind: MeasureKind = kindOf(readings);
  collapse(readings);
  const reported: Reading[] = [];
  const denied: Reading[] = [];
  const aside: [Reading, Relation][] = [];
  for (const reading of readings) {
    const modality = reading.claim.modality ?? 'reported';
    if (FORECASTS.has(modality)) aside.push([reading, 'forecast-of']);
    else if (modality === 'required') aside.push([reading, 'threshold']);
    else if (modality === 'denied') denied.push(reading);
    else reported.push(reading);
  }
  const settlement: Settlement = kind === 'total' || kind === 'estimate' ? settleTotal(reported, denied) : settleSeries(reported, denied, kind);
  if (reported.length === 0) settlement.status = 'forecast-only';
  for (const [reading, relation] of aside) settlement.relations.set(reading, relation);
  markStaleForecasts(reported, aside, settlement);
  const claims: LedgerClaim[] = readings.map((reading) => ({
    ...reading.claim,
    relation: settlement.relations.get(reading) ?? 'rounded-of',
    witness: `w${reading.witness}`,
  }));
  const measure = readings[0]?.claim.measure ?? {};
  if (!measure.scope) {
    for (const part of family) {
      if (part === group) continue;
      for (const { claim } of part.readings)
        if ((claim.modality ?? 'reported') === 'reported') claims.push({ ...claim, relation: claim.partition ? 'part-of' : 'subset-of', witness: null });
    }
  }
  return {
    schema: 'newstally/ledger@1',
    entry: 'count',
    measure: { ...measure, counted: countedName(measure), kind },
    asOf: asOfSupport(settlement),
    value: settlement.value,
    low: settlement.low,
    high: settlement.high,
    soft: settlement.soft,
    basis: settlement.basis,
    status: settlement.status,
    confidence: 0.9,
    explanation: '',
    rules: [...settlement.rules].sort(byText),
    claims,
    alternatives: settlement.rivals.map(({ value, readings: of }) => ({ value, claims: of.map(({ claim }) => claim.id) })),
    series: settlement.chain.map(({ value, readings: of }) => ({
      asOf: of[0]?.claim.asOf ?? of[0]?.claim.published ?? null,
      value,
      claims: of.map(({ claim }) => claim.id),
    })),
    checks: [],
  };
}

function asOfSupport({ support }: Settlement): string | null {
  let best: Reading | undefined;
  for (const reading of support) {
    if (!reading.time) continue;
    if (!best || (reading.stated && !best.stated)) best = reading;
    else if (reading.stated === best.stated && (reading.stated ? reading.time.to > (best.time?.to ?? 0) : reading.time.to < (best.time?.to ?? 0)))
      best = reading;
  }
  return best ? (best.claim.asOf ?? best.claim.published ?? null) : null;
}

/** A reported number that repeats a forecast in its very words, while other reported numbers say otherwise, is the forecast over again. */
function markStaleForecasts(reported: readonly Reading[], aside: readonly [Reading, Relation][], settlement: Settlement): void {
  const forecasts = new Set<string>();
  for (const [{ value, qualifier }, relation] of aside) if (relation === 'forecast-of') forecasts.add(`${qualifier} ${value}`);
  if (forecasts.size === 0) return;
  for (const reading of reported) {
    if (reading.qualifier === 'exact' || !forecasts.has(`${reading.qualifier} ${reading.value}`)) continue;
    if (settlement.value !== null && holds(reading.soft, settlement.value)) continue;
    settlement.relations.set(reading, 'stale-forecast');
    settlement.rules.add('modality/stale-forecast');
  }
}
