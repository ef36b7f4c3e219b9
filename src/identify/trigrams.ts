import { francAll } from '#franc';
import type { LanguagePack } from '../languages/pack.ts';

/** Below this length franc guesses. */
const LONG_ENOUGH = 80;

/** The pack that franc takes the text for, all the languages of the world being open to it: the last witness, asked when the others cannot agree. */
export function askFranc(text: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  if (text.length < LONG_ENOUGH) return undefined;
  const [best] = francAll(text.slice(0, 2000))[0] ?? [];
  return packs.find(({ code3 }) => code3 === best);
}
