import type { Span } from '../core/span.ts';
import type { LanguagePack } from '../languages/pack.ts';

const LETTER = /\p{L}/u;
const alphabets = new WeakMap<LanguagePack, ReadonlySet<number>>();

/** The letters of a pack, small and capital; a memo of a pure function of the pack. */
function alphabetOf(pack: LanguagePack): ReadonlySet<number> {
  let alphabet = alphabets.get(pack);
  if (alphabet === undefined) {
    const { alphabet: small } = pack.letters;
    alphabet = new Set([...small, ...small.toUpperCase()].map((letter) => letter.codePointAt(0) as number));
    alphabets.set(pack, alphabet);
  }
  return alphabet;
}

/** The share of the letters of a span that the language writes; 1 where there is no letter. */
export function shareOf(text: string, { start, end }: Span, pack: LanguagePack): number {
  const alphabet = alphabetOf(pack);
  let own = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (alphabet.has(code)) {
      own++;
      letters++;
    } else if (code > 0x40 && LETTER.test(text[at] as string)) letters++;
  }
  return letters === 0 ? 1 : own / letters;
}

/** Next to nothing of the span is written in the letters of the language. */
export const isForeign = (text: string, span: Span, pack: LanguagePack): boolean => shareOf(text, span, pack) < 0.2;
