import type { MeasureKind } from '../core/values/kinds.ts';
import type { Reading } from './reading.ts';
import type { Settlement } from './settle/settlement.ts';

/**
 * What each piece of evidence is worth, in log-odds that the answer is what can be known. Fitted on simulated streams of news with the usual faults
 * (typos, stale figures, lost hedges, lost dates, floods of copies) and rounded to quarters; no evidence about a particular newsroom.
 */
const BASE = 2.75;
const CLOSED_EVENT = 2.25;
/** Somebody says as of when. */
const STATED = 1.25;
/** For the second witness, and again for the third; more add nothing. */
const WITNESS = 1;
/** Any other number conflicts, or is an outlier. */
const OPPOSED = -1.75;
/** For each doubling since the step before, up to three. */
const DOUBLING = -0.75;
const FALL = -1;
/** Nobody tells it but those who credit an agency that is silent here, while other agencies are heard. */
const SECOND_HAND = -5;
/** An interval of bounds; its witnesses count half. */
const BOUNDS = 1.75;
const FORECAST_ONLY = 0.3;

const MOST = 2;
const DOUBLINGS = 3;

const chance = (logOdds: number): number => Math.round(100 / (1 + Math.exp(-logOdds))) / 100;

/** How likely the answer is what can be known from the claims: the logistic of the sum of its evidence, in hundredths. */
export function confidenceOf(settlement: Settlement, kind: MeasureKind, readings: readonly Reading[]): number {
  const { support, chain, value, status, witnesses } = settlement;
  if (status === 'forecast-only') return FORECAST_ONLY;
  const further = Math.max(0, Math.min(MOST, witnesses - 1));
  if (value === null) return chance(BOUNDS + (further * WITNESS) / 2);
  let logOdds = BASE + further * WITNESS;
  if (support.some(({ stated }) => stated)) logOdds += STATED;
  if (readings.some(isOpposed)) logOdds += OPPOSED;
  if (support.some(({ silent }) => silent) && support.every(({ silent, credited }) => silent || !credited)) logOdds += SECOND_HAND;
  if (kind === 'total' || kind === 'estimate') return chance(logOdds + CLOSED_EVENT);
  const before = chain.findLast((step) => step.value !== value);
  if (before && value > before.value) logOdds += DOUBLING * Math.min(DOUBLINGS, Math.log2(value / Math.max(1, before.value)));
  else if (before) logOdds += FALL;
  return chance(logOdds);
}

const isOpposed = ({ relation }: Reading): boolean => relation === 'conflicts' || relation === 'outlier';
