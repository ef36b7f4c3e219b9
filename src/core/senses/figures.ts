import type { Modality } from '../values/kinds.ts';

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

/**
 * What the form of a verb tells: when it was, and how it may stand to what is counted.
 *
 * `bare` and `third` are English present forms that may be nouns as well ("support", "strikes"), `ed` a past that may be a participle ("killed"); `passive` covers passive participles, the impersonal
 * «підписано» and predicative words («присутні»), `active` active participles, `noun` verbal nouns («підписання»).
 */
export const verbForms = ['past', 'ed', 'present', 'future', 'infinitive', 'bare', 'third', 'passive', 'active', 'gerund', 'noun'] as const;
export type VerbForm = (typeof verbForms)[number];

export interface PredicateSense {
  /** English base verb, the same in every language. */
  readonly concept: string;
  readonly form: VerbForm;
}

/**
 * Words that tie a figure to something else: to its whole («з яких»), to some of the whole («зокрема»), to a time («станом на»),
 * to who said it («за словами», «заявив»; `same-speaker` «за його словами», `said-before` «про це повідомив …»), or to a venue that narrows it («на засіданні»).
 */
export type TieSense = 'of-whole' | 'including' | 'as-of' | 'according' | 'says' | 'same-speaker' | 'said-before' | 'venue';

/** Words around a number: counted nouns, what the counted did, how sure the text is. */
export interface FigureSenses {
  readonly noun: NounSense;
  readonly predicate: PredicateSense;
  readonly modal: Modality;
  readonly tie: TieSense;
}
