import { NewstallyError } from '../core/errors.ts';
import type { Span } from '../core/span.ts';
import type { Token } from '../core/token.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packs as allPacks } from '../languages/registry.ts';
import { lexiconOf } from './analyse.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

/** A sentence with its text: `text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/**
 * Splits text into sentences.
 *
 * Spans are half-open, in UTF-16 code units, ascending, without overlap; white space between sentences belongs to none.
 * An initial («В. Зеленський») or a leading abbreviation («м. Харків») does not end a sentence.
 *
 * @throws {NewstallyError} `language.unsupported` when no pack is registered for `language`.
 */
export function segment(text: string, language: string, options: { readonly packs?: readonly LanguagePack[] } = {}): TextSpan[] {
  const packs = options.packs ?? allPacks;
  const pack = packs.find((candidate) => candidate.code === language);
  if (pack === undefined)
    throw new NewstallyError('language.unsupported', `no language pack for "${language}"; registered: ${packs.map(({ code }) => code).join(', ')}`);
  const tokens = tokenise(text, 0, text.length, lexiconOf(pack));
  return splitSentences(tokens, pack).map((range) => {
    const start = (tokens[range.start] as Token).start;
    const end = (tokens[range.end - 1] as Token).end;
    return { start, end, text: text.slice(start, end) };
  });
}
