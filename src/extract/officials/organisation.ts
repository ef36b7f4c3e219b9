import { bitsOf, SENSES } from '../../core/sense.ts';
import { CASES } from '../../core/senses/officials.ts';
import { HYPHEN, isSign } from '../../core/signs.ts';
import { senseOf, type Token } from '../../core/token.ts';
import { readChain } from './chain.ts';
import { closingOf } from './marks.ts';
import { cueOf, leadingOf } from './name-span.ts';
import { isPossessive, type RoleDraft } from './role.ts';
import type { ChainEnd, Scene } from './scene.ts';
import { ARTICLE, CONJUNCTION, LINKING, NEGATION, NOT_NAME, PREPOSITION, STOP_WORD } from './words.ts';

/** What has a post at its head, by the English concept of the noun, and the title of it. What is led for a day or in many ways has none: delegations, teams, groups, rallies; nor does a verb tell the post of one who runs a firm. */
const TITLES: ReadonlyMap<string, string> = new Map(
  [
    ['minister', 'ministry'],
    ['prime minister', 'government'],
    ['commander', 'army, battalion, brigade, corps, division, fleet, platoon, regiment, squadron'],
    ['leader', 'bloc, faction, movement, party'],
    [
      'head',
      'administration, agency, alliance, association, authority, bank, branch, centre, chamber, church, club, coalition, college, commission, committee, council, court, department, diocese, editorial office, embassy, executive board, faculty, federation, foundation, fund, headquarters, hospital, institute, institution, museum, newspaper, office, organization, parliament, police department, prison, prosecutor office, school, secretariat, service, theatre, trade union, union, unit, university, university department',
    ],
  ].flatMap(([title = '', concepts = '']) => concepts.split(', ').map((concept): [string, string] => [concept, title])),
);

/** An organisation as the role of whoever leads it. */
export interface Led {
  readonly role: RoleDraft;
  readonly chain: ChainEnd;
}

/** Whether a quotation opens: firms bear such names («КП «Дорсервіс»»). */
export const isQuote = (token: Token | undefined): boolean => token !== undefined && closingOf(token) !== undefined;

const NOUN = SENSES.noun.bit;
const MAX_WORDS = 8;
const MAX_SMALL_WORDS = 2;
/** What is no word before the noun that tells what kind of organisation it is. */
const BARRIERS = bitsOf(['predicate', 'office']);
const TIME = bitsOf(['numeral', 'timeUnit', 'month', 'relativeTime']);
const SMALL_WORDS = PREPOSITION | CONJUNCTION | LINKING | NEGATION | STOP_WORD;

/**
 * The organisation that begins at a token: words that qualify it, then a body, a noun for one or an abbreviation, and all that belongs to it.
 *
 * `named`: a lone capitalised word will do, too.
 */
export function readOrganisation(scene: Scene, at: number, named: boolean): Led | undefined {
  const { tokens, words } = scene;
  let country: string | null = null;
  let portfolio: string | null = null;
  let from = at;
  while (from < at + MAX_SMALL_WORDS && words.is(tokens[from], LINKING | ARTICLE)) from++;
  if (words.is(tokens[from], STOP_WORD) && titleOfNoun(tokens[from + 1]) !== undefined) from++;
  for (let next = from; next < from + MAX_WORDS; ) {
    const token = tokens[next];
    if (token === undefined || (next > at && token.breaks > 0)) return undefined;
    if (isQuote(token)) return undefined;
    if (isPossessive(token) || (isSign(token, HYPHEN) && !token.spaced)) {
      next++;
      continue;
    }
    if (token.kind === 'mark' || token.kind === 'address' || cueOf(token) !== undefined || leadingOf(token) !== undefined) return undefined;
    const body = senseOf(token, SENSES.body);
    if (body !== undefined && (token.caps > 0 || body.length > 1) && isLast(scene, next + body.length)) {
      const { name, country: home, portfolio: field } = body.value;
      return ledFrom(scene, from, next + body.length, titleOfBody(name), field ?? portfolio, home ?? country, name);
    }
    const title = titleOfNoun(token);
    if (title !== undefined && isLast(scene, next + title.length)) return ledFrom(scene, from, next + title.length, title.value, portfolio, country, null);
    const place = senseOf(token, SENSES.nationality) ?? senseOf(token, SENSES.country);
    if (place !== undefined && token.caps >= place.value.caps) {
      country = place.value.code;
      next += place.length;
      continue;
    }
    if (token.caps === 2 && isLast(scene, next + 1) && !isQuote(tokens[next + 1]))
      return ledFrom(scene, from, next + 1, 'head', portfolio, country, token.text);
    if (!words.compounds) {
      if (named && token.caps === 1 && !words.isPlaceAdjective(token.norm) && !mayQualify(scene, next)) {
        return words.is(token, NOT_NAME) || words.given.casesOf(token.norm) !== undefined || place !== undefined
          ? undefined
          : ledFrom(scene, from, next + 1, 'head', portfolio, country, token.text);
      }
      if (token.caps === 0 && isNoun(token)) return undefined;
    }
    if (
      token.caps === 0 &&
      ((!words.compounds && (token.kinds & BARRIERS) !== 0) || words.is(token, SMALL_WORDS) || (token.kind === 'word' && words.isVerb(token.norm)))
    )
      return undefined;
    portfolio ??= words.compounds ? (senseOf(token, SENSES.portfolio)?.value ?? null) : null;
    next++;
  }
  return undefined;
}

/** Where nouns stand before the one that they belong to, no word may follow: "the party leadership" is no party. */
function isLast({ tokens, words }: Scene, next: number): boolean {
  const after = tokens[next];
  if (!words.compounds || after === undefined || after.breaks > 0) return true;
  if (after.kind === 'mark') return !isSign(after, HYPHEN) || after.spaced;
  return (
    after.kind === 'word' &&
    !isPossessive(after) &&
    (words.is(after, SMALL_WORDS | ARTICLE) || cueOf(after) !== undefined || leadingOf(after) !== undefined || (after.caps === 0 && words.isVerb(after.norm)))
  );
}

/** A capitalised word goes with the noun after it: «Київську міську раду». */
const mayQualify = ({ tokens }: Scene, at: number): boolean => {
  const after = tokens[at + 1];
  return after?.kind === 'word' && (titleOfNoun(after) !== undefined || titleOfNoun(tokens[at + 2]) !== undefined);
};

/** A noun of its own; «військовий» is one that may as well qualify another. */
function isNoun({ kinds, senses }: Token): boolean {
  if ((kinds & NOUN) === 0) return false;
  for (const { kind, value } of senses) if (kind === 'noun' && !value.adjectival) return true;
  return false;
}

interface NounTitle {
  readonly value: string;
  readonly length: number;
}

/** The title that goes with a noun for one organisation. */
function titleOfNoun(token: Token | undefined): NounTitle | undefined {
  if (token === undefined || (token.kinds & NOUN) === 0) return undefined;
  for (const { kind, value, length } of token.senses) {
    if (kind !== 'noun' || value.number === 'plural') continue;
    const title = TITLES.get(value.concept);
    if (title !== undefined) return { value: title, length };
  }
  return undefined;
}

const titleOfBody = (name: string | null): string => (name?.startsWith('Ministry') ? 'minister' : name === 'Cabinet of Ministers' ? 'prime minister' : 'head');

/** The role with all that follows the organisation; it names what it leads if that is written with a capital. */
function ledFrom(
  scene: Scene,
  at: number,
  headNext: number,
  title: string,
  portfolio: string | null,
  country: string | null,
  organisation: string | null,
): Led {
  const { text, tokens, words } = scene;
  const role: RoleDraft = {
    at,
    headNext,
    next: headNext,
    title,
    kind: 'post',
    rank: null,
    status: 'current',
    portfolio,
    organisation,
    country,
    cases: CASES.nominative,
    nameCases: CASES.nominative,
    plural: false,
  };
  const chain = readChain(text, tokens, role, words);
  role.next = beforeTime(scene, role);
  if (organisation === null && at > 0 && (tokens[at] as Token).caps > 0) {
    let next = headNext;
    while (next < role.next && !words.is(tokens[next], PREPOSITION) && tokens[next]?.kind !== 'mark') next++;
    role.organisation = text.slice((tokens[at] as Token).start, (tokens[next - 1] as Token).end);
  }
  return { role, chain };
}

/** Where the role ends before a time that the chain has read on to: «керував заводом | з 2010 року». */
function beforeTime({ tokens, words }: Scene, { headNext, next }: RoleDraft): number {
  for (let at = headNext; at < next; at++) {
    const { kinds } = tokens[at] as Token;
    const isTied = words.is(tokens[at - 1], PREPOSITION | CONJUNCTION);
    if ((kinds & TIME) === 0 && !(isTied && (kinds & SENSES.digits.bit) !== 0)) continue;
    return isTied && at > headNext ? at - 1 : at;
  }
  return next;
}
