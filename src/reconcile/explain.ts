import { entriesOf, wholeForms } from '../core/sense.ts';
import type { Check, CountEntry, LedgerClaim, Relation } from '../core/values/ledger.ts';
import type { LedgerPhrases } from '../languages/contracts/ledger.ts';
import { packsWith } from '../languages/knowledge.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packs } from '../languages/registry.ts';
import type { ReconcileOptions } from './ledger.ts';

/** So many numbers of one kind, and so many sources of one number, are named. */
const NUMBERS = 3;
const SOURCES = 3;
const SLOT = /\{(\w+)\}/;

/** A phrase taken apart: text, name of a slot, text, and so on. */
type Template = readonly string[];
type Templates = Readonly<Record<keyof LedgerPhrases, Template>>;

const templatesOf = (phrases: LedgerPhrases): Templates =>
  Object.fromEntries(Object.entries(phrases).map(([name, phrase]) => [name, phrase.split(SLOT)])) as Record<keyof LedgerPhrases, Template>;

function fill(template: Template, slots: Readonly<Record<string, string | number>> = {}): string {
  let text = template[0] ?? '';
  for (let at = 1; at < template.length; at += 2) text += `${slots[template[at] as string] ?? ''}${template[at + 1] as string}`;
  return text;
}

/** A number as its source words it. */
interface Told {
  readonly number: string;
  readonly value: number | null;
  readonly voices: string[];
  readonly date: string | null;
}

const SIGNS: Partial<Record<NonNullable<LedgerClaim['qualifier']>, string>> = {
  'more-than': '>',
  'at-least': '≥',
  'at-most': '≤',
  'less-than': '<',
  almost: '<',
  about: '~',
  vague: '~',
};

const wordingOf = ({ value, low, high, qualifier }: LedgerClaim): string =>
  value === null || value === undefined ? `${low ?? 0}–${high ?? ''}` : `${(qualifier && SIGNS[qualifier]) ?? ''}${value}`;

/** What is told, by relation: each number once, with the first that say so. */
function toldBy(claims: readonly LedgerClaim[]): ReadonlyMap<Relation, readonly Told[]> {
  const told = new Map<Relation, Told[]>();
  for (const claim of claims) {
    let numbers = told.get(claim.relation);
    if (!numbers) {
      numbers = [];
      told.set(claim.relation, numbers);
    }
    const number = wordingOf(claim);
    const voice = claim.speaker ?? claim.agency ?? claim.source;
    const one = numbers.find((known) => known.number === number);
    if (!one) {
      if (numbers.length < NUMBERS) numbers.push({ number, value: claim.value ?? null, voices: [voice], date: claim.asOf ?? claim.published ?? null });
    } else if (one.voices.length < SOURCES && !one.voices.includes(voice)) one.voices.push(voice);
  }
  return told;
}

const shown = ({ number, voices, date }: Told): string => `${number} (${voices.join(', ')}${date ? `, ${date}` : ''})`;

const lemmas = new WeakMap<LanguagePack, ReadonlyMap<string, string>>();

/** The word of a language for a concept; the concept itself where it has none. */
function wordFor(concept: string, pack: LanguagePack): string {
  if (pack.ledger.speaksConcepts) return concept;
  let known = lemmas.get(pack);
  if (!known) {
    const vocabulary = pack.vocabulary();
    const words = new Map<string, string>();
    for (const entry of entriesOf(vocabulary, 'predicate'))
      if (!words.has(entry[0].concept)) words.set(entry[0].concept, wholeForms(entry)[0] ?? entry[0].concept);
    for (const [value] of entriesOf(vocabulary, 'noun')) words.set(value.concept, value.lemma);
    lemmas.set(pack, words);
    known = words;
  }
  return known.get(concept) ?? concept;
}

/** What is counted: `country, sign`, in the words of the language. */
function labelOf({ measure }: CountEntry, pack: LanguagePack): string {
  if (measure.key) return measure.key;
  const nouns = String(measure.counted ?? '').split('+');
  const words = nouns.map((noun) => wordFor(noun, pack));
  const did = measure.predicate ? [wordFor(measure.predicate, pack)] : [];
  return [words.join(' + '), ...did, ...(measure.scope ? [measure.scope] : [])].join(', ');
}

function rangeOf({ value, low, high, claims }: CountEntry, phrases: Templates): string {
  if (value !== null) return `${value}`;
  if (low !== null && high !== null) return fill(phrases.between, { low, high });
  if (low !== null) return fill(phrases.atLeast, { low });
  if (high !== null) return fill(phrases.atMost, { high });
  // Nothing but "dozens" or "hundreds": what the word allows.
  const vague = claims.find((claim) => claim.qualifier === 'vague' && typeof claim.low === 'number');
  return fill(phrases.roughly, { low: vague?.low ?? '?', high: vague?.high ?? '…' });
}

/** What a check finds wrong; nothing where it cannot tell by how much. */
function complaint({ kind, ok, residual }: Check, { value, low }: CountEntry, phrases: Templates): readonly string[] {
  const told = value ?? low;
  if (ok || residual === null || told === null) return [];
  return kind === 'ceiling'
    ? [fill(phrases.ceiling, { low: told, ceiling: told - residual })]
    : [fill(phrases.residual, { sum: told - residual, residual: Math.abs(residual) })];
}

/** Who tells the answer, each once; where nobody tells it in so many words, those whose rounded numbers fit. */
function sourcesOf(told: ReadonlyMap<Relation, readonly Told[]>): string[] {
  const sources: string[] = [];
  for (const { voices } of told.get('supports') ?? told.get('rounded-of') ?? [])
    for (const voice of voices) if (sources.length < SOURCES && !sources.includes(voice)) sources.push(voice);
  return sources;
}

function witnessesOf(claims: readonly LedgerClaim[]): number {
  const witnesses = new Set<string | null>();
  for (const { relation, witness } of claims) if (relation === 'supports') witnesses.add(witness ?? null);
  return witnesses.size;
}

/** Puts an entry into one sentence for a person: what holds, as of when, who says so, and what becomes of every other number. */
export type Explain = (entry: CountEntry) => string;

export function explainer({ language = 'en', knowledge }: ReconcileOptions): Explain {
  const pack = packsWith(packs, knowledge).find(({ code }) => code === language);
  if (!pack) return () => '';
  const phrases = templatesOf(pack.ledger.phrases);
  const and = ` ${pack.ledger.phrases.and} `;

  const mainOf = (entry: CountEntry, told: ReadonlyMap<Relation, readonly Told[]>): string => {
    const label = labelOf(entry, pack);
    if (entry.status === 'forecast-only') return `${label}: ${fill(phrases.nothing)}`;
    const sources = sourcesOf(told);
    const witnesses = witnessesOf(entry.claims);
    if (witnesses > 1) sources.push(fill(phrases.witnesses, { count: witnesses }));
    const slots = { figure: `${rangeOf(entry, phrases)} (${label})`, date: entry.asOf ?? '', sources: sources.join(', ') };
    if (entry.basis === 'sum-of-parts') return fill(phrases.sumOfParts, slots);
    if (entry.asOf === null) return fill(phrases.currentUndated, slots);
    return fill(entry.value === null ? phrases.bounds : phrases.current, slots);
  };

  const forecastOf = (forecast: Told, value: number | null): string => {
    const difference = value !== null && forecast.value !== null ? value - forecast.value : 0;
    const phrase = difference > 0 ? phrases.forecastExceeded : difference < 0 ? phrases.forecastMissed : phrases.forecast;
    return fill(phrase, { figures: shown(forecast), difference: Math.abs(difference) });
  };

  return (entry) => {
    const told = toldBy(entry.claims);
    const clauses = [mainOf(entry, told)];
    const tell = (relation: Relation, phrase: Template, keep?: (one: Told) => boolean): void => {
      const numbers = told.get(relation);
      const kept = keep ? numbers?.filter(keep) : numbers;
      if (kept && kept.length > 0) clauses.push(fill(phrase, { figures: kept.map(shown).join(and) }));
    };
    tell('superseded-by', phrases.superseded);
    tell('revised-by', phrases.revised);
    tell('withdrawn', phrases.withdrawn);
    tell('conflicts', phrases.conflicts);
    tell('outlier', phrases.outlier);
    tell('stale-forecast', phrases.staleForecast);
    if (entry.value === null) tell('entails', phrases.weakBound, ({ value }) => value !== null);
    if (entry.status === 'rounded-compatible') tell('rounded-of', phrases.rounded);
    tell('subset-of', phrases.parts);
    for (const check of entry.checks) clauses.push(...complaint(check, entry, phrases));
    for (const forecast of told.get('forecast-of') ?? []) clauses.push(forecastOf(forecast, entry.value));
    tell('threshold', phrases.threshold);
    return `${clauses.join('; ')}.`;
  };
}
