import { isApostrophe } from '../core/text.ts';

/** What a character is to the tokeniser. */
export const MARK = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const BREAK = 5;
/** Combining signs, soft hyphen, zero-width characters: part of the word they stand in, nothing elsewhere. */
export const INVISIBLE = 6;
export const APOSTROPHE = 7;

const LETTER = /\p{L}/u;
const CASED = /[\p{Lu}\p{Lt}]/u;
const IGNORED = /[\p{M}\p{Cf}]/u;
const WHITE = /\s/u;

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function classify(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (isApostrophe(code)) return APOSTROPHE;
  if (isBreak(code)) return BREAK;
  if (isDigit(code)) return DIGIT;
  if (WHITE.test(char) && code !== 0xfeff) return SPACE;
  if (IGNORED.test(char)) return INVISIBLE;
  if (CASED.test(char)) return UPPER;
  if (LETTER.test(char)) return LOWER;
  return MARK;
}

/** Latin, Greek and Cyrillic are read from tables, whatever else by its properties. */
export const TABLE_SIZE = 0x600;
const TABLED_CHARACTERS = String.fromCharCode(...Array.from({ length: TABLE_SIZE }, (_, code) => code));

/** The same as `classify` for all of them: each property is looked for once in a row of all characters. */
function classifyAll(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE);
  const set = (property: RegExp, value: number): void => {
    for (const { index } of TABLED_CHARACTERS.matchAll(new RegExp(property.source, 'gu'))) classes[index] = value;
  };
  set(LETTER, LOWER);
  set(CASED, UPPER);
  set(IGNORED, INVISIBLE);
  set(WHITE, SPACE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    if (isApostrophe(code)) classes[code] = APOSTROPHE;
    else if (isBreak(code)) classes[code] = BREAK;
    else if (isDigit(code)) classes[code] = DIGIT;
  }
  return classes;
}

/**
 * The code unit that `normaliseToken` makes of a letter, where it makes one of one; 0 where a word with it needs the whole normalisation.
 *
 * The straight apostrophe stands for itself. Letters are not invisible, and hardly ever apostrophes: that leaves case, composition and «ё»
 * of what `normaliseToken` does.
 */
function foldUnit(code: number, kind: number): number {
  if (code === 0x27) return code;
  if (kind !== LOWER && kind !== UPPER) return 0;
  const folded = String.fromCharCode(code).toLowerCase().normalize('NFC');
  if (folded.length !== 1 || isApostrophe(folded.charCodeAt(0))) return 0;
  return folded === 'ё' ? 0x435 : folded.charCodeAt(0);
}

/** The class and the fold in one number, so that a letter costs one look. */
export const CLASS_BITS = 4;
export const CLASS_MASK = 15;
const TABLE = new Int32Array(TABLE_SIZE);

/** Fills the table before the first text is read: not when the module is loaded, which takes long enough. */
export function prepareCharacters(): void {
  if (TABLE[SPACE_CODE] !== 0) return;
  TABLE.set(Int32Array.from(classifyAll(), (kind, code) => (foldUnit(code, kind) << CLASS_BITS) | kind));
}
const SPACE_CODE = 0x20;

/** The class and the fold of the character at `at`; characters that are in no table have no fold. */
export function classAndFoldAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (TABLE[code] as number) : classOfRare(text, at);
}

/** The same for a code unit, or -1 where it is in no table. */
export const tabled = (unit: number): number => (unit < TABLE_SIZE ? (TABLE[unit] as number) : -1);

/** The class of the character at `at`; the second half of a surrogate pair is asked for by nobody. */
export const classAt = (text: string, at: number): number => classAndFoldAt(text, at) & CLASS_MASK;

/** See `foldUnit`. */
export const foldAt = (text: string, at: number): number => classAndFoldAt(text, at) >>> CLASS_BITS;

/** Surrogate pairs by their code point; lone surrogates are marks. */
function classOfRare(text: string, at: number): number {
  const code = text.codePointAt(at) as number;
  return code >= 0xd800 && code <= 0xdfff ? MARK : classify(String.fromCodePoint(code));
}
