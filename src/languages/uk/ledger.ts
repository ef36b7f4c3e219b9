import type { LedgerWords } from '../contracts/ledger.ts';

export const ledger: LedgerWords = {
  corrections: 'виправ уточн перегля відклик оновл скориг спростув'.split(' '),
  phrases: {
    current: '{figure} станом на {date} ({sources})',
    currentUndated: '{figure} ({sources})',
    bounds: '{figure} станом на {date} ({sources}): відомі лише межі',
    nothing: 'жодного підсумку ще не повідомлено',
    sumOfParts: '{figure} станом на {date}, сума частин',
    superseded: '{figures} — раніший підрахунок',
    revised: '{figures} — число, яке переглянули',
    conflicts: '{figures} суперечить цьому',
    outlier: '{figures} схоже на описку',
    staleForecast: '{figures} схоже на застарілий прогноз',
    weakBound: '{figures} каже менше і може бути застарілим прогнозом',
    forecast: '{figures} — прогноз',
    forecastExceeded: '{figures} — прогноз, перевищений на {difference}',
    threshold: '{figures} — потрібний поріг',
    parts: '{figures} — частина цього',
    residual: 'частини: {note}',
    rounded: '{figures} збігається після округлення',
    atLeast: 'щонайменше {low}',
    atMost: 'щонайбільше {high}',
    between: 'від {low} до {high}',
    witnesses: 'незалежних свідків: {count}',
    and: 'та',
  },
};
