import type { Check, CountEntry, LedgerClaim } from '../core/values/ledger.ts';
import { confidenceOf } from './confidence.ts';
import type { Explain } from './explain.ts';
import { type Group, kindOf } from './group.ts';
import { byText } from './identity.ts';
import { ledgerClaim } from './ledger-claim.ts';
import { countedName } from './measure.ts';
import type { Neighbour } from './neighbours.ts';
import { isExhaustive, type Part, partitionCheck, sumOf } from './parts.ts';
import type { Reading } from './reading.ts';
import type { Settlement } from './settle/settlement.ts';
import { sortList } from './sorted.ts';

type Draft = { -readonly [K in keyof CountEntry]: CountEntry[K] };
type Ceilings = Readonly<Record<string, number>>;

const isReported = ({ claim }: Reading): boolean => (claim.modality ?? 'reported') === 'reported';

/** The ledger line of a measure; of a whole also with its parts, of any with what might be mistaken for it. */
export function entryOf(group: Group, family: readonly Group[], neighbours: readonly Neighbour[], ceilings: Ceilings, explain: Explain): CountEntry {
  const { readings } = group;
  const kind = kindOf(group);
  const measure = readings[0]?.claim.measure ?? {};
  const counted = countedName(measure);
  const parts = measure.scope ? [] : family.filter((other) => other !== group);
  const checks: Check[] = [];
  const settlement = withParts(group.settlement, readings, parts, checks);
  const ceiling = counted === null ? undefined : ceilings[counted];
  if (ceiling !== undefined && settlement.low !== null) checks.push(ceilingCheck(settlement.low, ceiling, counted ?? ''));
  const claims: LedgerClaim[] = [];
  for (const reading of readings) {
    claims.push(ledgerClaim(reading.claim, reading.relation ?? 'rounded-of', `w${reading.witness}`));
  }
  for (const part of parts) {
    for (const reading of part.readings)
      if (isReported(reading)) claims.push(ledgerClaim(reading.claim, reading.claim.partition ? 'part-of' : 'subset-of', null));
  }
  for (const { reading, relation } of neighbours) claims.push(ledgerClaim(reading.claim, relation, null));
  const entry: Draft = {
    schema: 'newstally/ledger@1',
    entry: 'count',
    measure: { ...measure, counted, kind },
    asOf: asOfSupport(settlement),
    value: settlement.value,
    low: settlement.low,
    high: settlement.high,
    soft: settlement.soft,
    basis: settlement.basis,
    status: settlement.status,
    confidence: confidenceOf(settlement, kind, readings),
    explanation: '',
    rules: sortList([...settlement.rules], byText),
    claims,
    alternatives: alternativesOf(settlement),
    series: settlement.chain.map(({ value, readings: of }) => ({ asOf: asOfOf(of[0]), value, claims: of.map(({ claim }) => claim.id) })),
    checks,
  };
  entry.explanation = explain(entry);
  return entry;
}

const asOfOf = (reading: Reading | undefined): string | null => reading?.claim.asOf ?? reading?.claim.published ?? null;

/** What stands against the answer, then the step before it. */
function alternativesOf({ value, rivals, chain }: Settlement): CountEntry['alternatives'] {
  const found = rivals.map((rival) => ({ value: rival.value, claims: rival.readings.map(({ claim }) => claim.id) }));
  const before = chain.findLast((step) => step.value !== (value ?? chain.at(-1)?.value)) ?? (value === null ? chain.at(-1) : undefined);
  if (before && !found.some((one) => one.value === before.value)) found.push({ value: before.value, claims: before.readings.map(({ claim }) => claim.id) });
  return found;
}

function ceilingCheck(low: number, ceiling: number, noun: string): Check {
  const residual = Math.max(0, low - ceiling);
  return { kind: 'ceiling', ok: residual === 0, residual, note: `${low} of at most ${ceiling} (${noun})` };
}

/** Checks each breakdown against the whole, and takes the sum of all parts where it is newer than any count of the whole. */
function withParts(settlement: Settlement, readings: readonly Reading[], family: readonly Group[], checks: Check[]): Settlement {
  const breakdowns = new Map<string, Part[]>();
  for (const part of family) {
    const name = part.readings.find(({ claim }) => claim.partition)?.claim.partition;
    if (!name || part.settlement.status === 'forecast-only') continue;
    const list = breakdowns.get(name) ?? [];
    list.push({ scope: part.readings[0]?.claim.measure.scope ?? '', readings: part.readings, settlement: part.settlement });
    breakdowns.set(name, list);
  }
  let result = settlement;
  for (const [name, parts] of [...breakdowns].sort((a, b) => byText(a[0], b[0]))) {
    const sum = sumOf(parts);
    if (!sum) continue;
    const newest = readings.reduce(
      (time, reading) => (isReported(reading) ? Math.max(time, reading.time?.to ?? Number.NEGATIVE_INFINITY) : time),
      Number.NEGATIVE_INFINITY,
    );
    if (settlement.status !== 'forecast-only' && sum.at > newest && isExhaustive(parts, readings)) {
      const rules = new Set([...settlement.rules, 'parts/sum-of-all-parts']);
      for (const reading of settlement.support) reading.relation = 'superseded-by';
      const value = sum.low === sum.high ? sum.low : null;
      result = {
        ...settlement,
        value,
        low: sum.low,
        high: sum.high,
        soft: [sum.low, sum.high],
        basis: 'sum-of-parts',
        rules,
        support: parts.flatMap((part) => part.settlement.support),
      };
    } else checks.push(partitionCheck(name, parts, sum, settlement));
  }
  return result;
}

/** The newest stated time of the claims that the answer rests on; else the day on which it was first published. */
function asOfSupport({ support }: Settlement): string | null {
  let best: Reading | undefined;
  for (const reading of support) {
    if (!reading.time) continue;
    if (!best?.time || (reading.stated && !best.stated)) best = reading;
    else if (reading.stated === best.stated && (reading.stated ? reading.time.to > best.time.to : reading.time.to < best.time.to)) best = reading;
  }
  return asOfOf(best);
}
