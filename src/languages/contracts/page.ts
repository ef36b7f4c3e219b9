import type { LexicalEntry } from '../../core/sense.ts';

/** Words by which the parts of a page are told, in normal form; a line is compared without its punctuation, digits and capitals. */
export interface PageWords {
  /** Before a name: who took the picture or wrote the text («фото», "photo by"). With a colon they are found inside a line too. */
  readonly credits: readonly string[];
  /** Before the address or the outlet that a text was taken from («джерело», "source"). */
  readonly sources: readonly string[];
  /** Before the date of publication («опубліковано», "published on"). */
  readonly dateLabels: readonly string[];
  /** Whole lines after which the page goes on without the article («коментар», "related articles"). */
  readonly endings: readonly string[];
  /** At the start of a line that leads to another article («читайте також», "read more"). */
  readonly related: readonly string[];
  /** Whole lines that belong to the page wherever they stand («поділитися», "no data"). */
  readonly furniture: readonly string[];
  /** News agencies: a name that is one for all languages, and how they are written in this one. */
  readonly agencies: readonly LexicalEntry<string>[];
  /** Words beside the name of an agency that credit the text to it («повідомляє», "reported by"). */
  readonly reporting: readonly string[];
}
