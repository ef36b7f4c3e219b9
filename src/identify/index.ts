import type { LanguageVerdict } from '../core/values/document.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packs as allPacks } from '../languages/registry.ts';
import { readLetters } from './letters.ts';

/**
 * Tells the language of a text: the code of a registered pack, or `und` when it is none of them. Never a coin toss.
 *
 * `evidence` names the witness that decided.
 */
export function identifyLanguage(text: string, options: { readonly packs?: readonly LanguagePack[] } = {}): LanguageVerdict {
  return readLetters(text, options.packs ?? allPacks) ?? { code: 'und', confidence: 0, evidence: 'none' };
}
