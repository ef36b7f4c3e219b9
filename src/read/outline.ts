import { isProse, isTerminated, type Line, linesOf, paragraphsOf } from './lines.ts';

/** The paragraphs of a raw text and which of them are running text: what tells an article from the page around it. */
export interface Outline {
  readonly paragraphs: readonly Line[];
  readonly prose: readonly boolean[];
  /** Index of the first paragraph of running text, and of the last; the number of paragraphs and -1 if there is none. */
  readonly first: number;
  readonly last: number;
  /** Per paragraph, the index of the next one that is long and ends like a sentence; the number of paragraphs if there is none. */
  readonly next: readonly number[];
}

/** Shortest paragraph that shows that an article goes on. */
const SUBSTANTIAL = 200;

export function outlineOf(text: string): Outline {
  const paragraphs = paragraphsOf(text, linesOf(text));
  const prose = paragraphs.map((line) => isProse(text, line));
  const first = prose.indexOf(true);
  const next = new Array<number>(paragraphs.length);
  let upcoming = paragraphs.length;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    next[i] = upcoming;
    const line = paragraphs[i] as Line;
    if (line.end - line.start >= SUBSTANTIAL && isTerminated(text, line)) upcoming = i;
  }
  return { paragraphs, prose, first: first < 0 ? paragraphs.length : first, last: prose.lastIndexOf(true), next };
}

/** The running text of an article, by which its language is told: prose if there is any, else everything. At most 20,000 characters. */
export function sampleOf(text: string, { paragraphs, prose, last }: Outline): string {
  let sample = '';
  for (let i = 0; i < paragraphs.length && sample.length < 20_000; i++) {
    const { start, end } = paragraphs[i] as Line;
    if (last < 0 || prose[i] === true) sample += `${text.slice(start, Math.min(end, start + 20_000))}\n`;
  }
  return sample;
}
