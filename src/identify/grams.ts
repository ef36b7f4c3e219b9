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
/** Stands before, between and after words. */
export const BOUNDARY = 0x5e;

/**
 * Writes the buckets of all n-grams that begin at `at`, up to five letters or the end of the word, and returns how many there are.
 * A boundary is a letter of its words too, but says nothing alone.
 */
export function gramsAt(codes: Uint16Array, at: number, buckets: number, out: Int32Array): number {
  let found = 0;
  let hash = 0x811c9dc5 | 0;
  for (let n = 1; n <= LONGEST_GRAM; n++) {
    const code = codes[at + n - 1] as number;
    hash = Math.imul(hash ^ code, 0x01000193);
    if (n === 1 && code === BOUNDARY) continue;
    let mixed = Math.imul(hash ^ (n * 0x9e3779b1) ^ (hash >>> 15), 0x85ebca6b | 0);
    mixed ^= mixed >>> 13;
    out[found++] = mixed & (buckets - 1);
    if (code === BOUNDARY) break;
  }
  return found;
}

/** A model made ready: a row of weights, one a class, for every bucket that has any; row 0 is empty. */
export interface GramTable {
  readonly model: GramModel;
  readonly rowOf: Uint16Array;
  readonly rows: Float32Array;
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
  const sizes = model.levels.flatMap((level) => [level, -level]);
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
  const rows = new Float32Array((last + 1) * width);
  found.forEach((at, i) => {
    rows[at] = values[i] as number;
  });
  return { model, rowOf, rows };
}

/** Adds what the n-grams of the word from `start` to `end`, its boundaries, say for each class: log-odds, up to a constant that is the same for all. */
export function addScores({ model, rowOf, rows }: GramTable, codes: Uint16Array, start: number, end: number, grams: Int32Array, scores: Float64Array): void {
  const width = scores.length;
  for (let c = 0; c < width; c++) scores[c] = (scores[c] as number) + (model.bias[c] as number);
  for (let at = start; at < end; at++) {
    const found = gramsAt(codes, at, model.buckets, grams);
    for (let i = 0; i < found; i++) {
      const row = rowOf[grams[i] as number] as number;
      if (row === 0) continue;
      for (let c = 0, from = row * width; c < width; c++) scores[c] = (scores[c] as number) + (rows[from + c] as number);
    }
  }
}
