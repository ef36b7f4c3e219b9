const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What bits are written in, six to a character. */
export const DIGITS = `${LETTERS}${LETTERS.toLowerCase()}0123456789+/`;

/** Chances that a bit is nought are told in so many parts, and move by one of so many (as a power of two) with each bit. */
export const CHANCE_BITS = 15;
export const CHANCE_SHIFT = 6;
export const RANGE_LEAST = 2 ** 24;

/** Chances for bits in so many situations: even at first. Whoever reads must move them as whoever wrote did. */
export const evenChances = (situations: number): Uint16Array => new Uint16Array(situations).fill(1 << (CHANCE_BITS - 1));

/** Reads back bits that an arithmetic coder wrote, each in as little space as it was to be expected. */
export function bitReader(text: string): (chances: Uint16Array, situation: number) => 0 | 1 {
  const digits = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) digits[DIGITS.charCodeAt(i)] = i;
  let at = 0;
  let held = 0;
  let bits = 0;
  const nextByte = (): number => {
    while (bits < 8) {
      held = (held << 6) | (at < text.length ? (digits[text.charCodeAt(at++)] as number) : 0);
      bits += 6;
    }
    bits -= 8;
    const byte = held >>> bits;
    held &= (1 << bits) - 1;
    return byte;
  };
  let range = 2 ** 32 - 1;
  let code = 0;
  for (let i = 0; i < 4; i++) code = code * 256 + nextByte();
  return (chances, situation) => {
    const chance = chances[situation] as number;
    const bound = Math.floor(range / 2 ** CHANCE_BITS) * chance;
    const bit = code < bound ? 0 : 1;
    if (bit === 0) {
      range = bound;
      chances[situation] = chance + ((2 ** CHANCE_BITS - chance) >> CHANCE_SHIFT);
    } else {
      range -= bound;
      code -= bound;
      chances[situation] = chance - (chance >> CHANCE_SHIFT);
    }
    while (range < RANGE_LEAST) {
      range *= 256;
      code = code * 256 + nextByte();
    }
    return bit;
  };
}
