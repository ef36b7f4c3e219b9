import { bitsOf } from '../../core/sense.ts';
import { CASES } from '../../core/senses/officials.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { cueOf, isHonorific, type NameSpan, pastHonorifics, readName } from './name-span.ts';
import { nameStart, OPENING } from './name-start.ts';
import { type RoleDraft, readRole } from './role.ts';
import { titleAt } from './title.ts';
import type { RoleWords } from './words.ts';

/** Where reading what follows an office ended, and why. `name` is the holder's, if one stands right there. */
export interface ChainEnd {
  readonly at: number;
  readonly name: NameSpan | undefined;
  /** A lone word that may be the holder's surname or a place: a namesake in the article decides. */
  readonly doubtful: NameSpan | undefined;
  /** Another role begins here. */
  readonly office: boolean;
}

/** What the words of a role are known as. */
const PARTS = bitsOf(['office', 'standing', 'body', 'portfolio', 'country', 'nationality']);
const MAX_TOKENS = 32;
const MAX_BRACKET = 16;
const LATIN = /^[A-Za-z]/;
const CYRILLIC = /[Ѐ-ӿ]/;

/**
 * Reads what belongs to an office after it: genitives, prepositional phrases, brackets and quotations, up to the name of its holder or to whatever ends the role.
 *
 * Fills in field, organisation and country of the role on the way, and moves its end.
 */
export function readChain(text: string, tokens: readonly Token[], role: RoleDraft, words: RoleWords): ChainEnd {
  const limit = Math.min(tokens.length, role.headNext + MAX_TOKENS);
  let at = role.headNext;
  let afterPreposition = false;
  let bound = !words.compounds;
  let proper: number | undefined;
  let properEnd = 0;
  let doubtful: NameSpan | undefined;
  const end = (extra: Partial<ChainEnd> = {}): ChainEnd => {
    if (comma !== undefined && extra.name === undefined) {
      // What follows the comma led to no name: it was no part of the role.
      Object.assign(role, comma);
      at = commaAt;
      return { at, name: undefined, doubtful, office: false };
    }
    if (role.organisation === null && proper !== undefined)
      role.organisation = text.slice((tokens[proper] as Token).start, (tokens[properEnd - 1] as Token).end);
    return { at, name: undefined, doubtful, office: false, ...extra };
  };
  let comma: RoleDraft | undefined;
  let commaAt = 0;
  const take = (next: number): void => {
    at = next;
    role.next = next;
    afterPreposition = false;
  };
  while (at < limit) {
    const token = tokens[at] as Token;
    if (token.breaks > 0 && at > role.headNext && token.caps > 0) break;
    if (token.text === ',' && !words.compounds && (comma !== undefined || listsOn(tokens, at, role, words))) {
      comma ??= { ...role };
      commaAt ||= at;
      at++;
      continue;
    }
    if (token.kind === 'mark') {
      const next = pastMark(tokens, at, role, text);
      if (next === undefined) break;
      if (next > at + 1 && tokens[next - 1]?.text !== '.') take(next);
      else at = next;
      continue;
    }
    if (token.kind !== 'word') {
      if (at === role.headNext && token.kind === 'number') break;
      take(at + 1);
      continue;
    }
    if (isHonorific(token)) {
      const name = readName(tokens, pastHonorifics(tokens, at), words);
      if (name === undefined || afterPreposition) break;
      return end({ name });
    }
    const cue = cueOf(token);
    if (cue !== undefined && cue !== 'post' && cue !== 'kin') break;
    const known = (token.kinds & PARTS) !== 0;
    const country = known ? senseOf(token, 'country') : undefined;
    const body = known ? senseOf(token, 'body') : undefined;
    const field = known ? senseOf(token, 'portfolio') : undefined;
    const office = known ? senseOf(token, 'office') : undefined;
    const longest = Math.max(body?.length ?? 0, field?.length ?? 0, country?.length ?? 0, office?.length ?? 0);
    if (office !== undefined && office.length === longest && (token.caps < 2 || office.length > 1)) {
      const governed =
        !words.compounds &&
        (office.value.cases & CASES.genitive) !== 0 &&
        ((role.cases & CASES.genitive) === 0 || (office.value.kind !== 'rank' && role.kind !== 'rank' && office.value.plural === role.plural));
      if (!governed && !(words.compounds && afterPreposition)) return end({ office: true });
      take(at + office.length);
      continue;
    }
    if (country !== undefined && token.caps >= country.value.caps && country.length >= (body?.length ?? 0)) {
      if (!bound && !afterPreposition) break;
      role.country ??= country.value.code;
      take(at + country.length);
      continue;
    }
    if (bound || afterPreposition) {
      if (body !== undefined && body.length >= (field?.length ?? 0) && (token.caps > 0 || body.length > 1)) {
        role.title = titleAt(role.title, body.value);
        role.organisation ??= body.value.name;
        role.country ??= body.value.country;
        role.portfolio ??= body.value.portfolio;
        take(at + body.length);
        continue;
      }
      if (field !== undefined) {
        role.portfolio ??= field.value;
        take(at + field.length);
        continue;
      }
    }
    if (known && (senseOf(token, 'standing') !== undefined || senseOf(token, 'nationality') !== undefined)) {
      const other = readRole(tokens, at, words);
      if (other !== undefined && !((other.cases & CASES.genitive) !== 0 && (role.cases & CASES.genitive) === 0 && !words.compounds))
        return end({ office: true });
      const nation = senseOf(token, 'nationality');
      if (nation !== undefined && token.caps >= nation.value.caps && (bound || afterPreposition)) role.country ??= nation.value.code;
    }
    if (words.prepositions.has(token) && token.caps === 0) {
      afterPreposition = true;
      bound = true;
      at++;
      continue;
    }
    if (words.articles.has(token)) {
      if (!bound) break;
      at++;
      continue;
    }
    if (words.conjunctions.has(token)) {
      if (readRole(tokens, at + 1, words) !== undefined) break;
      if (at === role.headNext || !bound) break;
      afterPreposition = true;
      at++;
      continue;
    }
    if (token.norm === "'s") break;
    if (token.caps === 0) {
      if (words.particles.has(token) && readName(tokens, at, words) !== undefined && !afterPreposition) return end({ name: readName(tokens, at, words) });
      if (!bound || words.stops.has(token) || words.isVerb(token.norm)) break;
      take(at + 1);
      continue;
    }
    const run = readName(tokens, at, words);
    if (run !== undefined) {
      const isForeign = LATIN.test(token.text) && CYRILLIC.test((tokens[role.headNext - 1] as Token).text);
      const start = isForeign ? undefined : nameStart({ tokens, run, role, words, afterPreposition, afterProper: properEnd === at, at });
      if (start !== undefined && !start.doubtful) {
        if (start.at > at) {
          if (proper === undefined) proper = at;
          properEnd = start.at;
          take(start.at);
        }
        return end({ name: { at: start.at, next: splitAt(tokens, start.at, run.next, role, words) } });
      }
      if (start !== undefined && doubtful === undefined) doubtful = { at: start.at, next: run.next };
    }
    if (!bound && !afterPreposition) break;
    const next = run?.next ?? at + 1;
    if (proper === undefined) proper = at;
    if (properEnd === 0 || properEnd === at) properEnd = next;
    if (role.organisation === null && LATIN.test(token.text) && CYRILLIC.test(text.slice(tokens[0]?.start ?? 0, token.start)))
      role.organisation = text.slice(token.start, (tokens[next - 1] as Token).end);
    take(next);
  }
  return end();
}

/** Where reading goes on after a sign: behind a bracket or a quotation, after a hyphen or the stop of an abbreviation; `undefined` where the role ends. */
function pastMark(tokens: readonly Token[], at: number, role: RoleDraft, text: string): number | undefined {
  const token = tokens[at] as Token;
  if (token.text === '(') {
    const close = find(tokens, at + 1, ')');
    return close === undefined ? undefined : close + 1;
  }
  const closing = OPENING.get(token.text);
  if (closing !== undefined) {
    const close = find(tokens, at + 1, closing) ?? find(tokens, at + 1, '"');
    if (close === undefined) return undefined;
    role.organisation ??= text.slice((tokens[at + 1] as Token).start, (tokens[close - 1] as Token).end) || null;
    return close + 1;
  }
  if ((token.text === '-' || token.text === '–' || token.text === '/') && !token.spaced && tokens[at + 1]?.spaced === false) return at + 1;
  if (token.text === '№' || token.text === '&') return at + 1;
  const before = tokens[at - 1];
  if (
    token.text === '.' &&
    before !== undefined &&
    at - 1 >= role.headNext &&
    before.end - before.start < 5 &&
    before.caps === 0 &&
    tokens[at + 1] !== undefined
  )
    return at + 1;
  return undefined;
}

function find(tokens: readonly Token[], from: number, text: string): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + MAX_BRACKET); i++) if (tokens[i]?.text === text) return i;
  return undefined;
}

/** Whether the role goes on after a comma, in a list of fields or countries: «по консульским делам, вопросам парламента и …». */
function listsOn(tokens: readonly Token[], at: number, role: RoleDraft, words: RoleWords): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  if (next.caps > 0) return senseOf(next, 'country') !== undefined && senseOf(tokens[at - 1], 'country') !== undefined;
  if (words.stops.has(next) || words.isVerb(next.norm) || words.linking.has(next) || words.conjunctions.has(next)) return false;
  if (senseOf(next, 'office') !== undefined || senseOf(next, 'standing') !== undefined || words.prepositions.has(next)) return false;
  for (let i = role.headNext; i < at; i++) if (words.prepositions.has(tokens[i])) return true;
  return false;
}

/** Of two names in a row, an oblique one and the subject of the sentence, where the first ends: «с министром Али Нагиевым Лыонг Там Куанг обсудил». */
function splitAt(tokens: readonly Token[], at: number, next: number, role: RoleDraft, words: RoleWords): number {
  if (next - at < 4 || (role.cases & CASES.nominative) !== 0 || words.compounds) return next;
  for (let i = at + 2; i < next - 1; i++) if (tokens[i]?.kind === 'word' && words.casesOf((tokens[i] as Token).norm) === CASES.nominative) return i;
  return next;
}
