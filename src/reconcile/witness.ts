import { hash } from './identity.ts';
import type { Reading } from './reading.ts';

const LETTERS = /[\p{L}\p{N}]+/gu;
/** A shorter sentence is too common to betray a copy. */
const SENTENCE_WORDS = 6;

/** What near-duplicate sentences share: their words without case and marks. */
function sentenceKey(quote: string): string | undefined {
  const words = quote.toLowerCase().match(LETTERS);
  return words && words.length >= SENTENCE_WORDS ? hash(words.join(' ')) : undefined;
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
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.parents[Math.max(x, y)] = Math.min(x, y);
  }
}

/** The readings that tell one number, or one interval, by their places; one that nobody else tells is left out. */
function retold(readings: readonly Reading[]): Iterable<readonly number[]> {
  const firsts = new Map<number | string, number>();
  const lists = new Map<number | string, number[]>();
  for (let index = 0; index < readings.length; index++) {
    const { value, hard } = readings[index] as Reading;
    const number = value ?? `${hard.low}-${hard.high}`;
    const first = firsts.get(number);
    if (first === undefined) firsts.set(number, index);
    else {
      const list = lists.get(number);
      if (list) list.push(index);
      else lists.set(number, [first, index]);
    }
  }
  return lists.values();
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
  const meet = (firsts: Map<string, number>, key: string, index: number): void => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else sets.join(first, index);
  };
  for (const index of indices) {
    const { speaker, agency, source, quote } = (readings[index] as Reading).claim;
    if (speaker) meet(speakers, speaker, index);
    else if (agency) meet(agencies, agency, index);
    const sentence = quote ? sentenceKey(quote) : undefined;
    if (sentence !== undefined) meet(sentences, sentence, index);
    // A source that has once credited a number does not become a second witness of it by saying it again in its own name.
    if ((speaker || agency) && !sources.has(source)) sources.set(source, index);
  }
  for (const index of indices) {
    const { speaker, agency, source } = (readings[index] as Reading).claim;
    if (speaker || agency) continue;
    meet(sources, source, index);
    meet(agencies, source, index);
  }
}

/**
 * Collapses copies to one witness; never on agreement alone. Numbers the witnesses of the readings, which come in the order of their ids, and returns how
 * many there are.
 */
export function collapse(readings: readonly Reading[]): number {
  const sets = new Sets(readings.length);
  for (const indices of retold(readings)) joinCopies(indices, readings, sets);
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
