import type { Official } from '../../core/values/official.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Analysis } from '../../segment/analyse.ts';
import { type GivenNames, givenNames } from './given.ts';
import { linkMentions } from './link.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { gatherPeople, officialOf } from './people.ts';

/** Every named holder of a post, in the order of first mention. */
export function findOfficials({ doc, sentences }: Analysis): readonly Official[] {
  const pairs: Pair[] = [];
  const given = new Map<LanguagePack, GivenNames>();
  for (const sentence of sentences) {
    const { pack } = sentence;
    const names = given.get(pack) ?? givenNames(pack);
    given.set(pack, names);
    for (const pair of pairsOf(doc.text, sentence, names)) pairs.push(pair);
  }
  if (pairs.length === 0) return [];
  const people = gatherPeople(pairs);
  if (people.length === 0) return [];
  linkMentions(people, sentences);
  return people.map((person) => officialOf(person, doc.text)).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
