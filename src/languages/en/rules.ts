import type { DateRule } from '../contracts/calendar.ts';

/** Dates that only this language writes so. */
export const dateRules = (): readonly DateRule[] => [];
