import type { CountEntry, LedgerEntry, PersonEntry } from '../core/values/ledger.ts';
import { plainLine } from './escape.ts';

/** Relations of claims that have an entry of their own: they are told there. */
const ELSEWHERE = new Set(['other-unit', 'other-predicate', 'part-of', 'subset-of']);
/** So many claims of an entry are printed; the rest is counted. */
const CLAIMS = 12;

function answer({ value, low, high, status }: CountEntry): string {
  if (status === 'forecast-only') return 'no count yet';
  if (value !== null) return `${value}`;
  return low !== null && high !== null ? `${low} to ${high}` : low !== null ? `at least ${low}` : high !== null ? `at most ${high}` : 'only a vague count';
}

export const titleOf = ({ measure }: CountEntry): string =>
  measure.key ??
  [[measure.counted].flat().join('+'), measure.predicate, measure.scope].filter((part) => part !== null && part !== undefined && part !== '').join(' · ');

function countLines(entry: CountEntry): string[] {
  const lines = [`  ${titleOf(entry)}: ${answer(entry)}   [${entry.status}, ${Math.round(100 * entry.confidence)} %]`, `    ${entry.explanation}`];
  const own = entry.claims.filter(({ relation }) => !ELSEWHERE.has(relation));
  for (const { value, low, high, qualifier, relation, source, speaker, asOf, published, quote } of own.slice(0, CLAIMS)) {
    const number = value ?? `${low ?? ''}–${high ?? ''}`;
    const wording = qualifier && qualifier !== 'exact' ? `${qualifier} ` : '';
    const who = [speaker, source].filter(Boolean).join(', ');
    lines.push(`    - ${wording}${number}  ${relation}  ${asOf ?? published ?? 'undated'}  ${who}${quote ? `  «${quote}»` : ''}`);
  }
  if (own.length > CLAIMS) lines.push(`    - and ${own.length - CLAIMS} more`);
  for (const { ok, kind, note } of entry.checks) lines.push(`    ${ok ? 'ok' : 'CHECK'} ${kind}: ${note}`);
  return lines;
}

function personLine({ name, country, names, roles, conflicts }: PersonEntry): string {
  const posts = [...new Set(roles.map(({ title, rank, portfolio, organisation }) => [rank, title, portfolio, organisation].filter(Boolean).join(' ')))];
  const spelled = [...new Set(Object.values(names).flat())].filter((one) => one !== name);
  const disputed = conflicts.map(({ attribute, values }) => `${attribute}: ${values.join(' / ')}`);
  return `  ${name}${country ? ` (${country})` : ''}: ${posts.join('; ')}${spelled.length > 0 ? `. Also ${spelled.join(', ')}` : ''}${disputed.length > 0 ? `. CONFLICT ${disputed.join('; ')}` : ''}`;
}

/** The ledger for a terminal: events, what holds in each and why, then the people. */
export function textReport(ledger: readonly LedgerEntry[]): string {
  const lines: string[] = [];
  let topic: string | null | undefined;
  for (const entry of ledger) {
    if (entry.entry !== 'count') continue;
    const name = entry.measure.topic ?? null;
    if (name !== topic) {
      if (lines.length > 0) lines.push('');
      lines.push(name ?? 'Counts');
      if (entry.topic && entry.topic.articles.length > 1) lines.push(`  ${entry.topic.articles.length} articles, joined by ${entry.topic.because}`);
      topic = name;
    }
    lines.push(...countLines(entry));
  }
  const people = ledger.filter((entry) => entry.entry === 'person');
  if (people.length > 0) {
    if (lines.length > 0) lines.push('');
    lines.push('People', ...people.map(personLine));
  }
  // Every line is cleaned by itself: an article may hold anything.
  return lines.map((line) => `${line.startsWith(' ') ? (line.startsWith('    ') ? '    ' : '  ') : ''}${plainLine(line)}\n`).join('');
}
