import type { LanguagePack } from '../languages/pack.ts';

/** What a function word of one pack alone is worth, in log-odds. */
const FUNCTION_WORD = 3;
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

/** Credits the one pack, of those that fit, that has the word from `start` to `end` among its function words. */
export function addFunctionWords(codes: Uint16Array, start: number, end: number, packs: readonly LanguagePack[], known: Float64Array): void {
  let hash = 0;
  for (let at = start; at < end; at++) hash = mix(hash, codes[at] as number);
  let owner = -1;
  for (let i = 0; i < packs.length; i++) {
    if (!hashesOf(packs[i] as LanguagePack).has(hash)) continue;
    if (owner >= 0) return;
    owner = i;
  }
  if (owner >= 0) known[owner] = (known[owner] as number) + FUNCTION_WORD;
}
