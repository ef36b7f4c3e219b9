import type { Reading } from './reading.ts';

/** One number that was told as of one time, by whom. */
export interface Observation {
  readonly value: number;
  /** Minutes; the end of the day where no hour is known. Of a number without a stated time: no later than a higher one was stated. */
  at: number;
  /** An hour is known: two numbers of one instant exclude each other. */
  readonly instant: boolean;
  readonly stated: boolean;
  readonly readings: Reading[];
  /** Weights of its witnesses; one that has told the number before adds nothing. */
  weight: number;
  witnesses: number;
  /** Somebody says that the number corrects an older one. */
  corrects: boolean;
  /** Something else says that the count is lower than it was: see `markFalls`. */
  fallTold: boolean;
}

/** Numbers by value: every reading that tells it, with or without a time. */
export interface Tally {
  readonly value: number;
  readonly readings: Reading[];
  weight: number;
  witnesses: number;
  corrects: boolean;
}

/** What a further outlet adds that repeats a number without saying whose it is. */
const REPEAT = 10;
/** A correction outweighs any number of copies. */
const CORRECTION = 100;

interface Voice {
  weight: number;
  credited: boolean;
  first: number;
}

/**
 * The weight of a number: that of its credited witnesses, each by its best reading; then of outlets that told it before anyone was credited, the first
 * in full, the others for little, since they may have it from the first. Later repeats add nothing.
 */
export function weigh(readings: readonly Reading[], spent?: Set<number>): { weight: number; witnesses: number } {
  const voices = new Map<number, Voice>();
  let corrects = false;
  for (const { witness, weight, claim, publishedAt, credited } of readings) {
    if (spent?.has(witness)) continue;
    if (claim.corrects) corrects = true;
    const voice = voices.get(witness);
    if (!voice) voices.set(witness, { weight, credited, first: publishedAt });
    else {
      voice.weight = Math.max(voice.weight, weight);
      voice.credited ||= credited;
      voice.first = Math.min(voice.first, publishedAt);
    }
  }
  let sum = 0;
  let creditedSince = Number.POSITIVE_INFINITY;
  for (const { weight, credited, first } of voices.values()) {
    if (!credited) continue;
    sum += weight;
    creditedSince = Math.min(creditedSince, first);
  }
  let best = 0;
  for (const { weight, credited, first } of voices.values()) {
    if (credited || first > creditedSince) continue;
    const before = best;
    best = Math.max(best, weight);
    sum += before === 0 ? weight : Math.ceil((Math.min(before, weight) * REPEAT) / 40) + best - before;
  }
  if (spent) for (const witness of voices.keys()) spent.add(witness);
  return { weight: corrects ? Math.max(sum, Math.min(CORRECTION, 2 * sum)) : sum, witnesses: voices.size };
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
      fallTold: false,
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

/**
 * A number without a time of its own was true when or before it was published. Where a higher number is stated as of an earlier time, the lower one is
 * taken to be older still; unless it says that it corrects.
 */
export function moveBack(observations: readonly Observation[]): void {
  const byValue = [...observations].sort((a, b) => b.value - a.value);
  let earliest = Number.POSITIVE_INFINITY;
  for (let from = 0; from < byValue.length; ) {
    const { value } = byValue[from] as Observation;
    let to = from;
    let own = Number.POSITIVE_INFINITY;
    for (; byValue[to]?.value === value; to++) {
      const observation = byValue[to] as Observation;
      if (observation.stated) own = Math.min(own, observation.at);
      else if (!observation.corrects && observation.at >= earliest) observation.at = earliest - 1;
    }
    earliest = Math.min(earliest, own);
    from = to;
  }
}
