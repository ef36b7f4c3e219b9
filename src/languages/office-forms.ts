import type { LexicalEntry } from '../core/sense.ts';
import type { OfficeKind, OfficeSense, StandingSense } from '../core/senses/officials.ts';
import type { Table } from './table.ts';

/** Forms of a word in the order nominative, genitive, dative, accusative, instrumental, locative, singular then plural; each slot has its variants. */
export type Paradigm = readonly (readonly string[])[];

/** The paradigm of a phrase from the nominative singular, and the end of the phrase that never changes («голова | правління», with its space). */
export type Decline = (phrase: string) => { readonly head: string; readonly tail: string; paradigm(): Paradigm };

const SINGULAR = 6;
const PLURAL = 64;

/** Slots of endings from a line of them: variants are separated by `/`. */
const slots = (endings: string): readonly (readonly string[])[] => endings.split(' ').map((slot) => slot.split('/'));

/** A stem, or the start of a phrase, with every ending of a line. */
export const attach = (stem: string, endings: string, after = ''): Paradigm => slots(endings).map((slot) => slot.map((ending) => stem + ending + after));

/** Joins the variants of two words slot by slot. */
export const join = (left: Paradigm, right: Paradigm): Paradigm =>
  right.map((slot, i) => slot.flatMap((form) => (left[i] ?? ['']).map((before) => `${before} ${form}`)));

/** Singular forms of both genders; the plural has none. */
export const eitherGender = (masculine: Paradigm, feminine: Paradigm): Paradigm =>
  masculine.map((slot, i) => (i < SINGULAR ? [...slot, ...(feminine[i] ?? [])] : slot));

interface Form {
  readonly form: string;
  /** Cases that it can stand for, and `PLURAL`. */
  features: number;
}

/** Every form of a paradigm, those of the singular first, with the cases that it can stand for. */
function formsOf(paradigm: Paradigm): readonly Form[] {
  const forms: Form[] = [];
  paradigm.forEach((slot, i) => {
    const number = i < SINGULAR ? 0 : PLURAL;
    const feature = number | (1 << (i % SINGULAR));
    for (const form of slot) {
      if (form === '') continue;
      const known = forms.find((other) => other.form === form && (other.features & PLURAL) === number);
      if (known === undefined) forms.push({ form, features: feature });
      else known.features |= feature;
    }
  });
  return forms;
}

/** Declines phrases by their heads, each head once: most phrases of a language share them. */
function declension(decline: Decline): (phrase: string, found: (form: string, features: number) => void) => void {
  const heads = new Map<string, readonly Form[]>();
  return (phrase, found) => {
    const { head, tail, paradigm } = decline(phrase);
    let forms = heads.get(head);
    if (forms === undefined) {
      forms = formsOf(paradigm());
      heads.set(head, forms);
    }
    for (const { form, features } of forms) found(tail === '' ? form : form + tail, features);
  };
}

/**
 * Lexical entries of offices from lines «title @field: office, office», one entry for each set of cases and number.
 *
 * The field is what the word itself says: `minister @foreign affairs: foreign minister`.
 */
export function officeEntries(kind: OfficeKind, table: Table, decline: Decline, status: OfficeSense['status'] = null): readonly LexicalEntry<OfficeSense>[] {
  const entries: LexicalEntry<OfficeSense>[] = [];
  const declineAll = declension(decline);
  for (const line of table().split('\n')) {
    const [concept = '', phrases = ''] = line.split(': ');
    const [title = '', portfolio = null] = concept.split(' @');
    const byFeature = new Map<number, string[]>();
    const add = (form: string, features: number): void => {
      const forms = byFeature.get(features);
      if (forms === undefined) byFeature.set(features, [form]);
      else forms.push(form);
    };
    for (const phrase of phrases.split(', ')) declineAll(phrase, add);
    // The singular first: a form that may be either is far more often one person's.
    for (const [key, forms] of [...byFeature].sort(([a], [b]) => a - b))
      entries.push([{ kind, title, cases: key & (PLURAL - 1), plural: key >= PLURAL, portfolio, status }, forms]);
  }
  return entries.sort(([a], [b]) => Number(a.plural) - Number(b.plural));
}

/** A line of words that go with an office; see `StandingSense`. `governs` marks those that put the office into the genitive. */
export type StandingLine = readonly [standing: { readonly rank?: string; readonly status?: StandingSense['status']; readonly governs?: true }, phrases: string];

export function standingEntries(lines: readonly StandingLine[], decline: Decline): readonly LexicalEntry<StandingSense>[] {
  const entries: LexicalEntry<StandingSense>[] = [];
  const declineAll = declension(decline);
  for (const [{ rank = null, status = null, governs = false }, phrases] of lines) {
    const byCases = new Map<number, string[]>();
    const add = (form: string, features: number): void => {
      const cases = features & (PLURAL - 1);
      const forms = byCases.get(cases);
      if (forms === undefined) byCases.set(cases, [form]);
      else forms.push(form);
    };
    for (const phrase of phrases.split(', ')) declineAll(phrase, add);
    for (const [cases, forms] of byCases) entries.push([{ rank, status, governs, cases }, forms]);
  }
  return entries;
}
