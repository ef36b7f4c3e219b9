import type { DeclinedForms } from '../declined.ts';
import type { Decline } from '../office-forms.ts';
import type { VerbForms } from '../predicate-rows.ts';

/** How a language inflects words that its lexicon does not have, by their lemma alone. Words in normal form. */
export interface NewWords {
  /** All forms of a noun, or of adjectives and a noun; where its lemma leaves a choice, those of each. */
  noun(lemma: string, animate: boolean): DeclinedForms;
  /** All forms of a verb; of both aspects where none is given. */
  verb(infinitive: string, aspect: 'perfective' | 'imperfective' | undefined): readonly VerbForms[];
  readonly office: Decline;
}
