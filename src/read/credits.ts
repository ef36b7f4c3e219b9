import type { Span } from '../core/span.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { isTerminated } from './lines.ts';
import type { RawBlock } from './raw.ts';
import { agencyAlone, agencyAt, CREDIT, flagsOf, keyOf, mayBe, SOURCE } from './words.ts';

/** What a line that credits somebody says. */
export interface Credit {
  readonly url: string | null;
  readonly agency: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"'»”)\]]+/;
/** A line in brackets: «(Укрінформ)». */
const BRACKETED = /^[([]([^()[\]]+)[)\]]\.?$/;
const SPACES = /\s+/;
const SPACES_OR_SLASH = /[\s/]+/;
const NAME_SEPARATORS = /[\s/|;,]+/;
const FINAL_STOP = /\.$/;
const DIGIT = /\p{N}/u;
const LETTER = /\p{L}/u;
/** Longest line that is a credit as a whole. */
const CREDIT_LENGTH = 160;
const CAPTION_LENGTH = 400;
/** How far a credit inside a line may reach. */
const NAME_LENGTH = 80;

/** A line that does nothing but credit: «Источник: https://…», «Исполняет: ХОАН ХА; Фото: БАО ЛОНГ», "By John Smith", "(AP)". */
export function creditLine(text: string, line: Span, packs: readonly LanguagePack[], inArticle: boolean): Credit | null {
  const length = line.end - line.start;
  if (length > CREDIT_LENGTH && !(length < 600 && text.slice(line.start, line.end).includes('://'))) return null;
  if (inArticle && length <= NAME_LENGTH) {
    const name = BRACKETED.exec(text.slice(line.start, line.end))?.[1];
    const agency = name === undefined ? null : agencyAlone(name, packs);
    if (agency !== null) return { url: null, agency };
  }
  if ((mayBe(text, line, packs) & (CREDIT | SOURCE)) === 0) return null;
  const raw = text.slice(line.start, line.end);
  const colon = raw.indexOf(':');
  if (colon > 0 && colon <= 40 && colon < raw.length - 1) {
    const flags = flagsOf(keyOf(raw.slice(0, colon)), packs);
    const rest = raw.slice(colon + 1).trim();
    if ((flags & SOURCE) !== 0) {
      const address = ADDRESS.exec(rest);
      if (address !== null && address.index <= 40) return { url: trimAddress(address[0]), agency: null };
      if (inArticle && isName(rest, 4)) return { url: null, agency: agencyIn(rest, packs) };
    }
    if ((flags & CREDIT) !== 0 && inArticle && isName(rest, 12)) return { url: null, agency: null };
    return null;
  }
  if (!inArticle || length > 80 || isTerminated(text, line) || DIGIT.test(raw)) return null;
  const words = raw.split(SPACES_OR_SLASH, 8);
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    if ((flagsOf(keyOf(words.slice(0, count).join(' ')), packs) & CREDIT) === 0) continue;
    return isName(words.slice(count).join(' '), count === 1 ? 4 : 8) ? { url: null, agency: null } : null;
  }
  return null;
}

const trimAddress = (address: string): string => {
  let end = address.length;
  while (end > 0 && '.,;:!?'.includes(address[end - 1] as string)) end--;
  return address.slice(0, end);
};

/** Names and outlets: few words, a capital or a sign at the start of most, no digits, no end of a sentence. */
function isName(raw: string, most: number): boolean {
  if (raw === '' || raw.length > 120 || DIGIT.test(raw)) return false;
  const words = raw.split(NAME_SEPARATORS).filter((word) => LETTER.test(word));
  if (words.length === 0 || words.length > most || '?!'.includes(raw.at(-1) as string)) return false;
  let capitals = 0;
  for (const word of words) if (word !== word.toLowerCase()) capitals++;
  return capitals * 2 > words.length && (words[0] as string) !== (words[0] as string).toLowerCase();
}

/** The first news agency that a short text names. */
export function agencyIn(raw: string, packs: readonly LanguagePack[]): string | null {
  const words = keyOf(raw).split(' ');
  for (let at = 0; at < words.length; at++) {
    const agency = agencyAt(words, at, packs);
    if (agency !== undefined) return agency.name;
  }
  return null;
}

/**
 * Cuts the credits out of a line: «… підписали конвенцію (Фото: VNA).» is a caption and a credit.
 *
 * A line that ends with a credit is a caption if it is no longer than one. A credit in the middle counts where a new sentence follows it.
 */
export function splitCredits(text: string, line: Span, packs: readonly LanguagePack[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  let from = line.start;
  const raw = text.slice(line.start, line.end);
  if (!raw.includes(':')) return [{ start: line.start, end: line.end, kind: 'body' }];
  for (let at = raw.indexOf(':'); at >= 0; at = raw.indexOf(':', at + 1)) {
    const credit = creditAt(text, { start: from, end: line.end }, line.start + at, packs);
    if (credit === null) continue;
    const before = trim(text, from, credit.start);
    if (before.end > before.start)
      blocks.push({ start: before.start, end: before.end, kind: before.end - before.start <= CAPTION_LENGTH ? 'caption' : 'body' });
    blocks.push({ start: credit.start, end: credit.end, kind: 'credit' });
    from = credit.end;
    at = credit.end - line.start - 1;
  }
  const rest = trim(text, from, line.end);
  if (rest.end > rest.start) blocks.push({ start: rest.start, end: rest.end, kind: 'body' });
  return blocks;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && text[start]?.trim() === '') start++;
  while (end > start && text[end - 1]?.trim() === '') end--;
  return { start, end };
}

/** The credit whose label ends with the colon: «(Фото: VNA)», «Фото: ВИА» at the end of the line or before a new sentence. */
function creditAt(text: string, within: Span, colon: number, packs: readonly LanguagePack[]): Span | null {
  let start = colon;
  while (start > within.start && LETTER.test(text[start - 1] as string) && colon - start < 20) start--;
  if (start === colon || (flagsOf(keyOf(text.slice(start, colon)), packs) & CREDIT) === 0) return null;
  const open = text[start - 1];
  if (open === '(' || open === '[') {
    const close = text.slice(colon, Math.min(within.end, colon + NAME_LENGTH)).indexOf(open === '(' ? ')' : ']');
    if (close < 0) return null;
    let end = colon + close + 1;
    while (end < within.end && '.,;'.includes(text[end] as string)) end++;
    return end === within.end || startsSentence(text, end, within.end) ? { start: start - 1, end } : null;
  }
  const before = trim(text, within.start, start);
  if (start > within.start && before.end > before.start && !isTerminated(text, before)) return null;
  const name = text.slice(colon + 1, Math.min(within.end, colon + 1 + NAME_LENGTH));
  if (colon + 1 + name.length === within.end && isName(name.trim().replace(FINAL_STOP, ''), 8)) return { start, end: within.end };
  const words = name.trim().split(SPACES, 4);
  const agency = agencyAt(
    words.map((word) => keyOf(word)),
    0,
    packs,
  );
  if (agency === undefined) return null;
  let end = colon + 1;
  for (const word of words.slice(0, agency.length)) end = text.indexOf(word, end) + word.length;
  return startsSentence(text, end, within.end) ? { start, end } : null;
}

/** White space and a capital or a quote follow. */
function startsSentence(text: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && text[next]?.trim() === '') next++;
  const char = text[next] ?? '';
  return next > at && next < end && (char !== char.toLowerCase() || '«"“'.includes(char));
}
