import type { LedgerWords } from '../contracts/ledger.ts';

export const ledger: LedgerWords = {
  corrections: 'исправ уточн пересмотр отозва отозв обновл скоррект опроверг'.split(' '),
  phrases: {
    current: '{figure} по состоянию на {date} ({sources})',
    currentUndated: '{figure} ({sources})',
    bounds: '{figure} по состоянию на {date} ({sources}): известны только границы',
    nothing: 'итога пока не сообщали',
    sumOfParts: '{figure} по состоянию на {date}, сумма частей',
    superseded: '{figures} — более ранний подсчёт',
    revised: '{figures} — число, которое пересмотрели',
    conflicts: '{figures} противоречит этому',
    outlier: '{figures} похоже на описку',
    staleForecast: '{figures} похоже на устаревший прогноз',
    weakBound: '{figures} говорит меньше и может быть устаревшим прогнозом',
    forecast: '{figures} — прогноз',
    forecastExceeded: '{figures} — прогноз, превышен на {difference}',
    threshold: '{figures} — требуемый порог',
    parts: '{figures} — часть этого',
    residual: 'части: {note}',
    rounded: '{figures} совпадает после округления',
    atLeast: 'не менее {low}',
    atMost: 'не более {high}',
    between: 'от {low} до {high}',
    witnesses: 'независимых свидетелей: {count}',
    and: 'и',
  },
};
