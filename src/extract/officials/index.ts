import { bitsOf, SENSES } from '../../core/sense.ts';
import { senseOf } from '../../core/token.ts';
import type { Official } from '../../core/values/official.ts';
import type { Analysis, Sentence } from '../../segment/analyse.ts';
import { officialsOf } from './join.ts';
import { linkMentions } from './link.ts';
import { type Pair, readPairs } from './pairs.ts';
import { gatherPeople } from './people.ts';

const TELLING = bitsOf(['office', 'leading']);

/** Every named holder of a post, in the order of first mention. */
export function findOfficials({ doc, sentences }: Analysis): readonly Official[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    if ((sentence.kinds & TELLING) !== 0) readPairs(doc.text, sentence, pairs);
  }
  if (pairs.length === 0) return [];
  const people = gatherPeople(pairs);
  if (people.length === 0) return [];
  linkMentions(doc.text, people, sentences);
  let homes: readonly string[] | undefined;
  const homesOnce = (): readonly string[] => {
    homes ??= countriesOf(sentences);
    return homes;
  };
  return officialsOf(people, doc.text, homesOnce);
}

/** The countries that the article names, the most named first. */
function countriesOf(sentences: readonly Sentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tokens, kinds } of sentences) {
    if ((kinds & SENSES.country.bit) === 0) continue;
    for (const token of tokens) {
      if ((token.kinds & SENSES.country.bit) === 0 || token.caps === 0) continue;
      const country = senseOf(token, SENSES.country);
      if (country !== undefined && token.caps >= country.value.caps) counts.set(country.value.code, (counts.get(country.value.code) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}
