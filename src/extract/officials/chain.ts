import { CASES } from '../../core/senses/officials.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { GivenNames } from './given.ts';
import { cueOf, isHonorific, isNameWord, type NameSpan, pastHonorifics, readName } from './name-span.ts';
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

const MAX_TOKENS = 32;
const MAX_BRACKET = 16;
const OPENING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);
const LATIN = /^[A-Za-z]/;
const CYRILLIC = /[Ѐ-ӿ]/;

/**
 * Reads what belongs to an office after it: genitives, prepositional phrases, brackets and quotations, up to the name of its holder or to whatever ends the role.
 *
 * Fills in field, organisation and country of the role on the way, and moves its end.
 */
export function readChain(text: string, tokens: readonly Token[], role: RoleDraft, words: RoleWords, given: GivenNames): ChainEnd {
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
    const country = senseOf(token, 'country');
    const body = senseOf(token, 'body');
    const field = senseOf(token, 'portfolio');
    const office = senseOf(token, 'office');
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
    const standing = senseOf(token, 'standing');
    if (standing !== undefined || senseOf(token, 'nationality') !== undefined) {
      const other = readRole(tokens, at, words);
      if (other !== undefined && !((other.cases & CASES.genitive) !== 0 && (role.cases & CASES.genitive) === 0 && !words.compounds))
        return end({ office: true });
      const nation = senseOf(token, 'nationality');
      if (nation !== undefined && token.caps >= nation.value.caps && (bound || afterPreposition)) role.country ??= nation.value.code;
    }
    if (words.prepositions.has(token.norm) && token.caps === 0) {
      afterPreposition = true;
      bound = true;
      at++;
      continue;
    }
    if (words.articles.has(token.norm)) {
      if (!bound) break;
      at++;
      continue;
    }
    if (words.conjunctions.has(token.norm)) {
      if (readRole(tokens, at + 1, words) !== undefined) break;
      if (at === role.headNext || !bound) break;
      afterPreposition = true;
      at++;
      continue;
    }
    if (token.norm === "'s") break;
    if (token.caps === 0) {
      if (words.particles.has(token.norm) && readName(tokens, at, words) !== undefined && !afterPreposition) return end({ name: readName(tokens, at, words) });
      if (!bound || words.stops.has(token.norm) || words.isVerb(token.norm)) break;
      take(at + 1);
      continue;
    }
    const run = readName(tokens, at, words);
    if (run !== undefined) {
      const isForeign = LATIN.test(token.text) && CYRILLIC.test((tokens[role.headNext - 1] as Token).text);
      const start = isForeign ? undefined : nameStart({ tokens, run, role, words, given, afterPreposition, afterProper: properEnd === at, at });
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
  if (words.stops.has(next.norm) || words.isVerb(next.norm) || words.linking.has(next.norm) || words.conjunctions.has(next.norm)) return false;
  if (senseOf(next, 'office') !== undefined || senseOf(next, 'standing') !== undefined || words.prepositions.has(next.norm)) return false;
  for (let i = role.headNext; i < at; i++) if (words.prepositions.has((tokens[i] as Token).norm)) return true;
  return false;
}

/** Of two names in a row, an oblique one and the subject of the sentence, where the first ends: «с министром Али Нагиевым Лыонг Там Куанг обсудил». */
function splitAt(tokens: readonly Token[], at: number, next: number, role: RoleDraft, words: RoleWords): number {
  if (next - at < 4 || (role.cases & CASES.nominative) !== 0 || words.compounds) return next;
  for (let i = at + 2; i < next - 1; i++) if (tokens[i]?.kind === 'word' && words.casesOf((tokens[i] as Token).norm) === CASES.nominative) return i;
  return next;
}

interface Run {
  readonly tokens: readonly Token[];
  readonly run: NameSpan;
  readonly role: RoleDraft;
  readonly words: RoleWords;
  readonly given: GivenNames;
  readonly afterPreposition: boolean;
  /** Capitalised words of the role stand right before. */
  readonly afterProper: boolean;
  readonly at: number;
}

interface Start {
  readonly at: number;
  readonly doubtful: boolean;
}

/**
 * Where in a run of capitalised words the holder's name starts: words of a place or body may stand before it («мер Краматорська Андрій Панков»).
 *
 * `undefined` if there is no name, because the whole run belongs to the role or the cases forbid it.
 */
function nameStart(scene: Run): Start | undefined {
  const { tokens, run, role, words, given, afterPreposition } = scene;
  const starts: number[] = [];
  for (let i = run.at; i < run.next; i++) if (isNameWord(tokens[i], words) && tokens[i - 1]?.text !== '-') starts.push(i);
  if (starts.length === 1 && isOneWord(tokens, run)) return afterPreposition ? undefined : loneName(scene);
  for (const at of starts) {
    const cases = given.casesOf((tokens[at] as Token).norm);
    if (cases === undefined || at + 1 >= run.next) continue;
    if (at === run.at && afterPreposition) return undefined;
    const from = at > run.at && isSurnameFirst(scene, starts, at) ? (starts[starts.indexOf(at) - 1] as number) : at;
    const later = starts.slice(starts.indexOf(at));
    const isFixed = given.isFixed((tokens[at] as Token).norm) && (agrees(tokens, later.slice(1), role, words) || mayBeIndeclinable(scene, later));
    return (cases & role.cases) !== 0 || isFixed ? { at: from, doubtful: false } : undefined;
  }
  const first = tokens[run.at] as Token;
  const rest = starts.slice(1);
  if (afterPreposition && words.compounds) {
    // "Mayor of London Sadiq Khan said"
    return starts.length === 3 && isSubject(tokens[run.next], words) ? { at: starts[1] as number, doubtful: false } : undefined;
  }
  if (afterPreposition) {
    const at =
      words.compounds || role.cases !== CASES.nominative
        ? undefined
        : rest.slice(0, -1).find((i) => words.casesOf((tokens[i] as Token).norm) === CASES.nominative);
    return at === undefined ? undefined : { at, doubtful: false };
  }
  if (words.isPlaceAdjective(first.norm) && starts.length === 1) return undefined;
  const genitive = words.casesOf(first.norm) & CASES.genitive;
  if (
    !words.compounds &&
    rest.length > 1 &&
    (role.cases & CASES.genitive) === 0 &&
    genitive !== 0 &&
    first.norm.length > 3 &&
    agrees(tokens, rest, role, words)
  )
    return { at: rest[0] as number, doubtful: false };
  if (words.compounds && role.next > role.headNext && starts.length < 2) return undefined;
  if (words.compounds && scene.afterProper && !isSubject(tokens[run.next], words)) return undefined;
  return agrees(tokens, starts, role, words) || mayBeIndeclinable(scene, starts) ? { at: run.at, doubtful: false } : undefined;
}

/** «Сорока Іван Петрович»: the family name stands before a given name with a patronymic. */
function isSurnameFirst({ tokens, words, role }: Run, starts: readonly number[], at: number): boolean {
  const index = starts.indexOf(at);
  const before = tokens[starts[index - 1] ?? -1];
  const after = tokens[starts[index + 1] ?? -1];
  return before !== undefined && after !== undefined && words.isPatronymic(after.norm) && (words.casesOf(before.norm) & role.cases) !== 0;
}

/** Foreign names of women and names in vowels stay as they are in all cases; a relative of the holder, or the subject of what follows, is another person. */
function mayBeIndeclinable({ tokens, run, role, words }: Run, starts: readonly number[]): boolean {
  const after = tokens[run.next];
  if (role.plural || words.compounds || (after?.kind === 'word' && words.isVerb(after.norm))) return false;
  for (let i = role.at - 1; i >= Math.max(0, role.at - 4); i--) {
    const cue = cueOf(tokens[i]);
    if (cue === 'kin') return false;
    if (tokens[i]?.kind === 'mark') break;
  }
  return starts.every((i) => words.casesOf((tokens[i] as Token).norm) === CASES.nominative);
}

/** A verb follows, so that what stands before is somebody. */
const isSubject = (after: Token | undefined, words: RoleWords): boolean =>
  after?.kind === 'word' && after.caps === 0 && (words.isVerb(after.norm) || words.stops.has(after.norm));

/** One word, perhaps hyphenated. */
const isOneWord = (tokens: readonly Token[], run: NameSpan): boolean =>
  run.next - run.at === 1 ||
  (tokens[run.at + 1]?.text === '-' &&
    tokens.slice(run.at, run.next).every((token) => token.kind === 'word' || token.text === '-') &&
    tokens.slice(run.at, run.next).filter((token) => token.spaced).length < 2);

const agrees = (tokens: readonly Token[], starts: readonly number[], role: RoleDraft, words: RoleWords): boolean =>
  starts.some((i) => (words.casesOf((tokens[i] as Token).norm) & role.cases) !== 0);

/** A single capitalised word after an office: a surname («министр Лавров») or a place («мер Києва»). */
function loneName({ tokens, run, role, words, given, at }: Run): Start | undefined {
  const token = tokens[run.next - 1] as Token;
  const after = tokens[run.next];
  const isCapital = token.caps === 2 && (tokens[role.headNext - 1] as Token).caps < 2;
  if (senseOf(token, 'nationality') !== undefined || senseOf(token, 'portfolio') !== undefined) return undefined;
  if (role.plural || isCapital || given.casesOf(token.norm) !== undefined) return undefined;
  if (words.compounds) return role.next === role.headNext ? { at, doubtful: isQuoted(tokens, role) } : undefined;
  if (words.isPlaceAdjective(token.norm) && after?.kind === 'word' && !words.isVerb(after.norm)) return undefined;
  const cases = words.casesOf(token.norm);
  if ((cases & role.cases) === 0) return undefined;
  const before = tokens[at - 1] as Token;
  const isNamed = at > role.headNext && before.kind === 'word' && before.caps === 0 && senseOf(before, 'portfolio') === undefined;
  return { at, doubtful: role.cases !== CASES.nominative || cases !== CASES.nominative || isNamed || isQuoted(tokens, role) };
}

/** The role itself is a word in a proper name: «ТОВ "Лідер Сервіс"». */
export const isQuoted = (tokens: readonly Token[], role: RoleDraft): boolean => {
  const before = tokens[role.at - 1];
  return before !== undefined && (OPENING.has(before.text) || before.text === '-') && tokens[role.at]?.spaced === false;
};
