import { bitsOf, SENSES, type Sense } from '../../core/sense.ts';
import { CASES, type OfficeKind, type OfficeSense } from '../../core/senses/officials.ts';
import { APOSTROPHE, CURLY_APOSTROPHE, HYPHEN, isSign } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import { deputyOf, viceOf } from './title.ts';
import { ARTICLE, CONJUNCTION, PREPOSITION, type RoleWords } from './words.ts';

/** A role in the making: `tokens.slice(at, next)` of a sentence; `next` grows with what follows the office. */
export interface RoleDraft {
  at: number;
  /** Where the office itself ends. */
  headNext: number;
  next: number;
  title: string;
  readonly kind: OfficeKind;
  readonly rank: string | null;
  status: RoleStatus;
  portfolio: string | null;
  organisation: string | null;
  country: string | null;
  readonly cases: number;
  /** The cases in which its holder may be named behind it: mostly its own. */
  nameCases: number;
  readonly plural: boolean;
}

const MAX_BEFORE = 8;
/** Deputies of deputies. */
const MAX_DEPTH = 3;
/** Words of a field between deputy and office. */
const MAX_FIELD = 3;

/** What the words of a role are known as. */
export const ROLE_PARTS = bitsOf(['office', 'standing', 'body', 'portfolio', 'country', 'nationality']);

/** The role that starts at a token: words of standing and nationality, then an office, with the office that a deputy serves. What follows is read by `readChain`. */
export function readRole(tokens: readonly Token[], at: number, words: RoleWords, depth = 0): RoleDraft | undefined {
  let rank: string | null = null;
  let status: RoleStatus | null = null;
  let country: string | null = null;
  let portfolio: string | null = null;
  let organisation: string | null = null;
  let cases = 63;
  let fixed = false;
  let next = at;
  for (let steps = 0; steps < MAX_BEFORE; steps++) {
    const token = tokens[next];
    if (token === undefined || (token.kinds & ROLE_PARTS) === 0 || (next > at && token.breaks > 0)) return undefined;
    const office = senseOf(token, SENSES.office);
    const standing = senseOf(token, SENSES.standing);
    if (office !== undefined && (standing === undefined || office.length > standing.length || !leadsOn(tokens, next + standing.length))) {
      const read = compose(tokens, next, office, words, depth);
      const title = rank === 'vice' ? viceOf(read.title) : rank === 'shadow' ? `shadow ${read.title}` : read.title;
      const held = fixed ? cases : office.value.cases & cases || office.value.cases;
      const role: RoleDraft = {
        at,
        headNext: read.next,
        next: read.next,
        title,
        kind: office.value.kind === 'deputy' && read.title !== 'deputy' ? 'post' : office.value.kind,
        rank: rank === 'vice' || rank === 'shadow' ? null : rank,
        status: status ?? office.value.status ?? 'current',
        portfolio: read.portfolio ?? office.value.portfolio ?? portfolio,
        organisation,
        country: read.country ?? country,
        cases: held,
        nameCases: held,
        plural: office.value.plural,
      };
      return readSuffix(tokens, role);
    }
    if (standing !== undefined) {
      rank = standing.value.rank ?? rank;
      status = standing.value.status === 'current' ? status : (standing.value.status ?? status);
      if (standing.value.governs) {
        cases = standing.value.cases;
        fixed = true;
      } else if (!fixed && standing.value.cases !== 63) cases &= standing.value.cases;
      next += standing.length;
      if (isSign(tokens[next], HYPHEN) && tokens[next]?.spaced === false) next++;
      continue;
    }
    const nation = senseOf(token, SENSES.nationality) ?? (words.compounds ? senseOf(token, SENSES.country) : undefined);
    if (nation !== undefined && token.caps >= nation.value.caps) {
      country = nation.value.code;
      next += nation.length;
      if (isPossessive(tokens[next]) || isApostrophe(tokens[next])) next++;
      continue;
    }
    if (!words.compounds) return undefined;
    const body = senseOf(token, SENSES.body);
    const field = senseOf(token, SENSES.portfolio);
    if (body !== undefined && body.length >= (field?.length ?? 0)) {
      organisation = body.value.name;
      country = body.value.country ?? country;
      portfolio = body.value.portfolio ?? portfolio;
      next += body.length;
    } else if (field !== undefined) {
      // "Labour's home secretary" belongs to a party.
      if (!isPossessive(tokens[next + field.length])) portfolio = field.value;
      next += field.length;
    } else return undefined;
    if (isPossessive(tokens[next])) next++;
  }
  return undefined;
}

/** Where a role ends if the name of its holder stands there, and what it said until then. */
export interface RoleEnd {
  readonly at: number;
  readonly portfolio: string | null;
  readonly organisation: string | null;
  readonly country: string | null;
}

/** What reading on behind a role may change. */
export type RoleState = Pick<RoleDraft, 'next' | 'title' | 'portfolio' | 'organisation' | 'country'>;

export const stateOf = ({ next, title, portfolio, organisation, country }: RoleDraft): RoleState => ({ next, title, portfolio, organisation, country });

/** Makes a role again what it was. */
export function restore(role: RoleDraft, { next, title, portfolio, organisation, country }: RoleState): void {
  role.next = next;
  role.title = title;
  role.portfolio = portfolio;
  role.organisation = organisation;
  role.country = country;
}

/** Takes back what was read of a role from where its holder turned out to be named. */
export function endBefore(role: RoleDraft, { at, portfolio, organisation, country }: RoleEnd): void {
  if (role.next > at) restore(role, { next: at, title: role.title, portfolio, organisation, country });
}

/** Whether an office belongs to the role before it, in the genitive: «радник президента». */
export function governs(role: RoleDraft, office: OfficeSense, words: RoleWords): boolean {
  if (words.compounds || (office.cases & CASES.genitive) === 0) return false;
  return (role.cases & CASES.genitive) === 0 || (office.kind !== 'rank' && role.kind !== 'rank' && office.plural === role.plural);
}

/** «'s», which the tokeniser cuts off. */
export const isPossessive = (token: Token | undefined): boolean => token !== undefined && token.length === 2 && token.norm === "'s";

export const isApostrophe = (token: Token | undefined): boolean => isSign(token, APOSTROPHE) || isSign(token, CURLY_APOSTROPHE);

/** Whether an office or a word of standing follows, so that the word before it qualifies. */
const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  senseOf(tokens[at], SENSES.office) !== undefined || senseOf(tokens[at], SENSES.standing) !== undefined;

interface Composed {
  readonly title: string;
  readonly next: number;
  readonly portfolio: string | null;
  readonly country: string | null;
}

/** «заступник» + «міністра» is a deputy minister; other offices stand alone. */
function compose(tokens: readonly Token[], at: number, { value, length }: Sense<'office'>, words: RoleWords, depth: number): Composed {
  const { title, kind } = value;
  const next = at + length;
  const alone = { title, next, portfolio: null, country: null };
  if (kind !== 'deputy' || depth === MAX_DEPTH) return alone;
  const served = readRole(tokens, next, words, depth + 1) ?? (words.compounds ? servedBehind(tokens, next, words, depth) : undefined);
  if (served === undefined || (!words.compounds && (served.cases & CASES.genitive) === 0) || served.headNext - next > MAX_BEFORE) return alone;
  return { title: deputyOf(served.title), next: served.headNext, portfolio: served.portfolio, country: served.country };
}

/** "Deputy Communities Minister": the field of the office that is served stands between. */
function servedBehind(tokens: readonly Token[], from: number, words: RoleWords, depth: number): RoleDraft | undefined {
  for (let at = from; at < from + MAX_FIELD; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.caps === 0 || words.is(token, ARTICLE | PREPOSITION | CONJUNCTION)) return undefined;
    const served = readRole(tokens, at + 1, words, depth + 1);
    if (served !== undefined) return served.at === at + 1 && (tokens[at + 1] as Token).caps > 0 ? served : undefined;
  }
  return undefined;
}

/** "president-elect", "minister designate". */
function readSuffix(tokens: readonly Token[], role: RoleDraft): RoleDraft {
  const standing = senseOf(tokens[role.next], SENSES.standing);
  if (standing?.value.status === undefined || standing.value.status === null || standing.value.governs) return role;
  if (
    standing.value.status !== 'elect' ||
    standing.value.cases !== CASES.nominative ||
    senseOf(tokens[role.next + standing.length], SENSES.office) !== undefined
  )
    return role;
  role.next += standing.length;
  role.headNext = role.next;
  role.status = standing.value.status;
  return role;
}

/** A bare role with what is known of its holder's. */
export const completedBy = (bare: RoleDraft, { rank, portfolio, organisation, country }: RoleDraft): RoleDraft => ({
  at: bare.at,
  headNext: bare.headNext,
  next: bare.next,
  title: bare.title,
  kind: bare.kind,
  rank,
  status: bare.status,
  portfolio,
  organisation,
  country,
  cases: bare.cases,
  nameCases: bare.nameCases,
  plural: bare.plural,
});
