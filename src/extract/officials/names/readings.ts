import { CASE_COUNT, type Gender, type NameParadigm } from '../../../languages/contracts/names.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { PackAnswers } from '../../memo.ts';

/**
 * What a word of a name may be: nominatives with weights, by gender and case (`slotOf`). A higher weight is likelier.
 *
 * A nominative keeps the capitals and the ё of the form.
 */
export interface Readings {
  /** Of every slot a few nominatives, the likeliest first. */
  readonly likeliest: readonly (readonly string[])[];
  /** Of every nominative its weights by slot, `-Infinity` where it is none. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

export const GENDERS: readonly Gender[] = ['m', 'f'];

/** Where `Readings` has a gender and a case (0 nominative, 1 genitive, 2 dative, 3 accusative, 4 instrumental, 5 locative). */
export const slotOf = (gender: Gender, grammaticalCase: number): number => (gender === 'm' ? 0 : CASE_COUNT) + grammaticalCase;

/** Where a word stands in its name: words before the last stay undeclined more easily («Фам Минь Тьиня»), those before a hyphen most easily («Жан-Поля»). */
export type Place = 'last' | 'before' | 'compound';

/** An ending in one case of a paradigm. */
interface Ending {
  readonly paradigm: NameParadigm;
  readonly grammaticalCase: number;
}

interface Tables {
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly longest: number;
  /** Nominative endings of surnames of men that have another form for women. */
  readonly paired: readonly string[];
  readonly given: ReadonlyMap<string, string>;
  readonly irregular: ReadonlyMap<string, readonly (readonly [nominative: string, cases: readonly number[]])[]>;
}

/** Readings of one word in one slot that are tried. */
const MOST_CHOICES = 3;
const KNOWN_NAME = 5;
/** A given name in a vowel is likelier to be indeclinable than a surname is. */
const FOREIGN_GIVEN_NAME = 0.4;
const INDECLINABLE = 2.5;
const WOMAN_UNDECLINED = 0.8;
const LOOKS_OBLIQUE = 2.5;
/** A man's name that should be declined and is not. */
const MAN_UNDECLINED = { last: -2.5, before: -1.2, compound: 0, known: -3.5 } as const;
/** From this weight on a surname of men has another form for women. */
const HAS_FEMININE = 3.5;
const FEMININE_END = /[ая]$/;
/** «Безугл»: no nominative; rather «Безугла» in the nominative than a genitive of it. */
const UNPRONOUNCEABLE = /[бвгґджзкпстфхцчшщ][лмнв]$/;
const ODD_END = 0.8;
/** Few given names of men end so, and those are known. */
const MAN_IN_A = 0.7;
const FINAL_VOWEL = /[аеєиіїоуыэюя]$/;
const LOOK_ALIKES = /[ё’ʼ]/g;

/** ё is compared as е; lengths stay. */
const fold = (text: string): string => text.toLowerCase().replace(LOOK_ALIKES, (sign) => (sign === 'ё' ? 'е' : "'"));

/** The genders of a given name in the nominative («m», «f», «mf»), or undefined. */
export const genderOfGivenName = (name: string, pack: LanguagePack): string | undefined => tablesOf(pack).given.get(fold(name));

/** The cases, as bits, of which a word may be the form of a known given name, undeclined names as nominatives; 0 for a word that is none. */
export function casesOfGivenName(word: string, pack: LanguagePack): number {
  const own = tablesOf(pack);
  const folded = fold(word);
  let cases = own.given.has(folded) ? 1 : 0;
  for (const [, irregular] of own.irregular.get(folded) ?? []) for (const c of irregular) cases |= 1 << c;
  eachNominative(folded, folded, own, (nominative, paradigm, c) => {
    const known = own.given.get(nominative);
    if (known !== undefined && paradigm.genders.some((gender) => known.includes(gender))) cases |= 1 << c;
  });
  return cases;
}

const answers = new PackAnswers<Readings>();

/** All readings of one word of a name. A word that no paradigm fits is read as indeclinable. */
export function readingsOf(form: string, pack: LanguagePack, place: Place): Readings {
  const known = answers.of(pack);
  const key = `${place} ${form}`;
  return known.get(key) ?? known.keep(key, read(form, pack, place));
}

function read(form: string, pack: LanguagePack, place: Place): Readings {
  const own = tablesOf(pack);
  const { given } = own;
  const folded = fold(form);
  const weights = new Map<string, number[]>();
  const slots: string[][] = NO_WEIGHTS.map(() => []);
  const add = (nominative: string, gender: Gender, c: number, weight: number): void => {
    const slot = slotOf(gender, c);
    let own = weights.get(nominative);
    if (own === undefined) {
      own = NO_WEIGHTS.slice();
      weights.set(nominative, own);
    }
    if (own[slot] === Number.NEGATIVE_INFINITY) slots[slot]?.push(nominative);
    own[slot] = Math.max(own[slot] as number, weight);
  };
  const addAll = (gender: Gender, weight: number, from = 0): void => {
    for (let c = from; c < CASE_COUNT; c++) add(form, gender, c, weight);
  };
  const ends = (endings: readonly string[]): boolean => endings.some((ending) => folded.endsWith(ending));
  const oblique = ends(pack.names.oblique);

  for (const [nominative, cases] of own.irregular.get(folded) ?? []) {
    for (const gender of GENDERS) {
      if (given.get(nominative)?.includes(gender)) for (const c of cases) add(form.charAt(0) + nominative.slice(1), gender, c, KNOWN_NAME);
    }
  }
  eachNominative(form, folded, own, (nominative, { genders, weight }, c) => {
    const known = given.get(fold(nominative));
    for (const gender of genders) {
      const plain = weight - doubtOf(nominative, gender, c, weight, oblique, place);
      add(nominative, gender, c, known?.includes(gender) ? KNOWN_NAME + Math.min(0, weight - 1) : plain);
    }
  });
  const isGiven = given.get(folded);
  const vowel = pack.names.vowels[folded.slice(-1)];
  const fixed = ends(pack.names.indeclinable);
  for (const gender of GENDERS) {
    const bonus = isGiven?.includes(gender) ? KNOWN_NAME : 0;
    if (fixed) addAll(gender, INDECLINABLE + bonus);
    else if (vowel !== undefined) addAll(gender, vowel + bonus + (place === 'last' ? 0 : FOREIGN_GIVEN_NAME) - (oblique ? LOOKS_OBLIQUE : 0));
  }
  if (!FINAL_VOWEL.test(folded)) {
    const known = isGiven?.includes('f') ? KNOWN_NAME : isGiven === 'm' ? -LOOKS_OBLIQUE : 0;
    addAll('f', WOMAN_UNDECLINED + known - (oblique || ends(own.paired) ? LOOKS_OBLIQUE : 0));
  }
  addAll('m', isGiven === undefined || place === 'compound' ? MAN_UNDECLINED[place] : MAN_UNDECLINED.known, 1);
  const weightIn = (nominative: string, slot: number): number => weights.get(nominative)?.[slot] ?? Number.NEGATIVE_INFINITY;
  return { weights, likeliest: slots.map((slot, at) => slot.sort((a, b) => weightIn(b, at) - weightIn(a, at)).slice(0, MOST_CHOICES)) };
}

const NO_WEIGHTS: readonly number[] = Array.from({ length: GENDERS.length * CASE_COUNT }, () => Number.NEGATIVE_INFINITY);

/** What speaks against an unknown name that no typical ending recommends. */
function doubtOf(nominative: string, gender: Gender, grammaticalCase: number, weight: number, oblique: boolean, place: Place): number {
  if (weight >= 2) return 0;
  if (grammaticalCase === 0) {
    if (oblique) return LOOKS_OBLIQUE;
    return gender === 'm' && place === 'before' && FEMININE_END.test(nominative) ? MAN_IN_A : 0;
  }
  return UNPRONOUNCEABLE.test(nominative) ? ODD_END : 0;
}

/** Every nominative that a paradigm gives for the form. What the two endings share keeps its spelling. */
function eachNominative(
  form: string,
  folded: string,
  { endings, longest }: Tables,
  visit: (nominative: string, paradigm: NameParadigm, grammaticalCase: number) => void,
): void {
  for (let stem = Math.max(2, folded.length - longest); stem <= folded.length; stem++) {
    const ending = folded.slice(stem);
    for (const { paradigm, grammaticalCase } of endings.get(ending) ?? []) {
      if (paradigm.after !== '' && !paradigm.after.includes(folded.charAt(stem - 1))) continue;
      const target = paradigm.endings[0]?.[0] ?? '';
      let shared = 0;
      while (shared < ending.length && ending[shared] === target[shared]) shared++;
      visit(form.slice(0, stem + shared) + target.slice(shared), paradigm, grammaticalCase);
    }
  }
}

const tables = new WeakMap<LanguagePack, Tables>();

/** The tables of a pack, read when first needed; a memo of a pure function of the pack. */
function tablesOf(pack: LanguagePack): Tables {
  let own = tables.get(pack);
  if (own === undefined) {
    own = readTables(pack);
    tables.set(pack, own);
  }
  return own;
}

function readTables({ names }: LanguagePack): Tables {
  const endings = new Map<string, Ending[]>();
  const paired: string[] = [];
  for (const paradigm of names.paradigms()) {
    const [nominatives = []] = paradigm.endings;
    if (paradigm.weight >= HAS_FEMININE && paradigm.after === '' && paradigm.genders.includes('m')) paired.push(...nominatives);
    paradigm.endings.forEach((alternatives, grammaticalCase) => {
      for (const ending of alternatives) endings.set(ending, [...(endings.get(ending) ?? []), { paradigm, grammaticalCase }]);
    });
  }
  const longest = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));
  return { endings, longest, paired, given: names.givenNames(), irregular: names.irregular() };
}
