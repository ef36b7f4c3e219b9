import type { Facts } from '../core/values/facts.ts';
import { escapeHtml } from './escape.ts';

/** A stretch of text to mark, what it was read as, and by which rule. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'figure' | 'official' | 'role';
  readonly title: string;
}

function marksOf({ dates, figures, officials }: Facts): Mark[] {
  return [
    ...dates.map(({ start, end, value, rule }): Mark => ({ start, end, kind: 'date', title: `${value} · ${rule}` })),
    ...figures.map(({ start, end, value, low, high, qualifier, counted, predicate, modality, rule }): Mark => {
      const number = value ?? `${low ?? ''}–${high ?? ''}`;
      return {
        start,
        end,
        kind: 'figure',
        title: [`${qualifier} ${number}`, counted?.concept ?? counted?.lemma, predicate?.concept, modality, rule].filter(Boolean).join(' · '),
      };
    }),
    ...officials.flatMap(({ latin, mentions, roles }) => [
      ...mentions.map(({ start, end }): Mark => ({ start, end, kind: 'official', title: latin })),
      ...roles.map(({ start, end, title, status }): Mark => ({ start, end, kind: 'role', title: `${title} · ${status} · ${latin}` })),
    ]),
  ];
}

/**
 * The text with every span marked: long spans open first, ends come before starts, and a span that crosses an open one is closed with it and goes on after.
 * Everything that comes from the article is escaped.
 */
export function highlight(facts: Facts): string {
  const { text = '' } = facts;
  const marks = marksOf(facts).sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Mark[] = [];
  let html = '';
  let at = 0;
  const tell = (until: number): void => {
    html += escapeHtml(text.slice(at, until));
    at = until;
  };
  const begin = (mark: Mark): void => {
    html += `<mark class="${mark.kind}" title="${escapeHtml(mark.title)}">`;
    open.push(mark);
  };
  const finish = (until: number): void => {
    for (;;) {
      const end = open.reduce((least, mark) => Math.min(least, mark.end), Number.POSITIVE_INFINITY);
      if (open.length === 0 || end > until) return;
      tell(end);
      const depth = open.findIndex((mark) => mark.end <= end);
      const closed = open.splice(depth);
      html += '</mark>'.repeat(closed.length);
      for (const mark of closed) if (mark.end > end) begin(mark);
    }
  };
  for (const mark of marks) {
    finish(mark.start);
    tell(mark.start);
    begin(mark);
  }
  finish(Number.POSITIVE_INFINITY);
  tell(text.length);
  return html;
}
