import type { Facts } from '../core/values/facts.ts';
import type { CountEntry, LedgerEntry, PersonEntry } from '../core/values/ledger.ts';
import { escapeHtml } from './escape.ts';
import { highlight } from './highlight.ts';
import { titleOf } from './text.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse;width:100%;margin:.5rem 0}td,th{border-bottom:1px solid #ddd;padding:.25rem .5rem;text-align:left;vertical-align:top}
pre{white-space:pre-wrap;font:inherit}mark{border-radius:2px;padding:0 1px}.date{background:#cfe8ff}.figure{background:#ffe3a3}.official{background:#d5f5d0}.role{background:#eee0ff}
.status{color:#666}.bad{color:#b00}blockquote{margin:0;color:#555}`;

const cell = (text: string | number | null | undefined): string => `<td>${escapeHtml(String(text ?? ''))}</td>`;

function countSection(entry: CountEntry, anchors: ReadonlyMap<string, string>): string {
  const { value, low, high, status, confidence, explanation, claims, checks, rules } = entry;
  const answer = value ?? `${low ?? ''} – ${high ?? ''}`;
  const rows = claims.map((claim) => {
    const number = claim.value ?? `${claim.low ?? ''}–${claim.high ?? ''}`;
    const anchor = claim.article ? anchors.get(claim.article) : undefined;
    const source = escapeHtml(claim.source);
    const quote = claim.quote ? `<blockquote>${escapeHtml(claim.quote)}</blockquote>` : '';
    return `<tr>${cell(`${claim.qualifier ?? ''} ${number}`)}${cell(claim.relation)}${cell(claim.asOf ?? claim.published)}${cell(claim.speaker)}<td>${anchor ? `<a href="#${anchor}">${source}</a>` : source}${quote}</td></tr>`;
  });
  const checked = checks.map(({ ok, kind, note }) => `<li${ok ? '' : ' class="bad"'}>${escapeHtml(`${kind}: ${note}`)}</li>`).join('');
  return `<section><h3>${escapeHtml(titleOf(entry))}: ${escapeHtml(String(answer))} <span class="status">${escapeHtml(status)}, ${Math.round(100 * confidence)} %</span></h3>
<p title="${escapeHtml(rules.join(', '))}">${escapeHtml(explanation)}</p>
<table><tr><th>number</th><th>relation</th><th>as of</th><th>speaker</th><th>source</th></tr>${rows.join('')}</table>${checked ? `<ul>${checked}</ul>` : ''}</section>`;
}

function personRow({ name, country, names, roles, conflicts }: PersonEntry): string {
  const spelled = [...new Set(Object.values(names).flat())].join(', ');
  const posts = [...new Set(roles.map(({ text }) => text))].join('; ');
  return `<tr>${cell(name)}${cell(country)}${cell(spelled)}${cell(posts)}${cell(conflicts.map(({ attribute, values }) => `${attribute}: ${values.join(' / ')}`).join('; '))}</tr>`;
}

/** A page of its own: the ledger, and each article with every span marked and the rule that read it on hover. No script, nothing loaded. */
export function htmlReport(ledger: readonly LedgerEntry[], documents: readonly Facts[]): string {
  const anchors = new Map<string, string>();
  documents.forEach(({ url, id }, index) => {
    anchors.set(url ?? id, `article-${index + 1}`);
  });
  const topics = new Map<string, CountEntry[]>();
  const people: PersonEntry[] = [];
  for (const entry of ledger) {
    if (entry.entry === 'person') people.push(entry);
    else {
      const name = entry.measure.topic ?? 'Counts';
      const list = topics.get(name);
      if (list) list.push(entry);
      else topics.set(name, [entry]);
    }
  }
  const events = [...topics].map(([name, entries]) => {
    const why = entries[0]?.topic?.because;
    return `<h2>${escapeHtml(name)}</h2>${why ? `<p class="status">${escapeHtml(why)}</p>` : ''}${entries.map((entry) => countSection(entry, anchors)).join('\n')}`;
  });
  const articles = documents.map(
    (facts, index) =>
      `<article id="article-${index + 1}"><h3>${escapeHtml(facts.title ?? facts.url ?? facts.id)}</h3><p class="status">${escapeHtml([facts.source, facts.published?.value, facts.language.code].filter(Boolean).join(' · '))}</p><pre>${highlight(facts)}</pre></article>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>newstally</title><style>${STYLE}</style></head><body>
<h1>Ledger</h1>
${events.join('\n')}
${people.length > 0 ? `<h2>People</h2><table><tr><th>name</th><th>country</th><th>spellings</th><th>posts</th><th>conflicts</th></tr>${people.map(personRow).join('')}</table>` : ''}
${articles.length > 0 ? `<h2>Articles</h2>${articles.join('\n')}` : ''}
</body></html>
`;
}
