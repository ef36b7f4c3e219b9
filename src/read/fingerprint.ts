import type { Span } from '../core/span.ts';
import { isApostrophe } from '../core/text.ts';

const SHINGLE = 3;
/** Texts of more words are sampled: one shingle in four votes, the same ones in any copy. */
const SAMPLED = 240;
const PRIME = 0x01000193;

/** The letter or digit as it is compared, 0 for anything else: lower case, no ё, no signs. */
function folded(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x30 && code <= 0x39) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code >= 0x430 && code <= 0x44f) return code;
  if (code >= 0x2b0 && code <= 0x36f) return 0;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  if (code === 0x451 || code === 0x401) return 0x435;
  if (code >= 0x452 && code <= 0x45f) return code;
  if (code >= 0x402 && code <= 0x40f) return code + 0x50;
  if (code === 0x490) return 0x491;
  return code >= 0xc0 && code < 0x2000 ? code : 0;
}

/** `folded` for all letters that news in Cyrillic and Latin is made of. */
const TABLE = Uint16Array.from({ length: 0x500 }, (_, code) => folded(code));

const mix = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const hex = (high: number, low: number): string => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');

/** The hashes of the words of the spans, in order. Apostrophes and stress marks do not part a word. */
function wordHashes(text: string, spans: readonly Span[]): number[] {
  const hashes: number[] = [];
  for (const { start, end } of spans) {
    let hash = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const letter = code < 0x500 ? (TABLE[code] as number) : folded(code);
      if (letter !== 0) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ letter, PRIME);
      else if (hash !== 0 && !isInner(code)) {
        hashes.push(hash);
        hash = 0;
      }
    }
    if (hash !== 0) hashes.push(hash);
  }
  return hashes;
}

const isInner = (code: number): boolean => isApostrophe(code) || code === 0xad || (code >= 0x300 && code <= 0x36f);

/**
 * A 64-bit simhash of the running text over shingles of three words, as 16 hexadecimal digits.
 *
 * Near-duplicates differ in few bits, unrelated texts in about half of them; case, punctuation and white space do not matter. Empty text gives 16 zeros.
 */
export function fingerprintOf(text: string, spans: readonly Span[]): string {
  const words = wordHashes(text, spans);
  if (words.length === 0) return hex(0, 0);
  const votes = new Int32Array(64);
  const sampled = words.length > SAMPLED;
  const last = Math.max(1, words.length - SHINGLE + 1);
  for (let at = 0; at < last; at++) {
    let hash = 0x9747b28c;
    for (let i = at; i < at + SHINGLE && i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x5bd1e995) + 0x7f4a7c15;
    const low = mix(hash);
    if (sampled && (low & 3) !== 0) continue;
    const high = mix(hash ^ 0x3c6ef372);
    const tail = mix(low);
    for (let bit = 0; bit < 32; bit++) {
      votes[bit] = (votes[bit] as number) + (((tail >>> bit) & 1) * 2 - 1);
      votes[bit + 32] = (votes[bit + 32] as number) + (((high >>> bit) & 1) * 2 - 1);
    }
  }
  let low = 0;
  let high = 0;
  for (let bit = 0; bit < 32; bit++) {
    if ((votes[bit] as number) > 0) low |= 1 << bit;
    if ((votes[bit + 32] as number) > 0) high |= 1 << bit;
  }
  return hex(high >>> 0, low >>> 0);
}

/** A 64-bit hash of everything that identifies an article, as 16 hexadecimal digits: the same content gives the same id. */
export function contentId(...parts: readonly string[]): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      a = Math.imul(a ^ code, PRIME);
      b = Math.imul(b ^ code, 0x5bd1e995);
    }
    a = Math.imul(a ^ 0x1_00_01, PRIME);
    b = Math.imul(b ^ 0x1_00_01, 0x5bd1e995);
  }
  return hex(mix(a), mix(b));
}
