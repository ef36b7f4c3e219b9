import type { LanguagePack } from '../languages/pack.ts';
import { BOUNDARY } from './grams.ts';
import { type Reading, scriptOf } from './words.ts';

const YO = 0x451;
const YE = 0x435;

/** A word as a number, letter by letter; «ё» is «е». Two words of a few hundred with one number do not happen. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ (code === YO ? YE : code), 0x01000193);

const hashesByPack = new WeakMap<LanguagePack, ReadonlySet<number>>();
/** The function words of a pack as numbers; a memo of a pure function of the pack. */
function hashesOf(pack: LanguagePack): ReadonlySet<number> {
  let hashes = hashesByPack.get(pack);
  if (hashes === undefined) {
    hashes = new Set(pack.letters.functionWords.map((word) => Array.from(word, (letter) => letter.charCodeAt(0)).reduce(mix, 0)));
    hashesByPack.set(pack, hashes);
  }
  return hashes;
}

/** How many words of a script there are, and how many of them are function words of each pack that fits. */
export function countFunctionWords(
  { codes, length }: Reading,
  script: number,
  packs: readonly LanguagePack[],
): { readonly words: number; readonly counts: Uint16Array } {
  const lists = packs.map(hashesOf);
  const counts = new Uint16Array(packs.length);
  let words = 0;
  for (let at = 1; at < length; at++) {
    const counted = scriptOf(codes[at] as number) === script;
    let hash = 0;
    for (; codes[at] !== BOUNDARY; at++) hash = mix(hash, codes[at] as number);
    if (!counted) continue;
    words++;
    for (let i = 0; i < lists.length; i++) if (lists[i]?.has(hash)) counts[i] = (counts[i] as number) + 1;
  }
  return { words, counts };
}
