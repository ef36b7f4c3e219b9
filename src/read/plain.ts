import type { Span } from '../core/span.ts';
import type { Published } from '../core/values/document.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { creditLine, splitCredits } from './credits.ts';
import { type DateLine, dateLine, datelineOf, headerPrefix } from './dates.ts';
import { endsArticle, isFurniture, isImageFile, menuLines } from './furniture.ts';
import { isTerminated, type Line } from './lines.ts';
import type { Outline } from './outline.ts';
import type { RawBlock, RawDocument } from './raw.ts';
import { isForeign } from './script.ts';

const TITLE_LENGTH = 250;
const HEADING_LENGTH = 120;
const CAPTION_LENGTH = 400;
const NO_MENU: ReadonlySet<number> = new Set();
/** Lines from the top of the text among which a title, a byline and a date line are looked for. */
const HEAD_LINES = 12;

/**
 * Tells the blocks of raw text apart. The text is the input, untouched.
 *
 * Only what shows itself to be furniture is marked so: in doubt a line is body. A text of one paragraph is body as a whole, but for its credits.
 */
export function readPlain(text: string, outline: Outline, pack: LanguagePack | undefined, packs: readonly LanguagePack[]): RawDocument {
  const blocks: RawBlock[] = [];
  let header: Published | null = null;
  let dateline: Published | null = null;
  let title: string | null = null;
  let url: string | null = null;
  let agency: string | null = null;
  const { paragraphs, first } = outline;
  const hasProse = outline.last >= 0;
  const menus = hasProse ? menuLines(text, outline) : NO_MENU;
  let closedTo = 0;
  let bodies = 0;

  const put = (span: Span, kind: RawBlock['kind']): void => {
    if (span.end > span.start) blocks.push({ start: span.start, end: span.end, kind });
    if (kind === 'body') bodies++;
  };

  for (let i = 0; i < paragraphs.length; i++) {
    const line = paragraphs[i] as Line;
    const inHead = i < HEAD_LINES && i <= first;
    if (paragraphs.length === 1) {
      for (const part of splitCredits(text, line, packs)) put(part, part.kind);
      break;
    }
    if (i < closedTo || menus.has(i) || isImageFile(text, line)) {
      const label: DateLine | null = header === null && !menus.has(i) ? dateLine(text, line, pack, packs, true) : null;
      if (label !== null) header = { value: label.value, basis: 'header' };
      put(line, 'furniture');
      continue;
    }
    const credit = creditLine(text, line, packs, hasProse);
    if (credit !== null) {
      url ??= credit.url;
      agency ??= credit.agency;
      put(line, 'credit');
      continue;
    }
    const close = hasProse ? endsArticle(text, outline, i, packs) : 0;
    if (close > i) {
      closedTo = close;
      put(line, 'furniture');
      continue;
    }
    if (isFurniture(text, line, packs)) {
      put(line, 'furniture');
      continue;
    }
    let rest: Span = line;
    if (inHead) {
      const prefix = headerPrefix(text, line, pack, packs);
      if (prefix !== null) {
        header ??= { value: prefix.value, basis: 'header' };
        put({ start: line.start, end: prefix.end }, 'furniture');
        rest = trim(text, { start: prefix.end, end: line.end });
        if (isRubric(text, rest)) {
          put(rest, 'furniture');
          continue;
        }
      }
    }
    const day = hasProse ? dateLine(text, rest, pack, packs, i >= HEAD_LINES || i > first + 2) : null;
    if (day !== null) {
      header ??= { value: day.value, basis: 'header' };
      put(rest, day.isFurniture ? 'furniture' : 'body');
      continue;
    }
    const prose = outline.prose[i] === true;
    const parts = splitCredits(text, rest, packs);
    if (inHead && !prose && title === null && bodies === 0 && hasProse && i < first) {
      if (pack !== undefined && isForeign(text, rest, pack)) {
        put(rest, 'furniture');
        continue;
      }
      if (isTitle(text, rest) && parts.length === 1) {
        title = text.slice(rest.start, rest.end);
        put(rest, 'title');
        continue;
      }
    }
    const before = paragraphs[i - 1];
    if (before !== undefined && isImageFile(text, before) && line.end - line.start <= CAPTION_LENGTH) {
      for (const part of parts) put(part, part.kind === 'body' ? 'caption' : part.kind);
      continue;
    }
    if (!prose && bodies > 0 && isHeading(text, outline, i)) {
      put(rest, 'title');
      continue;
    }
    if (dateline === null && bodies === 0 && hasProse) {
      const [head] = parts;
      const found = datelineOf(text, rest, head?.kind === 'caption' ? head : null, pack);
      if (found !== null) dateline = { value: found, basis: 'dateline' };
    }
    for (const part of parts) put(part, part.kind);
  }
  return { text, blocks, title, url, source: null, agency, published: header ?? dateline, issues: [] };
}

const trim = (text: string, { start, end }: Span): Span => {
  const raw = text.slice(start, end);
  return { start: start + (raw.length - raw.trimStart().length), end: end - (raw.length - raw.trimEnd().length) };
};

/** What stands beside a date in a header: the section of the paper, in a word or two. */
const isRubric = (text: string, line: Span): boolean =>
  line.end - line.start <= 30 && !isTerminated(text, line) && text.slice(line.start, line.end).split(' ').length <= 2;

function isTitle(text: string, line: Span): boolean {
  if (line.end - line.start > TITLE_LENGTH || line.end - line.start < 10) return false;
  const last = text[line.end - 1] as string;
  return last !== '.' && last !== ':' && last !== ';' && last !== ',' && text.slice(line.start, line.end).includes(' ');
}

/** A short line without a full stop between two paragraphs of running text. */
function isHeading(text: string, { paragraphs, prose }: Outline, at: number): boolean {
  const line = paragraphs[at] as Line;
  const before = paragraphs[at - 1];
  const next = paragraphs[at + 1];
  if (before === undefined || next === undefined || line.end - line.start > HEADING_LENGTH) return false;
  if (isTerminated(text, line) || ':;,'.includes(text[line.end - 1] as string)) return false;
  return prose[at - 1] === true && prose[at + 1] === true;
}
