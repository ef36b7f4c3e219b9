import { attach, type Decline, eitherGender, join, type Paradigm } from '../office-forms.ts';

/** Endings by the last letters of the nominative: what to cut, then N G D A I L singular and plural, `-` for none. */
const CLASSES: readonly (readonly [ending: string, cut: number, endings: string])[] = [
  ['ец', 2, 'ец ца цу ца цем/цом це цы цев/цов цам цев/цов цами цах'],
  ['ь', 1, 'ь я ю я ем е и ей ям ей ями ях'],
  ['й', 1, 'й я ю я ем е и ев ям ев ями ях'],
  ['ч', 0, ' а у а ом/ем е и ей ам ей ами ах'],
  ['к', 0, ' а у а ом е и ов ам ов ами ах'],
  ['г', 0, ' а у а ом е и ов ам ов ами ах'],
  // Without the locative: «после» is all but always "after".
  ['посол', 2, 'ол ла лу ла лом - лы лов лам лов лами лах'],
  ['директор', 0, ' а у а ом е а/ы ов ам ов ами ах'],
  ['судья', 3, 'дья дьи дье дью дьей дье дьи дей дьям дей дьями дьях'],
  ['ница', 1, 'а ы е у ей е ы  ам  ами ах'],
  ['ка', 2, 'ка ки ке ку кой ке ки ок кам ок ками ках'],
  ['ша', 1, 'а и е у ей е и  ам  ами ах'],
  ['ня', 1, 'я и е ю ей е и ь ям ь ями ях'],
  ['а', 1, 'а ы е у ой е ы  ам  ами ах'],
  ['', 0, ' а у а ом е ы ов ам ов ами ах'],
];

const HARD = 'ый ого ому ого ым ом';
const MIXED = 'ий ого ому ого им ом';
const SOFT = 'ий его ему его им ем';
const STRESSED = 'ой ого ому ого ым ом';
const FEMININE_HARD = 'ая ой ой ую ой ой';
const FEMININE_SOFT = 'яя ей ей юю ей ей';
const FEMININE_HUSH = 'ая ей ей ую ей ей';
const PLURAL_HARD = 'ые ых ым ых ыми ых';
const PLURAL_SOFT = 'ие их им их ими их';
const FEMININE_NOUN = /(?:ница|ка|есса|ша|ня)$/;
const ADJECTIVE = /(?:ый|ий|ой)(?:ся)?$/;
const VELAR = /[гкх]ий$/;
const HUSH = /[жшщч]$/;
const FIXED = /^=/;

/** An adjective or participle, masculine or feminine, then plural. */
export function declineAdjective(word: string, feminine: boolean): Paradigm {
  const reflexive = word.endsWith('ся') ? 'ся' : '';
  const bare = reflexive === '' ? word : word.slice(0, -2);
  const stem = bare.slice(0, -2);
  const soft = bare.endsWith('ий') && !VELAR.test(bare);
  const hush = HUSH.test(stem);
  const masculine = bare.endsWith('ой') ? STRESSED : bare.endsWith('ый') ? HARD : VELAR.test(bare) ? MIXED : SOFT;
  const singular = feminine ? (hush ? FEMININE_HUSH : soft ? FEMININE_SOFT : FEMININE_HARD) : masculine;
  return [...attach(stem, singular, reflexive), ...attach(stem, bare.endsWith('ий') || hush ? PLURAL_SOFT : PLURAL_HARD, reflexive)];
}

function declineNoun(word: string): Paradigm {
  const row = CLASSES.find((candidate) => word.endsWith(candidate[0]));
  return row === undefined ? [] : attach(word.slice(0, word.length - row[1]), row[2]);
}

/**
 * Declines a phrase: adjectives before a head noun; what follows the head stays («председатель правления»).
 *
 * `=` before a word keeps the whole phrase; an adjective as head is a noun of either gender («управляющий»). A hyphenated head declines its last part.
 */
export const decline: Decline = (phrase) => {
  if (FIXED.test(phrase)) return unchanged(phrase);
  const words = phrase.split(' ');
  let head = 0;
  while (head < words.length - 1 && ADJECTIVE.test(words[head] ?? '') && !(words[head] ?? '').endsWith('рой')) head++;
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

/** All forms of an adjective of any gender, or of a phrase as `decline` has it. */
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
