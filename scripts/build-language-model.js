// Trains the n-gram witness of src/identify and writes src/identify/model.ts.
//
//   npx esbuild scripts/build-language-model.js --bundle --platform=node --format=esm --outfile=node_modules/.cache/build-language-model.mjs
//   node node_modules/.cache/build-language-model.mjs DIR
//
// DIR holds one word list a language, `<ISO 639-1>.txt`, a line a word: the word, a tab, its weight. The model that ships was trained on the word lists of
// Tesseract's language data (tessdata, Apache-2.0; `dawg2wordlist` prints them) with the words of LibreOffice's translations (MPL-2.0) added, each weighted by
// the logarithm of its count. Languages of one class stand for each other as neighbours: nobody asks which of them a text is in.
//
// Multinomial logistic regression over hashed n-grams of letters, trained word by word with AdaGrad; weak weights are dropped, the rest rounded to 15 levels.
// The same lists give the same bytes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gramsOf } from '../src/identify/grams.ts';

const MODELS = [
  {
    script: 'Cyrl',
    buckets: 16384,
    keep: 0.42,
    classes: { uk: ['uk'], ru: ['ru'], be: ['be'], bg: ['bg'], south: ['mk', 'sr'], kk: ['kk'] },
    lenience: [-0.25, 0, 0.8, 1.25],
  },
  {
    script: 'Latn',
    buckets: 8192,
    keep: 0.25,
    lenience: [0.5, 1, 1.5, 2],
    classes: { en: ['en'], other: ['de', 'fr', 'es', 'it', 'nl', 'pt', 'ro', 'tr', 'vi', 'cs', 'sk', 'hr', 'sv', 'fi', 'hu', 'id', 'lt', 'sl', 'da', 'pl'] },
  },
];
const MOST_WORDS = 160_000;
const EPOCHS = 3;
const RATE = 0.1;
const LEVELS = 7;

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

function wordsOf(language, most) {
  const path = join(folder, `${language}.txt`);
  if (!existsSync(path)) throw new Error(`no word list ${path}`);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return shuffle(lines)
    .slice(0, most)
    .map((line) => line.split('\t'))
    .map(([word, weight]) => ({ word, weight: Number(weight) }));
}

function train({ buckets, keep, classes }) {
  const names = Object.keys(classes);
  const count = names.length;
  const samples = names.flatMap((name, label) =>
    classes[name].flatMap((language) => {
      const words = wordsOf(language, Math.ceil(MOST_WORDS / Math.sqrt(classes[name].length)));
      const sum = words.reduce((total, { weight }) => total + weight, 0);
      // All classes weigh the same, however many languages they hold: scores are added up word by word, and so would be a prior.
      const share = 1 / classes[name].length;
      return words.map(({ word, weight }) => ({ grams: Int32Array.from(gramsOf(word, buckets)), label, weight: (weight / sum) * share }));
    }),
  );
  const mean = samples.reduce((total, { weight }) => total + weight, 0) / samples.length;
  for (const sample of samples) sample.weight /= mean;

  const weights = new Float32Array(buckets * count);
  const squares = new Float32Array(buckets * count).fill(1e-3);
  const open = new Uint8Array(buckets * count).fill(1);
  const scores = new Float64Array(count);
  function probabilities(grams, bias) {
    scores.fill(0);
    for (const gram of grams) for (let c = 0; c < count; c++) scores[c] += weights[gram * count + c];
    const best = Math.max(...scores.map((score, c) => score + (bias?.[c] ?? 0)));
    let sum = 0;
    for (let c = 0; c < count; c++) {
      scores[c] = Math.exp(scores[c] + (bias?.[c] ?? 0) - best);
      sum += scores[c];
    }
    for (let c = 0; c < count; c++) scores[c] /= sum;
  }
  function epoch() {
    for (const { grams, label, weight } of shuffle(samples)) {
      probabilities(grams);
      for (let c = 0; c < count; c++) {
        const slope = (scores[c] - (c === label ? 1 : 0)) * weight;
        if (Math.abs(slope) < 1e-3) continue;
        for (const gram of grams) {
          const at = gram * count + c;
          if (open[at] === 0) continue;
          squares[at] += slope * slope;
          weights[at] -= (RATE * slope) / Math.sqrt(squares[at]);
        }
      }
    }
  }
  for (let i = 0; i < EPOCHS; i++) epoch();
  for (const share of [(1 + keep) / 2, keep]) {
    const least = Float32Array.from(weights, Math.abs).sort()[Math.floor(weights.length * (1 - share))];
    for (let at = 0; at < weights.length; at++) {
      if (Math.abs(weights[at]) >= least) continue;
      weights[at] = 0;
      open[at] = 0;
    }
    epoch();
  }

  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort();
  const [low, high] = [sizes[Math.floor(sizes.length / 10)], sizes[sizes.length - 20]];
  const levels = Array.from({ length: LEVELS }, (_, i) => Number((low * (high / low) ** (i / (LEVELS - 1))).toFixed(3)));
  const nibbles = Uint8Array.from(weights, (weight) => {
    if (weight === 0) return 0;
    let nearest = 0;
    for (let i = 1; i < LEVELS; i++) if (Math.abs(levels[i] - Math.abs(weight)) < Math.abs(levels[nearest] - Math.abs(weight))) nearest = i;
    return weight > 0 ? nearest + 1 : nearest + 1 + LEVELS;
  });
  for (let at = 0; at < weights.length; at++)
    weights[at] = nibbles[at] === 0 ? 0 : nibbles[at] > LEVELS ? -levels[nibbles[at] - LEVELS - 1] : levels[nibbles[at] - 1];

  // A bias a word, so that rounding favours no class.
  const bias = new Float64Array(count);
  const probe = samples.filter((_, i) => i % 23 === 0);
  for (let i = 0; i < 60; i++) {
    const found = new Float64Array(count);
    const given = new Float64Array(count);
    for (const { grams, label, weight } of probe) {
      probabilities(grams, bias);
      for (let c = 0; c < count; c++) found[c] += scores[c] * weight;
      given[label] += weight;
    }
    for (let c = 0; c < count; c++) bias[c] += 0.5 * Math.log(given[c] / found[c]);
  }

  // Column by column, two weights a byte: what compresses best.
  const bytes = new Uint8Array((buckets * count) / 2);
  for (let c = 0; c < count; c++) {
    for (let b = 0; b < buckets; b += 2) bytes[(c * buckets + b) / 2] = (nibbles[b * count + c] << 4) | nibbles[(b + 1) * count + c];
  }
  return { classes: names, buckets, levels, bias: [...bias].map((value) => Number(value.toFixed(3))), weights: Buffer.from(bytes).toString('base64') };
}

const models = MODELS.map(({ script, lenience, ...model }) => ({ script, lenience, ...train(model) }));
const fields = models.map(
  ({ script, lenience, classes, buckets, levels, bias, weights }) =>
    `  { script: '${script}', classes: ${JSON.stringify(classes)}, buckets: ${buckets}, levels: ${JSON.stringify(levels)}, bias: ${JSON.stringify(bias)}, lenience: ${JSON.stringify(lenience)}, weights: '${weights}' },`,
);
writeFileSync(
  'src/identify/model.ts',
  `// Made by scripts/build-language-model.js; do not edit. Trained on words of Tesseract's language data (Apache-2.0) and of LibreOffice's translations (MPL-2.0).\nimport type { GramModel } from './grams.ts';\n\nexport const models: readonly GramModel[] = [\n${fields.join('\n')}\n];\n`,
);
