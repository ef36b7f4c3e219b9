import { BOUNDARY, LONGEST_WORD } from './grams.ts';

/** The scripts of Europe by blocks of Unicode; all others are one. */
export const LATIN = 1;
export const CYRILLIC = 2;
export const ELSEWHERE = 3;

/** A longer text is sampled: so much of its beginning and of its middle. */
const SAMPLE = 250;
const LAST_KNOWN = 0x530;
const APOSTROPHE = 0x27;
const LETTER = /\p{L}/u;
/** Letters that the wrong keyboard gives: Latin ones within Cyrillic words. */
const LOOKALIKES = new Map([...'aceiopxy'].map((latin, i) => [latin.charCodeAt(0), 'асеіорху'.charCodeAt(i)]));

/** What one look over a text finds: no strings are cut, so that a sentence takes microseconds. */
export interface Reading {
  /** The letters of all words in lower case, with straight apostrophes; a boundary before, between and after them. */
  readonly codes: Uint16Array;
  readonly length: number;
  /** How often each letter occurs, by its code. */
  readonly counts: Uint16Array;
  /** How many letters there are of each script. */
  readonly scripts: readonly [0, latin: number, cyrillic: number, elsewhere: number];
}

/** The block of Unicode that a letter stands in. */
export function scriptOf(code: number): typeof LATIN | typeof CYRILLIC | typeof ELSEWHERE {
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return LATIN;
  return code >= 0x400 && code < LAST_KNOWN ? CYRILLIC : ELSEWHERE;
}

let lowered: Uint16Array | undefined;
/** Letters by code in lower case, 0 for what is no letter: a memo of a constant. */
function lowerCase(): Uint16Array {
  lowered ??= Uint16Array.from({ length: LAST_KNOWN }, (_, code) => {
    const char = String.fromCharCode(code);
    return LETTER.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
  });
  return lowered;
}

const isMark = (code: number): boolean => code >= 0x300 && code < 0x370;
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === 0x2019 || code === 0x2bc;

/** Reads the words of a text; of a long text, of a sample. */
export function readWords(text: string): Reading {
  const sample = text.length > 2 * SAMPLE ? `${text.slice(0, SAMPLE)} ${text.slice(text.length >> 1, (text.length >> 1) + SAMPLE)}` : text;
  return read(sample) ?? read(sample.normalize('NFC'), true) ?? { codes: new Uint16Array(), length: 0, counts: new Uint16Array(), scripts: [0, 0, 0, 0] };
}

/** Undefined when there are marks of their own, which a normalised text would have joined to their letters. */
function read(text: string, normalised = false): Reading | undefined {
  const lower = lowerCase();
  const codes = new Uint16Array(text.length + 2);
  const counts = new Uint16Array(LAST_KNOWN);
  const scripts: [0, number, number, number] = [0, 0, 0, 0];
  codes[0] = BOUNDARY;
  let length = 1;
  let start = 1;
  let seen = 0;
  for (let at = 0; at <= text.length; at++) {
    const raw = at < text.length ? text.charCodeAt(at) : 0;
    const code = raw < LAST_KNOWN ? (lower[raw] as number) : otherLetter(raw);
    if (isMark(raw) && length > start) {
      if (!normalised) return undefined;
    } else if (code !== 0) {
      const script = scriptOf(code);
      scripts[script]++;
      seen |= 1 << script;
      if (code < LAST_KNOWN) counts[code] = (counts[code] as number) + 1;
      if (length - start < LONGEST_WORD) codes[length++] = code;
    } else if (length > start) {
      if (isApostrophe(raw) && at + 1 < text.length && lower[text.charCodeAt(at + 1)]) {
        codes[length++] = APOSTROPHE;
        continue;
      }
      if (seen === ((1 << LATIN) | (1 << CYRILLIC))) restore(codes, start, length, counts, scripts);
      codes[length++] = BOUNDARY;
      start = length;
      seen = 0;
    }
  }
  return { codes, length, counts, scripts };
}

/** Letters beyond the blocks that have a table: a script is told by them, words are not. */
const otherLetter = (code: number): number => (code >= LAST_KNOWN && !isApostrophe(code) && LETTER.test(String.fromCharCode(code)) ? code : 0);

/** Puts Cyrillic letters for the Latin ones that look like them, in a word of both. */
function restore(codes: Uint16Array, start: number, end: number, counts: Uint16Array, scripts: [0, number, number, number]): void {
  for (let at = start; at < end; at++) {
    const code = codes[at] as number;
    const meant = LOOKALIKES.get(code);
    if (meant === undefined) continue;
    codes[at] = meant;
    counts[code] = (counts[code] as number) - 1;
    counts[meant] = (counts[meant] as number) + 1;
    scripts[LATIN]--;
    scripts[CYRILLIC]++;
  }
}
