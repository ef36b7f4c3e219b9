/** The values of the closed fields of figures and claims, for code that needs no schema: a schema takes its time to load. */
export const figureKinds = ['count', 'percent', 'money', 'measure', 'duration', 'age', 'number'] as const;
export type FigureKind = (typeof figureKinds)[number];
export const qualifiers = ['exact', 'at-least', 'more-than', 'at-most', 'less-than', 'almost', 'about', 'range', 'vague'] as const;
export type Qualifier = (typeof qualifiers)[number];
export const modalities = ['reported', 'expected', 'planned', 'required', 'hypothetical', 'denied'] as const;
export type Modality = (typeof modalities)[number];
export const measureKinds = ['cumulative', 'stock', 'total', 'estimate'] as const;
export type MeasureKind = (typeof measureKinds)[number];
export const authorities = ['issuer', 'official', 'agency', 'outlet', 'aggregator', 'translation'] as const;
export type Authority = (typeof authorities)[number];
