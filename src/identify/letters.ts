import type { LanguageVerdict } from '../core/values/document.ts';
import type { LanguagePack } from '../languages/pack.ts';

const LETTER = /\p{L}/u;

/** The pack whose alphabet covers the most letters of the text, if it covers nearly all and more than every other. */
export function readLetters(text: string, packs: readonly LanguagePack[]): LanguageVerdict | undefined {
  const sample = text.slice(0, 20_000).toLowerCase();
  const alphabets = packs.map((pack) => new Set(pack.letters.alphabet));
  const counts = packs.map(() => 0);
  let letters = 0;
  for (const char of sample) {
    if (!LETTER.test(char)) continue;
    letters++;
    alphabets.forEach((alphabet, i) => {
      if (alphabet.has(char)) counts[i] = (counts[i] ?? 0) + 1;
    });
  }
  if (letters === 0) return undefined;
  const ranked = packs.map((pack, i) => ({ code: pack.code, share: (counts[i] ?? 0) / letters })).sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  if (best === undefined || best.share < 0.8 || (second !== undefined && second.share === best.share)) return undefined;
  return { code: best.code, confidence: best.share, evidence: 'letters' };
}
