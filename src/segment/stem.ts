import russian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import ukrainian from 'natural/lib/natural/stemmers/porter_stemmer_uk.js';

const STEMMERS: ReadonlyMap<string, { stem(token: string): string }> = new Map([
  ['ru', russian],
  ['uk', ukrainian],
]);

/**
 * The stem of a word in normal form, for words that the lexicon does not know: what is left when its endings are taken off.
 *
 * A stemmer cuts by rule, right or wrong, so a stem stands in for a dictionary form only where nothing better is known. In a language without one
 * the word itself is given.
 */
export const stem = (word: string, language: string): string => STEMMERS.get(language)?.stem(word) || word;
