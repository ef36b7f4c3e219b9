import { isTerminated } from '../lines.ts';
import { keyOf } from '../words.ts';
import { ASIDE, COMMENTS, CONTENT, type Holder, type Page, type Piece } from './tree.ts';

/** The part of a page that is the article: a range of pieces, and which of them are set aside by the names of the elements around them. */
export interface MainPart {
  readonly from: number;
  readonly to: number;
  readonly aside: readonly boolean[];
  /** Characters of running text by piece. */
  readonly prose: readonly number[];
}

const HEADING = /^h[1-6]$/;
/** Elements that are one paragraph: what holds them is what holds the article. */
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'pre',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dd',
  'dt',
  'ul',
  'ol',
  'figcaption',
  'figure',
  'center',
]);
const WHOLE: ReadonlySet<string> = new Set(['root', 'html', 'body', 'main', 'article']);
/** What an ancestor of a paragraph gets of its length, from the nearest on. */
const SHARES = [1, 0.7, 0.4, 0.2, 0.1];

/** What one piece can add: a licence or a legal notice is one long paragraph, an article many. */
const LONGEST = 700;
const STEM = 5;
/** Pieces after the headline over which its pull is halved. */
const NEAR = 8;
/** Pieces between the headline and the article, at most, among which a standfirst is looked for. */
const FARTHEST_LEAD = 30;

export const isHeadingTag = (tag: string): boolean => HEADING.test(tag);

/** The characters of a piece that read like running text: none in headings, labels and links. */
function proseLength({ text, linked, tag }: Piece): number {
  const plain = text.length - linked;
  if (linked * 2 > text.length || HEADING.test(tag)) return 0;
  if (plain >= 100) return plain;
  return plain >= 40 && isTerminated(text, { start: 0, end: text.length }) ? plain : 0;
}

/** Finds the element that holds the article: the one whose near descendants are the most running text and the fewest links. */
export function findMain(page: Page, title: string | null, heading: number): MainPart {
  const { pieces, holders } = page;
  const prose = pieces.map(proseLength);
  const sums = prefixSums(prose);
  const total = sums[pieces.length] as number;
  const echoes = pieces.map(echoCounter(title, prose));
  const aside = setAside(page, sums, total, echoes);
  const kept = prefixSums(prose.map((length, i) => (aside[i] === true ? 0 : length)));
  const scores = new Float64Array(holders.length);
  pieces.forEach((piece, i) => {
    if (aside[i] === true || prose[i] === 0) return;
    let at = piece.holder;
    while (PARAGRAPHS.has((holders[at] as Holder).name) && at !== 0) at = (holders[at] as Holder).parent;
    const points =
      Math.min(prose[i] as number, LONGEST) * (1 + (echoes[i] as number) + (heading >= 0 && i > heading ? (NEAR * 1.5) / (NEAR + i - heading) : 0));
    for (const share of SHARES) {
      scores[at] = (scores[at] as number) + points * share;
      if (at === 0) break;
      at = parentOf(holders, at);
    }
  });
  const lengths = prefixSums(pieces.map(({ text }) => text.length));
  const links = prefixSums(pieces.map(({ linked }) => linked));
  let best = 0;
  let bestScore = -1;
  holders.forEach((holder, i) => {
    if (scores[i] === 0) return;
    const length = between(lengths, holder);
    const density = length === 0 ? 0 : between(links, holder) / length;
    const score = (scores[i] as number) * (1 - density) * ((holder.hint & CONTENT) !== 0 ? 1.3 : 1);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  const top = widen(best, page, kept, lengths);
  const { from, to } = holders[top] as Holder;
  return { from: leadFrom(page, from, heading, prose, aside), to, aside, prose };
}

/** A standfirst may stand outside: the first running text between the headline and the article. */
function leadFrom({ pieces }: Page, from: number, heading: number, prose: readonly number[], aside: readonly boolean[]): number {
  if (heading < 0 || heading >= from || from - heading > FARTHEST_LEAD) return from;
  for (let i = heading + 1; i < from; i++) {
    const { text, linked, tag } = pieces[i] as Piece;
    if (aside[i] === true || linked * 3 > text.length) continue;
    if ((prose[i] as number) > 0 || (HEADING.test(tag) && text.length >= 60 && isTerminated(text, { start: 0, end: text.length }))) return i;
  }
  return from;
}

/** Goes up as long as the surrounding element holds more of the article and little else. */
function widen(best: number, { holders }: Page, kept: Float64Array, lengths: Float64Array): number {
  let top = best;
  for (let at = top; at !== 0; ) {
    at = (holders[at] as Holder).parent;
    const inner = between(kept, holders[top] as Holder);
    const outer = between(kept, holders[at] as Holder);
    if (outer <= inner * 1.05) continue;
    const extra = between(lengths, holders[at] as Holder) - between(lengths, holders[top] as Holder);
    if ((outer - inner) / extra < 0.7) break;
    top = at;
  }
  return top;
}

/** Pieces under elements whose names say that they are no part of the article, unless most of the page is under them. */
function setAside({ pieces, holders }: Page, sums: Float64Array, total: number, echoes: readonly number[]): boolean[] {
  const aside = new Array<boolean>(pieces.length).fill(false);
  for (const holder of holders) {
    if ((holder.hint & (ASIDE | COMMENTS)) === 0 || WHOLE.has(holder.name)) continue;
    const share = total === 0 ? 0 : between(sums, holder) / total;
    if (share > ((holder.hint & COMMENTS) !== 0 ? 0.9 : 0.5)) continue;
    if (share > 0.1 && (holder.hint & COMMENTS) === 0 && echoes.slice(holder.from, holder.to).some((echo) => echo >= 0.5)) continue;
    if (aside[holder.from] === true && aside[holder.to - 1] === true) continue;
    for (let i = holder.from; i < holder.to; i++) aside[i] = true;
  }
  return aside;
}

/** The nearest ancestor that holds more than the element does: wrappers count for nothing. */
function parentOf(holders: readonly Holder[], of: number): number {
  const { from, to } = holders[of] as Holder;
  let at = of;
  do at = (holders[at] as Holder).parent;
  while (at !== 0 && (holders[at] as Holder).from === from && (holders[at] as Holder).to === to);
  return at;
}

/** How much of a title a text repeats: the share of its longer words by their first letters, which endings leave alone. */
function echoCounter(title: string | null, prose: readonly number[]): (piece: Piece, at: number) => number {
  const stems = new Set(
    (title === null ? '' : keyOf(title))
      .split(' ')
      .filter((word) => word.length > STEM)
      .map((word) => word.slice(0, STEM)),
  );
  if (stems.size === 0) return () => 0;
  return ({ text }, at) => {
    if (prose[at] === 0) return 0;
    const seen = new Set<string>();
    for (const word of keyOf(text.slice(0, 600)).split(' ')) {
      const stem = word.slice(0, STEM);
      if (stems.has(stem)) seen.add(stem);
    }
    return seen.size / stems.size;
  };
}

const between = (sums: Float64Array, { from, to }: Holder): number => (sums[to] as number) - (sums[from] as number);

function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] as number) + value;
  });
  return sums;
}
