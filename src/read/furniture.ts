import type { Span } from '../core/span.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { isTerminated, type Line } from './lines.ts';
import type { Outline } from './outline.ts';
import { ENDING, FURNITURE, flagsOf, keyOf, mayBe, RELATED } from './words.ts';

const IMAGE_FILE = /^[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*\.(?:jpe?g|png|gif|webp|bmp|avif)$/iu;
const DIGIT = /\p{N}/u;
/** Longest line that is compared as a whole. */
const LABEL_LENGTH = 60;
/** Longest line that leads to another article. */
const LINK_LENGTH = 250;

export const isImageFile = (text: string, { start, end }: Span): boolean => end - start <= 120 && IMAGE_FILE.test(text.slice(start, end));

/** The line is a label of the page, or leads to another article. */
export function isFurniture(text: string, line: Span, packs: readonly LanguagePack[]): boolean {
  const length = line.end - line.start;
  if (length > LINK_LENGTH) return false;
  if ((mayBe(text, line, packs) & (FURNITURE | RELATED)) === 0) return false;
  const raw = text.slice(line.start, line.end);
  const colon = raw.indexOf(':');
  if (length <= LABEL_LENGTH) {
    const key = keyOf(raw);
    if (key !== '' && (flagsOf(key, packs) & (FURNITURE | RELATED)) !== 0) return true;
  }
  if (colon > 0 && colon <= 40) return (flagsOf(keyOf(raw.slice(0, colon)), packs) & (RELATED | FURNITURE)) !== 0;
  return !isTerminated(text, line) && startsLikeLink(raw, packs);
}

/** «Читайте також Конвенцію підписали»: two words or more that lead elsewhere, then a capital. */
function startsLikeLink(raw: string, packs: readonly LanguagePack[]): boolean {
  const words = raw.slice(0, 60).split(' ', 5);
  for (let count = 2; count < words.length; count++) {
    if ((flagsOf(keyOf(words.slice(0, count).join(' ')), packs) & RELATED) !== 0) return isCapital(words[count] as string);
  }
  return false;
}

const isCapital = (word: string): boolean => word !== word.toLowerCase();

/**
 * The index of the paragraph up to which everything is furniture, if `paragraphs[at]` is a line that ends the article or opens a list of others; else 0.
 *
 * After such a line the article may go on: then only what lies before its next running text is furniture.
 */
export function endsArticle(text: string, outline: Outline, at: number, packs: readonly LanguagePack[]): number {
  const line = outline.paragraphs[at] as Line;
  if (line.end - line.start > LABEL_LENGTH || (mayBe(text, line, packs) & (ENDING | RELATED)) === 0) return 0;
  const raw = text.slice(line.start, line.end);
  const key = keyOf(raw);
  const flags = key === '' ? 0 : flagsOf(key, packs);
  const opens = (flags & RELATED) !== 0 && raw.endsWith(':');
  if ((flags & ENDING) === 0 && !opens) return 0;
  if (at < outline.first) return at + 1;
  const next = outline.next[at] ?? outline.paragraphs.length;
  return !opens && DIGIT.test(raw) ? outline.paragraphs.length : next;
}

/** Indexes of paragraphs that make up a menu: three or more labels in a row before the first or after the last running text. */
export function menuLines(text: string, { paragraphs, first, last }: Outline): ReadonlySet<number> {
  const menu = new Set<number>();
  const mark = (from: number, to: number): void => {
    for (let start = from; start < to; ) {
      let end = start;
      while (end < to && isLabel(text, paragraphs[end] as Line)) end++;
      if (end - start >= 3) for (let i = start; i < end; i++) menu.add(i);
      start = end + 1;
    }
  };
  mark(0, first);
  const after = paragraphs[last];
  if (after !== undefined && text[after.end - 1] !== ':') mark(last + 1, paragraphs.length);
  return menu;
}

function isLabel(text: string, line: Line): boolean {
  if (line.end - line.start > 30 || isTerminated(text, line)) return false;
  const raw = text.slice(line.start, line.end);
  return !DIGIT.test(raw) && raw.split(' ').length <= 3 && !raw.includes(':') && !raw.includes(',') && !raw.includes(';');
}
