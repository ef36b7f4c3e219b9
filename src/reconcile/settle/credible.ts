import { holds } from '../interval.ts';
import type { Observation } from '../observe.ts';
import type { Reading } from '../reading.ts';
import { isDigitMore, isFar } from '../typo.ts';
import { heaviestChain } from './chain.ts';
import type { Evidence } from './evidence.ts';
import { isOfficial } from './rivals.ts';

/** A smaller number has too few digits to tell a slip by. */
const SLIPS_FROM = 100;

/** What is known before there is a history; what is found to be no part of it is added to the two sets. */
export interface Unsettled extends Omit<Evidence, 'readings' | 'denied' | 'chain' | 'outliers' | 'overruled'> {
  readonly outliers: Set<Observation>;
  readonly overruled: Set<Observation>;
}

/**
 * The heaviest chain of what is neither an outlier nor overruled. The end of a chain has nothing after it that could refute it: a lone number there must
 * stand up to what came before it, and one that no official tells, to the later word of one.
 */
export function credibleChain(unsettled: Unsettled): Observation[] {
  const { observations, outliers, overruled, kind, rules } = unsettled;
  for (;;) {
    const chain = heaviestChain(
      outliers.size + overruled.size === 0 ? observations : observations.filter((one) => !outliers.has(one) && !overruled.has(one)),
      kind,
    );
    const last = chain.at(-1);
    if (!last) return chain;
    const slip = slipAtEnd(last, chain, unsettled);
    if (slip) outliers.add(slip);
    else if (hasLaterWord(last, unsettled)) {
      overruled.add(last);
      rules.add('authority/later-word-of-an-official');
    } else return chain;
  }
}

/** The lone number at the end of a chain that is too far from what came before it, or the lone one before it that the end gives away. */
function slipAtEnd(last: Observation, chain: readonly Observation[], { byValue, bounds }: Unsettled): Observation | undefined {
  const isLone = ({ value }: Observation): boolean => (byValue.get(value)?.witnesses ?? 0) <= 1;
  const previous = chain.findLast((step) => step.value !== last.value);
  if (!previous || !isLone(last)) return undefined;
  const firm = chain.findLast((step) => step.value !== last.value && !isLone(step));
  if (!isLeap(last, previous, firm) || isVouched(last, bounds) || (last.corrects && previous.weight <= last.weight)) return undefined;
  const before = chain.findLast((step) => step.at <= previous.at && step.value !== previous.value && step !== last);
  if (before && isLone(previous) && isNearer(last.value, previous.value, before.value)) return previous;
  return 2 * previous.weight >= last.weight ? last : undefined;
}

/** Whether `a` is fewer times off a number than `b`. */
const isNearer = (a: number, b: number, from: number): boolean => Math.max(a, from) * Math.min(b, from) < Math.max(b, from) * Math.min(a, from);

/** Whether a number is too far from the one before it, or reads like a slip of it or of the last that several tell. */
function isLeap(last: Observation, previous: Observation, firm: Observation | undefined): boolean {
  if (isFar(last.value, previous.value)) return true;
  return [previous, firm].some((step) => step !== undefined && step.value >= SLIPS_FROM && isDigitMore(last.value, step.value));
}

/** Whether somebody else tells a bound that holds for the number and is not far below it. */
function isVouched({ value, readings }: Observation, bounds: readonly Reading[]): boolean {
  return bounds.some(
    ({ hard, witness }) => Number.isFinite(hard.low) && hard.low > 0 && holds(hard, value) && !isFar(hard.low, value) && witness !== readings[0]?.witness,
  );
}

/** Whether an official tells a lower number as of a time when everybody had told the higher one, which no official tells. */
function hasLaterWord(last: Observation, { observations, byValue, outliers }: Unsettled): boolean {
  const told = byValue.get(last.value)?.readings ?? [];
  if (last.corrects || told.some(isOfficial)) return false;
  const known = told.reduce((latest, { publishedAt }) => Math.max(latest, publishedAt), last.at);
  return observations.some(
    (one) =>
      one.stated && one.at > known && one.value < last.value && !outliers.has(one) && one.readings.some((reading) => reading.stated && isOfficial(reading)),
  );
}
