import type { LanguagePack } from '../languages/pack.ts';
import { CYRILLIC, LATIN, type Reading, scriptOf } from './words.ts';

/** Above this share of letters that a language does not write, a text is not in it: a quoted name must not decide. */
const MOST_FOREIGN = 0.04;
/** Latin is a guest in texts of all scripts and seldom a host: so many Cyrillic letters, and the text is not in Latin. */
const MOST_CYRILLIC = 0.2;

const alphabets = new WeakMap<LanguagePack, readonly number[]>();

/** The codes of the pack's letters; a memo of a pure function of the pack. */
function alphabetOf(pack: LanguagePack): readonly number[] {
  let alphabet = alphabets.get(pack);
  if (alphabet === undefined) {
    alphabet = Array.from(pack.letters.alphabet, (letter) => letter.charCodeAt(0));
    alphabets.set(pack, alphabet);
  }
  return alphabet;
}

/** The script that a text is in, whatever names of other scripts stand in it; undefined when it is none that a language here is written in. */
export function hostScript({ scripts: [, latin, cyrillic, elsewhere] }: Reading): number | undefined {
  if (elsewhere >= latin + cyrillic) return undefined;
  return cyrillic > MOST_CYRILLIC * (latin + cyrillic) ? CYRILLIC : LATIN;
}

/** The packs of a script in whose alphabets a text may have been written. */
export function packsThatFit({ scripts, counts }: Reading, script: number, packs: readonly LanguagePack[]): readonly LanguagePack[] {
  const letters = scripts[script] ?? 0;
  return packs.filter((pack) => {
    if (scriptOf(pack.letters.alphabet.charCodeAt(0)) !== script) return false;
    let own = 0;
    for (const code of alphabetOf(pack)) own += counts[code] ?? 0;
    return letters - own <= letters * MOST_FOREIGN;
  });
}
