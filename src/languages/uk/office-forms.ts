import { attach, type Decline, eitherGender, join, type Paradigm } from '../office-forms.ts';

/** Endings by the last letters of the nominative: what to cut, then N G D A I L singular and plural. `*` after a word marks the hard class of nouns in -ар («комісар*»). */
const CLASSES: readonly (readonly [ending: string, cut: number, endings: string])[] = [
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
const FIXED = /^=/;

const isFeminine = (word: string | undefined): boolean => word !== undefined && FEMININE_NOUN.test(word);

/** An adjective, masculine or feminine, then plural. */
export function declineAdjective(word: string, feminine: boolean): Paradigm {
  const stem = word.slice(0, -2);
  const soft = word.endsWith('ій');
  const singular = feminine ? (soft ? FEMININE_SOFT : FEMININE_HARD) : soft ? ADJECTIVE_SOFT : ADJECTIVE_HARD;
  return [...attach(stem, singular), ...attach(stem, soft ? PLURAL_SOFT : PLURAL_HARD)];
}

function declineNoun(word: string): Paradigm {
  const row = CLASSES.find((candidate) => word.endsWith(candidate[0]));
  return row === undefined ? [] : attach(word.slice(0, word.length - row[1]), row[2]);
}

/**
 * Declines a phrase: adjectives before a head noun; what follows the head stays («голова правління»).
 *
 * `=` before a word keeps the whole phrase; an adjective as head is a noun of either gender («уповноважений»). A hyphenated head declines its last part.
 */
export const decline: Decline = (phrase) => {
  if (FIXED.test(phrase)) return unchanged(phrase);
  const words = phrase
    .split(' ')
    .map((word, i, all) => (FEMININE_ADJECTIVE.test(word) && isFeminine(all[i + 1]) ? `${word.slice(0, -1)}${word.endsWith('я') ? 'ій' : 'ий'}` : word));
  let head = 0;
  while (head < words.length - 1 && ADJECTIVE.test(words[head] ?? '')) head++;
  const declined = words.slice(0, head + 1);
  return { head: declined.join(' '), tail: head === words.length - 1 ? '' : ` ${words.slice(head + 1).join(' ')}`, paradigm: () => declineHead(declined) };
};

const unchanged: Decline = (phrase) => ({ head: phrase, tail: '', paradigm: () => Array.from({ length: 12 }, () => [phrase.slice(1)]) });

function declineHead(words: readonly string[]): Paradigm {
  const noun = words[words.length - 1] ?? '';
  const withAdjectives = (forms: Paradigm, feminine: boolean): Paradigm =>
    words.slice(0, -1).reduceRight((rest, adjective) => join(declineAdjective(adjective, feminine), rest), forms);
  return ADJECTIVE.test(noun)
    ? eitherGender(withAdjectives(declineAdjective(noun, false), false), withAdjectives(declineAdjective(noun, true), true))
    : withAdjectives(declineNoun(noun), FEMININE_NOUN.test(noun));
}

/** All forms of an adjective of any gender, with what follows it, or of a phrase as `decline` has it. */
export const declineStanding: Decline = (phrase) => {
  const space = phrase.indexOf(' ');
  const first = space < 0 ? phrase : phrase.slice(0, space);
  if (FIXED.test(phrase) || !ADJECTIVE.test(first)) return decline(phrase);
  return {
    head: first,
    tail: phrase.slice(first.length),
    paradigm: () => eitherGender(declineAdjective(first, false), declineAdjective(first, true)),
  };
};
