import type { LanguagePack } from '../../../languages/pack.ts';
import { type Transcription, transcriptions } from '../../../languages/transcriptions.ts';
import { PackAnswers } from '../../memo.ts';

/** The tables of a system, read. */
interface Syllabary {
  readonly system: Transcription;
  readonly initials: ReadonlyMap<string, string>;
  readonly finals: ReadonlyMap<string, string>;
  readonly whole: ReadonlyMap<string, string>;
  readonly families: ReadonlySet<string>;
}

type Kind = keyof typeof transcriptions;
const KINDS = Object.keys(transcriptions) as Kind[];
const SPACES = /\s+/;
const LONGEST_SYLLABLE = 8;
const LONGEST_WORD = 24;
const LONGEST_FIRST = 9;
/** Shorter family names («Ле», «То») tell a language only with two names after them. */
const SURELY_FAMILY = 4;
/** я, ю, ё after a consonant: its softness and the plain vowel. */
const SOFT_VOWELS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[зтнхжк])я/g, 'ьа'],
  [/(?<=[зтнхжк])ю/g, 'ьу'],
  [/(?<=[зтнхжк])ё/g, 'ьо'],
];

/**
 * The words of a name that was transcribed from Vietnamese, Chinese, Korean or Japanese, as its own country writes them in Latin letters; undefined if it was not.
 *
 * All words must be made of the syllables of that language, and a family name or the country must tell that it is that language.
 */
export function undoTranscription(words: readonly string[], pack: LanguagePack, country: string | null): readonly string[] | undefined {
  const home = KINDS.find((kind) => country !== null && transcriptions[kind].countries.includes(country));
  if (home === undefined && (words.length < 2 || (words[0] ?? '').length > LONGEST_FIRST)) return undefined;
  if (words.some((word) => word.length > LONGEST_WORD)) return undefined;
  for (const kind of home === undefined ? familyKinds(words[0] ?? '', pack) : [home]) {
    const { telling, joint, words: most } = transcriptions[kind];
    const expected = home === kind;
    if (words.length > most) continue;
    const table = syllabaryOf(kind);
    if (!expected && joint === ' ' && words.length < 3 && respell(words[0] ?? '', kind, pack).length < SURELY_FAMILY) continue;
    const spelled = words.map((word) => respell(word, kind, pack));
    if (!expected && !telling.test(spelled.join(' '))) continue;
    const latin = spelled.map((word) => syllablesOf(word, table));
    if (latin.every((syllables) => syllables !== undefined)) {
      return latin.map((syllables) => (joint === ' ' ? syllables.map(capitalise).join(' ') : capitalise(syllables.join(''))));
    }
  }
  return undefined;
}

const families = new PackAnswers<readonly Kind[]>();

/** The languages in which a word is a family name, and those where none stands first. */
function familyKinds(word: string, pack: LanguagePack): readonly Kind[] {
  const known = families.of(pack);
  return (
    known.get(word) ??
    known.keep(
      word,
      KINDS.filter((kind) => transcriptions[kind].families === '' || syllabaryOf(kind).families.has(respell(word, kind, pack))),
    )
  );
}

/** Whether names of a country are known by their syllables. */
export const isTranscribed = (country: string): boolean => KINDS.some((kind) => transcriptions[kind].countries.includes(country));

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function respell(word: string, kind: Kind, pack: LanguagePack): string {
  const letters = lettersOf(pack, kind);
  let text = '';
  for (const letter of word.toLowerCase()) text += letters.get(letter) ?? letter;
  if (kind === 'vi') for (const [pattern, by] of SOFT_VOWELS) text = text.replace(pattern, by);
  return text;
}

/** The word cut into as few syllables as can be; undefined if it cannot be, or into too many. */
function syllablesOf(word: string, table: Syllabary): readonly string[] | undefined {
  const { least, syllables: most } = table.system;
  const whole = latinOf(word, table);
  if (whole !== undefined) return [whole];
  const cut: (readonly string[] | undefined)[] = Array.from({ length: word.length + 1 });
  cut[word.length] = [];
  for (let at = word.length - 1; at >= 0; at--) {
    for (let size = Math.min(LONGEST_SYLLABLE, word.length - at); size >= least; size--) {
      const rest = cut[at + size];
      if (rest === undefined || rest.length >= (cut[at]?.length ?? Number.POSITIVE_INFINITY) - 1) continue;
      const syllable = latinOf(word.slice(at, at + size), table);
      if (syllable !== undefined) cut[at] = [syllable, ...rest];
    }
  }
  return (cut[0]?.length ?? 0) > most ? undefined : cut[0];
}

function latinOf(syllable: string, { whole, initials, finals, system }: Syllabary): string | undefined {
  const known = whole.get(syllable);
  if (known !== undefined) return known;
  for (let size = Math.min(3, syllable.length - 1); size >= 0; size--) {
    const initial = initials.get(syllable.slice(0, size));
    const final = finals.get(syllable.slice(size));
    if (initial !== undefined && final !== undefined) return system.repairs.reduce((text, [pattern, by]) => text.replace(pattern, by), initial + final);
  }
  return undefined;
}

const syllabaries = new Map<Kind, Syllabary>();

/** A memo of the tables of transcriptions.ts. */
function syllabaryOf(kind: Kind): Syllabary {
  let table = syllabaries.get(kind);
  if (table === undefined) {
    const system = transcriptions[kind];
    const { initials, finals, whole, families } = system;
    table = { system, initials: pairs(initials), finals: pairs(finals), whole: pairs(whole), families: new Set(families.trim().split(SPACES)) };
    syllabaries.set(kind, table);
  }
  return table;
}

const spellings = new WeakMap<LanguagePack, Map<Kind, ReadonlyMap<string, string>>>();

function lettersOf(pack: LanguagePack, kind: Kind): ReadonlyMap<string, string> {
  const own = spellings.get(pack) ?? new Map<Kind, ReadonlyMap<string, string>>();
  spellings.set(pack, own);
  const letters = own.get(kind) ?? pairs(pack.romanisation.transcription[kind]);
  own.set(kind, letters);
  return letters;
}

const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(SPACES)
      .filter((item) => item !== '')
      .map((item): [string, string] => [item.slice(0, item.indexOf('=')), item.slice(item.indexOf('=') + 1)]),
  );
