import type { Status } from '../core/values/ledger.ts';
import { type Tally, tallies } from './observe.ts';
import type { Reading } from './reading.ts';
import type { Settlement } from './settle/settlement.ts';

export const methods = ['ledger', 'vote', 'weighted-median'] as const;
export type Method = (typeof methods)[number];

/** One vote for each witness, times what its source weighs. */
function votesOf({ readings }: Tally, weights: Readonly<Record<string, number>>): number {
  const votes = new Map<number, number>();
  for (const { witness, claim } of readings)
    votes.set(witness, Math.max(votes.get(witness) ?? 0, Object.hasOwn(weights, claim.source) ? Math.round(1000 * (weights[claim.source] ?? 1)) : 1000));
  let sum = 0;
  for (const vote of votes.values()) sum += vote;
  return sum;
}

/** Majority over independent witnesses; of equals the least, and the tie is reported. */
export function settleVote(readings: readonly Reading[], denied: readonly Reading[], weights: Readonly<Record<string, number>>): Settlement {
  const told = ballot(readings).map((tally) => ({ tally, votes: votesOf(tally, weights) }));
  told.sort((a, b) => b.votes - a.votes || a.tally.value - b.tally.value);
  return elected(readings, denied, told, told[0]?.tally.value ?? null, 'method/vote');
}

/** The least number that half the weight does not exceed: for declared estimates. */
export function settleMedian(readings: readonly Reading[], denied: readonly Reading[], weights: Readonly<Record<string, number>>): Settlement {
  const told = ballot(readings).map((tally) => ({ tally, votes: votesOf(tally, weights) }));
  told.sort((a, b) => a.tally.value - b.tally.value);
  const all = told.reduce((sum, { votes }) => sum + votes, 0);
  let seen = 0;
  const median = told.find(({ votes }) => {
    seen += votes;
    return 2 * seen >= all;
  });
  return elected(readings, denied, told, median?.tally.value ?? null, 'method/weighted-median');
}

function ballot(readings: readonly Reading[]): Tally[] {
  const exact = readings.filter(({ value, qualifier }) => value !== null && qualifier === 'exact');
  return [...tallies(exact.length > 0 ? exact : readings.filter(({ value }) => value !== null)).values()];
}

function elected(
  readings: readonly Reading[],
  denied: readonly Reading[],
  told: readonly { readonly tally: Tally; readonly votes: number }[],
  value: number | null,
  rule: string,
): Settlement {
  for (const reading of denied) reading.relation = 'withdrawn';
  for (const reading of readings) reading.relation = reading.value === value ? 'supports' : reading.qualifier === 'exact' ? 'conflicts' : 'rounded-of';
  const winner = told.find(({ tally }) => tally.value === value);
  const rivals = winner ? told.filter((one) => one !== winner && 2 * one.votes >= winner.votes).map(({ tally }) => tally) : [];
  const status: Status = rivals.length > 0 ? 'conflicting' : winner && winner.tally.witnesses > 1 ? 'agreed' : winner ? 'single-source' : 'bounded';
  return {
    value,
    low: value,
    high: value,
    soft: value === null ? null : [value, value],
    basis: 'claimed',
    status,
    support: winner?.tally.readings ?? [],
    chain: [],
    rivals: rivals.sort((a, b) => a.value - b.value),
    rules: new Set([rule]),
    witnesses: winner?.tally.witnesses ?? 0,
  };
}
