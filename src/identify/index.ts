import { normaliseToken } from '../core/text.ts';
import type { LanguageVerdict } from '../core/values/document.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packs as allPacks } from '../languages/registry.ts';
import { lexiconOf } from '../segment/analyse.ts';
import { addScores, type GramTable, unpack } from './grams.ts';
import { isInScript, readLetters } from './letters.ts';
import { models } from './model.ts';
import { askFranc } from './trigrams.ts';
import { wordsOf } from './words.ts';

/** What a function word of one pack alone is worth, in log-odds; what a word that only the lexicon of one pack knows is worth. */
const FUNCTION_WORD = 1.5;
const KNOWN_WORD = 1.5;
/** Up to so many words the lexicons are asked too: nothing else is left to go by. */
const FEW_WORDS = 3;
/** Two packs closer than this in a text of many words are told apart by franc, if at all. */
const TOO_CLOSE = 1;

let tables: readonly GramTable[] | undefined;
/** The models, unpacked when they are first asked: a memo of a constant. */
function gramTables(): readonly GramTable[] {
  tables ??= models.map(unpack);
  return tables;
}

/**
 * Tells the language of a text: the code of a registered pack, or `und` when it is none of them. Never a coin toss.
 *
 * Letters first, then function words (and the lexicons for a text of a few words), then the n-grams of letters with the neighbours in them, franc last.
 * `evidence` names the witness that decided: `letters`, `words`, `grams`, `franc`, or `none`. `confidence` is the probability that the witnesses give.
 */
export function identifyLanguage(text: string, options: { readonly packs?: readonly LanguagePack[] } = {}): LanguageVerdict {
  const packs = options.packs ?? allPacks;
  const words = wordsOf(text);
  const { letters, fitting } = readLetters(words, packs);
  if (letters === 0) return { code: 'und', confidence: 0, evidence: 'none' };
  if (fitting.length === 0) return { code: 'und', confidence: 0.99, evidence: 'letters' };
  const table = gramTables().find(({ model }) => fitting.some(({ code }) => model.classes.includes(code)));
  if (table === undefined) return { code: 'und', confidence: 0, evidence: 'none' };
  const scores = new Float64Array(table.model.classes.length);
  const [witness = packs[0]] = fitting;
  for (const word of words) if (witness !== undefined && isInScript(word, witness)) addScores(table, word, scores);
  const ranked = rank(words, fitting, table, scores);
  const [best, second] = ranked;
  if (best === undefined) return { code: 'und', confidence: 0, evidence: 'none' };
  const lenience = lenienceFor(table.model.lenience, words.length);
  if (best.score < -lenience) return { code: 'und', confidence: certainty(-best.score), evidence: 'grams' };
  if (second !== undefined && words.length > FEW_WORDS && best.score - second.score < TOO_CLOSE) {
    const pack = askFranc(text, [best.pack, second.pack]);
    if (pack !== undefined) return { code: pack.code, confidence: 0.5, evidence: 'franc' };
  }
  const margin = Math.min(best.score + lenience, second === undefined ? Number.POSITIVE_INFINITY : best.score - second.score);
  return { code: best.pack.code, confidence: certainty(margin), evidence: best.words > best.score / 2 ? 'words' : 'grams' };
}

const lenienceFor = (lenience: readonly number[], words: number): number => lenience[Math.min(words, lenience.length) - 1] ?? 0;

interface Candidate {
  readonly pack: LanguagePack;
  /** Log-odds against the strongest neighbour. */
  readonly score: number;
  /** The part of it that words gave. */
  readonly words: number;
}

function rank(words: readonly string[], fitting: readonly LanguagePack[], { model }: GramTable, scores: Float64Array): Candidate[] {
  const neighbours = Array.from(scores).filter((_, i) => !fitting.some(({ code }) => code === model.classes[i]));
  const strongest = Math.max(...neighbours);
  const candidates = fitting
    .filter(({ code }) => model.classes.includes(code))
    .map((pack): Candidate => {
      const known =
        FUNCTION_WORD * countOf(words, pack, fitting, isFunctionWord) + (words.length > FEW_WORDS ? 0 : KNOWN_WORD * countOf(words, pack, fitting, isKnown));
      return { pack, score: (scores[model.classes.indexOf(pack.code)] as number) - strongest + known, words: known };
    });
  return candidates.sort((a, b) => b.score - a.score);
}

/** Words that one pack knows and no other pack that fits. */
const countOf = (
  words: readonly string[],
  pack: LanguagePack,
  fitting: readonly LanguagePack[],
  knows: (pack: LanguagePack, word: string) => boolean,
): number => words.filter((word) => knows(pack, word) && !fitting.some((other) => other !== pack && knows(other, word))).length;

const functionWords = new WeakMap<LanguagePack, ReadonlySet<string>>();
function isFunctionWord(pack: LanguagePack, word: string): boolean {
  let set = functionWords.get(pack);
  if (set === undefined) {
    set = new Set(pack.letters.functionWords);
    functionWords.set(pack, set);
  }
  return set.has(normaliseToken(word));
}

const isKnown = (pack: LanguagePack, word: string): boolean => lexiconOf(pack).get(normaliseToken(word)) !== undefined;

/** Log-odds as a probability, to two digits. */
const certainty = (margin: number): number => Math.round(100 / (1 + Math.exp(-Math.min(20, Math.max(0, margin))))) / 100;
