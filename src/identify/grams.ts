import { bitReader, evenChances } from './coder.ts';

/** A linear model over hashed n-grams of letters, one for each script. */
export interface GramModel {
  readonly script: string;
  readonly classes: readonly string[];
  /** A power of two. */
  readonly buckets: number;
  /** The sizes that a weight may have. */
  readonly levels: readonly number[];
  /** Added for each word. */
  readonly bias: readonly number[];
  /** The weights, as `eachWeight` goes through them. */
  readonly weights: string;
  /** How far behind all others together a language may be and still be told, by the number of words (the last for all longer texts); negative: how far ahead it must be. */
  readonly lenience: readonly number[];
}

const LONGEST_GRAM = 5;
/** Letters of a word that are read, of longer ones the first; its n-grams are so many at most. */
export const LONGEST_WORD = 40;
export const MOST_GRAMS = LONGEST_GRAM * (LONGEST_WORD + 2);
/** Stands before, between and after words. */
export const BOUNDARY = 0x5e;

/**
 * Writes the buckets of all n-grams of the word from `start` to `end`, its boundaries, up to five letters each, and returns how many there are.
 * A boundary is a letter of its words too, but says nothing alone.
 */
export function gramsOf(codes: Uint16Array, start: number, end: number, buckets: number, out: Int32Array): number {
  let found = 0;
  for (let at = start; at < end; at++) {
    const last = Math.min(at + LONGEST_GRAM - 1, end);
    let hash = 0x811c9dc5 | 0;
    for (let i = at, salt = 0; i <= last; i++) {
      hash = Math.imul(hash ^ (codes[i] as number), 0x01000193);
      salt = (salt + 0x9e3779b1) | 0;
      if (i === start) continue;
      const mixed = Math.imul(hash ^ salt ^ (hash >>> 15), 0x85ebca6b | 0);
      out[found++] = (mixed ^ (mixed >>> 13)) & (buckets - 1);
    }
  }
  return found;
}

/** Weights are kept in whole parts of one: a table of them fits the processor's cache. */
const PARTS = 100;

/** A model made ready: a row of weights, one a class, for every bucket that has any; row 0 is empty. */
export interface GramTable {
  readonly model: GramModel;
  readonly rowOf: Uint16Array;
  readonly rows: Int16Array;
}

/**
 * Goes through the weights of a model, bucket by bucket and class by class: whether the bucket has any, which classes have one, and of each its sign and level.
 *
 * `code` is asked for every bit, with chances and its situation among them: it reads the bit, or writes it.
 */
export function eachWeight(
  { buckets, classes, levels }: Pick<GramModel, 'buckets' | 'classes' | 'levels'>,
  code: (chances: Uint16Array, situation: number, at: number, what: 'any' | 'some' | number) => 0 | 1,
  take: (at: number, value: number) => void,
): void {
  const width = classes.length;
  const depth = Math.ceil(Math.log2(2 * levels.length));
  const anyChances = evenChances(1);
  const someChances = evenChances(width << width);
  const valueChances = evenChances(width << depth);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const row = bucket * width;
    if (code(anyChances, 0, row, 'any') === 0) continue;
    let mask = 0;
    for (let c = 0; c < width; c++) {
      if (code(someChances, (c << width) | mask, row + c, 'some') === 0) continue;
      mask |= 1 << c;
      let value = 1;
      for (let bit = depth - 1; bit >= 0; bit--) value = (value << 1) | code(valueChances, (c << depth) | value, row + c, bit);
      take(row + c, value - (1 << depth));
    }
  }
}

export function unpack(model: GramModel): GramTable {
  const width = model.classes.length;
  const sizes = model.levels.map((level) => Math.round(level * PARTS)).flatMap((size) => [size, -size]);
  const rowOf = new Uint16Array(model.buckets);
  const found: number[] = [];
  const values: number[] = [];
  let last = 0;
  eachWeight(model, bitReader(model.weights), (at, value) => {
    const bucket = Math.floor(at / width);
    if (rowOf[bucket] === 0) rowOf[bucket] = ++last;
    found.push(last * width + (at % width));
    values.push(sizes[value] as number);
  });
  const rows = new Int16Array((last + 1) * width);
  found.forEach((at, i) => {
    rows[at] = values[i] as number;
  });
  return { model, rowOf, rows };
}

/** Adds what the n-grams of the word from `start` to `end`, its boundaries, say for each class: log-odds, up to a constant that is the same for all. */
export function addScores({ model, rowOf, rows }: GramTable, codes: Uint16Array, start: number, end: number, scratch: Int32Array, scores: Float64Array): void {
  const width = scores.length;
  const found = gramsOf(codes, start, end, model.buckets, scratch);
  let hits = 0;
  for (let i = 0; i < found; i++) {
    const row = rowOf[scratch[i] as number] as number;
    if (row !== 0) scratch[hits++] = row * width;
  }
  for (let c = 0; c < width; c++) {
    let sum = 0;
    for (let i = 0; i < hits; i++) sum += rows[(scratch[i] as number) + c] as number;
    scores[c] = (scores[c] as number) + (model.bias[c] as number) + sum / PARTS;
  }
}
