import { bitReader, type Chances, evenChances } from './coder.ts';

/** A linear model over hashed n-grams of letters, one for each script. */
export interface GramModel {
  readonly script: string;
  readonly classes: readonly string[];
  /** The letters that each class does not write; each speaks against it. */
  readonly foreign: readonly string[];
  /** How many buckets there are for n-grams of one letter, of two, and so on, as powers of two. */
  readonly tables: readonly number[];
  /** The sizes that a weight may have, the least first. */
  readonly levels: readonly number[];
  /** Added for each word. */
  readonly bias: readonly number[];
  /** The weights, as `eachWeight` goes through them. */
  readonly weights: string;
  /** How far behind the neighbours together a language may be and still be told, by the number of words (the last for all longer texts); negative: how far ahead it must be. */
  readonly lenience: readonly number[];
}

const LONGEST_GRAM = 5;
/** Letters of a word that are read, of longer ones the first; its n-grams are so many at most. */
export const LONGEST_WORD = 40;
export const MOST_GRAMS = LONGEST_GRAM * (LONGEST_WORD + 2);
/** Stands before, between and after words. */
export const BOUNDARY = 0x5e;

/** The first bucket for n-grams of each length, counted from nought; last, how many buckets there are. */
export function startsOf(tables: readonly number[]): Int32Array {
  const starts = new Int32Array(tables.length + 1);
  tables.forEach((bits, i) => {
    starts[i + 1] = (starts[i] as number) + 2 ** bits;
  });
  return starts;
}

/**
 * Writes the buckets of all n-grams of the word from `start` to `end`, its boundaries, up to five letters each, and returns how many there are.
 * A boundary is a letter of its words too, but says nothing alone. Each letter alone has a bucket of its own.
 */
export function gramsOf(codes: Uint16Array, start: number, end: number, starts: Int32Array, out: Int32Array): number {
  let found = 0;
  for (let at = start; at < end; at++) {
    const last = Math.min(at + LONGEST_GRAM - 1, end);
    let hash = Math.imul(0x811c9dc5 ^ (codes[at] as number), 0x01000193);
    if (at !== start) out[found++] = (codes[at] as number) & 255;
    for (let i = at + 1, length = 1; i <= last; i++, length++) {
      hash = Math.imul(hash ^ (codes[i] as number), 0x01000193);
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b | 0);
      const first = starts[length] as number;
      out[found++] = first + ((mixed ^ (mixed >>> 13)) & ((starts[length + 1] as number) - first - 1));
    }
  }
  return found;
}

/** Weights are kept in whole parts of one: a table of them fits the processor's cache. */
const PARTS = 100;
/** What a letter that a language does not write speaks against it, in log-odds. */
const FOREIGN_LETTER = 5;

/** A model made ready: a row of weights, one a class, for every bucket that has any; row 0 is empty. */
export interface GramTable {
  readonly model: GramModel;
  readonly starts: Int32Array;
  readonly rowOf: Uint16Array;
  readonly rows: Int16Array;
}

/** What is asked of a weight, bit by bit: whether its bucket has any, whether it is one, below nought, and above the level with a number. */
export type Asked = 'any' | 'some' | 'negative' | number;

/**
 * Goes through the weights of a model, bucket by bucket: whether the bucket has any, which classes have one and its sign, then the level of each.
 *
 * `code` is asked for every bit, with chances and its situation among them: it reads the bit, or writes it.
 */
export function eachWeight(
  { tables, classes, levels }: Pick<GramModel, 'tables' | 'classes' | 'levels'>,
  code: (chances: Chances, situation: number, at: number, asked: Asked) => 0 | 1,
  take: (at: number, level: number, negative: boolean) => void,
): void {
  const width = classes.length;
  const starts = startsOf(tables);
  const anyChances = evenChances(tables.length);
  const someChances = evenChances(3 ** width);
  const signChances = evenChances(3 ** width);
  const levelChances = evenChances((width + 1) * levels.length);
  const signs = new Uint8Array(width);
  for (let bucket = 0, table = 0; bucket < (starts[tables.length] as number); bucket++) {
    while (bucket >= (starts[table + 1] as number)) table++;
    const row = bucket * width;
    if (code(anyChances, table, row, 'any') === 0) continue;
    // The signs so far, and how many of them there are, as one number: they tell much of the next.
    let situation = 1;
    let count = 0;
    for (let c = 0; c < width; c++) {
      const some = code(someChances, situation, row + c, 'some');
      const sign = some === 0 ? 0 : 1 + code(signChances, situation, row + c, 'negative');
      signs[c] = sign;
      count += some;
      situation = situation * 3 + sign;
    }
    for (let c = 0; c < width; c++) {
      if (signs[c] === 0) continue;
      let level = 0;
      while (level < levels.length - 1 && code(levelChances, count * levels.length + level, row + c, level) === 1) level++;
      take(row + c, level, signs[c] === 2);
    }
  }
}

export function unpack(model: GramModel): GramTable {
  const { classes, foreign, tables, levels } = model;
  const width = classes.length;
  const sizes = levels.map((level) => Math.round(level * PARTS));
  const starts = startsOf(tables);
  const rowOf = new Uint16Array(starts[tables.length] as number);
  const found: number[] = [];
  const values: number[] = [];
  let last = 0;
  const put = (bucket: number, c: number, value: number): void => {
    if (rowOf[bucket] === 0) rowOf[bucket] = ++last;
    found.push((rowOf[bucket] as number) * width + c);
    values.push(value);
  };
  eachWeight(model, bitReader(model.weights), (at, level, negative) => {
    const size = sizes[level] as number;
    put(Math.floor(at / width), at % width, negative ? -size : size);
  });
  foreign.forEach((letters, c) => {
    for (const letter of letters) put(letter.charCodeAt(0) & 255, c, -FOREIGN_LETTER * PARTS);
  });
  const rows = new Int16Array((last + 1) * width);
  found.forEach((at, i) => {
    rows[at] = values[i] as number;
  });
  return { model, starts, rowOf, rows };
}

/** Adds what the n-grams of the word from `start` to `end`, its boundaries, say for each class: log-odds, up to a constant that is the same for all. */
export function addScores(
  { model, starts, rowOf, rows }: GramTable,
  codes: Uint16Array,
  start: number,
  end: number,
  scratch: Int32Array,
  scores: Float64Array,
): void {
  const width = scores.length;
  const found = gramsOf(codes, start, end, starts, scratch);
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
