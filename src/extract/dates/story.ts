import { SENSES } from '../../core/sense.ts';
import { COMMA } from '../../core/signs.ts';
import { hasSense, senseOf, type Token } from '../../core/token.ts';
import type { CalendarConventions } from '../../languages/contracts/calendar.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Sentence } from '../../segment/analyse.ts';
import type { Anchors, Completed, Side } from './point.ts';
import { type Civil, parseDay } from './resolve.ts';

/** How far around a date a verb may tell its time. */
const REACH = 25;

/** What a comma between adds to the distance of a word: another clause tells of another time. */
const COMMA_COST = 6;

/** The nearest word on either side that tells past from future; the one behind the date, of two as near. */
function sideOf(tokens: readonly Token[], at: number, next: number, pack: LanguagePack): Side {
  const { calendar } = pack;
  const known = tensesOf(pack);
  let side: Side = 0;
  let reach = REACH;
  let cost = 1;
  for (let i = next; i < tokens.length && cost <= reach; i++, cost++) {
    if ((tokens[i] as Token).sign === COMMA) cost += COMMA_COST;
    const found = tenseAt(tokens, i, calendar, known);
    if (found === 0) continue;
    side = isAhead(tokens, i, calendar, known) ? 1 : found;
    reach = cost - 1;
  }
  cost = 1;
  for (let i = at - 1; i >= 0 && cost <= reach; i--, cost++) {
    if ((tokens[i] as Token).sign === COMMA) cost += COMMA_COST;
    const found = tenseAt(tokens, i, calendar, known);
    if (found !== 0) return isAhead(tokens, i, calendar, known) ? 1 : found;
  }
  return side;
}

/** The tenses of the words of a lexicon, by their numbers, as far as they were asked for: the same few hundred words stand around most dates. */
const tenses = new WeakMap<LanguagePack, Map<number, Side>>();

function tensesOf(pack: LanguagePack): Map<number, Side> {
  let known = tenses.get(pack);
  if (known === undefined) {
    known = new Map();
    tenses.set(pack, known);
  }
  return known;
}

function tenseAt(tokens: readonly Token[], at: number, calendar: CalendarConventions, known: Map<number, Side>): Side {
  // What stands before the first place of a list is found out slowly.
  const token = at < 0 ? undefined : tokens[at];
  if (token === undefined || token.kind !== 'word' || (token.caps > 0 && hasSense(token, SENSES.weakMonth))) return 0;
  const { word } = token;
  if (word < 0) return calendar.tense(token.norm);
  let side = known.get(word);
  if (side === undefined) {
    side = calendar.tense(token.norm) || sideOfWord(token);
    known.set(word, side);
  }
  return side;
}

/** Whether the lexicon knows a word as one of plans and expectations, or as a verb of a time. */
function sideOfWord(token: Token): Side {
  const modal = senseOf(token, SENSES.modal);
  if (modal !== undefined && modal.length === 1 && (modal.value === 'expected' || modal.value === 'planned')) return 1;
  const form = senseOf(token, SENSES.predicate)?.value.form;
  return form === 'future' ? 1 : form === 'past' ? -1 : 0;
}

/** "to be held" and "will stay closed" lie ahead, though their participles alone do not. */
function isAhead(tokens: readonly Token[], at: number, calendar: CalendarConventions, known: Map<number, Side>): boolean {
  const before = tenseAt(tokens, at - 1, calendar, known);
  return before > 0 || (before === 0 && at > 0 && tokens[at - 1]?.kind === 'word' && tenseAt(tokens, at - 2, calendar, known) > 0);
}

/** The first days of the last dates told of, by how fine they are. */
type Last = { day: Civil | undefined; month: Civil | undefined; year: Civil | undefined };

/** What one date may be completed from, where it stands. */
class PlaceInStory implements Anchors {
  readonly published: Civil | undefined;
  readonly storyYear: number | undefined;
  readonly #last: Readonly<Last>;
  readonly #sentence: Sentence;
  readonly #at: number;
  readonly #next: number;
  #side: Side | undefined;

  constructor(published: Civil | undefined, storyYear: number | undefined, last: Readonly<Last>, sentence: Sentence, at: number, next: number, side?: Side) {
    this.published = published;
    this.storyYear = storyYear;
    this.#last = last;
    this.#sentence = sentence;
    this.#at = at;
    this.#next = next;
    this.#side = side;
  }

  context(grain: 'day' | 'month' | 'year'): Civil | undefined {
    return this.#last[grain];
  }

  from(published: Civil | undefined, side: Side): Anchors {
    return new PlaceInStory(published, this.storyYear, this.#last, this.#sentence, this.#at, this.#next, side);
  }

  get side(): Side {
    this.#side ??= sideOf(this.#sentence.tokens, this.#at, this.#next, this.#sentence.pack);
    return this.#side;
  }
}

/** A year lends itself to the dates of its sentence and of the next. */
const NEXT_SENTENCE = 1;

/** Keeps what dates have been told, in the order of the text: later ones may lean on them. */
export class Story {
  readonly #published: Civil | undefined;
  readonly #last: Last = { day: undefined, month: undefined, year: undefined };
  #storyYear: number | undefined;
  #storySentence = 0;
  #near = 0;
  #far = 0;

  constructor(published: string | undefined) {
    this.#published = published === undefined ? undefined : parseDay(published);
  }

  anchors(sentence: Sentence, at: number, next: number): Anchors {
    const isFresh = sentence.index - this.#storySentence <= NEXT_SENTENCE || this.#far > 3 * this.#near;
    const storyYear = isFresh && this.#storyYear !== this.#published?.year ? this.#storyYear : undefined;
    return new PlaceInStory(this.#published, storyYear, this.#last, sentence, at, next);
  }

  tell({ index }: Sentence, { stretch: { grain, first }, basis }: Completed): void {
    if (first === undefined) return;
    const last = this.#last;
    last.year = first;
    if (grain === 'day' || grain === 'week' || grain === 'month') last.month = first;
    if (grain === 'day') last.day = first;
    // A text that tells of hardly anything near its publication is a history: its years last until the next one.
    const published = this.#published;
    const isFar = published === undefined || Math.abs(first.year - published.year) > 1;
    if (isFar) this.#far++;
    else this.#near++;
    if (basis !== 'published') {
      this.#storyYear = basis === 'stated' || isFar ? first.year : undefined;
      this.#storySentence = index;
    }
  }
}
