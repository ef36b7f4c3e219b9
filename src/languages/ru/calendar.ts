import type { LexicalEntry } from '../../core/sense.ts';
import type { CalendarConventions } from '../contracts/calendar.ts';
import { forms } from '../forms.ts';

export const calendar: CalendarConventions = { dayFirst: true };

export const months = (): readonly LexicalEntry<number>[] =>
  forms([
    [1, 'январь января январю январем январе'],
    [2, 'февраль февраля февралю февралем феврале'],
    [3, 'март марта марту мартом марте'],
    [4, 'апрель апреля апрелю апрелем апреле'],
    [5, 'май мая маю маем мае'],
    [6, 'июнь июня июню июнем июне'],
    [7, 'июль июля июлю июлем июле'],
    [8, 'август августа августу августом августе'],
    [9, 'сентябрь сентября сентябрю сентябрем сентябре'],
    [10, 'октябрь октября октябрю октябрем октябре'],
    [11, 'ноябрь ноября ноябрю ноябрем ноябре'],
    [12, 'декабрь декабря декабрю декабрем декабре'],
  ]);
export const weekdays = (): readonly LexicalEntry<number>[] => [];
