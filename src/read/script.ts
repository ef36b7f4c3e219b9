import type { Span } from '../core/span.ts';
import type { LanguagePack } from '../languages/pack.ts';

const LETTER = /\p{L}/u;
const OWN = 1;
const FOREIGN = 2;
/** Characters that are told by a table; letters beyond it are foreign to every language. */
const TABLE_SIZE = 0x600;
const tables = new WeakMap<LanguagePack, Uint8Array>();

/** Which characters are letters of a language, and which of others; a memo of a pure function of the pack. */
function tableOf(pack: LanguagePack): Uint8Array {
  let table = tables.get(pack);
  if (table === undefined) {
    const { alphabet } = pack.letters;
    const own = new Set([...alphabet, ...alphabet.toUpperCase()]);
    table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
      const char = String.fromCharCode(code);
      return own.has(char) ? OWN : LETTER.test(char) ? FOREIGN : 0;
    });
    tables.set(pack, table);
  }
  return table;
}

const kindAt = (text: string, at: number, table: Uint8Array): number => {
  const code = text.charCodeAt(at);
  if (code < TABLE_SIZE) return table[code] as number;
  return code > 0x2bff || (code < 0x2000 && LETTER.test(text[at] as string)) ? FOREIGN : 0;
};

/** The share of the letters of a span that the language writes; 1 where there is no letter. */
export function shareOf(text: string, { start, end }: Span, pack: LanguagePack): number {
  const table = tableOf(pack);
  let own = 0;
  let foreign = 0;
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at, table);
    if (kind === OWN) own++;
    else if (kind === FOREIGN) foreign++;
  }
  return own + foreign === 0 ? 1 : own / (own + foreign);
}

/** Next to nothing of the span is written in the letters of the language. */
export const isForeign = (text: string, span: Span, pack: LanguagePack): boolean => shareOf(text, span, pack) < 0.2;

/** Whether a letter beyond ASCII is none of the language's («ы» among Ukrainian, "ř" among English). */
export function hasNeighbours(text: string, { start, end }: Span, pack: LanguagePack): boolean {
  const table = tableOf(pack);
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x7f && kindAt(text, at, table) === FOREIGN) return true;
  return false;
}

/** Letters show that the span may be in another language: one of a neighbour's, or more Latin ones than names bring into Cyrillic. */
export function isDoubtful(text: string, { start, end }: Span, pack: LanguagePack): boolean {
  const table = tableOf(pack);
  let own = 0;
  let foreign = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = code < TABLE_SIZE ? (table[code] as number) : kindAt(text, at, table);
    if (kind === OWN) own++;
    else if (kind === FOREIGN) {
      if (code > 0x7f) return true;
      foreign++;
    }
  }
  return own < 2 * foreign;
}
