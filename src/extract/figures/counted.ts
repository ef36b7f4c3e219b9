import { senseOf } from '../../core/token.ts';
import type { Sentence } from '../../segment/analyse.ts';
import type { CountedNoun, Quantity } from './draft.ts';

/** The counted noun of every quantity of a sentence, in their order. */
export function findCounted({ tokens }: Sentence, quantities: readonly Quantity[]): readonly (CountedNoun | null)[] {
  return quantities.map(({ next }) => {
    for (let i = next; i < next + 5; i++) {
      const token = tokens[i];
      if (token === undefined || token.kind !== 'word') return null;
      const sense = senseOf(token, 'noun');
      if (sense === undefined) continue;
      const { start, end, text } = token;
      return { at: next, next: i + sense.length, counted: { start, end, text, lemma: sense.value.lemma, concept: sense.value.concept } };
    }
    return null;
  });
}
