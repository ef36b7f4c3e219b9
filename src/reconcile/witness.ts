import type { Reading } from './reading.ts';

const LETTERS = /[\p{L}\p{N}]+/gu;
/** A shorter sentence is too common to betray a copy. */
const SENTENCE_WORDS = 6;
/** Words of one letter, with something between them. */
const SHORTEST_SENTENCE = 2 * SENTENCE_WORDS - 1;

/** What near-duplicate sentences share: their words without case and marks. */
function sentenceKey(quote: string): string | undefined {
  const text = quote.toLowerCase();
  const words = text.length < SHORTEST_SENTENCE ? null : text.match(LETTERS);
  return words && words.length >= SENTENCE_WORDS ? words.join(' ') : undefined;
}

/** Joins numbers into sets. */
class Sets {
  private readonly parents: number[] = [];

  constructor(size: number) {
    for (let i = 0; i < size; i++) this.parents.push(i);
  }

  find(of: number): number {
    let root = of;
    while (this.parents[root] !== root) root = this.parents[root] as number;
    for (let at = of; at !== root; ) {
      const next = this.parents[at] as number;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x !== y) this.parents[Math.max(x, y)] = Math.min(x, y);
  }
}

/** The places of the readings by the number, or the interval, that they tell. */
function byNumber(readings: readonly Reading[]): Iterable<readonly number[]> {
  const places = new Map<number | string, number[]>();
  for (let index = 0; index < readings.length; index++) {
    const { value, hard } = readings[index] as Reading;
    const number = value ?? `${hard.low}-${hard.high}`;
    const list = places.get(number);
    if (list) list.push(index);
    else places.set(number, [index]);
  }
  return places.values();
}

/** Joins a reading with the first that has the same of something. */
function meet(firsts: Map<string, number>, key: string, index: number, sets: Sets): void {
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, index);
  else sets.join(first, index);
}

/**
 * Joins those who tell one number and have it from each other: the same named speaker, the same credited agency, the same sentence, or the same source
 * without a credit.
 */
function joinCopies(indices: readonly number[], readings: readonly Reading[], sets: Sets): void {
  const speakers = new Map<string, number>();
  const agencies = new Map<string, number>();
  const sources = new Map<string, number>();
  const sentences = new Map<string, number>();
  const uncredited: number[] = [];
  for (const index of indices) {
    const { speaker, agency, source, quote } = (readings[index] as Reading).claim;
    if (speaker) meet(speakers, speaker, index, sets);
    else if (agency) meet(agencies, agency, index, sets);
    const sentence = quote ? sentenceKey(quote) : undefined;
    if (sentence !== undefined) meet(sentences, sentence, index, sets);
    // A source that has once credited a number does not become a second witness of it by saying it again in its own name.
    if (!speaker && !agency) uncredited.push(index);
    else if (!sources.has(source)) sources.set(source, index);
  }
  for (const index of uncredited) {
    const { source } = (readings[index] as Reading).claim;
    meet(sources, source, index, sets);
    meet(agencies, source, index, sets);
  }
}

/**
 * Collapses copies to one witness; never on agreement alone. Numbers the witnesses of the readings, which come in the order of their ids, and returns how
 * many there are.
 */
export function collapse(readings: readonly Reading[]): number {
  const sets = new Sets(readings.length);
  for (const indices of byNumber(readings)) if (indices.length > 1) joinCopies(indices, readings, sets);
  const numbers: number[] = [];
  let count = 0;
  for (let index = 0; index < readings.length; index++) {
    const root = sets.find(index);
    const number = root === index ? ++count : (numbers[root] as number);
    numbers.push(number);
    (readings[index] as Reading).witness = number;
  }
  return count;
}
