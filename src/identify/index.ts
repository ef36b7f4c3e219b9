import type { LanguageVerdict } from '../core/values/document.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packs as allPacks } from '../languages/registry.ts';
import { countFunctionWords } from './function-words.ts';
import { addScores, BOUNDARY, type GramTable, MOST_GRAMS, unpack } from './grams.ts';
import { hostScript, packsThatFit } from './letters.ts';
import { models } from './model.ts';
import { askFranc } from './trigrams.ts';
import { type Reading, readWords, scriptOf } from './words.ts';

/** Two packs closer than this in a text of more than a few words are told apart by franc, if at all. */
const TOO_CLOSE = 1;
const FEW_WORDS = 3;
/** What a function word is worth, in log-odds. */
const FUNCTION_WORD = 3;
/** So many of them, and such a share of all words, leave nothing to ask. */
const ENOUGH = 5;
const ENOUGH_SHARE = 0.06;
const SENTENCE = /[.!?…]\S?\s?$/;

let tables: readonly GramTable[] | undefined;
/** The models, unpacked when they are first asked: a memo of a constant. */
function gramTables(): readonly GramTable[] {
  tables ??= models.map(unpack);
  return tables;
}

/**
 * Tells the language of a text: the code of a registered pack, or `und` when it is none of them. Never a coin toss.
 *
 * Letters first, then function words, then the n-grams of letters with the neighbours in them, franc last.
 * `evidence` names the witness that decided: `letters`, `words`, `grams`, `franc`, or `none`. `confidence` is the probability that the witnesses give.
 */
export function identifyLanguage(text: string, options: { readonly packs?: readonly LanguagePack[] } = {}): LanguageVerdict {
  const reading = readWords(text);
  if (reading.length <= 1) return { code: 'und', confidence: 0, evidence: 'none' };
  const script = hostScript(reading);
  const packs = options.packs ?? allPacks;
  const fitting = script === undefined ? [] : packsThatFit(reading, script, packs);
  if (script === undefined || fitting.length === 0) return { code: 'und', confidence: 0.99, evidence: 'letters' };
  const { words, counts } = countFunctionWords(reading, script, fitting);
  const plain = plainByWords(words, counts);
  if (plain >= 0) return { code: (fitting[plain] as LanguagePack).code, confidence: 1, evidence: 'words' };
  const table = gramTables().find(({ model }) => fitting.some(({ code }) => model.classes.includes(code)));
  if (table === undefined) return { code: 'und', confidence: 0, evidence: 'none' };

  const { neighbours, candidates } = weigh(reading, script, fitting, counts, packs, table);
  const [best, second] = candidates.sort((a, b) => b.score - a.score);
  if (best === undefined) return { code: 'und', confidence: 0, evidence: 'none' };
  const margin = best.score - neighbours;
  const { lenience } = table.model;
  // A word may stand anywhere, a sentence has come out of a text: its full stop is worth another word.
  const told = words + (SENTENCE.test(text.slice(-3)) ? 1 : 0);
  const lenient = lenience[Math.min(told, lenience.length) - 1] ?? 0;
  if (margin < -lenient) return { code: 'und', confidence: certainty(-margin), evidence: 'grams' };
  if (second !== undefined && words > FEW_WORDS && best.score - second.score < TOO_CLOSE) {
    const pack = askFranc(text, [best.pack, second.pack]);
    if (pack !== undefined) return { code: pack.code, confidence: 0.5, evidence: 'franc' };
  }
  const lead = best.score - (second?.score ?? Number.NEGATIVE_INFINITY);
  return { code: best.pack.code, confidence: certainty(Math.min(margin + lenient, lead)), evidence: best.known > margin / 2 ? 'words' : 'grams' };
}

interface Candidate {
  readonly pack: LanguagePack;
  /** Log-likelihood, up to a constant that is the same for all. */
  readonly score: number;
  /** The part of it that function words gave. */
  readonly known: number;
}

/** The pack whose function words are so many in a text that nothing else need be asked; -1 if there is none. */
function plainByWords(words: number, counts: Uint16Array): number {
  const best = Math.max(...counts);
  const others = counts.reduce((sum, count) => sum + count, -best);
  return best >= ENOUGH && best >= words * ENOUGH_SHARE && best >= 4 * others ? counts.indexOf(best) : -1;
}

/** Adds up what the words of a script say for the packs that it may be and for all their neighbours together. A pack ruled out by its letters is neither. */
function weigh(
  { codes, length }: Reading,
  script: number,
  fitting: readonly LanguagePack[],
  counts: Uint16Array,
  packs: readonly LanguagePack[],
  table: GramTable,
) {
  const { classes } = table.model;
  const scores = new Float64Array(classes.length);
  const scratch = new Int32Array(MOST_GRAMS);
  for (let start = 0, end = 1; end < length; end++) {
    if (codes[end] !== BOUNDARY) continue;
    if (scriptOf(codes[start + 1] as number) === script) addScores(table, codes, start, end, scratch, scores);
    start = end;
  }
  let neighbours = Number.NEGATIVE_INFINITY;
  classes.forEach((code, c) => {
    if (!packs.some((pack) => pack.code === code)) neighbours = logSum(neighbours, scores[c] as number);
  });
  const candidates = fitting.flatMap((pack, i): Candidate[] => {
    const column = classes.indexOf(pack.code);
    const known = (counts[i] as number) * FUNCTION_WORD;
    return column < 0 ? [] : [{ pack, score: (scores[column] as number) + known, known }];
  });
  return { neighbours, candidates };
}

/** The logarithm of the sum of two likelihoods that are given by theirs. */
const logSum = (a: number, b: number): number =>
  a > b ? a + Math.log1p(Math.exp(b - a)) : b === Number.NEGATIVE_INFINITY ? b : b + Math.log1p(Math.exp(a - b));

/** Log-odds as a probability, to two digits. */
const certainty = (margin: number): number => Math.round(100 / (1 + Math.exp(-Math.min(20, Math.max(0, margin))))) / 100;
