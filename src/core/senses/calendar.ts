/** What a word can mean on the calendar. Months 1–12, weekdays 1 (Monday) – 7. */
export interface CalendarSenses {
  readonly month: number;
  readonly weekday: number;
}
