import type { Claim } from '../core/values/claim.ts';
import { checkClaims, type Identified } from './check.ts';
import { byText } from './identity.ts';
import { measureKey } from './measure.ts';

const ROUNDS = 10;

/** What each source says of each measure: its last word by the order of claim ids. */
function ballots(claims: readonly Identified[]): Map<string, number>[] {
  const byMeasure = new Map<string, Map<string, number>>();
  for (const { measure, source, value, low, modality } of claims) {
    const told = value ?? low;
    if (told === null || told === undefined || (modality ?? 'reported') !== 'reported') continue;
    const key = measureKey(measure);
    const votes = byMeasure.get(key) ?? new Map<string, number>();
    byMeasure.set(key, votes.set(source, told));
  }
  return [...byMeasure.values()];
}

/** The number of most weight; of equals the least. Weights are integers, so that no order matters. */
function winner(votes: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  const sums = new Map<number, number>();
  for (const [source, value] of votes) sums.set(value, (sums.get(value) ?? 0) + (weights.get(source) ?? 1000));
  let best: [value: number, weight: number] | undefined;
  for (const [value, weight] of sums) if (!best || weight > best[1] || (weight === best[1] && value < best[0])) best = [value, weight];
  return best?.[0] ?? Number.NaN;
}

/**
 * How far each source can be trusted, learnt from how often it agrees with what most trusted sources say (CRH with 0/1 loss).
 *
 * For `sourceWeights` of `reconcile`; of use where the same sources speak of many measures.
 */
export function weighSources(claims: readonly Claim[]): Readonly<Record<string, number>> {
  const votes = ballots(checkClaims(claims).claims);
  let weights: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const loss = new Map<string, { wrong: number; told: number }>();
    for (const ballot of votes) {
      const truth = winner(ballot, weights);
      for (const [source, value] of ballot) {
        const one = loss.get(source) ?? { wrong: 0, told: 0 };
        one.told++;
        if (value !== truth) one.wrong++;
        loss.set(source, one);
      }
    }
    const rates = [...loss].map(([source, { wrong, told }]): [string, number] => [source, (wrong + 0.5) / (told + 1)]).sort((a, b) => byText(a[0], b[0]));
    const total = rates.reduce((sum, [, rate]) => sum + rate, 0);
    weights = new Map(rates.map(([source, rate]) => [source, Math.round(-1000 * Math.log(rate / total))]));
  }
  return Object.fromEntries([...weights].map(([source, weight]) => [source, weight / 1000]));
}

/** Weights for a weighted median: the closer a source is to the medians, the more; shrunk for those that say little (CATD). */
export function weighByDistance(claims: readonly Claim[]): Readonly<Record<string, number>> {
  const votes = ballots(checkClaims(claims).claims);
  let weights: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const loss = new Map<string, { off: number; told: number }>();
    for (const ballot of votes) {
      const middle = medianOf(ballot, weights);
      for (const [source, value] of ballot) {
        const one = loss.get(source) ?? { off: 0, told: 0 };
        one.told++;
        // Millionths of the median, so that the sum is of integers.
        one.off += Math.min(1e6, Math.round((1e6 * Math.abs(value - middle)) / Math.max(1, Math.abs(middle))));
        loss.set(source, one);
      }
    }
    weights = new Map(
      [...loss].map(([source, { off, told }]) => [source, Math.round(1000 * Math.min(1000, lowerChiSquare(told) / (off / 1e6 + 0.01 * told)))]),
    );
  }
  return Object.fromEntries([...weights].sort((a, b) => byText(a[0], b[0])).map(([source, weight]) => [source, Math.max(1, weight) / 1000]));
}

function medianOf(votes: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  const sorted = [...votes].map(([source, value]): [number, number] => [value, weights.get(source) ?? 1000]).sort((a, b) => a[0] - b[0]);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let seen = 0;
  for (const [value, weight] of sorted) {
    seen += weight;
    if (2 * seen >= total) return value;
  }
  return sorted.at(-1)?.[0] ?? Number.NaN;
}

/** The 2.5 % quantile of chi-square (Wilson and Hilferty). */
function lowerChiSquare(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * Math.max(0, 1 - spread - 1.96 * Math.sqrt(spread)) ** 3;
}
