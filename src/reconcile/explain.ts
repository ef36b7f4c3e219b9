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
const SLOT = /\{(\w+)\}/g;

const fill = (phrase: string, slots: Readonly<Record<string, string | number>>): string => phrase.replace(SLOT, (_, name: string) => String(slots[name] ?? ''));

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
  const told = new Map<Relation, Map<string, Told>>();
  for (const claim of claims) {
    let numbers = told.get(claim.relation);
    if (!numbers) {
      numbers = new Map();
      told.set(claim.relation, numbers);
    }
    const number = wordingOf(claim);
    const voice = claim.speaker ?? claim.agency ?? claim.source;
    const one = numbers.get(number);
    if (one) {
      if (one.voices.length < SOURCES && !one.voices.includes(voice)) one.voices.push(voice);
    } else if (numbers.size < NUMBERS)
      numbers.set(number, { number, value: claim.value ?? null, voices: [voice], date: claim.asOf ?? claim.published ?? null });
  }
  return new Map([...told].map(([relation, numbers]) => [relation, [...numbers.values()]]));
}

const shown = ({ number, voices, date }: Told): string => `${number} (${[...voices, ...(date ? [date] : [])].join(', ')})`;

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

function rangeOf({ value, low, high, claims }: CountEntry, phrases: LedgerPhrases): string {
  if (value !== null) return `${value}`;
  if (low !== null && high !== null) return fill(phrases.between, { low, high });
  if (low !== null) return fill(phrases.atLeast, { low });
  if (high !== null) return fill(phrases.atMost, { high });
  // Nothing but "dozens" or "hundreds": what the word allows.
  const vague = claims.find((claim) => claim.qualifier === 'vague' && typeof claim.low === 'number');
  return fill(phrases.roughly, { low: vague?.low ?? '?', high: vague?.high ?? '…' });
}

/** What a check finds wrong; nothing where it cannot tell by how much. */
function complaint({ kind, ok, residual }: Check, { value, low }: CountEntry, phrases: LedgerPhrases): readonly string[] {
  const told = value ?? low;
  if (ok || residual === null || told === null) return [];
  return kind === 'ceiling'
    ? [fill(phrases.ceiling, { low: told, ceiling: told - residual })]
    : [fill(phrases.residual, { sum: told - residual, residual: Math.abs(residual) })];
}

/** One sentence for a person: what holds, as of when, who says so, and what becomes of every other number. */
export function explain(entry: CountEntry, { language = 'en', knowledge }: ReconcileOptions): string {
  const pack = packsWith(packs, knowledge).find(({ code }) => code === language);
  if (!pack) return '';
  const { phrases } = pack.ledger;
  const told = toldBy(entry.claims);
  const list = (relation: Relation, phrase: string, keep: (one: Told) => boolean = () => true): string[] => {
    const found = (told.get(relation) ?? []).filter(keep);
    return found.length > 0 ? [fill(phrase, { figures: found.map(shown).join(` ${phrases.and} `) })] : [];
  };
  const witnesses = new Set(entry.claims.filter(({ relation }) => relation === 'supports').map(({ witness }) => witness)).size;
  const sources = [...new Set((told.get('supports') ?? told.get('rounded-of') ?? []).flatMap(({ voices }) => voices))].slice(0, SOURCES);
  if (witnesses > 1) sources.push(fill(phrases.witnesses, { count: witnesses }));
  const figure = `${rangeOf(entry, phrases)} (${labelOf(entry, pack)})`;
  const slots = { figure, date: entry.asOf ?? '', sources: sources.join(', ') };
  const main =
    entry.status === 'forecast-only'
      ? `${labelOf(entry, pack)}: ${phrases.nothing}`
      : entry.basis === 'sum-of-parts'
        ? fill(phrases.sumOfParts, slots)
        : entry.asOf === null
          ? fill(phrases.currentUndated, slots)
          : fill(entry.value === null ? phrases.bounds : phrases.current, slots);
  const forecasts = (told.get('forecast-of') ?? []).map((one) => {
    const difference = entry.value !== null && one.value !== null ? entry.value - one.value : 0;
    const phrase = difference > 0 ? phrases.forecastExceeded : difference < 0 ? phrases.forecastMissed : phrases.forecast;
    return fill(phrase, { figures: shown(one), difference: Math.abs(difference) });
  });
  const clauses = [
    main,
    ...list('superseded-by', phrases.superseded),
    ...list('revised-by', phrases.revised),
    ...list('withdrawn', phrases.withdrawn),
    ...list('conflicts', phrases.conflicts),
    ...list('outlier', phrases.outlier),
    ...list('stale-forecast', phrases.staleForecast),
    ...list('entails', phrases.weakBound, ({ value }) => entry.value === null && value !== null),
    ...(entry.status === 'rounded-compatible' ? list('rounded-of', phrases.rounded) : []),
    ...list('subset-of', phrases.parts),
    ...entry.checks.flatMap((check) => complaint(check, entry, phrases)),
    ...forecasts,
    ...list('threshold', phrases.threshold),
  ];
  return `${clauses.join('; ')}.`;
}
