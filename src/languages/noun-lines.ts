import type { LexicalEntry } from '../core/sense.ts';
import type { NounSense } from '../core/senses/figures.ts';
import type { DeclinedForms } from './declined.ts';
import type { Table } from './table.ts';

/** The class of nouns that are adjectives: «поранений» and the English for it. */
const ADJECTIVAL = 'a';

/**
 * Lexical entries from tables of lines `concept: noun, noun`. `inflect` reads what stands for one noun; a line without a colon is both.
 *
 * `concept>predicate` is for participles used as nouns (`person>die: загиблий/a`).
 */
export function nounEntries(tables: readonly Table[], inflect: (spec: string) => DeclinedForms): readonly LexicalEntry<NounSense>[] {
  const entries: LexicalEntry<NounSense>[] = [];
  const numbers = new Map<readonly string[], readonly Numbered[]>();
  for (const table of tables) {
    for (const line of table().split('\n')) {
      const colon = line.indexOf(': ');
      const [concept = '', predicate = null] = (colon < 0 ? line : line.slice(0, colon)).split('>');
      for (const spec of (colon < 0 ? line : line.slice(colon + 2)).split(', ')) {
        const { lemma, nounClass, stem, singular, plural } = inflect(spec);
        let numbered = numbers.get(singular);
        if (numbered === undefined) {
          numbered = byNumber(singular, plural);
          numbers.set(singular, numbered);
        }
        for (const { number, endings } of numbered) entries.push([{ lemma, concept, number, adjectival: nounClass === ADJECTIVAL, predicate }, endings, stem]);
      }
    }
  }
  return entries;
}

/** The entries of one noun in all its forms. */
export function nounSenses({ lemma, nounClass, stem, singular, plural }: DeclinedForms, concept: string): readonly LexicalEntry<NounSense>[] {
  return byNumber(singular, plural).map(({ number, endings }) => [
    { lemma, concept, number, adjectival: nounClass === ADJECTIVAL, predicate: null },
    endings,
    stem,
  ]);
}

interface Numbered {
  readonly number: NounSense['number'];
  readonly endings: readonly string[];
}

/** Which forms may be either number, and which are of one. */
function byNumber(singular: readonly string[], plural: readonly string[]): readonly Numbered[] {
  const both = singular.filter((form) => plural.includes(form));
  const all: readonly Numbered[] = [
    { number: 'both', endings: both },
    { number: 'singular', endings: singular.filter((form) => !both.includes(form)) },
    { number: 'plural', endings: plural.filter((form) => !both.includes(form)) },
  ];
  return all.filter(({ endings }) => endings.length > 0);
}
