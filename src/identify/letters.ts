import type { LanguagePack } from '../languages/pack.ts';

/** Above this share of letters that a language does not write, a text is not in it: a few foreign names must not decide. */
const MOST_FOREIGN = 0.02;

export interface LetterEvidence {
  /** How many letters there are. */
  readonly letters: number;
  /** Packs whose alphabet fits. */
  readonly fitting: readonly LanguagePack[];
}

const alphabets = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The pack's letters as a set; a memo of a pure function of the pack. */
function alphabetOf(pack: LanguagePack): ReadonlySet<string> {
  let alphabet = alphabets.get(pack);
  if (alphabet === undefined) {
    alphabet = new Set(pack.letters.alphabet);
    alphabets.set(pack, alphabet);
  }
  return alphabet;
}

/** The block of Unicode that a letter stands in, as far as the scripts of Europe go. */
function scriptOf(code: number): number {
  if (code < 0x250) return 1;
  return code >= 0x400 && code < 0x530 ? 2 : 3;
}

/** Whether a word is written in the script of the pack: what is not says nothing about its letters. */
export const isInScript = (word: string, pack: LanguagePack): boolean => scriptOf(word.charCodeAt(0)) === scriptOf(pack.letters.alphabet.charCodeAt(0));

/** Counts the letters of words in lower case against every alphabet. A language is out as soon as too many letters of its own script are none of its own. */
export function readLetters(words: readonly string[], packs: readonly LanguagePack[]): LetterEvidence {
  const foreign = packs.map(() => 0);
  const own = packs.map(() => 0);
  const sets = packs.map(alphabetOf);
  const scripts = packs.map(({ letters }) => scriptOf(letters.alphabet.charCodeAt(0)));
  let letters = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const char = word[at] as string;
      if (char === "'") continue;
      letters++;
      const script = scriptOf(word.charCodeAt(at));
      for (let i = 0; i < sets.length; i++) {
        if (script !== scripts[i]) continue;
        if (sets[i]?.has(char)) own[i] = (own[i] ?? 0) + 1;
        else foreign[i] = (foreign[i] ?? 0) + 1;
      }
    }
  }
  const fitting = packs.filter((_, i) => (own[i] ?? 0) > letters / 2 && (foreign[i] ?? 0) <= letters * MOST_FOREIGN);
  return { letters, fitting };
}
