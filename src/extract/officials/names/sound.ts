/**
 * How a name sounds, roughly, whatever the script and the system of transcription: a Latin or Cyrillic word becomes a string of sound classes.
 *
 * Vowels are `a e i o u`; consonants stand for what transcriptions confuse: `S` all sibilants and affricates, `H` г, х, g, h, kh, `V` в, ф, w, ph.
 */
export function soundOf(word: string): string {
  let text = word.normalize('NFD').toLowerCase().replace(SIGNS, '');
  for (const [pattern, by] of SPELLINGS) text = text.replace(pattern, by);
  let sound = '';
  for (const char of text) {
    const next = CLASSES.get(char) ?? '';
    if (!sound.endsWith(next)) sound += next;
  }
  return sound;
}

/** The consonants of a sound; a vowel is kept, as `a`, only where the sound begins with one. */
export const skeletonOf = (sound: string): string => sound.replace(LEADING_VOWEL, 'a').replace(INNER_VOWELS, '');

/** Combining marks (й is и here, ё is е), apostrophes, soft signs, stops, hyphens, spaces. */
const SIGNS = /[\u0300-\u036f'’ʼ`´.\-\sьъ]/g;
const LEADING_VOWEL = /^[aeiou]+/;
const INNER_VOWELS = /(?<=.)[aeiou]+/g;

/** Letter groups, before single letters are read. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch|tch|dzh|sch|zh|sh|ch|ts|tz|dz|cz|sz/g, 's'],
  [/дж|дз|тс/g, 'с'],
  [/ck|qu(?=[ei])/g, 'k'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(?<=[aeiouy])h$/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/x|кс/g, 'ks'],
  [/ou/g, 'u'],
  [/[iy](?=[aeou])|[иі](?=[аеоуяюєэ])/g, ''],
];

const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'aаяæ',
    e: 'eеэєø',
    i: 'iyиыі',
    o: 'oо',
    u: 'uую',
    b: 'bб',
    p: 'pп',
    d: 'dдđ',
    t: 'tт',
    k: 'kcqк',
    H: 'ghгґх',
    V: 'vwfвф',
    S: 'szjзжсшщчцß',
    l: 'lлł',
    m: 'mм',
    n: 'nн',
    r: 'rр',
  }).flatMap(([sound, letters]) => [...letters].map((letter): [string, string] => [letter, sound])),
);
