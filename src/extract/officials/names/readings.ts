import { CASE_COUNT, type Gender, type NameParadigm } from '../../../languages/contracts/names.ts';
import type { LanguagePack } from '../../../languages/pack.ts';

/** One way to understand the form of a word in a name. */
export interface Reading {
  /** The nominative, spelled with the capitals and the ё of the form. */
  readonly nominative: string;
  readonly gender: Gender;
  /** Index of the case: nominative, genitive, dative, accusative, instrumental, locative. */
  readonly grammaticalCase: number;
  /** How likely the reading is beside others of the same form; higher is likelier. */
  readonly weight: number;
}

/** Where a word stands in its name: words before the last stay undeclined more easily («Фам Минь Тьиня»), those before a hyphen most easily («Жан-Поля»). */
export type Place = 'last' | 'before' | 'compound';

interface Tables {
  readonly paradigms: readonly NameParadigm[];
  readonly given: ReadonlyMap<string, string>;
  readonly irregular: ReadonlyMap<string, readonly (readonly [nominative: string, cases: readonly number[]])[]>;
}

const tables = new WeakMap<LanguagePack, Tables>();

/** The tables of a pack, read when first needed; a memo of a pure function of the pack. */
function tablesOf(pack: LanguagePack): Tables {
  let own = tables.get(pack);
  if (own === undefined) {
    own = { paradigms: pack.names.paradigms(), given: pack.names.givenNames(), irregular: pack.names.irregular() };
    tables.set(pack, own);
  }
  return own;
}

const KNOWN_NAME = 5;
/** A given name in a vowel is likelier to be indeclinable than a surname is. */
const FOREIGN_GIVEN_NAME = 0.4;
const IRREGULAR_NAME = 5;
const INDECLINABLE = 2.5;
const WOMAN_UNDECLINED = 0.8;
const LOOKS_OBLIQUE = 2.5;
/** A man's name that should be declined and is not. */
const MAN_UNDECLINED = { last: -2.5, before: -1.2, compound: 0, known: -3.5 } as const;
/** From this weight on a surname of men has another form for women. */
const HAS_FEMININE = 3.5;
const GENDERS: readonly Gender[] = ['m', 'f'];
const FEMININE_END = /[ая]$/;
/** «Безугл»: no nominative; rather «Безугла» in the nominative than a genitive of it. */
const UNPRONOUNCEABLE = /[бвгґджзкпстфхцчшщ][лмнв]$/;
const ODD_END = 0.8;
/** Few given names of men end so, and those are known. */
const MAN_IN_A = 0.7;
const FINAL_VOWEL = /[аеєиіїоуыэюя]$/;

/** ё is compared as е; lengths stay. */
const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('ʼ', "'");

/** The genders of a given name in the nominative («m», «f», «mf»), or undefined. */
export const genderOfGivenName = (name: string, pack: LanguagePack): string | undefined => tablesOf(pack).given.get(fold(name));

/**
 * All readings of one word of a name. A word that no paradigm fits is read as indeclinable.
 *
 */
export function readingsOf(form: string, pack: LanguagePack, place: Place): readonly Reading[] {
  const { paradigms, given, irregular } = tablesOf(pack);
  const folded = fold(form);
  const readings: Reading[] = [];
  const known = (nominative: string, gender: Gender): boolean => given.get(fold(nominative))?.includes(gender) ?? false;
  const add = (nominative: string, gender: Gender, grammaticalCase: number, weight: number): void => {
    readings.push({ nominative, gender, grammaticalCase, weight });
  };
  const addAll = (gender: Gender, weight: number, from = 0): void => {
    for (let c = from; c < CASE_COUNT; c++) add(form, gender, c, weight);
  };
  const oblique = pack.names.oblique.some((ending) => folded.endsWith(ending));

  for (const [nominative, cases] of irregular.get(folded) ?? []) {
    for (const gender of GENDERS) {
      if (known(nominative, gender)) for (const c of cases) add(form.charAt(0) + nominative.slice(1), gender, c, IRREGULAR_NAME);
    }
  }
  for (const paradigm of paradigms) {
    paradigm.endings.forEach((alternatives, c) => {
      for (const ending of alternatives) {
        const nominative = nominativeBy(form, folded, ending, paradigm);
        if (nominative === undefined) continue;
        for (const gender of paradigm.genders) {
          const doubt = doubtOf(nominative, gender, c, paradigm.weight, oblique, place);
          add(nominative, gender, c, known(nominative, gender) ? KNOWN_NAME + Math.min(0, paradigm.weight - 1) : paradigm.weight - doubt);
        }
      }
    });
  }
  const isGiven = given.get(folded);
  const vowel = pack.names.vowels[folded.slice(-1)];
  const fixed = pack.names.indeclinable.some((ending) => folded.endsWith(ending));
  for (const gender of GENDERS) {
    const bonus = isGiven?.includes(gender) ? KNOWN_NAME : 0;
    if (fixed) addAll(gender, INDECLINABLE + bonus);
    else if (vowel !== undefined) addAll(gender, vowel + bonus + (place === 'last' ? 0 : FOREIGN_GIVEN_NAME) - (oblique ? LOOKS_OBLIQUE : 0));
  }
  if (!FINAL_VOWEL.test(folded)) {
    const paired = paradigms.some(
      (paradigm) =>
        paradigm.weight >= HAS_FEMININE &&
        paradigm.after === '' &&
        paradigm.genders.includes('m') &&
        paradigm.endings[0]?.some((ending) => folded.endsWith(ending)),
    );
    addAll('f', (isGiven?.includes('f') ? KNOWN_NAME : 0) + WOMAN_UNDECLINED - (paired || oblique ? LOOKS_OBLIQUE : 0) - (isGiven === 'm' ? LOOKS_OBLIQUE : 0));
  }
  addAll('m', isGiven === undefined || place === 'compound' ? MAN_UNDECLINED[place] : MAN_UNDECLINED.known, 1);
  return readings;
}

/** What speaks against an unknown name that no typical ending recommends. */
function doubtOf(nominative: string, gender: Gender, grammaticalCase: number, weight: number, oblique: boolean, place: Place): number {
  if (weight >= 2) return 0;
  if (grammaticalCase === 0) {
    if (oblique) return LOOKS_OBLIQUE;
    return gender === 'm' && place === 'before' && FEMININE_END.test(nominative) ? MAN_IN_A : 0;
  }
  return UNPRONOUNCEABLE.test(nominative) ? ODD_END : 0;
}

/** The nominative of `form`, if it ends as this case of the paradigm does. What the endings share keeps its spelling. */
function nominativeBy(form: string, folded: string, ending: string, paradigm: NameParadigm): string | undefined {
  if (!folded.endsWith(ending)) return undefined;
  const stem = folded.length - ending.length;
  if (stem < 2 || (paradigm.after !== '' && !paradigm.after.includes(folded.charAt(stem - 1)))) return undefined;
  const [target = ''] = paradigm.endings[0] ?? [];
  let shared = 0;
  while (shared < ending.length && ending[shared] === target[shared]) shared++;
  return form.slice(0, stem + shared) + target.slice(shared);
}
