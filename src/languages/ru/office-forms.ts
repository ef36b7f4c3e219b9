import { attach, type Decline, type Paradigm } from '../office-forms.ts';
import { type OfficeWords, officeDecline, standingDecline } from '../office-phrases.ts';

/** Endings by the last letters of the nominative: what to cut, then N G D A I L singular and plural, `-` for none. */
const CLASSES: OfficeWords['classes'] = [
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

/** An adjective or participle, masculine or feminine, then plural. */
function adjective(word: string, feminine: boolean): Paradigm {
  const reflexive = word.endsWith('ся') ? 'ся' : '';
  const bare = reflexive === '' ? word : word.slice(0, -2);
  const stem = bare.slice(0, -2);
  const soft = bare.endsWith('ий') && !VELAR.test(bare);
  const hush = HUSH.test(stem);
  const masculine = bare.endsWith('ой') ? STRESSED : bare.endsWith('ый') ? HARD : VELAR.test(bare) ? MIXED : SOFT;
  const singular = feminine ? (hush ? FEMININE_HUSH : soft ? FEMININE_SOFT : FEMININE_HARD) : masculine;
  return [...attach(stem, singular, reflexive), ...attach(stem, bare.endsWith('ий') || hush ? PLURAL_SOFT : PLURAL_HARD, reflexive)];
}

const WORDS: OfficeWords = {
  classes: CLASSES,
  isAdjective: (word) => ADJECTIVE.test(word) && word !== 'герой',
  isFeminine: (noun) => FEMININE_NOUN.test(noun),
  adjective,
  masculine: (word) => word,
};

export const decline: Decline = officeDecline(WORDS);
export const declineStanding: Decline = standingDecline(WORDS);
