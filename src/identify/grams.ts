/**
 * A linear model over hashed n-grams of letters, one for each script.
 *
 * `weights` is base64 of nibbles, class by class, bucket by bucket: 0 for none, 1…7 for `levels`, 8…14 for their negatives. `bias` is added for each word.
 */
export interface GramModel {
  readonly script: string;
  readonly classes: readonly string[];
  readonly buckets: number;
  readonly levels: readonly number[];
  readonly bias: readonly number[];
  readonly weights: string;
  /** How far behind a neighbour a language may be and still be told, by the number of words (the last for all longer texts); negative: how far ahead it must be. */
  readonly lenience: readonly number[];
}

const LONGEST_GRAM = 5;
/** Words are cut here: the rest of a longer one says nothing new. */
const LONGEST_WORD = 40;
const BOUNDARY = 0x5e;

function bucketOf(hash: number, n: number, buckets: number): number {
  let mixed = Math.imul(hash ^ (n * 0x9e3779b1) ^ (hash >>> 15), 0x85ebca6b | 0);
  mixed ^= mixed >>> 13;
  return (mixed >>> 0) % buckets;
}

/** The buckets of all n-grams of a word in lower case, from one letter to five, its boundaries being letters too. */
export function gramsOf(word: string, buckets: number): number[] {
  const grams: number[] = [];
  const length = Math.min(word.length, LONGEST_WORD) + 2;
  for (let start = 0; start < length; start++) {
    let hash = 0x811c9dc5 | 0;
    for (let n = 1; n <= LONGEST_GRAM && start + n <= length; n++) {
      const at = start + n - 1;
      hash = Math.imul(hash ^ (at === 0 || at === length - 1 ? BOUNDARY : word.charCodeAt(at - 1)), 0x01000193);
      grams.push(bucketOf(hash, n, buckets));
    }
  }
  return grams;
}

/** A model made ready: one weight a bucket and class. */
export interface GramTable {
  readonly model: GramModel;
  readonly weights: Float32Array;
}

/** Unpacks the nibbles of a model. */
export function unpack(model: GramModel): GramTable {
  const { classes, buckets, levels } = model;
  const bytes = atob(model.weights);
  const sizes = [0, ...levels, ...levels.map((level) => -level), 0];
  const weights = new Float32Array(buckets * classes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    const column = Math.floor((2 * i) / buckets);
    const bucket = (2 * i) % buckets;
    weights[bucket * classes.length + column] = sizes[byte >> 4] as number;
    weights[(bucket + 1) * classes.length + column] = sizes[byte & 15] as number;
  }
  return { model, weights };
}

/** Adds what the n-grams of a word say for each class: log-odds, up to a constant that is the same for all. */
export function addScores({ model, weights }: GramTable, word: string, scores: Float64Array): void {
  const count = model.classes.length;
  for (let c = 0; c < count; c++) scores[c] = (scores[c] as number) + (model.bias[c] as number);
  const length = Math.min(word.length, LONGEST_WORD) + 2;
  for (let start = 0; start < length; start++) {
    let hash = 0x811c9dc5 | 0;
    for (let n = 1; n <= LONGEST_GRAM && start + n <= length; n++) {
      const at = start + n - 1;
      hash = Math.imul(hash ^ (at === 0 || at === length - 1 ? BOUNDARY : word.charCodeAt(at - 1)), 0x01000193);
      const gram = bucketOf(hash, n, model.buckets);
      for (let c = 0; c < count; c++) scores[c] = (scores[c] as number) + (weights[gram * count + c] as number);
    }
  }
}
