// Trains the n-gram witness of src/identify and writes src/identify/model.ts.
//
//   npx esbuild scripts/build-language-model.js --bundle --platform=node --format=esm --outfile=node_modules/.cache/build-language-model.mjs
//   node node_modules/.cache/build-language-model.mjs DIR
//
// DIR holds one word list a language, `<ISO 639-1>.txt`, a line a word: the word, a tab, its weight. The model that ships was trained on the word lists of
// Tesseract's language data (tessdata, Apache-2.0; `dawg2wordlist` prints them) with the words of LibreOffice's translations (MPL-2.0) added, each weighted by
// the logarithm of its count. Languages of one class stand for each other as neighbours: nobody asks which of them a text is in.
//
// Multinomial logistic regression over hashed n-grams of letters, trained word by word with AdaGrad; weak weights are dropped, the rest trained on while they
// are rounded to a few sizes. The same lists give the same bytes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOUNDARY, gramsAt, symbolsFor } from '../src/identify/grams.ts';

const MODELS = [
  {
    script: 'Cyrl',
    buckets: 32768,
    keep: 37_000,
    most: 170_000,
    classes: { uk: ['uk'], ru: ['ru'], be: ['be'], bg: ['bg'], south: ['mk', 'sr'], kk: ['kk'] },
    // Words with other letters are told by them; the model need not learn them.
    letters: /^[абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя']+$/,
    // The lists of the first have words of the second strewn in, or share them: those teach nothing.
    without: { uk: ['ru'], ru: ['uk'], be: ['ru', 'uk'], kk: ['ru', 'uk'] },
    lenience: [0.1, 0.8, 1.8, 4.5],
  },
  {
    script: 'Latn',
    buckets: 8192,
    keep: 5000,
    most: 60_000,
    classes: { en: ['en'], other: ['de', 'fr', 'es', 'it', 'nl', 'pt', 'ro', 'tr', 'vi', 'cs', 'sk', 'hr', 'sv', 'fi', 'hu', 'id', 'lt', 'sl', 'da', 'pl'] },
    letters: /^[a-z']+$/,
    without: {},
    lenience: [0.9, 1.4, 1.8, 2],
  },
];
/** Epochs over all weights; then, sparser step by step (times `keep`), one each; then with rounded weights, at these rates. */
const EPOCHS = 3;
const SPARSER = [2.5, 1];
const ROUNDED = [0.06, 0.03, 0.015];
const RATE = 0.1;
const LEVELS = 4;
/** No word of a list weighs more: counts of «интернет» say nothing of the language. */
const HEAVIEST = 8;
const START = 1e-2;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: build-language-model DIR');

/** A small generator of the same numbers every time. */
let state = 20251026;
function chance() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}
function shuffle(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

function listOf(language) {
  const path = join(folder, `${language}.txt`);
  if (!existsSync(path)) throw new Error(`no word list ${path}`);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

function gramsOf(word, buckets) {
  const codes = Uint16Array.from([BOUNDARY, ...[...word.slice(0, 40)].map((letter) => letter.charCodeAt(0)), BOUNDARY]);
  const out = new Int32Array(8);
  const grams = [];
  for (let at = 0; at < codes.length - 1; at++) {
    const found = gramsAt(codes, at, buckets, out);
    for (let i = 0; i < found; i++) grams.push(out[i]);
  }
  return Int32Array.from(grams);
}

function samplesOf({ buckets, most, classes, letters, without }) {
  const samples = Object.keys(classes).flatMap((name, label) =>
    classes[name].flatMap((language) => {
      const shunned = new Set((without[language] ?? []).flatMap((other) => listOf(other).map(([word]) => word)));
      const words = shuffle(listOf(language).filter(([word]) => letters.test(word) && !shunned.has(word)))
        .slice(0, Math.ceil(most / classes[name].length ** 0.7))
        .map(([word, weight]) => ({ word, weight: Math.min(HEAVIEST, Number(weight)) }));
      // All classes weigh the same, however many languages they hold: scores are added up word by word, and so would be a prior.
      const sum = words.reduce((total, { weight }) => total + weight, 0) * classes[name].length;
      return words.map(({ word, weight }) => ({ grams: gramsOf(word, buckets), label, weight: weight / sum }));
    }),
  );
  const mean = samples.reduce((total, { weight }) => total + weight, 0) / samples.length;
  for (const sample of samples) sample.weight /= mean;
  return samples;
}

/** Four sizes for which the weights are rounded least. */
function levelsOf(weights) {
  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort();
  let levels = Array.from({ length: LEVELS }, (_, i) => sizes[Math.floor((sizes.length * (i + 0.5)) / LEVELS)]);
  for (let step = 0; step < 30; step++) {
    const sums = levels.map(() => ({ total: 0, count: 0 }));
    for (const size of sizes) {
      const sum = sums[nearest(levels, size)];
      sum.total += size;
      sum.count++;
    }
    levels = sums.map(({ total, count }, i) => (count === 0 ? levels[i] : total / count));
  }
  return levels.map((level) => Number(level.toFixed(2)));
}
function nearest(levels, size) {
  let found = 0;
  for (let i = 1; i < levels.length; i++) if (Math.abs(levels[i] - size) < Math.abs(levels[found] - size)) found = i;
  return found;
}

function train(model) {
  const { buckets, keep, classes } = model;
  const names = Object.keys(classes);
  const count = names.length;
  const samples = samplesOf(model);
  const weights = new Float32Array(buckets * count);
  const squares = new Float32Array(buckets * count).fill(START);
  // Of two classes one says it all.
  const open = Uint8Array.from(weights, (_, at) => (count === 2 && at % 2 === 1 ? 0 : 1));
  const bias = new Float64Array(count);
  const biasSquares = new Float64Array(count).fill(1);
  const scores = new Float64Array(count);

  /** One pass; with `round`, scores are those of `seen`, the rounded weights. The bias is trained with rounded weights alone, to make up for the rounding. */
  function epoch(rate, seen, round, biasAlone = false) {
    for (const { grams, label, weight } of shuffle(samples)) {
      for (let c = 0; c < count; c++) scores[c] = bias[c];
      for (let i = 0; i < grams.length; i++) for (let c = 0, row = grams[i] * count; c < count; c++) scores[c] += seen[row + c];
      let best = scores[0];
      for (let c = 1; c < count; c++) if (scores[c] > best) best = scores[c];
      let sum = 0;
      for (let c = 0; c < count; c++) {
        scores[c] = Math.exp(scores[c] - best);
        sum += scores[c];
      }
      for (let c = 0; c < count; c++) {
        const slope = (scores[c] / sum - (c === label ? 1 : 0)) * weight;
        if (round) {
          biasSquares[c] += slope * slope;
          bias[c] -= (0.2 * slope) / Math.sqrt(biasSquares[c]);
        }
        if (biasAlone || Math.abs(slope) < 2e-3) continue;
        for (let i = 0; i < grams.length; i++) {
          const at = grams[i] * count + c;
          if (open[at] === 0) continue;
          squares[at] += slope * slope;
          weights[at] -= (rate * slope) / Math.sqrt(squares[at]);
          if (round) seen[at] = round(weights[at]);
        }
      }
    }
  }

  for (let i = 0; i < EPOCHS; i++) epoch(RATE, weights);
  for (const times of SPARSER) {
    // What a weight is worth: its size, and somewhat how much it was needed.
    const worth = Float32Array.from(weights, (weight, at) => weight * weight * Math.sqrt(Math.max(0, squares[at] - START)));
    const least = Float32Array.from(worth).sort()[Math.max(0, worth.length - Math.round(times * keep))];
    for (let at = 0; at < weights.length; at++) {
      if (worth[at] >= least && worth[at] > 0) continue;
      weights[at] = 0;
      open[at] = 0;
    }
    epoch(0.06, weights);
  }
  const levels = levelsOf(weights);
  const round = (weight) => Math.sign(weight) * levels[nearest(levels, Math.abs(weight))];
  const rounded = Float32Array.from(weights, round);
  epoch(0, rounded, round, true);
  for (const rate of ROUNDED) epoch(rate, rounded, round);

  const { symbols, gaps, skip, end } = symbolsFor(LEVELS);
  let text = '';
  for (let c = 0; c < count; c++) {
    let gap = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const weight = rounded[bucket * count + c];
      if (weight === 0) {
        gap++;
        continue;
      }
      for (; gap >= gaps; gap -= gaps) text += symbols[skip];
      text += symbols[gap * 2 * LEVELS + 2 * nearest(levels, Math.abs(weight)) + (weight < 0 ? 1 : 0)];
      gap = 0;
    }
    text += symbols[end];
  }
  return { classes: names, buckets, levels, bias: [...bias].map((value) => Number(value.toFixed(3))), weights: text };
}

const models = MODELS.map((model) => ({ ...model, ...train(model) }));
const fields = models.map(
  ({ script, lenience, classes, buckets, levels, bias, weights }) =>
    `  { script: '${script}', classes: ${JSON.stringify(classes)}, buckets: ${buckets}, levels: ${JSON.stringify(levels)}, bias: ${JSON.stringify(bias)}, lenience: ${JSON.stringify(lenience)}, weights: '${weights}' },`,
);
writeFileSync(
  'src/identify/model.ts',
  `// Made by scripts/build-language-model.js; do not edit. Trained on words of Tesseract's language data (Apache-2.0) and of LibreOffice's translations (MPL-2.0).\nimport type { GramModel } from './grams.ts';\n\nexport const models: readonly GramModel[] = [\n${fields.join('\n')}\n];\n`,
);
