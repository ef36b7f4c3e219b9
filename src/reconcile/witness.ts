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

/**
 * Collapses copies to one witness: one number from the same named speaker, the same credited agency, the same sentence, or the same source without
 * a credit. Never on agreement alone. Numbers the witnesses of the readings, which come in the order of their ids, and returns how many there are.
 */
export function collapse(readings: readonly Reading[]): number {
  const sets = new Sets(readings.length);
  const firsts = new Map<string, number>();
  const meet = (key: string, index: number): void => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else sets.join(first, index);
  };
  const uncredited: number[] = [];
  for (let index = 0; index < readings.length; index++) {
    const { claim, value, hard } = readings[index] as Reading;
    const number = value ?? `${hard.low}-${hard.high}`;
    const { speaker, agency, source, quote } = claim;
    if (speaker) meet(`speaker ${number} ${speaker}`, index);
    else if (agency) meet(`agency ${number} ${agency}`, index);
    else uncredited.push(index);
    const sentence = quote ? sentenceKey(quote) : undefined;
    if (sentence !== undefined) meet(`sentence ${number} ${sentence}`, index);
    // A source that has once credited a number does not become a second witness of it by saying it again in its own name.
    if (speaker || agency) {
      const key = `source ${number} ${source}`;
      if (!firsts.has(key)) firsts.set(key, index);
    }
  }
  for (const index of uncredited) {
    const { claim, value, hard } = readings[index] as Reading;
    const number = value ?? `${hard.low}-${hard.high}`;
    meet(`source ${number} ${claim.source}`, index);
    meet(`agency ${number} ${claim.source}`, index);
  }
  const numbers = new Map<number, number>();
  for (let index = 0; index < readings.length; index++) {
    const root = sets.find(index);
    let number = numbers.get(root);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(root, number);
    }
    (readings[index] as Reading).witness = number;
  }
  return numbers.size;
}
