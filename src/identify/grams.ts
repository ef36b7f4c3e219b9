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
  /** Class by class the weights that are not nought, a symbol each: how many buckets it skips and which weight follows. See `readWeights`. */
  readonly weights: string;
  /** How far behind a neighbour a language may be and still be told, by the number of words (the last for all longer texts); negative: how far ahead it must be. */
  readonly lenience: readonly number[];
}

const LONGEST_GRAM = 5;
/** Stands before, between and after words. */
export const BOUNDARY = 0x5e;

/** What may stand in a string of weights: printable characters that need no escape. The last two say "no weight yet, so many buckets on" and "next class". */
const SYMBOLS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((char) => !'\'"`\\'.includes(char));

/** The symbols of a model with so many levels: a weight is a gap and one of `2 * levels` values, positive and negative in turn. */
export function symbolsFor(levels: number) {
  const gaps = Math.floor((SYMBOLS.length - 2) / (2 * levels));
  return { symbols: SYMBOLS, gaps, skip: SYMBOLS.length - 2, end: SYMBOLS.length - 1 };
}

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

/** Calls back with every weight of a model. */
function readWeights({ classes, levels, weights }: GramModel, take: (bucket: number, column: number, weight: number) => void): void {
  const { symbols, gaps, skip, end } = symbolsFor(levels.length);
  const valueBySymbol = new Map(symbols.map((symbol, value) => [symbol, value]));
  const values = levels.flatMap((level) => [level, -level]);
  let column = 0;
  let bucket = 0;
  for (const symbol of weights) {
    const value = valueBySymbol.get(symbol) ?? end;
    if (value === end) {
      column++;
      bucket = 0;
    } else if (value === skip) bucket += gaps;
    else {
      bucket += Math.floor(value / values.length);
      if (column < classes.length) take(bucket, column, values[value % values.length] ?? 0);
      bucket++;
    }
  }
}

export function unpack(model: GramModel): GramTable {
  const rowOf = new Uint16Array(model.buckets);
  let last = 0;
  readWeights(model, (bucket) => {
    if (rowOf[bucket] === 0) rowOf[bucket] = ++last;
  });
  const width = model.classes.length;
  const rows = new Float32Array((last + 1) * width);
  readWeights(model, (bucket, column, weight) => {
    rows[(rowOf[bucket] as number) * width + column] = weight;
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
