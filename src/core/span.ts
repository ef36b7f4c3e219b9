/** A stretch of a text: half-open, in UTF-16 code units, so that `text.slice(start, end)` reads it back. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of `text` that the span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
