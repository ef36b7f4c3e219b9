import type { LexicalEntry } from '../core/sense.ts';
import type { OfficeKind, OfficeSense, StandingSense } from '../core/senses/officials.ts';

/** Forms of a word in the order nominative, genitive, dative, accusative, instrumental, locative, singular then plural; variants are separated by `/`. */
export type Paradigm = readonly string[];

/** The paradigm of a phrase from the nominative singular. */
export type Decline = (phrase: string) => Paradigm;

const SINGULAR = 6;
const PLURAL = 64;

/** Every form of the paradigm with the cases and number it can stand for. */
function* formsOf(paradigm: Paradigm): Generator<readonly [form: string, cases: number, plural: boolean]> {
  for (const plural of [false, true]) {
    const cases = new Map<string, number>();
    for (let i = 0; i < SINGULAR; i++) {
      const slot = paradigm[plural ? i + SINGULAR : i] ?? '';
      for (const form of slot.split('/')) if (form !== '') cases.set(form, (cases.get(form) ?? 0) | (1 << i));
    }
    for (const [form, mask] of cases) yield [form, mask, plural];
  }
}

/**
 * Lexical entries of offices from lines «title @field | office, office», one entry for each set of cases and number.
 *
 * The field is what the word itself says: `minister @foreign affairs | foreign minister`.
 */
export function officeEntries(kind: OfficeKind, lines: string, decline: Decline, status: OfficeSense['status'] = null): readonly LexicalEntry<OfficeSense>[] {
  const entries: LexicalEntry<OfficeSense>[] = [];
  for (const line of lines.trim().split('\n')) {
    const [concept = '', phrases = ''] = line.split(' | ');
    const [title = '', portfolio = null] = concept.split(' @');
    const byFeature = new Map<number, string[]>();
    for (const phrase of phrases.split(', ')) {
      for (const [form, cases, plural] of formsOf(decline(phrase))) {
        const key = plural ? cases | PLURAL : cases;
        const forms = byFeature.get(key);
        if (forms === undefined) byFeature.set(key, [form]);
        else forms.push(form);
      }
    }
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
  for (const [{ rank = null, status = null, governs = false }, phrases] of lines) {
    const byCases = new Map<number, string[]>();
    for (const phrase of phrases.split(', ')) {
      for (const [form, cases] of formsOf(decline(phrase))) byCases.set(cases, [...(byCases.get(cases) ?? []), form]);
    }
    for (const [cases, forms] of byCases) entries.push([{ rank, status, governs, cases }, forms]);
  }
  return entries;
}
