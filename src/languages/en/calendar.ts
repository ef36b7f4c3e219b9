import type { LexicalEntry } from '../../core/sense.ts';
import type { CalendarConventions } from '../contracts/calendar.ts';
import { forms } from '../forms.ts';

export const calendar: CalendarConventions = { dayFirst: false };

export const months = (): readonly LexicalEntry<number>[] =>
  forms([
    [1, 'january jan'],
    [2, 'february feb'],
    [3, 'march mar'],
    [4, 'april apr'],
    [5, 'may'],
    [6, 'june jun'],
    [7, 'july jul'],
    [8, 'august aug'],
    [9, 'september sept sep'],
    [10, 'october oct'],
    [11, 'november nov'],
    [12, 'december dec'],
  ]);
export const weekdays = (): readonly LexicalEntry<number>[] => [];
