import { senseOf, type Token } from '../../core/token.ts';
import type { NounConventions } from '../../languages/contracts/nouns.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { stem } from '../../segment/stem.ts';
import { type FoundNoun, nounAfter, nounAt } from './counted-after.ts';
import { fateBeside, nounBefore } from './counted-before.ts';
import type { CountedNoun, Quantity } from './draft.ts';

/** A noun is carried over from the number before it within this many tokens. */
const CARRY = 40;
const PERSON = 'person';
/** «зросла в 1,5 раза – до 300»: how many times is no count of anything. */
const TIMES = 'time';

/**
 * What each quantity of a sentence counts, in their order; null where that is not told.
 *
 * A noun belongs to the number before it («400 журналістів зі 189 агентств»), to numbers that are joined to that one («12 або 13 країн», "3 of 15 members"),
 * to a number that it stands before («делегатов было 2500»), or is carried over to the next («110 країн, з них 64»). `carried` is the last noun of the
 * sentence before, for numbers that a pronoun ties to it.
 */
export function findCounted(sentence: Sentence, quantities: readonly Quantity[], carried: CountedNoun | null = null): readonly (CountedNoun | null)[] {
  const { tokens, pack } = sentence;
  const nouns = pack.nouns;
  const own = quantities.map((quantity, index) => ownNoun(tokens, quantity, limitAt(quantities, index, tokens.length), nouns));
  for (let index = quantities.length - 2; index >= 0; index--) {
    if (own[index] === undefined && isCount(quantities[index]) && isJoined(tokens, quantities[index] as Quantity, quantities[index + 1] as Quantity, nouns))
      own[index] = own[index + 1];
  }
  const counted: (CountedNoun | null)[] = [];
  let last: CountedNoun | null = null;
  quantities.forEach((quantity, index) => {
    const isFactor = index > 0 && counted[index - 1]?.counted.concept === TIMES;
    const floor = index === 0 ? 0 : isFactor ? ((quantities[index - 2] as Quantity | undefined)?.next ?? 0) : (quantities[index - 1] as Quantity).next;
    const noun = own[index];
    const result = noun !== undefined ? quoted(sentence, noun) : isCount(quantity) ? elsewhere(sentence, quantity, floor, last, carried, nouns) : null;
    counted.push(result);
    if (result !== null && isCount(quantity) && result.counted.concept !== TIMES) last = result;
  });
  return counted;
}

const isCount = (quantity: Quantity | undefined): boolean => quantity?.kind === 'count' || quantity?.kind === 'number';
const limitAt = (quantities: readonly Quantity[], index: number, length: number): number => quantities[index + 1]?.from ?? length;

/** The noun after a number, or the unit inside a length of time; of money and measures nothing is counted. */
function ownNoun(tokens: readonly Token[], quantity: Quantity, limit: number, nouns: NounConventions): FoundNoun | undefined {
  const wanted = quantity.kind === 'percent' ? 'both' : nouns.numberAfter(quantity.value);
  switch (quantity.kind) {
    case 'count':
    case 'number':
      return nounAfter(tokens, quantity.next, limit, wanted, nouns);
    case 'duration': {
      const inside = quantity.next - 1 > quantity.at ? nounAt(tokens, quantity.next - 1, 'both') : undefined;
      if (inside === undefined) return nounAfter(tokens, quantity.next, limit, 'both', nouns);
      const { sense, next } = inside;
      return { at: next - 1, head: next - 1, next, lemma: sense.lemma, concept: sense.concept, guessed: false, predicate: null, with: [] };
    }
    case 'percent': {
      const noun = nounAfter(tokens, quantity.next, limit, wanted, nouns);
      return noun?.guessed === true ? undefined : noun;
    }
    default:
      return undefined;
  }
}

/** Whether only a conjunction, a dash or the word before a whole stands between two numbers: they count the same. */
function isJoined(tokens: readonly Token[], left: Quantity, right: Quantity, nouns: NounConventions): boolean {
  if (!isCount(right)) return false;
  const between = right.at - left.next;
  if (between < 1 || between > 3) return false;
  for (let i = left.next; i < right.from; i++) {
    const { norm } = tokens[i] as Token;
    const joins = nouns.conjunctions.has(norm) || nouns.partitives.has(norm) || nouns.ratios.has(norm);
    if (!joins && (i === left.next || !nouns.determiners.has(norm))) return false;
  }
  return true;
}

/** The noun of a number that has none after it. */
function elsewhere(
  sentence: Sentence,
  quantity: Quantity,
  floor: number,
  previous: CountedNoun | null,
  carried: CountedNoun | null,
  nouns: NounConventions,
): CountedNoun | null {
  const { tokens } = sentence;
  const fate = fateBeside(tokens, quantity.from, quantity.next, nouns);
  if (fate !== undefined) return person(sentence, fate, nouns);
  const before = nounBefore(tokens, quantity.from, floor, quantity.from < quantity.at, nouns);
  if (before !== undefined) return quoted(sentence, before);
  if (previous !== null && quantity.at - previous.next < CARRY && mayCarry(tokens, quantity, nouns)) return previous;
  if (carried !== null && pointsBack(tokens, quantity, floor, nouns)) return { ...carried, at: quantity.next, next: quantity.next };
  return senseOf(tokens[quantity.next - 1], 'numeral')?.value.type === 'collective' ? person(sentence, quantity.next - 1, nouns) : null;
}

/** A number alone in brackets is a note, and one after a name in a language that puts the name first belongs to that ("Boeing 737"). */
function mayCarry(tokens: readonly Token[], quantity: Quantity, nouns: NounConventions): boolean {
  const before = tokens[quantity.from - 1];
  if (before === undefined) return false;
  if (before.norm === '(' || before.norm === '[') return false;
  return !nouns.headLast || before.caps === 0 || before.kind !== 'word';
}

function pointsBack(tokens: readonly Token[], quantity: Quantity, floor: number, nouns: NounConventions): boolean {
  for (let i = Math.max(floor, quantity.from - 6); i < Math.min(tokens.length, quantity.next + 3); i++)
    if (nouns.anaphors.has((tokens[i] as Token).norm)) return true;
  return false;
}

/** Persons of whom only a fate or their number is told; the word that tells it is quoted. */
function person({ tokens }: Sentence, at: number, nouns: NounConventions): CountedNoun {
  const { start, end, text } = tokens[at] as Token;
  return { at, next: at + 1, counted: { start, end, text, lemma: nouns.person, concept: PERSON }, predicate: null };
}

function quoted(sentence: Sentence, noun: FoundNoun): CountedNoun {
  const first = sentence.tokens[noun.head] as Token;
  const last = sentence.tokens[noun.next - 1] as Token;
  let text = '';
  for (let i = noun.head; i < noun.next; i++) {
    const token = sentence.tokens[i] as Token;
    text += `${i > noun.head && token.spaced ? ' ' : ''}${token.text}`;
  }
  return {
    at: noun.at,
    next: noun.next,
    predicate: noun.predicate,
    counted: {
      start: first.start,
      end: last.end,
      text,
      lemma:
        noun.guessed && noun.lemma === first.norm && !sentence.pack.nouns.mayBeGenitivePlural(noun.lemma) ? stem(noun.lemma, sentence.pack.code) : noun.lemma,
      concept: noun.concept,
      ...(noun.with.length > 0 && { with: noun.with }),
      ...(noun.guessed && { guessed: true }),
    },
  };
}
