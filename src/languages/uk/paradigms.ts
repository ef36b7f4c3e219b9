import type { Declension } from '../declined.ts';

/**
 * Declension classes of Ukrainian nouns, by their lemma:
 *
 * - `m` masculine, genitive in -а (документ, документа); `mu` genitive in -у (закон, закону); `mp` person or animal (делегат, делегатові)
 * - `ms` thing in -р of the soft group (ліхтар, ліхтаря); `mps`, `mpx` person in -р of the soft (лікар, лікаря) or the mixed group (школяр, школяра, школярем)
 * - `mpn` person in -ин that drops it in the plural (громадянин, громадян)
 * - `f` feminine in -а or -я (країна, вулиця, організація), `fp` person (жінка); `f3` feminine in a consonant (область, подорож)
 * - `n` neuter in -о, -е or -я (агентство, місце, рішення); `nt` in -а, -я with -т- (немовля, немовляти); `nm` in -'я with -ен- (ім'я, імені)
 * - `p` plural only, given as such (вибори, виборів), `pp` persons
 * - `a` declined as an adjective, in all genders if the lemma is masculine (поранений, збірна); `0` never changes (авто)
 *
 * Hard, mixed and soft stems are told by the lemma's end. What it does not tell is given: the stem of the oblique cases
 * (папір, папер-; хлопець, хлопц-) and the genitive plural (школа, шкіл).
 */
export type NounClass = 'm' | 'mu' | 'ms' | 'mp' | 'mps' | 'mpx' | 'mpn' | 'f' | 'fp' | 'f3' | 'n' | 'nt' | 'nm' | 'p' | 'pp' | 'a' | '0';

/** The order of the cells of a paradigm: these in the singular, then these in the plural. A class that lacks a number leaves its cells empty. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative', 'vocative'] as const;

/** Endings by the last sound of the stem: hard, mixed (ж ч ш щ), soft (ь), vowel (й). */
interface Endings {
  readonly a: string;
  readonly u: string;
  readonly om: string;
  readonly i: string;
  readonly ovi: string;
  readonly y: string;
  readonly iv: string;
  readonly am: string;
  readonly ami: string;
  readonly akh: string;
  readonly oyu: string;
  readonly vocative: string;
  readonly zero: string;
}
const HARD: Endings = {
  ...{ a: 'а', u: 'у', om: 'ом', i: 'і', ovi: 'ові', y: 'и', iv: 'ів', am: 'ам', ami: 'ами', akh: 'ах' },
  ...{ oyu: 'ою', vocative: 'о', zero: '' },
};
const MIXED: Endings = {
  ...{ a: 'а', u: 'у', om: 'ем', i: 'і', ovi: 'еві', y: 'і', iv: 'ів', am: 'ам', ami: 'ами', akh: 'ах' },
  ...{ oyu: 'ею', vocative: 'е', zero: '' },
};
const SOFT: Endings = {
  ...{ a: 'я', u: 'ю', om: 'ем', i: 'і', ovi: 'еві', y: 'і', iv: 'ів', am: 'ям', ami: 'ями', akh: 'ях' },
  ...{ oyu: 'ею', vocative: 'е', zero: 'ь' },
};
const VOWEL: Endings = {
  ...{ a: 'я', u: 'ю', om: 'єм', i: 'ї', ovi: 'єві', y: 'ї', iv: 'їв', am: 'ям', ami: 'ями', akh: 'ях' },
  ...{ oyu: 'єю', vocative: 'є', zero: 'й' },
};

const VOWELS = 'аеєиіїоуюя';
const SIBILANTS = 'жчшщ';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);
const last = (word: string): string => word.slice(-1);

/** г, к, х before the -і of the dative and locative: нога, нозі. */
function palatalise(stem: string): string {
  const at = 'гкх'.indexOf(last(stem));
  return at < 0 || stem === '' ? stem : stem.slice(0, -1) + ('зцс'[at] as string);
}

/**
 * All forms of a noun: fourteen cells, seven cases (`CASES`) of the singular and of the plural. A cell with more than one form has them separated by spaces.
 *
 * @example
 * declineNoun('папір', 'm', 'папер')[1];
 * //=> 'папера'
 */
export function declineNoun(lemma: string, nounClass: NounClass, stem?: string, genitivePlural?: string): readonly string[] {
  switch (nounClass) {
    case 'm':
    case 'mu':
    case 'ms':
    case 'mp':
    case 'mps':
    case 'mpx':
    case 'mpn':
      return masculine(lemma, nounClass, stem, genitivePlural);
    case 'f':
    case 'fp':
      return feminine(lemma, nounClass === 'fp', stem, genitivePlural);
    case 'f3':
      return thirdDeclension(lemma, stem);
    case 'n':
      return neuter(lemma, stem, genitivePlural);
    case 'nt':
    case 'nm':
      return neuterInT(lemma, nounClass === 'nm');
    case 'p':
    case 'pp':
      return pluralOnly(lemma, nounClass === 'pp', genitivePlural);
    case 'a':
      return adjectivalNoun(lemma);
    case '0':
      return Array<string>(14).fill(lemma);
    default:
      return nounClass satisfies never;
  }
}

function masculine(lemma: string, nounClass: NounClass, given: string | undefined, genitivePlural: string | undefined): readonly string[] {
  const end = last(lemma);
  const stem = given ?? (end === 'ь' || end === 'й' ? lemma.slice(0, -1) : lemma);
  const e = nounClass.endsWith('s') ? SOFT : nounClass === 'mpx' || SIBILANTS.includes(last(stem)) ? MIXED : end === 'ь' ? SOFT : end === 'й' ? VOWEL : HARD;
  const person = nounClass.startsWith('mp');
  const plural = nounClass === 'mpn' ? stem.slice(0, -2) : stem;
  const genitive = stem + (nounClass === 'mu' ? e.u : e.a);
  const velar = 'гкх'.includes(last(stem));
  const locative = velar ? stem + e.u : stem + e.i;
  const genitives = genitivePlural ?? (nounClass === 'mpn' ? plural : plural + e.iv);
  const vocative = e !== HARD ? stem + e.u : velar ? (stem.endsWith('ак') || stem.endsWith('овік') ? `${stem.slice(0, -1)}че` : `${stem}у`) : `${stem}е`;
  return [
    lemma,
    genitive,
    `${stem}${e.ovi} ${stem}${e.u}`,
    person ? genitive : lemma,
    stem + e.om,
    person ? `${stem}${e.ovi} ${locative}` : locative,
    vocative,
    plural + e.y,
    genitives,
    plural + e.am,
    person ? genitives : plural + e.y,
    plural + e.ami,
    plural + e.akh,
    plural + e.y,
  ];
}

function feminine(lemma: string, person: boolean, given: string | undefined, genitivePlural: string | undefined): readonly string[] {
  const stem = given ?? lemma.slice(0, -1);
  const end = last(stem);
  const e = lemma.endsWith('я') ? (isVowel(end) || end === "'" ? VOWEL : SOFT) : SIBILANTS.includes(end) ? MIXED : HARD;
  const genitives = genitivePlural ?? withoutEnding(stem, e);
  return [
    lemma,
    stem + e.y,
    palatalise(stem) + e.i,
    stem + e.u,
    stem + e.oyu,
    palatalise(stem) + e.i,
    stem + e.vocative,
    stem + e.y,
    genitives,
    stem + e.am,
    person ? genitives : stem + e.y,
    stem + e.ami,
    stem + e.akh,
    stem + e.y,
  ];
}

/** The genitive plural with no ending; a vowel comes between the last two consonants before -к- and soft -н- (спілка, спілок; лікарня, лікарень). */
function withoutEnding(stem: string, e: Endings): string {
  const before = stem.at(-2);
  if (before !== undefined && !isVowel(before) && before !== "'") {
    if (e === HARD && stem.endsWith('к')) return `${stem.slice(0, -1)}ок`;
    if (e === SOFT && stem.endsWith('н') && before !== 'н') return `${stem.slice(0, before === 'ь' ? -2 : -1)}ень`;
  }
  return e === SOFT && 'бпвмфр'.includes(last(stem)) ? stem : stem + e.zero;
}

function thirdDeclension(lemma: string, given: string | undefined): readonly string[] {
  const bare = lemma.endsWith('ь') ? lemma.slice(0, -1) : lemma;
  const stem = given ?? (lemma.endsWith('ість') ? `${lemma.slice(0, -4)}ост` : bare);
  const e = SIBILANTS.includes(last(stem)) ? MIXED : SOFT;
  return [
    lemma,
    `${stem}і`,
    `${stem}і`,
    lemma,
    instrumentalInYu(bare),
    `${stem}і`,
    `${stem}е`,
    `${stem}і`,
    `${stem}ей`,
    stem + e.am,
    `${stem}і`,
    stem + e.ami,
    stem + e.akh,
    `${stem}і`,
  ];
}

/** областю, but тінню, подорожжю (a single consonant doubles) and кров'ю. */
function instrumentalInYu(bare: string): string {
  const end = last(bare);
  if ('бпвмфр'.includes(end)) return `${bare}'ю`;
  return isVowel(bare.at(-2)) && end !== 'щ' ? `${bare}${end}ю` : `${bare}ю`;
}

function neuter(lemma: string, given: string | undefined, genitivePlural: string | undefined): readonly string[] {
  const stem = given ?? lemma.slice(0, -1);
  const end = last(stem);
  const inYa = lemma.endsWith('я');
  const e = lemma.endsWith('о') ? HARD : inYa && end === "'" ? VOWEL : SIBILANTS.includes(end) && !inYa ? MIXED : SOFT;
  const velar = end === 'к';
  return [
    lemma,
    stem + e.a,
    stem + e.u,
    lemma,
    stem + (inYa ? 'ям' : e.om),
    velar ? stem + e.u : palatalise(stem) + e.i,
    lemma,
    stem + e.a,
    genitivePlural ?? neuterGenitivePlural(stem, e, inYa),
    stem + e.am,
    stem + e.a,
    stem + e.ami,
    stem + e.akh,
    stem + e.a,
  ];
}

/** рішення, рішень; обличчя, облич; місце, місць; агентство, агентств. */
function neuterGenitivePlural(stem: string, e: Endings, inYa: boolean): string {
  if (!inYa) return stem + e.zero;
  if (e === VOWEL) return `${stem}їв`;
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return SIBILANTS.includes(last(single)) ? single : `${single}ь`;
}

function neuterInT(lemma: string, inEn: boolean): readonly string[] {
  const stem = inEn ? `${lemma.slice(0, -2)}ен` : `${lemma}т`;
  return [
    lemma,
    stem + (inEn ? 'і' : 'и'),
    `${stem}і`,
    lemma,
    inEn ? `${stem}ем` : `${lemma}м`,
    `${stem}і`,
    lemma,
    `${stem}а`,
    stem,
    `${stem}ам`,
    inEn ? `${stem}а` : stem,
    `${stem}ами`,
    `${stem}ах`,
    `${stem}а`,
  ];
}

function pluralOnly(lemma: string, person: boolean, genitivePlural: string | undefined): readonly string[] {
  const stem = lemma.slice(0, -1);
  const end = last(lemma);
  const e = end === 'ї' ? VOWEL : end === 'і' && !SIBILANTS.includes(last(stem)) ? SOFT : HARD;
  const genitive = genitivePlural ?? stem + (end === 'а' ? '' : e.iv);
  const cells = [lemma, genitive, stem + e.am, person ? genitive : lemma, stem + e.ami, stem + e.akh, lemma];
  return [...Array<string>(7).fill(''), ...cells];
}

/** A noun declined as an adjective: of all genders if given in the masculine (поранений), else of its own (збірна). */
function adjectivalNoun(lemma: string): readonly string[] {
  const end = last(lemma);
  const cells = declineAdjective(end === 'й' ? lemma : lemma.slice(0, -1) + (end === 'я' || end === 'є' ? 'ій' : 'ий'));
  const rows = end === 'й' ? [0, 6, 12] : end === 'а' || end === 'я' ? [6] : [12];
  const singular = [0, 1, 2, 3, 4, 5].map((at) => rows.map((row) => cells[row + at]).join(' '));
  const plural = cells.slice(18);
  return [...singular, lemma, ...plural, plural[0] as string];
}

const HARD_ADJECTIVE = 'ий ого ому ий,ого им ому,ім|а ої ій у ою ій|е ого ому е им ому,ім|і их им і,их ими их'.split('|').map((row) => row.split(' '));
const SOFT_ADJECTIVE = 'ій ього ьому ій,ього ім ьому,ім|я ьої ій ю ьою ій|є ього ьому є ім ьому,ім|і іх ім і,іх іми іх'.split('|').map((row) => row.split(' '));

/**
 * All forms of an adjective or participle, given in the masculine: twenty-four cells, six cases each of masculine, feminine, neuter and plural.
 *
 * A cell with more than one form has them separated by spaces.
 */
export function declineAdjective(lemma: string): readonly string[] {
  const table = lemma.endsWith('ій') ? SOFT_ADJECTIVE : HARD_ADJECTIVE;
  const stem = lemma.slice(0, -2);
  return table.flatMap((row) => row.map((ending) => (ending.includes(',') ? `${stem}${ending.replace(',', ` ${stem}`)}` : stem + ending)));
}

/** How the tables of nouns and units are declined. */
export const declension: Declension = {
  noun: (lemma, nounClass, stem, genitivePlural) => declineNoun(lemma, nounClass as NounClass, stem, genitivePlural),
  adjective: declineAdjective,
};
