import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { Counted } from '../../core/values/figure.ts';
import { roleOf } from '../../grammar/roles.ts';
import { stem } from '../../segment/stem.ts';
import { type FoundNoun, nounAfter, nounAt } from './counted-after.ts';
import { fateBeside, nounBefore } from './counted-before.ts';
import { type CountedNoun, isCount, type Quantity } from './draft.ts';
import { ANAPHOR, CONJUNCTION, DETERMINER, ENDS_PHRASE, OPENING, OPENING_SQUARE, PARTITIVE, RATIO } from './noun-roles.ts';
import type { FigureWords } from './words.ts';

/** A noun is carried over from the number before it within this many tokens. */
const CARRY = 40;
/** From a share to the number that it came to. */
const CHANGE_REACH = 6;
const PERSON = 'person';
const VOTE = 'vote';
/** «зросла в 1,5 раза – до 300»: how many times is no count of anything. */
const TIMES = 'time';
const TIMES_OF: ReadonlySet<string> = new Set(['year', 'month', 'week', 'quarter', 'day']);

/**
 * What each quantity of a sentence counts, in their order; null where that is not told.
 *
 * A noun belongs to the number before it («400 журналістів зі 189 агентств»), to numbers that are joined to that one («12 або 13 країн», "3 of 15 members"),
 * to a number that it stands before («делегатов было 2500»), or is carried over to the next («110 країн, з них 64»). `carried` is the last noun of the
 * sentence before, for numbers that a pronoun ties to it.
 */
export function findCounted(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  words: FigureWords,
  text: string,
  carried: CountedNoun | null = null,
): readonly (CountedNoun | null)[] {
  const own = ownNouns(tokens, quantities, words);
  const counted: (CountedNoun | null)[] = [];
  let last: CountedNoun | null = null;
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index] as Quantity;
    const noun = own[index];
    let result: CountedNoun | null = null;
    if (noun !== undefined) result = quoted(tokens, noun, words, text);
    else if (isCount(quantity))
      result = elsewhere(tokens, quantity, floorAt(quantities, counted, index), index > 0 ? quantities[index - 1] : undefined, last, carried, words, text);
    counted.push(result);
    if (result !== null && isCount(quantity) && result.counted.concept !== TIMES) last = result;
  }
  return counted;
}

/** The noun that stands after each number, or that the next one shares with it. */
function ownNouns(tokens: readonly Token[], quantities: readonly Quantity[], words: FigureWords): readonly (FoundNoun | undefined)[] {
  const own: (FoundNoun | undefined)[] = [];
  for (let index = 0; index < quantities.length; index++)
    own.push(ownNoun(tokens, quantities[index] as Quantity, quantities[index + 1]?.from ?? tokens.length, words));
  for (let index = quantities.length - 2; index >= 0; index--) {
    const quantity = quantities[index] as Quantity;
    if (own[index] !== undefined || !isCount(quantity)) continue;
    const after = quantities[index + 1] as Quantity;
    if (isJoined(tokens, quantity, after, words)) own[index] = own[index + 1];
    // "two $1m cheques", "three 10-year sentences": the next number only tells how great each of them is.
    else if (after.from === quantity.next && !isCount(after) && after.kind !== 'percent')
      own[index] = nounAfter(tokens, after.next, quantities[index + 2]?.from ?? tokens.length, words.nouns.numberAfter(quantity.value), words);
  }
  return own;
}

/** Where the look back for a noun ends: behind the number before, or before it if that only says how many times. */
function floorAt(quantities: readonly Quantity[], counted: readonly (CountedNoun | null)[], index: number): number {
  if (index === 0) return 0;
  const before = counted[index - 1]?.counted.concept === TIMES ? index - 2 : index - 1;
  return before < 0 ? 0 : (quantities[before] as Quantity).next;
}

/** The noun after a number, or the unit inside a length of time; of money and measures nothing is counted. */
function ownNoun(tokens: readonly Token[], quantity: Quantity, limit: number, words: FigureWords): FoundNoun | undefined {
  switch (quantity.kind) {
    case 'count':
    case 'number':
      return nounAfter(tokens, quantity.next, limit, words.nouns.numberAfter(quantity.value), words);
    case 'duration': {
      const inside = quantity.next - 1 > quantity.at ? nounAt(tokens, quantity.next - 1, 'both') : undefined;
      if (inside === undefined) return nounAfter(tokens, quantity.next, limit, 'both', words);
      const { sense, next } = inside;
      return { at: next - 1, head: next - 1, next, lemma: sense.lemma, concept: sense.concept, guessed: false, predicate: null, with: [] };
    }
    case 'percent': {
      const noun = nounAfter(tokens, quantity.next, limit, 'both', words);
      // "rose 17% last year": time is not what a share is of.
      return noun?.guessed === true || TIMES_OF.has(noun?.concept ?? '') ? undefined : noun;
    }
    default:
      return undefined;
  }
}

/** Whether only a conjunction, a dash or the word before a whole stands between two numbers: they count the same. */
function isJoined(tokens: readonly Token[], left: Quantity, right: Quantity, { byNoun }: FigureWords): boolean {
  if (!isCount(right)) return false;
  const between = right.at - left.next;
  if (between < 1 || between > 3) return false;
  for (let i = left.next; i < right.from; i++) {
    const roles = roleOf(byNoun, tokens[i]);
    if ((roles & (i === left.next ? JOINING : JOINING | DETERMINER)) === 0) return false;
  }
  return true;
}

const JOINING = CONJUNCTION | PARTITIVE | RATIO;

/** The noun of a number that has none after it. */
function elsewhere(
  tokens: readonly Token[],
  quantity: Quantity,
  floor: number,
  shareBefore: Quantity | undefined,
  previous: CountedNoun | null,
  carried: CountedNoun | null,
  words: FigureWords,
  text: string,
): CountedNoun | null {
  const fate = fateBeside(tokens, quantity.from, quantity.next, words);
  if (fate !== undefined) return person(tokens, fate, words, text);
  const before = nounBefore(tokens, quantity.from, floor, quantity.from < quantity.at, words) ?? nounOfChange(tokens, quantity, shareBefore, words);
  if (before !== undefined) return quoted(tokens, before, words, text);
  if (isBallot(tokens[quantity.next])) return previous ?? carried ?? null;
  const ballot = ballotBefore(tokens, quantity.from, floor, words);
  if (ballot !== undefined) return unnamed(tokens, ballot, words.nouns.vote, VOTE, text);
  if (previous !== null && quantity.at - previous.next < CARRY && mayCarry(tokens, quantity, words)) return previous;
  if (carried !== null && pointsBack(tokens, quantity, floor, words)) return { ...carried, at: quantity.next, next: quantity.next };
  return senseOf(tokens[quantity.next - 1], SENSES.numeral)?.value.type === 'collective' ? person(tokens, quantity.next - 1, words, text) : null;
}

/** «смертей поменшало на 17 %, до 631»: from and to what, behind by how much. */
function nounOfChange(tokens: readonly Token[], { from }: Quantity, share: Quantity | undefined, words: FigureWords): FoundNoun | undefined {
  if (share === undefined || share.kind !== 'percent' || from - share.next > CHANGE_REACH) return undefined;
  return nounBefore(tokens, share.from, 0, false, words);
}

/** "Two abstained": of those who voted. */
function isBallot(token: Token | undefined): boolean {
  const concept = senseOf(token, SENSES.predicate)?.value.concept;
  return concept === 'abstain' || concept === 'vote' || concept === 'vote for' || concept === 'vote against';
}

/** "voted by 314 to 291", «за проголосували 331»: a verb of voting right before the number, or before its preposition. */
function ballotBefore(tokens: readonly Token[], from: number, floor: number, { byNoun }: FigureWords): number | undefined {
  for (let i = from - 1; i >= floor && i >= from - 2; i--) {
    if (isBallot(tokens[i])) return i;
    if ((roleOf(byNoun, tokens[i]) & ENDS_PHRASE) === 0) return undefined;
  }
  return undefined;
}

/** A number alone in brackets is a note, and one after a name in a language that puts the name first belongs to that ("Boeing 737"). */
function mayCarry(tokens: readonly Token[], { from }: Quantity, { nouns, byNoun }: FigureWords): boolean {
  if (from === 0) return false;
  const before = tokens[from - 1] as Token;
  if ((roleOf(byNoun, before) & (OPENING | OPENING_SQUARE)) !== 0) return false;
  return !nouns.headLast || before.caps === 0 || before.kind !== 'word';
}

function pointsBack(tokens: readonly Token[], quantity: Quantity, floor: number, { byNoun }: FigureWords): boolean {
  const end = Math.min(tokens.length, quantity.next + 3);
  for (let i = Math.max(floor, quantity.from - 6); i < end; i++) if ((roleOf(byNoun, tokens[i]) & ANAPHOR) !== 0) return true;
  return false;
}

/** Persons of whom only a fate or their number is told; the word that tells it is quoted. */
const person = (tokens: readonly Token[], at: number, { nouns }: FigureWords, text: string): CountedNoun => unnamed(tokens, at, nouns.person, PERSON, text);

function unnamed(tokens: readonly Token[], at: number, lemma: string, concept: string, text: string): CountedNoun {
  const { start, end } = tokens[at] as Token;
  return { at, next: at + 1, counted: { start, end, text: text.slice(start, end), lemma, concept }, predicate: null };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function quoted(tokens: readonly Token[], noun: FoundNoun, { nouns, code }: FigureWords, text: string): CountedNoun {
  const { concept, guessed } = noun;
  const first = tokens[noun.head] as Token;
  const { start } = first;
  const { end } = tokens[noun.next - 1] as Token;
  const lemma = guessed && noun.lemma === first.norm && !nouns.mayBeGenitivePlural(noun.lemma) ? stem(noun.lemma, code) : noun.lemma;
  const counted: Writable<Counted> = { start, end, text: text.slice(start, end), lemma, concept };
  if (noun.with.length > 0) counted.with = noun.with;
  if (guessed) counted.guessed = true;
  return { at: noun.at, next: noun.next, predicate: noun.predicate, counted };
}
