import type { Abbreviation } from '../languages/contracts/sentences.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** The lists of a pack as sets. */
export interface Abbreviations {
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly oneLetterWords: ReadonlySet<string>;
}

const cache = new WeakMap<LanguagePack, Abbreviations>();
const formsOf = (list: readonly Abbreviation[]): ReadonlySet<string> => new Set(list.map(([form]) => form));

/** A memo of a pure function of the pack. */
export function abbreviationsOf(pack: LanguagePack): Abbreviations {
  let sets = cache.get(pack);
  if (sets === undefined) {
    const { heads, tails, beforeNumbers, openers, oneLetterWords } = pack.sentences;
    sets = {
      heads: formsOf(heads),
      tails: formsOf(tails),
      beforeNumbers: formsOf(beforeNumbers),
      openers: new Set(openers),
      oneLetterWords: new Set(oneLetterWords),
    };
    cache.set(pack, sets);
  }
  return sets;
}
