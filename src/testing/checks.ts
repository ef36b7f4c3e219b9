import type { Span } from '../core/span.ts';
import type { DateMention } from '../core/values/date.ts';
import type { Facts } from '../core/values/facts.ts';
import type { Figure } from '../core/values/figure.ts';
import type { CountEntry, LedgerEntry, Relation } from '../core/values/ledger.ts';
import type { Official, Role } from '../core/values/official.ts';
import { extract, type Input } from '../pipeline.ts';
import { underline } from './underline.ts';

/** Whether something holds, and the sentence for the person whose test has failed. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Attributes that a figure must have; those left out may be anything. `counted` is a concept or a lemma, `partOf` the value of the whole. */
export interface FigureTraits extends Partial<Pick<Figure, 'kind' | 'value' | 'low' | 'high' | 'qualifier' | 'unit' | 'modality' | 'scope' | 'asOf' | 'text'>> {
  readonly counted?: string | null;
  readonly predicate?: string | null;
  readonly attribution?: string | null;
  readonly partOf?: number | null;
}
export type DateTraits = Partial<Pick<DateMention, 'value' | 'grain' | 'basis' | 'text'>>;
/** `name` is the nominative or the Latin form; the other attributes are those of one role. */
export type OfficialTraits = { readonly name?: string } & Partial<Pick<Role, 'title' | 'rank' | 'portfolio' | 'organisation' | 'country' | 'status'>>;

/** What the ledger must say of a measure; `relations` by claim id. */
export interface EntryTraits extends Partial<Pick<CountEntry, 'value' | 'low' | 'high' | 'status' | 'basis' | 'asOf'>> {
  readonly counted: string;
  readonly predicate?: string | null;
  readonly scope?: string | null;
  readonly topic?: string | null;
  readonly relations?: Readonly<Record<string, Relation>>;
}

/** Text, an article, a document, or facts that have been extracted already. */
export type Subject = Input | Facts;

const factsOf = (subject: Subject): Facts => (typeof subject === 'object' && 'figures' in subject ? subject : extract(subject));

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
const describeTraits = (traits: object): string =>
  Object.entries(traits)
    .map(([name, value]) => `${name} ${show(value)}`)
    .join(', ');

/** The attributes in which a candidate differs from what is asked for, as lines. */
function differences(asked: object, has: Readonly<Record<string, readonly unknown[]>>): readonly string[] {
  return Object.entries(asked)
    .filter(([name, value]) => value !== undefined && !(has[name] ?? []).includes(value))
    .map(([name, value]) => `${name}: ${show(has[name]?.[0])} instead of ${show(value)}`);
}

interface Candidate {
  readonly span: Span;
  readonly has: Readonly<Record<string, readonly unknown[]>>;
}

function check(kind: string, traits: object, candidates: readonly Candidate[], facts: Facts): Verdict {
  const ranked = candidates.map((candidate) => ({ candidate, wrong: differences(traits, candidate.has) })).sort((a, b) => a.wrong.length - b.wrong.length);
  const [best] = ranked;
  if (best === undefined) return { pass: false, message: () => `the text reports no ${kind} at all; asked for ${describeTraits(traits)}` };
  const place = () => underline(facts, best.candidate.span);
  if (best.wrong.length === 0) return { pass: true, message: () => `the text reports the ${kind} with ${describeTraits(traits)}:\n${place()}` };
  return { pass: false, message: () => `the text reports no ${kind} with ${describeTraits(traits)}; the nearest:\n${place()}\n  ${best.wrong.join('\n  ')}` };
}

export function checkFigure(subject: Subject, traits: FigureTraits): Verdict {
  const facts = factsOf(subject);
  const candidates = facts.figures.map((figure): Candidate => {
    const { counted, predicate, attribution, partOf, ...plain } = figure;
    const has = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, [value]]));
    return {
      span: figure,
      has: {
        ...has,
        counted: counted === null ? [null] : [counted.concept ?? counted.lemma, counted.lemma],
        predicate: [predicate?.concept ?? null],
        attribution: [attribution?.name ?? null],
        partOf: [partOf === null ? null : (facts.figures[partOf]?.value ?? null)],
      },
    };
  });
  return check('figure', traits, candidates, facts);
}

export function checkDate(subject: Subject, traits: DateTraits): Verdict {
  const facts = factsOf(subject);
  const candidates = facts.dates.map(
    (date): Candidate => ({ span: date, has: { value: [date.value], grain: [date.grain], basis: [date.basis], text: [date.text] } }),
  );
  return check('date', traits, candidates, facts);
}

export function checkOfficial(subject: Subject, traits: OfficialTraits): Verdict {
  const facts = factsOf(subject);
  const candidates = facts.officials.flatMap((official) => official.roles.map((role) => candidateOf(official, role)));
  return check('official', traits, candidates, facts);
}

const candidateOf = (official: Official, role: Role): Candidate => ({
  span: official.mentions[0] ?? role,
  has: {
    name: [official.name, official.latin],
    title: [role.title],
    rank: [role.rank],
    portfolio: [role.portfolio],
    organisation: [role.organisation],
    country: [role.country, official.country],
    status: [role.status],
  },
});

/** Every span of the facts reads back from their text. */
export function checkGrounded(subject: Subject): Verdict {
  const facts = factsOf(subject);
  const text = facts.text;
  if (text === undefined) return { pass: false, message: () => 'the facts came without their text (--no-text): nothing can be read back' };
  const spans = [
    ...facts.dates,
    ...facts.figures,
    ...facts.figures.flatMap(({ counted, predicate }) => [counted, predicate]),
    ...facts.officials.flatMap(({ roles, mentions }) => [...roles, ...mentions]),
  ];
  const lost = spans.find((span) => span !== null && text.slice(span.start, span.end) !== span.text);
  if (lost === undefined || lost === null) return { pass: true, message: () => 'every span reads back' };
  return { pass: false, message: () => `${lost.start}–${lost.end} reads ${show(text.slice(lost.start, lost.end))}, not ${show(lost.text)}` };
}

/** The ledger holds an entry for the measure with these attributes and relations. */
export function checkEntry(ledger: readonly LedgerEntry[], traits: EntryTraits): Verdict {
  const { counted, predicate, scope, topic, relations, ...values } = traits;
  const measure = Object.fromEntries(Object.entries({ counted, predicate, scope, topic }).filter(([, value]) => value !== undefined));
  const entries = ledger.filter((entry) => entry.entry === 'count');
  const matching = entries.filter((entry) =>
    Object.entries(measure).every(([name, value]) => (entry.measure[name as keyof typeof entry.measure] ?? null) === value),
  );
  if (matching.length === 0) {
    const known = entries.map((entry) => describeTraits({ counted: entry.measure.counted, predicate: entry.measure.predicate, scope: entry.measure.scope }));
    return { pass: false, message: () => `the ledger has no entry with ${describeTraits(measure)}; it has\n  ${known.join('\n  ')}` };
  }
  const ranked = matching
    .map((entry) => {
      const has = Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, [value]]));
      const related = Object.entries(relations ?? {}).flatMap(([id, relation]) => {
        const found = entry.claims.find((claim) => claim.id === id)?.relation;
        return found === relation ? [] : [`claim ${id}: ${show(found)} instead of ${show(relation)}`];
      });
      return { entry, wrong: [...differences(values, has), ...related] };
    })
    .sort((a, b) => a.wrong.length - b.wrong.length);
  const best = ranked[0] as (typeof ranked)[number];
  if (best.wrong.length === 0) return { pass: true, message: () => `the ledger says so: ${best.entry.explanation}` };
  return { pass: false, message: () => `the ledger says otherwise of ${describeTraits(measure)}:\n  ${best.wrong.join('\n  ')}\n  ${best.entry.explanation}` };
}
