import { attach, type Decline, eitherGender, join, type Paradigm } from './office-forms.ts';

/** How a language with cases declines the words of offices. */
export interface OfficeWords {
  /**
   * Endings by the last letters of the nominative, the first that fit: what to cut, then nominative, genitive, dative, accusative, instrumental and locative,
   * singular and plural. See `attach`.
   */
  readonly classes: readonly (readonly [ending: string, cut: number, endings: string])[];
  isAdjective(word: string): boolean;
  isFeminine(noun: string): boolean;
  /** An adjective, given in the masculine: singular of one gender, then plural. */
  adjective(word: string, feminine: boolean): Paradigm;
  /** A word of a phrase with an adjective that agrees with a feminine noun after it made masculine. */
  masculine(word: string, next: string | undefined): string;
}

const FIXED = /^=/;
const CELLS = 12;

const unchanged: Decline = (phrase) => ({ head: phrase, tail: '', paradigm: () => Array.from({ length: CELLS }, () => [phrase.slice(1)]) });

/**
 * Declines a phrase: adjectives before a head noun; what follows the head stays («голова правління»).
 *
 * `=` before a word keeps the whole phrase; an adjective as head is a noun of either gender («уповноважений»). A hyphenated head declines its last part.
 */
export function officeDecline({ classes, isAdjective, isFeminine, adjective, masculine }: OfficeWords): Decline {
  const declineNoun = (word: string): Paradigm => {
    const row = classes.find((candidate) => word.endsWith(candidate[0]));
    return row === undefined ? [] : attach(word.slice(0, word.length - row[1]), row[2]);
  };
  const declineHead = (words: readonly string[]): Paradigm => {
    const noun = words[words.length - 1] ?? '';
    const withAdjectives = (forms: Paradigm, feminine: boolean): Paradigm =>
      words.slice(0, -1).reduceRight((rest, word) => join(adjective(word, feminine), rest), forms);
    return isAdjective(noun)
      ? eitherGender(withAdjectives(adjective(noun, false), false), withAdjectives(adjective(noun, true), true))
      : withAdjectives(declineNoun(noun), isFeminine(noun));
  };
  return (phrase) => {
    if (FIXED.test(phrase)) return unchanged(phrase);
    const words = phrase.split(' ').map((word, i, all) => masculine(word, all[i + 1]));
    let head = 0;
    while (head < words.length - 1 && isAdjective(words[head] as string)) head++;
    const declined = words.slice(0, head + 1);
    return { head: declined.join(' '), tail: head === words.length - 1 ? '' : ` ${words.slice(head + 1).join(' ')}`, paradigm: () => declineHead(declined) };
  };
}

/** All forms of an adjective of any gender, with what follows it, or of a phrase as `officeDecline` has it. */
export function standingDecline(words: OfficeWords): Decline {
  const decline = officeDecline(words);
  return (phrase) => {
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    if (FIXED.test(phrase) || !words.isAdjective(first)) return decline(phrase);
    return {
      head: first,
      tail: phrase.slice(first.length),
      paradigm: () => eitherGender(words.adjective(first, false), words.adjective(first, true)),
    };
  };
}
