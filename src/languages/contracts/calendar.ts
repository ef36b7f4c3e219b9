/** How dates are written in digits. */
export interface CalendarConventions {
  /** 06/10/2025 is the sixth of October, not the tenth of June. */
  readonly dayFirst: boolean;
}
