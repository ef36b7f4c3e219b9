import type { LexicalEntry } from '../core/sense.ts';
import type { OfficeKind, OfficeSense, StandingSense } from '../core/senses/officials.ts';
import type { Table } from './table.ts';

/** Forms of a word in the order nominative, genitive, dative, accusative, instrumental, locative, singular then plural; each slot has its variants. */
export type Paradigm = readonly (readonly string[])[];

/** The paradigm of a phrase from the nominative singular, and the end of the phrase that never changes («голова | правління», with its space). */
export type Decline = (phrase: string) => { readonly head: string; readonly tail: string; paradigm(): Paradigm };

const SINGULAR = 6;
const PLURAL = 64;

const slotsByLine = new Map<string, Paradigm>();

/** Slots of endings from a line of them: variants are separated by `/`, `-` is none. A memo of a pure function: there are some dozens of lines and thousands of words. */
function slots(endings: string): Paradigm {
  let known = slotsByLine.get(endings);
  if (known === undefined) {
    known = endings.split(' ').map((slot) => (slot === '-' ? [] : slot.split('/')));
    slotsByLine.set(endings, known);
  }
  return known;
}

/** A stem, or the start of a phrase, with every ending of a line. */
export const attach = (stem: string, endings: string, after = ''): Paradigm => slots(endings).map((slot) => slot.map((ending) => stem + ending + after));

/** Joins the variants of two words slot by slot. */
export const join = (left: Paradigm, right: Paradigm): Paradigm =>
  right.map((slot, i) => slot.flatMap((form) => (left[i] ?? ['']).map((before) => `${before} ${form}`)));

/** Singular forms of both genders; the plural has none. */
export const eitherGender = (masculine: Paradigm, feminine: Paradigm): Paradigm =>
  masculine.map((slot, i) => (i < SINGULAR ? [...slot, ...(feminine[i] ?? [])] : slot));

/** Forms that can stand for the same cases of one number: bits of the cases, and `PLURAL`. */
interface Group {
  readonly features: number;
  readonly forms: readonly string[];
}

/** Every form of a paradigm by the cases that it can stand for. */
function groupsOf(paradigm: Paradigm): readonly Group[] {
  const featuresOf = [new Map<string, number>(), new Map<string, number>()];
  for (let i = 0; i < paradigm.length; i++) {
    const known = featuresOf[i < SINGULAR ? 0 : 1] as Map<string, number>;
    const feature = (i < SINGULAR ? 0 : PLURAL) | (1 << (i % SINGULAR));
    for (const form of paradigm[i] as readonly string[]) if (form !== '') known.set(form, (known.get(form) ?? 0) | feature);
  }
  const groups: { readonly features: number; readonly forms: string[] }[] = [];
  for (const known of featuresOf) {
    known.forEach((features, form) => {
      const group = groups.find((other) => other.features === features);
      if (group === undefined) groups.push({ features, forms: [form] });
      else group.forms.push(form);
    });
  }
  return groups;
}

/** Declines phrases by their heads, each head once: most phrases of a language share them. */
function declension(decline: Decline): (phrase: string) => readonly Group[] {
  const heads = new Map<string, readonly Group[]>();
  return (phrase) => {
    const { head, tail, paradigm } = decline(phrase);
    let groups = heads.get(head);
    if (groups === undefined) {
      groups = groupsOf(paradigm());
      heads.set(head, groups);
    }
    return tail === '' ? groups : groups.map(({ features, forms }) => ({ features, forms: forms.map((form) => form + tail) }));
  };
}

/**
 * Lexical entries of offices from lines «title @field: office, office», one entry for each set of cases and number.
 *
 * The field is what the word itself says: `minister @foreign affairs: foreign minister`.
 */
export function officeEntries(kind: OfficeKind, table: Table, decline: Decline, status: OfficeSense['status'] = null): readonly LexicalEntry<OfficeSense>[] {
  const singular: LexicalEntry<OfficeSense>[] = [];
  const plural: LexicalEntry<OfficeSense>[] = [];
  const groupsOfPhrase = declension(decline);
  for (const line of table().split('\n')) {
    const [concept = '', phrases = ''] = line.split(': ');
    const [title = '', portfolio = null] = concept.split(' @');
    let value: OfficeSense | undefined;
    let last = 0;
    const groups = phrases.split(', ').flatMap(groupsOfPhrase);
    for (const { features, forms } of groups.sort((a, b) => a.features - b.features)) {
      if (value === undefined || features !== last) value = { kind, title, cases: features & (PLURAL - 1), plural: features >= PLURAL, portfolio, status };
      last = features;
      (value.plural ? plural : singular).push([value, forms]);
    }
  }
  // The singular first: a form that may be either is far more often one person's.
  return [...singular, ...plural];
}

/** A line of words that go with an office; see `StandingSense`. `governs` marks those that put the office into the genitive. */
export type StandingLine = readonly [standing: { readonly rank?: string; readonly status?: StandingSense['status']; readonly governs?: true }, phrases: string];

export function standingEntries(lines: readonly StandingLine[], decline: Decline): readonly LexicalEntry<StandingSense>[] {
  const groupsOfPhrase = declension(decline);
  return lines.flatMap(([{ rank = null, status = null, governs = false }, phrases]) => {
    const byCases = new Map<number, LexicalEntry<StandingSense>[]>();
    for (const { features, forms } of phrases.split(', ').flatMap(groupsOfPhrase)) {
      const cases = features & (PLURAL - 1);
      const known = byCases.get(cases);
      if (known === undefined) byCases.set(cases, [[{ rank, status, governs, cases }, forms]]);
      else known.push([(known[0] as LexicalEntry<StandingSense>)[0], forms]);
    }
    return [...byCases.values()].flat();
  });
}
