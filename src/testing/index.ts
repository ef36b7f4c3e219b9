export { assertGrounded, assertReconcilesTo, assertReportsDate, assertReportsFigure, assertReportsOfficial } from './assertions.ts';
export type { ClaimParts } from './builders.ts';
export { buildArticle, buildClaim } from './builders.ts';
export type { DateTraits, EntryTraits, FigureTraits, OfficialTraits, Subject, Verdict } from './checks.ts';
export type { NewstallyMatchers } from './matchers.ts';
export { matchers } from './matchers.ts';
