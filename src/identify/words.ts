const WORD = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const APOSTROPHE = /[’ʼ]/g;
/** Words that are read of a longer text, from its beginning and from its middle. */
const MOST_WORDS = 400;
const SAMPLE = 4000;

/** The words of a text in lower case, with straight apostrophes; of a long text a sample. */
export function wordsOf(text: string): readonly string[] {
  const sample = (text.length > 2 * SAMPLE ? `${text.slice(0, SAMPLE)} ${text.slice(text.length >> 1, (text.length >> 1) + SAMPLE)}` : text).normalize('NFC');
  const words: string[] = [];
  for (const [word] of sample.matchAll(WORD)) {
    words.push(word.toLowerCase().replace(APOSTROPHE, "'"));
    if (words.length === MOST_WORDS) break;
  }
  return words;
}
