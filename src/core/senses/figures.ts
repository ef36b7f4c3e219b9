import type { Modality, Qualifier } from '../values/figure.ts';

export interface NounSense {
  readonly lemma: string;
  /** English singular, the same in every language. */
  readonly concept: string;
}

export interface PredicateSense {
  readonly concept: string;
}

/** Words around a number: hedges, currencies and units, counted nouns, what the counted did, how sure the text is. */
export interface FigureSenses {
  readonly hedge: Qualifier;
  readonly noun: NounSense;
  readonly predicate: PredicateSense;
  readonly modal: Modality;
}
