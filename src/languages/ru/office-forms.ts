import type { Paradigm } from '../office-forms.ts';

/** Endings by the last letters of the nominative: what to cut, then N G D A I L singular and plural. */
const CLASSES: readonly (readonly [ending: string, cut: number, endings: string])[] = [
  ['ец', 2, 'ец ца цу ца цем/цом це цы цев/цов цам цев/цов цами цах'],
  ['ь', 1, 'ь я ю я ем е и ей ям ей ями ях'],
  ['й', 1, 'й я ю я ем е и ев ям ев ями ях'],
  ['ч', 0, ' а у а ом/ем е и ей ам ей ами ах'],
  ['к', 0, ' а у а ом е и ов ам ов ами ах'],
  ['г', 0, ' а у а ом е и ов ам ов ами ах'],
  // Without the locative: «после» is all but always "after".
  ['посол', 2, 'ол ла лу ла лом  лы лов лам лов лами лах'],
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

const attach = (stem: string, endings: string, reflexive: string): string[] =>
  endings.split(' ').map((slot) =>
    slot
      .split('/')
      .map((ending) => stem + ending + reflexive)
      .join('/'),
  );

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
  const [, cut, endings] = CLASSES.find(([ending]) => word.endsWith(ending)) ?? ['', 0, ''];
  return attach(word.slice(0, word.length - cut), endings, '');
}

/** Joins the variants of two words slot by slot. */
const join = (left: Paradigm, right: Paradigm): string[] =>
  right.map((slot, i) =>
    slot
      .split('/')
      .flatMap((form) => (left[i] ?? '').split('/').map((before) => `${before} ${form}`))
      .join('/'),
  );

/** Singular forms of both genders; the plural has none. */
const eitherGender = (masculine: Paradigm, feminine: Paradigm): string[] => masculine.map((slot, i) => (i < 6 ? `${slot}/${feminine[i]}` : slot));

/**
 * Declines a phrase: adjectives before a head noun; what follows the head stays («председатель правления»).
 *
 * `=` before a word keeps the whole phrase; an adjective as head is a noun of either gender («управляющий»). A hyphenated head declines its last part.
 */
export function decline(phrase: string): Paradigm {
  if (FIXED.test(phrase)) return Array.from({ length: 12 }, () => phrase.slice(1));
  const words = phrase.split(' ');
  let head = 0;
  while (head < words.length - 1 && ADJECTIVE.test(words[head] ?? '') && !(words[head] ?? '').endsWith('рой')) head++;
  const noun = words[head] ?? '';
  const withAdjectives = (forms: Paradigm, feminine: boolean): Paradigm =>
    words.slice(0, head).reduceRight((rest, adjective) => join(declineAdjective(adjective, feminine), rest), forms);
  const forms = ADJECTIVE.test(noun)
    ? eitherGender(withAdjectives(declineAdjective(noun, false), false), withAdjectives(declineAdjective(noun, true), true))
    : withAdjectives(declineNoun(noun), FEMININE_NOUN.test(noun));
  const tail = words.slice(head + 1).join(' ');
  return tail === ''
    ? forms
    : forms.map((slot) =>
        slot
          .split('/')
          .map((form) => `${form} ${tail}`)
          .join('/'),
      );
}

/** All forms of an adjective of any gender, or of a phrase as `decline` has it. */
export function declineStanding(phrase: string): Paradigm {
  if (FIXED.test(phrase) || !ADJECTIVE.test(phrase.split(' ')[0] ?? '')) return decline(phrase);
  const [first = '', ...rest] = phrase.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const masculine = declineAdjective(first, false);
  const feminine = declineAdjective(first, true);
  return eitherGender(masculine, feminine).map((slot) =>
    slot
      .split('/')
      .map((form) => form + tail)
      .join('/'),
  );
}
