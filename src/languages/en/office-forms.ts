import type { Decline } from '../office-forms.ts';

const IRREGULAR: readonly (readonly [ending: string, plural: string])[] = [
  ['woman', 'women'],
  ['man', 'men'],
  ['chief', 'chiefs'],
];
const HISSING = /(?:s|x|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
const BEFORE_TAIL = / (?:of|in|for|to|at|general|minister designate)\b/;
const FIXED = /^=/;

function pluralOf(word: string): string {
  for (const [ending, plural] of IRREGULAR) if (word.endsWith(ending)) return word.slice(0, -ending.length) + plural;
  if (HISSING.test(word)) return `${word}es`;
  return CONSONANT_Y.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Singular and plural; the head of "secretary of state" and "attorney general" is what stands before. Names of offices have no cases: the first slot of each number. */
export const decline: Decline = (phrase) => {
  if (FIXED.test(phrase)) return unchanged(phrase);
  const at = BEFORE_TAIL.exec(phrase)?.index ?? phrase.length;
  const head = phrase.slice(0, at);
  return { head, tail: phrase.slice(at), paradigm: () => [[head], [], [], [], [], [], [pluralOf(head)]] };
};

const unchanged: Decline = (phrase) => ({ head: phrase, tail: '', paradigm: () => [[phrase.slice(1)]] });

export const declineStanding: Decline = (phrase) => (FIXED.test(phrase) ? unchanged(phrase) : { head: phrase, tail: '', paradigm: () => [[phrase]] });
