import type { LedgerWords } from '../contracts/ledger.ts';

export const ledger: LedgerWords = {
  corrections: 'correct revis clarif amend withdr retract verif updat'.split(' '),
  phrases: {
    current: '{figure} as of {date} ({sources})',
    currentUndated: '{figure} ({sources})',
    bounds: '{figure} as of {date} ({sources}): only bounds are known',
    nothing: 'no count has been reported yet',
    sumOfParts: '{figure} as of {date}, the sum of the parts',
    superseded: '{figures} is an earlier count',
    revised: '{figures} was revised',
    conflicts: '{figures} disagrees',
    outlier: '{figures} looks like a slip',
    staleForecast: '{figures} reads like a stale forecast',
    weakBound: '{figures} says less and may be a stale forecast',
    forecast: '{figures} had been expected',
    forecastExceeded: '{figures} had been expected, exceeded by {difference}',
    threshold: '{figures} is required',
    parts: '{figures} is a part of it',
    residual: 'the parts: {note}',
    rounded: '{figures} agrees when rounded',
    atLeast: 'at least {low}',
    atMost: 'at most {high}',
    between: '{low} to {high}',
    witnesses: '{count} independent witnesses',
    and: 'and',
  },
};
