import type { Span } from '../core/span.ts';
import type { Block } from '../core/values/document.ts';

/** What reading makes of an input before the languages of the blocks are known. */
export interface RawDocument {
  readonly text: string;
  readonly blocks: readonly Omit<Block, 'language'>[];
}

/** Paragraphs of raw text: separated by line breaks. The text is the input, untouched. */
export function readPlain(text: string): RawDocument {
  return { text, blocks: linesOf(text).map((span) => ({ ...span, kind: 'body' })) };
}

/** The lines that hold more than white space, trimmed. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const line = text.slice(from, to);
    const start = from + (line.length - line.trimStart().length);
    const end = from + line.trimEnd().length;
    if (end > start) spans.push({ start, end });
    from = to + 1;
  }
  return spans;
}
