/** Apostrophes and their look-alikes in news text: U+2019, U+02BC, grave, U+2018, acute, prime, U+02B9, U+FF07. */
const APOSTROPHES = /[’ʼ`‘´′ʹ＇]/g;
/** Stress marks and other combining signs over Cyrillic or Latin, soft hyphen, zero-width characters, direction marks. */
const INVISIBLE = /[\u0300-\u0305\u0307\u0309-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

export const isApostrophe = (code: number): boolean =>
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2bc ||
  code === 0x60 ||
  code === 0x2018 ||
  code === 0xb4 ||
  code === 0x2032 ||
  code === 0x2b9 ||
  code === 0xff07;

/**
 * The form in which a token is looked up: NFC, lower case, one apostrophe (`'`), `е` for `ё`, no stress marks, soft hyphens or zero-width characters.
 *
 * One token in, one token out; idempotent. A whole text is never normalised, since lengths change and spans would lie.
 */
export function normaliseToken(token: string): string {
  return token.toLowerCase().normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").replaceAll('ё', 'е');
}
