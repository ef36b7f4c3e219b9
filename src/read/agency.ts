import type { Span } from '../core/span.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { agencyAt, flagsOf, keyOf, REPORTING } from './words.ts';

/** How much of a paragraph is searched for a credit. */
const HEAD = 500;
/** How many words may stand between the verb of reporting and the agency. */
const REACH = 4;
const WORD = /[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*/gu;
const OPENS = /[(/[]\s?$/;
const CLOSES = /^\s?[)/\]]/;
const DASH_AFTER = /^["»]?\.?\s?[)—–]|^["»]?\.?\s-\s/;
const DASH_BEFORE = /[—–-]\s["«]?$/;
const STOP_AFTER = /^["»]?\./;
const SENTENCE_END = /[.!?…]\s/;

/**
 * The news agency that the text is credited to: in the dateline («КИЇВ, 26 жовтня — Укрінформ.», "HANOI (Reuters) -"),
 * or by a verb of reporting in the first two paragraphs or the last.
 */
export function agencyOf(text: string, bodies: readonly Span[], packs: readonly LanguagePack[]): string | null {
  const last = bodies.length - 1;
  for (const [i, span] of bodies.entries()) {
    if (i > 1 && i < last) continue;
    const found = agencyIn(text.slice(span.start, Math.min(span.end, span.start + HEAD)), i === 0, packs);
    if (found !== null) return found;
  }
  return null;
}

function agencyIn(head: string, first: boolean, packs: readonly LanguagePack[]): string | null {
  const words: string[] = [];
  const ends: number[] = [];
  const starts: number[] = [];
  for (const match of head.matchAll(WORD)) {
    for (const part of keyOf(match[0]).split(' ')) {
      words.push(part);
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  for (let at = 0; at < words.length; at++) {
    const agency = agencyAt(words, at, packs);
    if (agency === undefined || !isCapital(head[starts[at] as number] as string)) continue;
    const start = starts[at] as number;
    const end = ends[at + agency.length - 1] as number;
    if (first && start < 80 && isDateline(head, start, end)) return agency.name;
    for (let near = Math.max(0, at - REACH); near < Math.min(words.length, at + agency.length + 2); near++) {
      if (near >= at && near < at + agency.length) continue;
      if ((flagsOf(words[near] as string, packs) & REPORTING) === 0) continue;
      const between = near < at ? head.slice(ends[near], start) : head.slice(end, starts[near]);
      if (!SENTENCE_END.test(between)) return agency.name;
    }
  }
  return null;
}

const isCapital = (char: string): boolean => char !== char.toLowerCase();

/** In brackets or slashes, or before a dash or a full stop with a dash before it. */
function isDateline(head: string, start: number, end: number): boolean {
  const before = head.slice(Math.max(0, start - 3), start);
  const after = head.slice(end, end + 4);
  if (OPENS.test(before) && CLOSES.test(after)) return true;
  if (DASH_AFTER.test(after)) return true;
  return DASH_BEFORE.test(before) && STOP_AFTER.test(after);
}
