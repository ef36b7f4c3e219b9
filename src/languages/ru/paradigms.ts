import type { Declension } from '../declined.ts';

/**
 * Declension classes of Russian nouns, by their lemma:
 *
 * - `m` masculine (документ, рубль, музей), `mp` person or animal (делегат, житель)
 * - `mb`, `mpb` the same with stress on the ending: told only after ж ч ш щ ц (врач, врачом; гараж, гаражом; отец, отцом, отцов)
 * - `ma`, `mpa` plural in stressed -а, -я (город, города; учитель, учителя); `mpn` person in -анин, -янин (гражданин, граждане)
 * - `f` feminine in -а or -я (страна, неделя, организация), `fp` person (женщина); `f3` feminine in -ь (область, ночь)
 * - `n` neuter in -о or -е (дело, море, здание); `nm` in -мя (имя, имени)
 * - `p` plural only, given as such (выборы, выборов), `pp` persons
 * - `a` declined as an adjective, in all genders if the lemma is masculine (раненый, учащийся, сборная); `0` never changes (пальто)
 *
 * Hard and soft stems are told by the lemma's end. What it does not tell is given: the stem of the oblique cases (рынок, рынк-;
 * боец, бойц-) and the genitive plural (солдат, солдат; письмо, писем). Forms are in normal form: е for ё.
 */
export type NounClass = 'm' | 'mb' | 'ma' | 'mp' | 'mpb' | 'mpa' | 'mpn' | 'f' | 'fp' | 'f3' | 'n' | 'nm' | 'p' | 'pp' | 'a' | '0';

/** The order of the cells of a paradigm: these in the singular, then these in the plural. A class that lacks a number leaves its cells empty. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

const VOWELS = 'аеиоуыэюя';
const SIBILANTS = 'жчшщ';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);
const last = (word: string): string => word.slice(-1);
/** After these letters и is written, never ы. */
const needsI = (stem: string): boolean => 'гкхжчшщ'.includes(last(stem));
/** After these letters an unstressed о becomes е. */
const hushes = (stem: string): boolean => 'жчшщц'.includes(last(stem));

/**
 * All forms of a noun: twelve cells, six cases (`CASES`) of the singular and of the plural. A cell with more than one form has them separated by spaces.
 *
 * @example
 * declineNoun('рынок', 'm', 'рынк')[1];
 * //=> 'рынка'
 */
export function declineNoun(lemma: string, nounClass: NounClass, stem?: string, genitivePlural?: string): readonly string[] {
  switch (nounClass) {
    case 'm':
    case 'mb':
    case 'ma':
    case 'mp':
    case 'mpb':
    case 'mpa':
    case 'mpn':
      return masculine(lemma, nounClass, stem, genitivePlural);
    case 'f':
    case 'fp':
      return feminine(lemma, nounClass === 'fp', stem, genitivePlural);
    case 'f3':
      return thirdDeclension(lemma, stem);
    case 'n':
      return neuter(lemma, stem, genitivePlural);
    case 'nm':
      return neuterInMya(lemma);
    case 'p':
    case 'pp':
      return pluralOnly(lemma, nounClass === 'pp', genitivePlural);
    case 'a':
      return adjectivalNoun(lemma);
    case '0':
      return Array<string>(12).fill(lemma);
    default:
      return nounClass satisfies never;
  }
}

function masculine(lemma: string, nounClass: NounClass, given: string | undefined, genitivePlural: string | undefined): readonly string[] {
  const end = last(lemma);
  const soft = end === 'ь' || end === 'й';
  const stem = given ?? (soft ? lemma.slice(0, -1) : lemma);
  const person = nounClass.startsWith('mp');
  const citizen = nounClass === 'mpn';
  const plural = citizen ? stem.slice(0, -2) : stem;
  const hushed = hushes(stem) && !nounClass.endsWith('b');
  const genitive = stem + (soft ? 'я' : 'а');
  const nominatives = plural + (nounClass.endsWith('a') ? (soft ? 'я' : 'а') : citizen ? 'е' : soft || needsI(stem) ? 'и' : 'ы');
  const genitives = genitivePlural ?? (citizen ? plural : plural + genitiveEnding(stem, end, hushed));
  const a = soft && !hushes(stem) ? 'я' : 'а';
  return [
    lemma,
    genitive,
    stem + (soft ? 'ю' : 'у'),
    person ? genitive : lemma,
    stem + (soft || hushed ? 'ем' : 'ом'),
    stem + (end === 'й' && stem.endsWith('и') ? 'и' : 'е'),
    nominatives,
    genitives,
    `${plural}${a}м`,
    person ? genitives : nominatives,
    `${plural}${a}ми`,
    `${plural}${a}х`,
  ];
}

const genitiveEnding = (stem: string, end: string, hushed: boolean): string => {
  if (end === 'ь' || SIBILANTS.includes(last(stem))) return 'ей';
  return end === 'й' || hushed ? 'ев' : 'ов';
};

function feminine(lemma: string, person: boolean, given: string | undefined, genitivePlural: string | undefined): readonly string[] {
  const stem = given ?? lemma.slice(0, -1);
  const soft = lemma.endsWith('я');
  const inIya = soft && stem.endsWith('и');
  const y = soft || needsI(stem) ? 'и' : 'ы';
  const e = inIya ? 'и' : 'е';
  const instrumental = soft || hushes(stem) ? 'е' : 'о';
  const a = soft ? 'я' : 'а';
  const genitives = genitivePlural ?? withoutEnding(stem, soft);
  return [
    lemma,
    stem + y,
    stem + e,
    stem + (soft ? 'ю' : 'у'),
    `${stem}${instrumental}й ${stem}${instrumental}ю`,
    stem + e,
    stem + y,
    genitives,
    `${stem}${a}м`,
    person ? genitives : stem + y,
    `${stem}${a}ми`,
    `${stem}${a}х`,
  ];
}

/** The genitive plural with no ending; a vowel comes before -к- (партия, партий; банка, банок; кружка, кружек; копейка, копеек). */
function withoutEnding(stem: string, soft: boolean): string {
  const before = stem.at(-2);
  if (soft) return isVowel(last(stem)) ? `${stem}й` : stem.endsWith('ь') ? `${stem.slice(0, -1)}ей` : `${stem}ь`;
  if (!stem.endsWith('к') || before === undefined || isVowel(before)) return stem;
  if (before === 'ь' || before === 'й') return `${stem.slice(0, -2)}ек`;
  return `${stem.slice(0, -1)}${SIBILANTS.includes(before) ? 'е' : 'о'}к`;
}

function thirdDeclension(lemma: string, given: string | undefined): readonly string[] {
  const stem = given ?? lemma.slice(0, -1);
  const a = SIBILANTS.includes(last(stem)) ? 'а' : 'я';
  const i = `${stem}и`;
  return [lemma, i, i, lemma, `${lemma}ю`, i, i, `${stem}ей`, `${stem}${a}м`, i, `${stem}${a}ми`, `${stem}${a}х`];
}

function neuter(lemma: string, given: string | undefined, genitivePlural: string | undefined): readonly string[] {
  const stem = given ?? lemma.slice(0, -1);
  const inE = lemma.endsWith('е');
  const soft = inE && !hushes(stem);
  const inIye = soft && stem.endsWith('и');
  const a = soft ? 'я' : 'а';
  const genitives = genitivePlural ?? (inIye ? `${stem}й` : soft ? `${stem.endsWith('ь') ? `${stem.slice(0, -1)}и` : `${stem}е`}й` : stem);
  return [
    lemma,
    stem + a,
    stem + (soft ? 'ю' : 'у'),
    lemma,
    stem + (inE ? 'ем' : 'ом'),
    stem + (inIye ? 'и' : 'е'),
    stem + a,
    genitives,
    `${stem}${a}м`,
    stem + a,
    `${stem}${a}ми`,
    `${stem}${a}х`,
  ];
}

function neuterInMya(lemma: string): readonly string[] {
  const stem = `${lemma.slice(0, -1)}ен`;
  const i = `${stem}и`;
  return [lemma, i, i, lemma, `${stem}ем`, i, `${stem}а`, stem, `${stem}ам`, `${stem}а`, `${stem}ами`, `${stem}ах`];
}

function pluralOnly(lemma: string, person: boolean, genitivePlural: string | undefined): readonly string[] {
  const stem = lemma.slice(0, -1);
  const end = last(lemma);
  const a = end === 'и' && !needsI(stem) ? 'я' : 'а';
  const genitive = genitivePlural ?? stem + (end === 'а' ? '' : 'ов');
  return [...Array<string>(6).fill(''), lemma, genitive, `${stem}${a}м`, person ? genitive : lemma, `${stem}${a}ми`, `${stem}${a}х`];
}

/** A noun declined as an adjective: of all genders if given in the masculine (раненый), else of its own (сборная, животное). */
function adjectivalNoun(lemma: string): readonly string[] {
  const end = last(lemma);
  const cells = declineAdjective(
    end === 'й' || lemma.endsWith('ся') ? lemma : lemma.slice(0, -2) + (needsI(lemma.slice(0, -2)) || 'яе'.includes(lemma.at(-2) as string) ? 'ий' : 'ый'),
  );
  const rows = end === 'я' && !lemma.endsWith('ся') ? [6] : end === 'е' ? [12] : [0, 6, 12];
  return [...[0, 1, 2, 3, 4, 5].map((at) => rows.map((row) => cells[row + at]).join(' ')), ...cells.slice(18)];
}

const rows = (table: string): readonly (readonly string[])[] => table.split('|').map((row) => row.split(' '));
const HARD_ADJECTIVE = rows('Y ого ому Y,ого ым ом|ая ой ой ую ой,ою ой|ое ого ому ое ым ом|ые ых ым ые,ых ыми ых');
const VELAR_ADJECTIVE = rows('Y ого ому Y,ого им ом|ая ой ой ую ой,ою ой|ое ого ому ое им ом|ие их им ие,их ими их');
const SIBILANT_ADJECTIVE = rows('Y его ему Y,его им ем|ая ей ей ую ей,ею ей|ее его ему ее им ем|ие их им ие,их ими их');
const SOFT_ADJECTIVE = rows('Y его ему Y,его им ем|яя ей ей юю ей,ею ей|ее его ему ее им ем|ие их им ие,их ими их');

/**
 * All forms of an adjective or participle, given in the masculine: twenty-four cells, six cases each of masculine, feminine, neuter and plural.
 *
 * A cell with more than one form has them separated by spaces. Participles in -ся keep it in every form (учащийся, учащихся).
 */
export function declineAdjective(lemma: string): readonly string[] {
  const reflexive = lemma.endsWith('ся') ? 'ся' : '';
  const word = reflexive === '' ? lemma : lemma.slice(0, -2);
  const stem = word.slice(0, -2);
  const base = word.slice(-2);
  const end = last(stem);
  const table =
    'гкх'.includes(end) || (SIBILANTS.includes(end) && base === 'ой')
      ? VELAR_ADJECTIVE
      : base !== 'ий'
        ? HARD_ADJECTIVE
        : SIBILANTS.includes(end)
          ? SIBILANT_ADJECTIVE
          : SOFT_ADJECTIVE;
  const form = (ending: string): string => stem + (ending === 'Y' ? base : ending) + reflexive;
  return table.flatMap((row) => row.map((cell) => cell.split(',').map(form).join(' ')));
}

/** How the tables of nouns and units are declined. */
export const declension: Declension = {
  noun: (lemma, nounClass, stem, genitivePlural) => declineNoun(lemma, nounClass as NounClass, stem, genitivePlural),
  adjective: declineAdjective,
};
