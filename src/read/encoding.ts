/** Bytes as text, and the encoding in which they were read (a label of the Encoding Standard). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Encodings of one byte a letter that pages in Cyrillic use; the commonest first. */
const CYRILLIC = ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'];
/** What is left when the bytes are neither UTF-8 nor Cyrillic. */
const WESTERN = 'windows-1252';
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{3,30})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{3,30})/i;
/** How far into the bytes an encoding is declared, and how much of them is weighed. */
const HEAD = 4096;
const SAMPLE = 64 * 1024;
/** Share of characters beyond ASCII that may be broken in a text that is UTF-8 all the same. */
const BROKEN = 0.05;

/**
 * Decodes a page or a text: by its byte order mark, as UTF-8 where it is valid, else in the encoding that makes the most of its letters,
 * the declared one before others. Never throws: what cannot be read becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\ufffd') || isMostlySound(text)) return { text, encoding: 'utf-8' };
  const encoding = singleByteOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** Broken here and there, but UTF-8: a cut or a foreign byte spoils few characters, a wrong encoding nearly all. */
function isMostlySound(text: string): boolean {
  let broken = 0;
  let beyond = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    beyond++;
    if (code === 0xfffd) broken++;
  }
  return broken <= beyond * BROKEN;
}

function singleByteOf(bytes: Uint8Array): string {
  const declared = declaredOf(bytes);
  const sample = sampleOf(bytes);
  const candidates = declared === null || CYRILLIC.includes(declared) ? CYRILLIC : [declared, ...CYRILLIC];
  let best: string | null = null;
  let bestScore = 0;
  for (const encoding of candidates) {
    const score = soundness(new TextDecoder(encoding).decode(sample)) * (encoding === declared ? 1.05 : 1);
    if (score <= bestScore) continue;
    best = encoding;
    bestScore = score;
  }
  return best ?? declared ?? WESTERN;
}

/** The encoding that the head of the bytes declares, if it is one of a byte a letter that can be decoded here. */
function declaredOf(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(new TextDecoder(WESTERN).decode(bytes.subarray(0, HEAD)));
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding === 'koi8-r' ? 'koi8-u' : encoding;
  } catch {
    // An unknown label declares nothing.
    return null;
  }
}

/** The stretch from the first byte beyond ASCII on. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(0, first - 1), first + SAMPLE);
}

const LETTER = /\p{L}/u;
const LOWER = 1;
const UPPER = 2;
const LATIN = 3;
const OTHER = 4;

/**
 * How well a decoding makes words: small Cyrillic letters inside words count for it; capitals after small letters, Latin beside Cyrillic
 * and signs beside letters count against it. That alone parts windows-1251 from KOI8, in which small and capital letters change places.
 */
function soundness(text: string): number {
  let score = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at), text, at);
    if (kind === LOWER) score += before === LATIN ? -3 : 1;
    else if (kind === UPPER) score -= before === LOWER || before === LATIN ? 3 : 0;
    else if (kind === OTHER) score -= before === LOWER || before === UPPER ? 1 : 0;
    before = kind;
  }
  return score;
}

function kindOf(code: number, text: string, at: number): number {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? LATIN : 0;
  if ((code >= 0x430 && code <= 0x44f) || code === 0x451 || (code >= 0x454 && code <= 0x457) || code === 0x491 || code === 0x45e) return LOWER;
  if ((code >= 0x400 && code <= 0x42f) || code === 0x490) return UPPER;
  if (code === 0xa0 || code === 0xab || code === 0xbb || (code >= 0x2010 && code <= 0x2026) || code === 0x2116) return 0;
  return LETTER.test(text[at] as string) && code < 0x250 ? LATIN : OTHER;
}
