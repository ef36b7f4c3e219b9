import type { Span } from '../core/span.ts';

/** A line of raw text without the white space around it. */
export interface Line extends Span {
  /** A blank line stands before it, or nothing. */
  readonly apart: boolean;
}

const TERMINAL = '.!?…';
const CLOSERS = '»”"“)]\'’';
const SPACE = /\s/;
const UPPER_OR_DIGIT = /[\p{Lu}\p{Lt}\p{N}]/u;

/** The lines that hold more than white space, trimmed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && SPACE.test(text[start] as string)) start++;
    while (end > start && SPACE.test(text[end - 1] as string)) end--;
    if (end > start) lines.push({ start, end, apart });
    apart = end === start;
    from = to + 1;
  }
  return lines;
}

/** The line ends like a sentence. */
export function isTerminated(text: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last > start && (CLOSERS.includes(text[last] as string) || SPACE.test(text[last] as string))) last--;
  return TERMINAL.includes(text[last] as string);
}

/** The line is running text: a long sentence at least. Only such lines vouch for an article. */
export const isProse = (text: string, line: Span): boolean => {
  const length = line.end - line.start;
  return length >= 250 || (length >= 70 && isTerminated(text, line));
};

/** The line starts as a sentence, a name or a list item does. */
export const startsAfresh = (text: string, line: Span): boolean => {
  let at = line.start;
  while (at < line.end && (CLOSERS.includes(text[at] as string) || '«„([–—-•*'.includes(text[at] as string) || SPACE.test(text[at] as string))) at++;
  return at > line.start || UPPER_OR_DIGIT.test(text[at] as string);
};

/**
 * Lines joined to paragraphs: a line goes on in the next where that starts small and this one does not end like a sentence,
 * and everywhere up to a blank line if the text was wrapped at a fixed width.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Line[] {
  const width = wrapWidth(text, lines);
  const paragraphs: { start: number; end: number; apart: boolean }[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const open = paragraphs[paragraphs.length - 1];
    if (before !== undefined && open !== undefined && !line.apart && continues(text, before, line, width)) open.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end, apart: line.apart });
  });
  return paragraphs;
}

function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (width > 0 && before.end - before.start >= width * 0.75) return true;
  return !startsAfresh(text, line) && !isTerminated(text, before) && !':;'.includes(text[before.end - 1] as string);
}

/** The width at which all lines of the text were broken, or 0: most lines with a successor come close to it and break off mid-sentence. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const { start, end } of lines) if (end - start > width) width = end - start;
  if (width < 40 || width > 100) return 0;
  let full = 0;
  let broken = 0;
  let followed = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    if ((lines[i + 1] as Line).apart) continue;
    followed++;
    if (line.end - line.start >= width * 0.75) full++;
    if (!isTerminated(text, line)) broken++;
  }
  return followed >= 3 && full >= followed * 0.7 && broken >= followed * 0.6 ? width : 0;
}
