import { type Observation, voiceWeight } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { firstNotBelow } from '../sorted.ts';
import type { Evidence } from './evidence.ts';

/** A rise of a tenth within a day is growth; of more, from somebody else, it is another answer to the same question. */
const GROWTH_OF_A_DAY = 1.1;

export function rivalOfTheDay(chain: readonly Observation[]): Observation | undefined {
  const last = chain.at(-1);
  const before = chain.findLast((step) => last && step.value !== last.value);
  if (!last || !before || last.at !== before.at || last.instant || !last.stated || !before.stated || last.corrects) return undefined;
  if (last.value <= before.value * GROWTH_OF_A_DAY) return undefined;
  const voices = new Set(last.readings.map(({ claim }) => claim.speaker ?? claim.source));
  return before.readings.some(({ claim }) => voices.has(claim.speaker ?? claim.source)) ? undefined : before;
}

/** Whether one source tells a number of a stated time more than once, in articles of different times: that is no slip. */
export function isInsisted(readings: readonly Reading[]): boolean {
  const firsts = new Map<string, number>();
  for (const { claim, stated, publishedAt } of readings) {
    if (!stated || publishedAt === Number.POSITIVE_INFINITY) continue;
    const first = firsts.get(claim.source);
    if (first === undefined) firsts.set(claim.source, publishedAt);
    else if (first !== publishedAt) return true;
  }
  return false;
}

interface Disagreement {
  readonly at: number;
  readonly value: number;
}

/** Numbers of a stated time that fit nowhere into the history: lower than it was by then, or higher than it came to be. */
export function openDisagreements({ chain, observations, outliers }: Evidence): Disagreement[] {
  const found: Disagreement[] = [];
  const timed = observations.filter(({ instant }) => instant);
  if (timed.length === 0) return found;
  const inChain = new Set(chain);
  const times = chain.map(({ at }) => at);
  for (const other of timed) {
    if (inChain.has(other) || outliers.has(other) || other.readings.some(({ relation }) => relation === 'outlier')) continue;
    const next = firstNotBelow(times, other.at);
    const after = chain[next];
    const before = chain[after?.at === other.at ? next : next - 1];
    const against = after && other.value > after.value ? after : before && other.value < before.value ? before : undefined;
    if (!against || against.value === other.value) continue;
    const [own, theirs] = [voiceWeight(other.readings), voiceWeight(against.readings)];
    if (5 * own >= theirs) found.push({ at: other.at, value: other.value });
  }
  return found;
}

export const isOfficial = ({ authority }: Reading): boolean => authority === 'official' || authority === 'issuer';
