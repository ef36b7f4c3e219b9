import type { Reading } from './reading.ts';
import { sortList } from './sorted.ts';

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

/** What a further outlet adds that repeats a number without saying whose it is. */
const REPEAT = 10;
/** A correction outweighs any number of copies. */
const CORRECTION = 100;

/** A witness of a number: a reading, or all that it has told of it. */
interface Voice {
  readonly weight: number;
  readonly credited: boolean;
  readonly publishedAt: number;
}

/** What stands behind a number. */
export interface Strength {
  readonly weight: number;
  readonly witnesses: number;
}

/** One for each witness: of its best weight, credited if it ever was, and heard since its first reading. */
function voicesOf(readings: readonly Reading[]): readonly Voice[] {
  if (readings.length < 2) return readings;
  const voices = new Map<number, Voice>();
  for (const reading of readings) {
    const known = voices.get(reading.witness);
    voices.set(reading.witness, known ? together(known, reading) : reading);
  }
  return [...voices.values()];
}

const together = (a: Voice, b: Voice): Voice => ({
  weight: Math.max(a.weight, b.weight),
  credited: a.credited || b.credited,
  publishedAt: Math.min(a.publishedAt, b.publishedAt),
});

/** The plain sum of the weights of the witnesses: who stands behind a number, whether or not he has it from another. */
export function voiceWeight(readings: readonly Reading[]): number {
  let sum = 0;
  for (const { weight } of voicesOf(readings)) sum += weight;
  return sum;
}

/**
 * The weight of a number: that of its credited witnesses, each by its best reading; then of outlets that told it before anyone was credited, the first
 * in full, the others for little, since they may have it from the first. Later repeats add nothing.
 */
export function weigh(readings: readonly Reading[]): Strength {
  const voices = voicesOf(readings);
  let sum = 0;
  let creditedSince = Number.POSITIVE_INFINITY;
  for (const { weight, credited, publishedAt } of voices) {
    if (!credited) continue;
    sum += weight;
    creditedSince = Math.min(creditedSince, publishedAt);
  }
  let best = 0;
  for (const { weight, credited, publishedAt } of voices) {
    if (credited || publishedAt > creditedSince) continue;
    const before = best;
    best = Math.max(best, weight);
    sum += before === 0 ? weight : Math.ceil((Math.min(before, weight) * REPEAT) / 40) + best - before;
  }
  const corrects = readings.some((reading) => reading.corrects);
  return { weight: corrects ? Math.max(sum, Math.min(CORRECTION, 2 * sum)) : sum, witnesses: voices.length };
}

/** A number and every reading that tells it, with or without a time; weighed when that is first asked, which is after the last reading. */
export class Tally implements Strength {
  readonly value: number;
  readonly readings: Reading[] = [];
  /** Somebody says that the number corrects an older one. */
  corrects = false;
  private strength: Strength | undefined;

  constructor(value: number) {
    this.value = value;
  }

  add(reading: Reading): void {
    this.readings.push(reading);
    if (reading.corrects) this.corrects = true;
  }

  get weight(): number {
    return this.weighed().weight;
  }

  get witnesses(): number {
    return this.weighed().witnesses;
  }

  private weighed(): Strength {
    this.strength ??= weigh(this.readings);
    return this.strength;
  }
}

export function tallies(readings: readonly Reading[]): Map<number, Tally> {
  const byValue = new Map<number, Tally>();
  for (const reading of readings) {
    const value = reading.value as number;
    let tally = byValue.get(value);
    if (!tally) {
      tally = new Tally(value);
      byValue.set(value, tally);
    }
    tally.add(reading);
  }
  return byValue;
}

/** In time; of one time, what states it first. */
const byTime = (a: Reading, b: Reading): number => (a.time?.to ?? 0) - (b.time?.to ?? 0) || Number(b.stated) - Number(a.stated);

/**
 * The observations of one number, in time. A reading that states no time of its own repeats the newest observation that was known when it was
 * published: an old number is repeated long after it has been overtaken.
 */
export function observationsOf({ value, readings, corrects }: Tally): Observation[] {
  const dated = sortList(
    readings.filter(({ time }) => time !== null),
    byTime,
  );
  const found: Observation[] = [];
  let last: Observation | undefined;
  for (const reading of dated) {
    const { stated, time } = reading;
    const at = time?.to ?? 0;
    if (last && (!stated || (last.stated && last.at === at))) {
      last.readings.push(reading);
      continue;
    }
    last = { value, at, instant: stated && time?.instant === true, stated, readings: [reading], weight: 0, witnesses: 0, corrects, fallTold: false };
    found.push(last);
  }
  const spent = found.length > 1 ? new Set<number>() : undefined;
  for (const observation of found) {
    const news = spent ? observation.readings.filter(({ witness }) => !spent.has(witness)) : observation.readings;
    const { weight, witnesses } = weigh(news);
    observation.weight = weight;
    observation.witnesses = witnesses;
    if (spent) for (const { witness } of news) spent.add(witness);
  }
  return found;
}

/**
 * A number without a time of its own was true when or before it was published. Where a higher number is stated as of an earlier time, the lower one is
 * taken to be older still; unless it says that it corrects.
 */
export function moveBack(observations: readonly Observation[]): void {
  if (observations.every(({ stated }) => stated)) return;
  const byValue = sortList([...observations], (a, b) => b.value - a.value);
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
