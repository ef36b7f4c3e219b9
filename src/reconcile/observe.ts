import type { Reading } from './reading.ts';

/** One number that was told as of one time, by whom. */
export interface Observation {
  readonly value: number;
  /** Minutes; the end of the day where no hour is known. */
  readonly at: number;
  /** An hour is known: two numbers of one instant exclude each other. */
  readonly instant: boolean;
  readonly stated: boolean;
  readonly readings: Reading[];
  /** Weights of its witnesses; one that has told the number before adds nothing. */
  weight: number;
  witnesses: number;
  /** Somebody says that the number corrects an older one. */
  corrects: boolean;
}

/** Numbers by value: every reading that tells it, with or without a time. */
export interface Tally {
  readonly value: number;
  readonly readings: Reading[];
  weight: number;
  witnesses: number;
  corrects: boolean;
}

/** The weight of each witness is that of its best reading. */
export function weigh(readings: readonly Reading[], spent?: Set<number>): { weight: number; witnesses: number } {
  const best = new Map<number, number>();
  for (const { witness, weight } of readings) if (!spent?.has(witness)) best.set(witness, Math.max(best.get(witness) ?? 0, weight));
  let sum = 0;
  for (const [witness, weight] of best) {
    sum += weight;
    spent?.add(witness);
  }
  return { weight: sum, witnesses: best.size };
}

export function tallies(readings: readonly Reading[]): Map<number, Tally> {
  const byValue = new Map<number, Tally>();
  for (const reading of readings) {
    const value = reading.value as number;
    const tally = byValue.get(value);
    if (tally) tally.readings.push(reading);
    else byValue.set(value, { value, readings: [reading], weight: 0, witnesses: 0, corrects: false });
  }
  for (const tally of byValue.values()) {
    Object.assign(tally, weigh(tally.readings));
    tally.corrects = tally.readings.some(({ claim }) => claim.corrects === true);
  }
  return byValue;
}

/**
 * The observations of one number, in time. A reading that states no time of its own repeats the newest observation that was known when it was
 * published: an old number is repeated long after it has been overtaken.
 */
export function observationsOf({ value, readings, corrects }: Tally): Observation[] {
  const stated = readings.filter((reading) => reading.stated && reading.time).sort((a, b) => (a.time?.to ?? 0) - (b.time?.to ?? 0));
  const published = readings.filter((reading) => !reading.stated && reading.time).sort((a, b) => (a.time?.to ?? 0) - (b.time?.to ?? 0));
  const found: Observation[] = [];
  const start = (reading: Reading): void => {
    const at = reading.time?.to ?? 0;
    found.push({
      value,
      at,
      instant: reading.stated && reading.time?.instant === true,
      stated: reading.stated,
      readings: [reading],
      weight: 0,
      witnesses: 0,
      corrects,
    });
  };
  let next = 0;
  const first = published[0];
  const opening = first && (stated.length === 0 || (first.time?.to ?? 0) < (stated[0]?.time?.to ?? 0));
  if (opening) {
    start(first);
    next = 1;
  }
  const take = (until: number): void => {
    for (; next < published.length; next++) {
      const reading = published[next] as Reading;
      if ((reading.time?.to ?? 0) >= until) break;
      found.at(-1)?.readings.push(reading);
    }
  };
  for (const reading of stated) {
    const at = reading.time?.to ?? 0;
    const last = found.at(-1);
    if (last?.stated && last.at === at) last.readings.push(reading);
    else {
      if (last) take(at);
      start(reading);
    }
  }
  take(Number.POSITIVE_INFINITY);
  const spent = new Set<number>();
  for (const observation of found) Object.assign(observation, weigh(observation.readings, spent));
  return found;
}
