import type { LexicalEntry } from '../../core/sense.ts';
import type { CalendarConventions } from '../contracts/calendar.ts';
import { forms } from '../forms.ts';

export const calendar: CalendarConventions = { dayFirst: true };

export const months = (): readonly LexicalEntry<number>[] =>
  forms([
    [1, 'січень січня січню січнем січні'],
    [2, 'лютий лютого лютому лютим'],
    [3, 'березень березня березню березнем березні'],
    [4, 'квітень квітня квітню квітнем квітні'],
    [5, 'травень травня травню травнем травні'],
    [6, 'червень червня червню червнем червні'],
    [7, 'липень липня липню липнем липні'],
    [8, 'серпень серпня серпню серпнем серпні'],
    [9, 'вересень вересня вересню вереснем вересні'],
    [10, 'жовтень жовтня жовтню жовтнем жовтні'],
    [11, 'листопад листопада листопаду листопадом листопаді'],
    [12, 'грудень грудня грудню груднем грудні'],
  ]);
export const weekdays = (): readonly LexicalEntry<number>[] => [];
