import type { Token } from './token.ts';

const unit = (sign: string): number => sign.charCodeAt(0);

/** Single signs, as `Token.sign` has them. */
export const STOP = unit('.');
export const EXCLAMATION = unit('!');
export const QUESTION = unit('?');
export const ELLIPSIS = unit('…');
export const COMMA = unit(',');
export const COLON = unit(':');
export const SLASH = unit('/');
export const HYPHEN = unit('-');
export const NON_BREAKING_HYPHEN = unit('\u2011');
export const TYPOGRAPHIC_HYPHEN = unit('\u2010');
export const EN_DASH = unit('–');
export const EM_DASH = unit('—');
export const AMPERSAND = unit('&');
export const NUMERO = unit('№');
export const APOSTROPHE = unit("'");
export const CURLY_APOSTROPHE = unit('’');
export const OPENING_BRACKET = unit('(');
export const CLOSING_BRACKET = unit(')');
export const OPENING_QUOTE = unit('«');
export const CLOSING_QUOTE = unit('»');
export const STRAIGHT_QUOTE = unit('"');

/** Tells whether a token is one of the signs of a list. */
export function oneOfSigns(...signs: readonly string[]): (token: Token | undefined) => boolean {
  const units = new Set(signs.map(unit));
  return (token) => token !== undefined && token.sign !== 0 && units.has(token.sign);
}

/** Whether a token is this one sign, and no run of it. */
export const isSign = (token: Token | undefined, sign: number): boolean => token !== undefined && token.sign === sign && token.length === 1;

/** Whether a token is a hyphen or a dash. */
export const isDash = (token: Token): boolean => isSign(token, HYPHEN) || isSign(token, EN_DASH) || isSign(token, EM_DASH);
