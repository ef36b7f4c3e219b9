import { NewstallyError } from '../../core/errors.ts';
import type { Token } from '../../core/token.ts';
import { readCardinal } from '../../grammar/cardinal.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { packs as allPacks } from '../../languages/registry.ts';
import { lexiconOf } from '../../segment/analyse.ts';
import { tokenise } from '../../segment/tokenise.ts';

/**
 * Reads one number in digits or in words, in any case and gender; the whole text must be the number.
 *
 * @throws {NewstallyError} `number.unreadable` when the text is not a cardinal number, `language.unsupported` when no pack is registered for `language`.
 * @example
 * readNumber('двісті п’ятдесяти двох', 'uk'); //=> 252
 */
export function readNumber(text: string, language: string, options: { readonly packs?: readonly LanguagePack[] } = {}): number {
  const packs = options.packs ?? allPacks;
  const pack = packs.find((candidate) => candidate.code === language);
  if (pack === undefined)
    throw new NewstallyError('language.unsupported', `no language pack for "${language}"; registered: ${packs.map(({ code }) => code).join(', ')}`);
  const tokens = tokenise(text, 0, text.length, lexiconOf(pack));
  const minus = pack.numerals.minus.includes((tokens[0] as Token | undefined)?.norm ?? '') ? 1 : 0;
  const article = pack.numerals.articles.includes((tokens[minus] as Token | undefined)?.norm ?? '') ? 1 : 0;
  const reading = readCardinal(tokens, minus + article, pack.numerals);
  if (reading === undefined || reading.next < tokens.length)
    throw new NewstallyError('number.unreadable', `"${text}" is not a cardinal number in "${language}"; give digits or number words alone`);
  return minus === 1 ? 0 - reading.value : reading.value;
}
