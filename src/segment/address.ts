/** A run of characters that an address may hold, and whether it is one. */
export interface AddressRun {
  readonly end: number;
  readonly isAddress: boolean;
}

const isAsciiAlnum = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isAsciiLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** The run of characters that an address may hold, from a letter on, and whether it is one: has `://`, `@` before a dot, or a dot between two words, the last in lower case. */
export function addressRun(text: string, from: number, end: number): AddressRun {
  let to = from;
  let scheme = false;
  let at = false;
  let dotted = false;
  let sincePart = 0;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (isAsciiAlnum(code)) {
      sincePart++;
    } else if (code === 0x2e) {
      if (sincePart >= 2 && isAsciiLower(text.charCodeAt(to + 1)) && isAsciiLower(text.charCodeAt(to + 2))) dotted = true;
      sincePart = 0;
    } else if (code === 0x3a && text.charCodeAt(to + 1) === 0x2f && text.charCodeAt(to + 2) === 0x2f) {
      scheme = true;
      to += 2;
      sincePart = 0;
    } else if (code === 0x40) {
      at = true;
      sincePart = 0;
    } else if (code === 0x5f || code === 0x2d || (code === 0x2f && (scheme || dotted)) || (scheme && isUrlSign(code))) {
      if (code !== 0x5f && code !== 0x2d) sincePart = 0;
    } else break;
  }
  let last = to;
  while (last > from && isTrailing(text.charCodeAt(last - 1))) last--;
  const isAddress = scheme || dotted || (at && dotted);
  return { end: isAddress ? last : Math.max(to, from + 1), isAddress };
}

/** Whether the sign after a word can be part of an address: most words are followed by a space. */
export function goesOnAsAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e) return isAsciiAlnum(text.charCodeAt(at + 1));
  return code === 0x40 || code === 0x3a || code === 0x5f || code === 0x2d || code === 0x2f;
}

const isUrlSign = (code: number): boolean => code > 0x20 && code < 0x7f && code !== 0x22 && code !== 0x3c && code !== 0x3e && code !== 0x28 && code !== 0x29;
/** Signs that end a sentence rather than an address. */
const isTrailing = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x27 || code === 0x2d;
