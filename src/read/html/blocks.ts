import type { LanguagePack } from '../../languages/pack.ts';
import { creditLine, splitCredits } from '../credits.ts';
import { isFurniture } from '../furniture.ts';
import { isTerminated } from '../lines.ts';
import type { RawBlock } from '../raw.ts';
import { ENDING, flagsOf, keyOf } from '../words.ts';
import { isHeadingTag, type MainPart } from './main.ts';
import { CAPTION, CREDIT_HINT, DATE_HINT, type Holder, type Page, type Piece } from './tree.ts';

/** The text of an article and its blocks. */
export interface Layout {
  readonly text: string;
  readonly blocks: readonly RawBlock[];
}

type Kind = RawBlock['kind'];

/**
 * Lays the pieces of the main part out as text: the title first, then paragraphs with a blank line between.
 *
 * Where no running text was found, all of the page is laid out: what is no link as body, the rest as furniture.
 */
export function layOut(page: Page, main: MainPart, title: string | null, packs: readonly LanguagePack[]): Layout {
  let kinds = kindsOf(page, main, packs);
  let offset = main.from;
  if (!kinds.includes('body')) {
    kinds = page.pieces.map((piece, i) => (main.aside[i] !== true && piece.linked * 2 < piece.text.length && !isHeadingTag(piece.tag) ? 'body' : 'furniture'));
    offset = 0;
  }
  const blocks: RawBlock[] = [];
  let text = '';
  const put = (piece: string, kind: Kind): void => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += piece;
    if (kind !== 'body') {
      blocks.push({ start, end: text.length, kind });
      return;
    }
    for (const part of splitCredits(piece, { start: 0, end: piece.length }, packs)) blocks.push({ ...part, start: start + part.start, end: start + part.end });
  };
  if (title !== null) put(title, 'title');
  const titleKey = title === null ? '' : keyOf(title);
  const menu = !kinds.includes('body');
  const first = menu ? 0 : kinds.indexOf('body');
  let last = menu ? kinds.length - 1 : kinds.lastIndexOf('body');
  while (kinds[last + 1] === 'caption') last++;
  for (let i = first; i <= last; i++) {
    const kind = kinds[i] as Kind;
    const piece = page.pieces[offset + i] as Piece;
    if (kind === 'title' && keyOf(piece.text) === titleKey) continue;
    put(piece.text, kind);
  }
  return { text, blocks };
}

/** What each piece of the main part is. */
function kindsOf(page: Page, main: MainPart, packs: readonly LanguagePack[]): Kind[] {
  const kinds: Kind[] = [];
  for (let i = main.from; i < main.to; i++) kinds.push(kindOf(page, main, i, packs));
  return kinds;
}

function kindOf(page: Page, main: MainPart, at: number, packs: readonly LanguagePack[]): Kind {
  const piece = page.pieces[at] as Piece;
  if (main.aside[at] === true) return 'furniture';
  const hint = hintAround(page, piece, main);
  const line = { start: 0, end: piece.text.length };
  const length = piece.text.length;
  const linkage = piece.linked / length;
  if ((hint & CAPTION) !== 0) return 'caption';
  if (length <= 250) {
    if (creditLine(piece.text, line, packs, true) !== null) return 'credit';
    if (isFurniture(piece.text, line, packs)) return 'furniture';
    if (length <= 60 && (flagsOf(keyOf(piece.text), packs) & ENDING) !== 0) return 'furniture';
    if ((hint & (CREDIT_HINT | DATE_HINT)) !== 0 && length <= 120) return (hint & CREDIT_HINT) !== 0 ? 'credit' : 'furniture';
  }
  if (isHeadingTag(piece.tag)) return linkage > 0.5 ? 'furniture' : 'title';
  if (linkage > 0.6) return 'furniture';
  if ((main.prose[at] as number) > 0) return 'body';
  if (piece.tag === 'p' || piece.tag === 'blockquote') return 'body';
  if (isTerminated(piece.text, line)) return 'body';
  return piece.tag === 'li' && linkage < 0.3 ? 'body' : 'furniture';
}

/** The hints of the elements around a piece, up to three of them within the main part. */
function hintAround({ holders }: Page, piece: Piece, main: MainPart): number {
  let hint = 0;
  let at = piece.holder;
  for (let up = 0; up < 3 && at !== 0; up++) {
    const holder = holders[at] as Holder;
    if (holder.to - holder.from >= (main.to - main.from) / 2 && up > 0) break;
    hint |= holder.hint;
    at = holder.parent;
  }
  return hint;
}
