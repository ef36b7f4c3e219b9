import { bitsOf } from '../../core/sense.ts';
import { CASES, type Leading } from '../../core/senses/officials.ts';
import { COMMA, HYPHEN, isSign } from '../../core/signs.ts';
import type { Token } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import { readChain } from './chain.ts';
import { displacedBehind } from './changes.ts';
import { wordBefore } from './marks.ts';
import { beforeBracket, segmentBefore } from './name-before.ts';
import { cueOf, fullWords, leadingOf, type NameSpan, pastHonorifics, readName, readNameBefore } from './name-span.ts';
import { isQuote, type Led, readOrganisation } from './organisation.ts';
import type { Pair } from './pairs.ts';
import { type RoleDraft, readRole } from './role.ts';
import { firm, type Scene } from './scene.ts';
import { ARTICLE, CONJUNCTION, LINKING, NEGATION, PREPOSITION, STOP_WORD } from './words.ts';

interface Told {
  readonly status: RoleStatus;
  /** Of what has no title of its own. */
  readonly title: string;
  /** The leader stands behind: "led by", «на чолі з». */
  readonly passive: boolean;
}

const told = (status: RoleStatus, title: string, passive: boolean): Told => ({ status, title, passive });

/** What the verbs of leading say. */
const TOLD: Readonly<Record<Exclude<Leading, 'duties' | 'that-post'>, Told>> = {
  lead: told('current', 'head', false),
  led: told('former', 'head', false),
  'to-lead': told('elect', 'head', false),
  'led-by': told('current', 'head', true),
  'once-led-by': told('former', 'head', true),
  chair: told('current', 'chair', false),
  chaired: told('former', 'chair', false),
  'chaired-by': told('current', 'chair', true),
};

const MAX_CLAUSE = 24;
const MAX_BETWEEN = 7;
const OBLIQUE = CASES.instrumental | CASES.genitive;
const ANY_CASE = 63;
/** What the words are known as that an organisation is found by. */
const NAMING = bitsOf(['noun', 'body', 'nationality', 'country']);

/** «Іван Петренко очолює комітет», «комітет, яким керував …», "the agency is led by …": a word of leading, an organisation and a name, each of which may stand first. */
export function readLead(scene: Scene, at: number, leading: keyof typeof TOLD, length: number, pairs: Pair[]): void {
  const { tokens, words } = scene;
  const lead = TOLD[leading];
  const next = at + length;
  if (words.is(wordBefore(tokens, at), NEGATION)) return;
  if (!lead.passive) {
    const name = holderBefore(scene, at);
    const led = readOrganisation(scene, pastPreposition(scene, next, lead), name !== undefined && !isLone(scene, name.name));
    if (led !== undefined) {
      const holder = name ?? subjectBehind(scene, at, led);
      if (holder !== undefined) addHolder(scene, pairs, entitled(led.role, lead), lead.status, holder, at, led.role.next);
      return;
    }
    if (words.compounds) return;
  }
  const cases = lead.passive ? OBLIQUE : CASES.nominative;
  const name = holderAfter(scene, next, cases);
  if (name === undefined) return;
  const led = organisationBefore(scene, at);
  if (led === undefined) return;
  addDisplaced(scene, led, at, pairs);
  addHolder(scene, pairs, entitled(led.role, lead), lead.status, { name, cases }, led.role.at, next);
}

/** Whoever chairs is no mere head. */
function entitled(role: RoleDraft, { title }: Told): RoleDraft {
  if (role.title === 'head') role.title = title;
  return role;
}

/** «Очолює комітет Іван Петренко»: the subject may stand behind the organisation if none stands before the verb. */
function subjectBehind({ tokens, words }: Scene, verb: number, { role, chain: { name } }: Led): Holder | undefined {
  if (name === undefined) return undefined;
  for (let at = role.headNext; at < name.at; at++) if (words.is(tokens[at], PREPOSITION)) return undefined;
  for (let at = verb - 1; at >= Math.max(0, verb - MAX_BETWEEN) && tokens[at]?.kind === 'word'; at--) if (words.is(tokens[at], STOP_WORD)) return undefined;
  return { name, cases: CASES.nominative };
}

/** A name and the cases that it may stand in. */
export interface Holder {
  readonly name: NameSpan;
  readonly cases: number;
}

/** Gives a role as other words tell it, from `at` to `next`, to its holder. A surname alone holds only for somebody whom the article names in full. */
export function addHolder(scene: Scene, pairs: Pair[], role: RoleDraft, status: RoleStatus, { name, cases }: Holder, at: number, next: number): void {
  const { title, kind, rank, portfolio, organisation, country } = role;
  const held: RoleDraft = { at, headNext: next, next, title, kind, rank, status, portfolio, organisation, country, cases, nameCases: cases, plural: false };
  pairs.push({
    sentence: scene.sentence,
    role: held,
    name,
    doubt: isLone(scene, name) ? { at: next, next: name.next, portfolio, organisation, country } : undefined,
  });
}

/** «Головує в комітеті», "heads up". */
const pastPreposition = ({ tokens, words }: Scene, at: number, { title }: Told): number =>
  title === 'chair' && words.is(tokens[at], PREPOSITION) ? at + 1 : at;

const isLone = (scene: Scene, name: NameSpan): boolean => firm(scene, name) === undefined;

/** A name in one of some cases, which a given name shows best; where names do not decline, one with a given name that is known. */
function isHolder(scene: Scene, name: NameSpan, cases: number): boolean {
  const { tokens, words } = scene;
  let agrees = false;
  for (const word of fullWords(tokens, name)) {
    const given = words.given.casesOf(word.norm);
    if (given !== undefined) return (given & cases) !== 0;
    if ((words.casesOf(word.norm) & cases) !== 0) agrees = true;
  }
  return words.compounds ? isLone(scene, name) : agrees;
}

/** The subject of a verb: the name in front of it, of an adverb or of a time («з 2019 року»), or whom a relative clause is about. */
export function holderBefore(scene: Scene, verb: number): Holder | undefined {
  const { tokens, words } = scene;
  for (let at = verb - 1; at >= Math.max(0, verb - MAX_BETWEEN); at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && token.caps > 0) {
      const name = withoutAdverb(scene, readNameBefore(tokens, at + 1, words));
      const isFree = name !== undefined && !words.is(wordBefore(tokens, name.at), PREPOSITION) && isHolder(scene, name, CASES.nominative);
      return isFree ? { name, cases: CASES.nominative } : undefined;
    }
    if (isSign(token, COMMA)) {
      // A finite verb right behind a comma goes on after an apposition; a participle is said of the name itself.
      const goesOn = at === verb - 1 && words.isVerb((tokens[verb] as Token).norm);
      return beforeComma(scene, at, goesOn ? CASES.nominative : ANY_CASE, goesOn);
    }
    if (token.kind === 'mark' || words.is(token, NEGATION | CONJUNCTION) || isVerbal(scene, token)) return undefined;
  }
  return undefined;
}

/** «Нещодавно Петренко»: the first word of a sentence is capitalised for its place. */
function withoutAdverb({ sentence, tokens, words }: Scene, name: NameSpan | undefined): NameSpan | undefined {
  if (name === undefined || name.at > 0 || words.compounds) return name;
  for (const { norm } of fullWords(tokens, name)) if (words.given.casesOf(norm) !== undefined) return name;
  return sentence.pack.nouns.isModifier((tokens[0] as Token).norm) ? readName(tokens, 1, words) : name;
}

/** Whose name stands before a comma, or before the apposition that it ends. */
function beforeComma(scene: Scene, comma: number, cases: number, inserted: boolean): Holder | undefined {
  const { tokens, words } = scene;
  const end = inserted ? segmentBefore(scene, comma) : comma;
  const name = end === undefined ? undefined : readNameBefore(tokens, beforeBracket(tokens, end), words);
  if (name !== undefined && !isLone(scene, name)) return isHolder(scene, name, cases) ? { name, cases } : undefined;
  return inserted ? undefined : beforeComma(scene, comma, CASES.nominative, true);
}

const isVerbal = ({ words }: Scene, token: Token): boolean => {
  if (words.is(token, STOP_WORD | LINKING) || token.kind !== 'word') return false;
  const cue = cueOf(token);
  return words.isVerb(token.norm) || (cue !== undefined && cue !== 'post') || leadingOf(token) !== undefined;
};

/** The name behind a verb in one of some cases: adverbs, a time, a people or a rank may stand between. */
export function holderAfter(scene: Scene, from: number, cases: number): NameSpan | undefined {
  const { tokens, words, text } = scene;
  let tied = false;
  for (let at = from; at < from + MAX_BETWEEN; at++) {
    const token = tokens[at];
    if (token === undefined || token.breaks > 0 || (token.kind === 'mark' && !isSign(token, HYPHEN))) return undefined;
    const role = token.kinds === 0 ? undefined : readRole(tokens, at, words);
    if (role !== undefined) {
      const { name } = readChain(text, tokens, role, words);
      return name !== undefined && isHolder(scene, name, cases) ? name : undefined;
    }
    const start = pastHonorifics(tokens, at);
    if ((tokens[start]?.caps ?? 0) > 0) {
      const name = readName(tokens, start, words);
      return name !== undefined && isHolder(scene, name, cases) && !(tied && (isLone(scene, name) || words.is(wordBefore(tokens, at), PREPOSITION)))
        ? name
        : undefined;
    }
    if (words.is(token, PREPOSITION)) tied = true;
    if (words.is(token, CONJUNCTION | NEGATION) || isVerbal(scene, token)) return undefined;
  }
  return undefined;
}

/** The organisation in the clause before a verb, or that a relative clause is about. */
function organisationBefore(scene: Scene, verb: number): Led | undefined {
  const { tokens } = scene;
  let isOwned = false;
  for (let at = Math.max(0, verb - MAX_CLAUSE); at < verb; at++) {
    const token = tokens[at] as Token;
    // «Тоді Нафтогаз очолював …»: no capital for the place in the sentence.
    const isNamed = at > 0 && at === verb - 1 && token.caps === 1 && (tokens[at - 1]?.caps === 0 || (at === 1 && tokens[0]?.kinds !== 0));
    // What stands behind a name in quotation marks belongs to it: «КП «Дорсервіс» обласної ради очолює …».
    if (isQuote(token)) isOwned = true;
    else if (isSign(token, COMMA)) isOwned = false;
    if (isOwned || (!isNamed && (token.kinds & NAMING) === 0 && token.caps < 2)) continue;
    const led = readOrganisation(scene, at, isNamed);
    if (led === undefined || led.role.headNext > verb) continue;
    if (reaches(scene, led.chain.at, verb)) return led;
    at = led.role.headNext - 1;
  }
  return undefined;
}

/** Whether nothing but a pronoun, adverbs and a time stand between what belongs to an organisation and the verb: «комітет, який з літа очолює …». */
function reaches(scene: Scene, from: number, verb: number): boolean {
  const { tokens, words } = scene;
  if (from > verb || verb - from > MAX_BETWEEN) return false;
  let tied = false;
  for (let at = from; at < verb; at++) {
    const token = tokens[at] as Token;
    if (at === from && isSign(token, COMMA)) continue;
    if (words.is(token, PREPOSITION) || cueOf(token) === 'instead') tied = true;
    else if (!words.is(token, LINKING | STOP_WORD | ARTICLE) && (!tied || isSign(token, COMMA) || isVerbal(scene, token))) return false;
  }
  return true;
}

/** «Замість Івана Петренка комітет очолить …»: who led it before. */
function addDisplaced(scene: Scene, { role, chain }: Led, verb: number, pairs: Pair[]): void {
  for (let at = chain.at; at < verb; at++) {
    if (cueOf(scene.tokens[at]) !== 'instead') continue;
    const name = displacedBehind(scene, at);
    if (name !== undefined) addHolder(scene, pairs, role, 'former', { name, cases: CASES.genitive }, role.at, role.headNext);
    return;
  }
}
