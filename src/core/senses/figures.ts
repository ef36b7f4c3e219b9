import type { Modality, Qualifier } from '../values/figure.ts';

export interface NounSense {
  readonly lemma: string;
  /** English singular, the same in every language. */
  readonly concept: string;
  /** The number that the form shows; a form may be both («рішення», "aircraft"). */
  readonly number: 'singular' | 'plural' | 'both';
  /** Declined as an adjective, so that a noun may follow that it belongs to («поранених солдатів»). */
  readonly adjectival: boolean;
  /** What a participle used as a noun says happened: die for «загиблих». */
  readonly predicate: string | null;
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
