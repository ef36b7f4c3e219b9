const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What bits are written in, six to a character. */
export const DIGITS = `${LETTERS}${LETTERS.toLowerCase()}0123456789+/`;

/** Chances that a bit is nought are told in so many parts, and move by one of so many (as a power of two) with each bit; sooner at first. */
export const CHANCE_BITS = 15;
const CHANCE_SHIFT = 6;
export const RANGE_LEAST = 2 ** 24;

/** Chances for bits in many situations, and how often each has been met. */
export interface Chances {
  readonly ofNought: Uint16Array;
  readonly met: Uint8Array;
}

/** Even chances for bits in so many situations. Whoever reads must move them as whoever wrote did. */
export const evenChances = (situations: number): Chances => ({
  ofNought: new Uint16Array(situations).fill(1 << (CHANCE_BITS - 1)),
  met: new Uint8Array(situations),
});

/** A bit was met: it is to be expected more. */
export function learn({ ofNought, met }: Chances, situation: number, bit: 0 | 1): void {
  const chance = ofNought[situation] as number;
  const seen = met[situation] as number;
  const shift = Math.min(CHANCE_SHIFT, seen + 1);
  if (seen < CHANCE_SHIFT) met[situation] = seen + 1;
  ofNought[situation] = bit === 0 ? chance + ((2 ** CHANCE_BITS - chance) >> shift) : chance - (chance >> shift);
}

/** Reads back bits that an arithmetic coder wrote, each in as little space as it was to be expected. */
export function bitReader(text: string): (chances: Chances, situation: number) => 0 | 1 {
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
    const bound = Math.floor(range / 2 ** CHANCE_BITS) * (chances.ofNought[situation] as number);
    const bit = code < bound ? 0 : 1;
    learn(chances, situation, bit);
    if (bit === 0) {
      range = bound;
    } else {
      range -= bound;
      code -= bound;
    }
    while (range < RANGE_LEAST) {
      range *= 256;
      code = code * 256 + nextByte();
    }
    return bit;
  };
}
