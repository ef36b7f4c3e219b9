import type { Span } from '../core/span.ts';
import type { Facts } from '../core/values/facts.ts';

const WIDTH = 120;

/** The line of the text around a span, cut to a readable width, with the span underlined. */
export function underline(facts: Facts, span: Span): string {
  const text = facts.text;
  if (text === undefined) return `  characters ${span.start}–${span.end} (the facts came without their text)`;
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineBreak = text.indexOf('\n', span.end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const room = Math.max(0, WIDTH - (span.end - span.start)) >> 1;
  const from = Math.max(lineStart, span.start - room);
  const to = Math.min(lineEnd, span.end + room);
  const before = `${from > lineStart ? '…' : ''}${text.slice(from, span.start)}`;
  const after = `${text.slice(span.end, to)}${to < lineEnd ? '…' : ''}`;
  return `  ${before}${text.slice(span.start, span.end)}${after}\n  ${' '.repeat(before.length)}${'^'.repeat(Math.max(1, span.end - span.start))}`;
}
