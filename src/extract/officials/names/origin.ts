import type { Gender } from '../../../languages/contracts/names.ts';
import type { ForeignName, GivenNames } from '../../../languages/foreign-names.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { spellings } from '../../../languages/spellings.ts';
import { fold, keyOf, type Letters, lettersOf, pairs, spell } from './letters.ts';

/** A language whose own spelling of a name can be told from the Cyrillic one. */
export interface Origin {
  readonly code: string;
  readonly countries: readonly string[];
  readonly endings: readonly string[];
  readonly telling: readonly string[];
  readonly letters: Letters | undefined;
}

export interface Hints {
  readonly country?: string | null;
  readonly gender?: Gender | null;
}

interface Tables {
  readonly sounds: Letters;
  readonly men: GivenNames;
  readonly women: GivenNames;
}

/** Where given names stand that belong to several languages or to one without a spelling here. */
const NOBODY = '-';

/**
 * The language that a name comes from; undefined if nothing tells, or if it is at home in the alphabet.
 *
 * A given name that one language alone has tells it, and so do some endings of surnames. Names that many have need the country or such an ending.
 */
export function originOf(words: readonly string[], pack: LanguagePack, { country = null, gender = null }: Hints): Origin | undefined {
  const last = words.at(-1) ?? '';
  const surname = spell(fold(last), tablesOf(pack).sounds);
  const listed = words.length > 1 ? listedNames(keyOf(words[0] ?? ''), pack, gender) : [];
  if (words.length > 2 && listed.length === 0 && hasPatronymic(keyOf(words[1] ?? ''), pack)) return undefined;
  const native = isNative(last, pack);
  const fits = (origin: Origin): boolean => !native || owned(surname, origin) > 0 || origin.countries.length === 0;
  const all = origins();

  const spoken = country === null ? [] : all.filter(({ countries }) => countries.includes(country));
  if (spoken.length > 0) {
    const own = spoken.find((origin) => nameIn(listed, origin) !== undefined) ?? spoken[0];
    return own !== undefined && fits(own) ? own : undefined;
  }
  const telling = all.find(({ telling }) => telling.some((ending) => surname.endsWith(ending)));
  if (telling !== undefined) return telling;
  const sure = new Set(listed.filter(({ shared }) => !shared).map(({ origin }) => origin));
  const likely = all.filter((origin) => sure.has(origin.code) && fits(origin)).sort((a, b) => owned(surname, b) - owned(surname, a));
  const [best] = likely;
  return best === undefined || (sure.size > 1 && owned(surname, best) === 0) ? undefined : best;
}

/** How long an ending of the language's surnames a surname has; 0 for none. */
const owned = (surname: string, { endings }: Origin): number =>
  endings.reduce((most, ending) => (ending.length > most && surname.endsWith(ending) ? ending.length : most), 0);

/** How the bearers of a given name spell it, in the language of the origin if that has it. */
export function givenLatin(word: string, pack: LanguagePack, gender: Gender | null, origin: Origin | undefined): string | undefined {
  const listed = listedNames(keyOf(word), pack, gender);
  const name = nameIn(listed, origin) ?? listed.find((name) => name.origin === NOBODY) ?? listed.find(({ shared }) => !shared);
  if (name === undefined || name.latin !== '') return name?.latin;
  const own = origins().find(({ code }) => code === name.origin);
  return own && spellAs(word, pack, own);
}

/** Whether a language has the given name, which may be a surname there too. */
export const hasGiven = (word: string, pack: LanguagePack, gender: Gender | null, origin: Origin): boolean =>
  nameIn(listedNames(keyOf(word), pack, gender), origin) !== undefined;

const nameIn = (listed: readonly ForeignName[], origin: Origin | undefined): ForeignName | undefined => listed.find((name) => name.origin === origin?.code);

/** A word in the spelling of a language, in small letters. */
export const spellAs = (word: string, pack: LanguagePack, { letters }: Origin): string | undefined =>
  letters && spell(spell(fold(word), tablesOf(pack).sounds), letters);

/** Whether a surname is at home in the alphabet. */
export const isNative = (surname: string, { romanisation: { native } }: LanguagePack): boolean => native.some((ending) => keyOf(surname).endsWith(ending));

function listedNames(key: string, pack: LanguagePack, gender: Gender | null): readonly ForeignName[] {
  const { men, women } = tablesOf(pack);
  return (gender === 'f' ? (women.get(key) ?? men.get(key)) : (men.get(key) ?? women.get(key))) ?? [];
}

const hasPatronymic = (word: string, { names: { patronymics } }: LanguagePack): boolean =>
  [...patronymics.m, ...patronymics.f].some((ending) => word.endsWith(ending));

let known: readonly Origin[] | undefined;

/** A memo of the table of languages. */
function origins(): readonly Origin[] {
  known ??= spellings().map((spelling) => ({ ...spelling, letters: spelling.letters === '' ? undefined : lettersOf(pairs(spelling.letters)) }));
  return known;
}

const tables = new WeakMap<LanguagePack, Tables>();

function tablesOf(pack: LanguagePack): Tables {
  let own = tables.get(pack);
  if (own === undefined) {
    const { sounds, foreign } = pack.romanisation;
    own = { sounds: lettersOf(pairs(sounds)), men: foreign.men(), women: foreign.women() };
    tables.set(pack, own);
  }
  return own;
}
