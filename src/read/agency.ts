import type { Span } from '../core/span.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { agencyAlone, agencyAt, flagsOf, keyOf, REPORTING, startsAgency } from './words.ts';

/** How much of a paragraph is searched for a credit. */
const HEAD = 400;
/** How far from the start of a text its dateline reaches. */
const DATELINE = 80;
/** How many words may stand between the verb of reporting and the agency, before and after it. */
const REACH = 4;
/** Characters around a name that are looked at: enough for that many words. */
const AROUND = 80;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’]*/gu;
const SENTENCE_END = /[.!?…]\s/;
const OPENS = /[(/[]\s?$/;
const CLOSES = /^\s?[)/\]]/;
const DASH_AFTER = /^["»]?\.?\s?[)—–]|^["»]?\.?\s-\s/;
const DASH_BEFORE = /[—–-]\s["«]?$/;
const STOP_AFTER = /^["»]?\./;

/**
 * The news agency that the text is credited to: in the dateline («КИЇВ, 26 жовтня — Укрінформ.», "HANOI (Reuters) -"),
 * or by a verb of reporting in the first two paragraphs or the last.
 */
export function agencyOf(text: string, bodies: readonly Span[], packs: readonly LanguagePack[]): string | null {
  const last = bodies.length - 1;
  // A line with the date alone may stand before the paragraph that the dateline opens.
  const opening = bodies.findIndex(({ start, end }) => end - start >= DATELINE);
  for (let i = 0; i <= last; i = i === 1 && last > 2 ? last : i + 1) {
    const { start, end } = bodies[i] as Span;
    const found = creditIn(text.slice(start, Math.min(end, start + HEAD)), i === 0 || i === opening, packs);
    if (found !== null) return found;
  }
  return closingCredit(text, bodies.at(-1), packs);
}

const CLOSING = /[(/[]([^()/[\]]{2,40})[)/\]]\.?\s*$/;

/** «… у залі засідань (Укрінформ)»: an agency alone in the brackets that close the text. */
function closingCredit(text: string, last: Span | undefined, packs: readonly LanguagePack[]): string | null {
  if (last === undefined) return null;
  const name = CLOSING.exec(text.slice(Math.max(last.start, last.end - AROUND), last.end))?.[1];
  return name === undefined ? null : agencyAlone(name, packs);
}

function creditIn(head: string, first: boolean, packs: readonly LanguagePack[]): string | null {
  CAPITALISED.lastIndex = 0;
  for (let match = CAPITALISED.exec(head); match !== null; match = CAPITALISED.exec(head)) {
    if (!startsAgency(match[0].toLowerCase(), packs)) continue;
    const start = match.index;
    const words = keyOf(head.slice(start, start + AROUND)).split(' ');
    const agency = agencyAt(words, 0, packs);
    if (agency === undefined) continue;
    const end = endOfWords(head, start, agency.length);
    if (first && start < DATELINE && isDateline(head, start, end)) return agency.name;
    if (reports(head.slice(Math.max(0, start - AROUND), start), -REACH, packs) || reports(head.slice(end, end + AROUND), 2, packs)) return agency.name;
  }
  return null;
}

/** Whether a verb of reporting is among the nearest words of the same sentence: the last ones for a negative count, the first ones else. */
function reports(around: string, count: number, packs: readonly LanguagePack[]): boolean {
  const sentences = around.split(SENTENCE_END);
  const words = keyOf((count < 0 ? sentences.at(-1) : sentences[0]) ?? '').split(' ');
  const near = count < 0 ? words.slice(count) : words.slice(0, count);
  return near.some((word) => (flagsOf(word, packs) & REPORTING) !== 0);
}

const WORD = /[\p{L}\p{M}'’]+/gu;

/** Where the given number of words from `start` on ends. */
function endOfWords(head: string, start: number, count: number): number {
  WORD.lastIndex = start;
  for (let i = 0; i < count; i++) WORD.exec(head);
  return WORD.lastIndex === 0 ? head.length : WORD.lastIndex;
}

/** In brackets or slashes, or before a dash or a full stop with a dash before it. */
function isDateline(head: string, start: number, end: number): boolean {
  const before = head.slice(Math.max(0, start - 3), start);
  const after = head.slice(end, end + 4);
  if (OPENS.test(before) && CLOSES.test(after)) return true;
  return DASH_AFTER.test(after) || (DASH_BEFORE.test(before) && STOP_AFTER.test(after));
}
