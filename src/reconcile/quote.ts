import type { Span } from '../core/span.ts';

/** A quote reaches so far from its number at most. */
const REACH = 600;
const ENDS = '.!?…';
const CAPITAL = /^\p{Lu}|^[«„“"\d–—-]/u;
const SPACE = /\s/;

/** Whether a sentence may end at `at`: a stop, white space, a capital. One letter before the stop is an initial. */
function endsAt(text: string, at: number): boolean {
  if (text[at] === '\n') return true;
  if (!ENDS.includes(text[at] as string) || !SPACE.test(text[at + 1] ?? '\n')) return false;
  const wordBefore = text.slice(Math.max(0, at - 2), at);
  return CAPITAL.test(text.slice(at + 2, at + 4)) && !(wordBefore.length === 2 && SPACE.test(wordBefore[0] as string));
}

/** The sentence around a span, as it stands in the text. Rough by design: for a reader and for near-duplicates, not for grammar. */
export function quoteAround(text: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && start - from < REACH && !endsAt(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !endsAt(text, to)) to++;
  if (to < text.length && text[to] !== '\n') to++;
  return text.slice(from, to).trim();
}
