import { attach, type Decline, type Paradigm } from '../office-forms.ts';
import { type OfficeWords, officeDecline, standingDecline } from '../office-phrases.ts';

/** Endings by the last letters of the nominative: what to cut, then N G D A I L singular and plural. `*` after a word marks the hard class of nouns in -ар («комісар*»). */
const CLASSES: OfficeWords['classes'] = [
  ['*', 1, ' а у/ові а ом і/ові и ів ам ів ами ах'],
  ['ар', 0, ' я ю/еві я ем і/еві і ів ям ів ями ях'],
  ['ець', 3, 'ець ця цю/цеві ця цем ці/цеві ці ців цям ців цями цях'],
  ['ь', 1, 'ь я ю/еві я ем і/еві і ів ям ів ями ях'],
  ['й', 1, 'й я ю/єві я єм ї/єві ї їв ям їв ями ях'],
  ['ч', 0, ' а у/еві а ем і/еві і ів ам ів ами ах'],
  ['к', 0, ' а у/ові а ом у/ові и ів ам ів ами ах'],
  ['рг', 0, ' а у/ові а ом у/ові и ів ам ів ами ах'],
  ['ог', 0, ' а у/ові а ом у/ові и ів ам ів ами ах'],
  ['посол', 2, 'ол ла лу/лові ла лом лі/лові ли лів лам лів лами лах'],
  ['глава', 1, 'а и і у ою і и  ам  ами ах'],
  ['голова', 4, 'лова лови лові лову ловою лові лови лів ловам лів ловами ловах'],
  ['дя', 1, 'я і і ю ею і і ів ям ів ями ях'],
  ['ця', 1, 'я і і ю ею і і ь ям ь ями ях'],
  ['иня', 1, 'я і і ю ею і і ь ям ь ями ях'],
  ['ка', 2, 'ка ки ці ку кою ці ки ок кам ок ками ках'],
  ['а', 1, 'а и і у ою і и  ам  ами ах'],
  ['', 0, ' а у/ові а ом і/ові и ів ам ів ами ах'],
];

const ADJECTIVE_HARD = 'ий ого ому ого им ому/ім';
const ADJECTIVE_SOFT = 'ій ього ьому ього ім ьому/ім';
const FEMININE_HARD = 'а ої ій у ою ій';
const FEMININE_SOFT = 'я ьої ій ю ьою ій';
const PLURAL_HARD = 'і их им их ими их';
const PLURAL_SOFT = 'і іх ім іх іми іх';
const FEMININE_NOUN = /(?:[иі]ця|иня|[^г]ка|еса|истка)$/;
const ADJECTIVE = /(?:ий|ій)$/;
const FEMININE_ADJECTIVE = /(?:[нвкшч]а|ня)$/;

/** An adjective, masculine or feminine, then plural. */
function adjective(word: string, feminine: boolean): Paradigm {
  const stem = word.slice(0, -2);
  const soft = word.endsWith('ій');
  const singular = feminine ? (soft ? FEMININE_SOFT : FEMININE_HARD) : soft ? ADJECTIVE_SOFT : ADJECTIVE_HARD;
  return [...attach(stem, singular), ...attach(stem, soft ? PLURAL_SOFT : PLURAL_HARD)];
}

const isFeminine = (noun: string): boolean => FEMININE_NOUN.test(noun);

const WORDS: OfficeWords = {
  classes: CLASSES,
  isAdjective: (word) => ADJECTIVE.test(word),
  isFeminine,
  adjective,
  masculine: (word, next) =>
    next !== undefined && FEMININE_ADJECTIVE.test(word) && isFeminine(next) ? `${word.slice(0, -1)}${word.endsWith('я') ? 'ій' : 'ий'}` : word,
};

export const decline: Decline = officeDecline(WORDS);
export const declineStanding: Decline = standingDecline(WORDS);
