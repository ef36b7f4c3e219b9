import type { Span } from '../core/span.ts';
import type { Token } from '../core/token.ts';
import type { LanguagePack } from '../languages/pack.ts';

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
const CLOSERS: ReadonlySet<string> = new Set(['»', '”', '"', ')', ']', "'", '’', '“']);

/**
 * Cuts tokens into sentences: index ranges, half-open, ascending, without gaps.
 *
 * A paragraph break always cuts. A full stop cuts before a capital, a digit or a quote, unless it stands after an initial or an abbreviation.
 */
export function splitSentences(tokens: readonly Token[], pack: LanguagePack): Span[] {
  const spans: Span[] = [];
  const { heads, tails } = abbreviationsOf(pack);
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > start && token.breaks > 0 && isBreak(tokens, i)) {
      spans.push({ start, end: i });
      start = i;
    }
    if (token.kind !== 'mark' || !ENDS.has(token.norm)) continue;
    let next = i + 1;
    while (next < tokens.length && ENDS.has((tokens[next] as Token).norm) && !(tokens[next] as Token).spaced) next++;
    while (next < tokens.length && CLOSERS.has((tokens[next] as Token).norm) && !(tokens[next] as Token).spaced) next++;
    const after = tokens[next];
    if (after === undefined) break;
    if (after.kind === 'word' && after.caps === 0) continue;
    if (token.norm === '.' && !endsHere(tokens, i, after, heads, tails)) continue;
    spans.push({ start, end: next });
    start = next;
    i = next - 1;
  }
  if (start < tokens.length) spans.push({ start, end: tokens.length });
  return spans;
}

/** A line break cuts where a paragraph does: after a blank line, or where the line before ends like a sentence or this one starts like one. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.breaks === 2) return true;
  const before = tokens[at - 1] as Token;
  return ENDS.has(before.norm) || (token.caps > 0 && before.norm !== ',');
}

function endsHere(tokens: readonly Token[], stop: number, after: Token, heads: ReadonlySet<string>, tails: ReadonlySet<string>): boolean {
  const before = tokens[stop - 1];
  if (before === undefined) return false;
  if (before.kind === 'number') return after.spaced && after.kind !== 'number';
  if (before.kind !== 'word') return true;
  if (before.text.length === 1 && before.caps > 0) return false;
  if (heads.has(before.norm)) return false;
  if (tails.has(before.norm)) return after.caps > 0;
  return true;
}

const cache = new WeakMap<LanguagePack, { heads: ReadonlySet<string>; tails: ReadonlySet<string> }>();

/** The pack's lists as sets; a memo of a pure function of the pack. */
function abbreviationsOf(pack: LanguagePack): { heads: ReadonlySet<string>; tails: ReadonlySet<string> } {
  let sets = cache.get(pack);
  if (sets === undefined) {
    sets = { heads: new Set(pack.sentences.heads), tails: new Set(pack.sentences.tails) };
    cache.set(pack, sets);
  }
  return sets;
}
