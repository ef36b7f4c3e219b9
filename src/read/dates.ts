import { SENSES } from '../core/sense.ts';
import type { Span } from '../core/span.ts';
import { senseOf, type Token } from '../core/token.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { lexiconOf } from '../segment/analyse.ts';
import { tokenise } from '../segment/tokenise.ts';
import { calendarDay } from './day.ts';
import { isTerminated } from './lines.ts';
import { isForeign } from './script.ts';
import { DATE_LABEL, flagsOf, keyOf } from './words.ts';

/** A full date that was read: its ISO day and where it stands. */
export interface FoundDay extends Span {
  readonly value: string;
}

/** A year at least. */
const DIGITS = /\d{4}/;
/** Longest line that is looked at as a date line. */
const LINE_LENGTH = 120;

/** 2025-10-26, 26.10.2025, 06/10/2025; a name may be glued to it. */
const NUMERIC = /(?<!\d)(?:(\d{4})([./-])(\d\d?)\2(\d\d?)|(\d\d?)([./-])(\d\d?)\6(\d{4}))(?!\d)/g;

/** The first full date (day, month and year) between two offsets, no further than 400 characters. */
export function firstDay(text: string, { start, end }: Span, pack: LanguagePack | undefined): FoundDay | null {
  const to = Math.min(end, start + 400);
  const slice = text.slice(start, to);
  if (!DIGITS.test(slice)) return null;
  const numeric = numericDay(slice, start, pack?.calendar.dayFirst ?? true);
  if (pack === undefined) return numeric;
  const tokens = tokenise(text, start, numeric?.start ?? to, lexiconOf(pack));
  for (let at = 0; at < tokens.length; at++) {
    const found = (tokens[at] as Token).kind === 'number' ? dayMonthYear(tokens, at) : monthDayYear(tokens, at);
    if (found !== null) return found;
  }
  return numeric;
}

function numericDay(slice: string, offset: number, dayFirst: boolean): FoundDay | null {
  for (const match of slice.matchAll(NUMERIC)) {
    const [whole, year, , month, day, a, sign, b, lastYear] = match;
    const value =
      year !== undefined
        ? calendarDay(year, month as string, day as string)
        : dayFirst || sign === '.'
          ? (calendarDay(lastYear as string, b as string, a as string) ?? calendarDay(lastYear as string, a as string, b as string))
          : (calendarDay(lastYear as string, a as string, b as string) ?? calendarDay(lastYear as string, b as string, a as string));
    if (value !== null) return { value, start: offset + match.index, end: offset + match.index + whole.length };
  }
  return null;
}

/** A month, or a word that is one beside a day («мае», "may", "Oct"). */
const monthAt = (tokens: readonly Token[], at: number) =>
  senseOf(tokens[at], SENSES.month) ?? senseOf(tokens[at], SENSES.weakMonth) ?? senseOf(tokens[at], SENSES.monthAbbreviation);

/** «26 октября 2025», "26th of Oct., 2025". */
function dayMonthYear(tokens: readonly Token[], at: number): FoundDay | null {
  const day = tokens[at] as Token;
  let next = at + 1;
  while (next < at + 3 && tokens[next] !== undefined && monthAt(tokens, next) === undefined) next++;
  const month = monthAt(tokens, next);
  if (month === undefined || (next > at + 1 && tokens[at + 1]?.kind === 'mark')) return null;
  return yearAfter(tokens, next + month.length, day, month.value, day);
}

/** "October 26, 2025", "Oct. 26 2025". */
function monthDayYear(tokens: readonly Token[], at: number): FoundDay | null {
  const month = monthAt(tokens, at);
  if (month === undefined) return null;
  let next = at + month.length;
  if (tokens[next]?.norm === '.') next++;
  const day = tokens[next];
  return day?.kind === 'number' && day.norm.length <= 2 ? yearAfter(tokens, next + 1, day, month.value, tokens[at] as Token) : null;
}

function yearAfter(tokens: readonly Token[], at: number, day: Token, month: number, first: Token): FoundDay | null {
  let next = at;
  while (next < at + 2 && (tokens[next]?.norm === '.' || tokens[next]?.norm === ',' || tokens[next]?.spaced === false) && tokens[next]?.kind !== 'number')
    next++;
  const year = tokens[next];
  if (year?.kind !== 'number' || year.norm.length !== 4) return null;
  const value = calendarDay(year.norm, String(month), day.norm);
  return value === null ? null : { value, start: first.start, end: year.end };
}

/** «date 2025-10-26» before the text of a first line: the label and the date. */
export function headerPrefix(text: string, line: Span, pack: LanguagePack | undefined, packs: readonly LanguagePack[]): FoundDay | null {
  const head = { start: line.start, end: Math.min(line.end, line.start + 60) };
  const found = firstDay(text, head, pack);
  if (found === null || found.start === line.start) return null;
  return (flagsOf(keyOf(text.slice(line.start, found.start)), packs) & DATE_LABEL) !== 0 ? found : null;
}

/** What a line that does nothing but date the article says. */
export interface DateLine {
  readonly value: string;
  /** It has a label, or is in another language: no part of the text. A bare date is. */
  readonly isFurniture: boolean;
}

/**
 * The day of a line that does nothing but date the article: a full date with a time, a label, the name of an outlet or at most two words beside it.
 *
 * `labelled`: only with a label, as far from the top a bare date may be anything.
 */
export function dateLine(text: string, line: Span, pack: LanguagePack | undefined, packs: readonly LanguagePack[], labelled: boolean): DateLine | null {
  if (line.end - line.start > LINE_LENGTH || isTerminated(text, line)) return null;
  const found = firstDay(text, line, pack);
  if (found === null) return null;
  const before = keyOf(text.slice(line.start, found.start));
  if (hasLabel(before, packs)) return { value: found.value, isFurniture: true };
  if (labelled) return null;
  const after = keyOf(text.slice(found.end, line.end));
  const words = `${before} ${after}`.split(' ').filter((word) => word.length > 1);
  if (words.length <= 2) return { value: found.value, isFurniture: false };
  return pack !== undefined && isForeign(text, line, pack) ? { value: found.value, isFurniture: true } : null;
}

/** «Опубліковано», "Published on Sunday": a label, perhaps with a weekday after it. */
function hasLabel(before: string, packs: readonly LanguagePack[]): boolean {
  const words = before.split(' ');
  for (let count = words.length; count > 0 && words.length - count <= 2; count--) {
    if ((flagsOf(words.slice(0, count).join(' '), packs) & DATE_LABEL) !== 0) return true;
  }
  return false;
}

/** The day in the dateline of the first paragraph («КИЇВ, 26 жовтня 2025 — …»), or in the caption above it. */
export function datelineOf(text: string, line: Span, caption: Span | null, pack: LanguagePack | undefined): string | null {
  if (caption !== null) return firstDay(text, caption, pack)?.value ?? null;
  const found = firstDay(text, { start: line.start, end: Math.min(line.end, line.start + 80) }, pack);
  if (found === null) return null;
  const before = text.slice(line.start, found.start);
  const place = before.split(' ').every((word) => word === '' || word !== word.toLowerCase() || word === '—' || word === '-' || word === '–');
  const after = text.slice(found.end, found.end + 12);
  return place && DATELINE_END.test(after) ? found.value : null;
}

const DATELINE_END = /^\s*\p{L}{0,4}\.?\s*[(./—–-]/u;
