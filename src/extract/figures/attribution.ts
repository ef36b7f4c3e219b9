import { senseOf, type Token } from '../../core/token.ts';
import type { Attribution } from '../../core/values/figure.ts';
import type { Official } from '../../core/values/official.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { PRONOUN, rolesOf, SPEAKER } from './clauses.ts';

type Roles = (token: Token | undefined) => number;

/** A mention of an official: where, and whose. */
interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly official: number;
}

/** All mentions of the officials of a document, ascending. */
export function speakersOf(officials: readonly Official[]): readonly Speaker[] {
  return officials
    .flatMap(({ mentions }, official) => mentions.map(({ start, end }) => ({ start, end, official })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tokens between a word of saying and who says it. */
const REACH = 24;
const LONGEST_NAME = 8;
/** Words of saying that are looked at in one sentence. */
const MOST_CUES = 8;
const QUOTES: ReadonlySet<string> = new Set(['«', '»', '"', '“', '”', '„']);
const SHORT = 4;

/**
 * Who is said to have said what a sentence says: the official or the source that stands by a word of saying or after «за словами».
 *
 * One answer for the sentence; a sentence that only goes on with a quote has none. `before` is who spoke last: «він», «за його словами» and «додав міністр» point back there.
 */
export function attributionOf(
  sentence: Sentence,
  officials: readonly Official[],
  speakers: readonly Speaker[],
  text: string,
  before: Attribution | null = null,
): Attribution | null {
  const { tokens } = sentence;
  const roles = rolesOf(sentence.pack);
  const inside = within(speakers, sentence.start, sentence.end);
  let said: Attribution | null = null;
  let cues = 0;
  for (let i = 0; i < tokens.length && cues < MOST_CUES; i++) {
    const tie = senseOf(tokens[i], 'tie');
    if (tie === undefined) continue;
    if (tie.value === 'same-speaker' && before !== null) return before;
    if (tie.value !== 'says' && tie.value !== 'according') continue;
    cues++;
    if (tie.value === 'says' && before !== null && ((roles(tokens[i - 1]) | roles(tokens[i + tie.length])) & SPEAKER) !== 0) {
      said ??= before;
      continue;
    }
    const isAccording = tie.value === 'according';
    const named = isAccording
      ? (speakerAfter(tokens, i + tie.length, inside, officials) ?? sourceAfter(tokens, i + tie.length, text, roles))
      : (speakerAround(tokens, i, i + tie.length, inside, officials) ??
        sourceBefore(tokens, i, text, roles) ??
        sourceAfterVerb(tokens, i + tie.length, text, roles));
    if (named === null || named === undefined) continue;
    const known = isPostOf(tokens, named, before, officials) ? before : named;
    if (isAccording) return known;
    said ??= known;
  }
  return said;
}

/** «додав міністр»: the post alone, of the one who spoke last. */
function isPostOf(tokens: readonly Token[], { official, start, end }: Attribution, before: Attribution | null, officials: readonly Official[]): boolean {
  if (official !== null || before === null || before.official === null) return false;
  const office = senseOf(
    tokens.find((token) => token.start === start || (token.start > start && token.end === end)),
    'office',
  );
  return office !== undefined && officials[before.official]?.roles.some(({ title }) => title === office.value.title) === true;
}

/** «Про це розповів …» at the head of a sentence: who is said to have said the sentence before it. */
export function attributionBack(
  sentence: Sentence,
  officials: readonly Official[],
  speakers: readonly Speaker[],
  said: Attribution | null,
): Attribution | null {
  const { tokens } = sentence;
  const tie = senseOf(tokens[0], 'tie');
  if (tie?.value !== 'said-before' || senseOf(tokens[tie.length], 'noun') !== undefined) return null;
  if (said !== null) return said;
  const [speaker] = within(speakers, sentence.start, sentence.end);
  return speaker === undefined ? null : toAttribution(speaker, officials);
}

/** Whether a sentence may tell who speaks: it names an official, or points back at its head. */
export const mayAttribute = (sentence: Sentence, speakers: readonly Speaker[]): boolean =>
  senseOf(sentence.tokens[0], 'tie')?.value === 'said-before' || within(speakers, sentence.start, sentence.end).length > 0;

function within(speakers: readonly Speaker[], start: number, end: number): readonly Speaker[] {
  let low = 0;
  let high = speakers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speakers[middle] as Speaker).start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < speakers.length && (speakers[last] as Speaker).start < end) last++;
  return speakers.slice(low, last);
}

const toAttribution = ({ start, end, official }: Speaker, officials: readonly Official[]): Attribution => ({
  official,
  name: officials[official]?.name ?? '',
  start,
  end,
});

/** «за словами міністра Івана Івановича Іваненка»: the mention within the phrase that the words open. */
function speakerAfter(tokens: readonly Token[], at: number, inside: readonly Speaker[], officials: readonly Official[]): Attribution | undefined {
  const first = tokens[at];
  const last = tokens[phraseEnd(tokens, at) - 1];
  if (first === undefined || last === undefined) return undefined;
  const speaker = inside.find(({ start, end }) => start >= first.start && end <= last.end);
  return speaker === undefined ? undefined : toAttribution(speaker, officials);
}

/** The mention nearest to a word of saying, before it or after it. */
function speakerAround(
  tokens: readonly Token[],
  at: number,
  next: number,
  inside: readonly Speaker[],
  officials: readonly Official[],
): Attribution | undefined {
  const here = tokens[at];
  if (here === undefined) return undefined;
  let best: Speaker | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  const low = tokens[Math.max(0, at - REACH)]?.start ?? 0;
  const high = tokens[Math.min(tokens.length, next + REACH) - 1]?.end ?? 0;
  for (const speaker of inside) {
    if (speaker.start < low || speaker.end > high) continue;
    const distance = speaker.end <= here.start ? here.start - speaker.end : speaker.start - here.end;
    if (distance >= 0 && distance < nearest) {
      nearest = distance;
      best = speaker;
    }
  }
  return best === undefined ? undefined : toAttribution(best, officials);
}

/** Where the phrase after «за словами» ends: at a sign that closes it. */
function phraseEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  for (; i < tokens.length && i < at + REACH; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && !QUOTES.has(token.norm) && token.norm !== '-' && token.norm !== '.' && token.norm !== '(' && token.norm !== ')') break;
  }
  while (i > at && (tokens[i - 1] as Token).kind === 'mark' && (tokens[i - 1] as Token).norm !== '»') i--;
  return i;
}

/** A source that is no official: the phrase after «за даними», if a name is in it or it is short. */
function sourceAfter(tokens: readonly Token[], at: number, text: string, roles: Roles): Attribution | null {
  const end = Math.min(phraseEnd(tokens, at), at + LONGEST_NAME);
  let next = end;
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || senseOf(token, 'numeral') !== undefined || (i > at && senseOf(token, 'predicate') !== undefined && token.caps === 0)) {
      next = i;
      break;
    }
  }
  return nameOf(tokens, at, next, text, roles);
}

/** «поліція повідомила», ", the ministry said": the words from the last sign or capital to the verb. */
function sourceBefore(tokens: readonly Token[], at: number, text: string, roles: Roles): Attribution | null {
  let from = at;
  while (from > 0 && from > at - LONGEST_NAME) {
    const token = tokens[from - 1] as Token;
    if (token.kind !== 'word' && token.norm !== '-') break;
    from--;
  }
  const opens = from === 0 || (tokens[from - 1] as Token).kind === 'mark';
  if (opens && at - from <= SHORT && !hasVerb(tokens, from, at)) return nameOf(tokens, from, at, text, roles);
  if (from === 0) from = 1;
  while (from < at && (tokens[from] as Token).caps === 0) from++;
  return from === at || hasVerb(tokens, from, at) ? null : nameOf(tokens, from, at, text, roles);
}

/** «повідомили в поліції», «сообщает Reuters», "reported the ministry": the words after the verb up to a sign. */
function sourceAfterVerb(tokens: readonly Token[], at: number, text: string, roles: Roles): Attribution | null {
  let next = at;
  while (next < tokens.length && next < at + LONGEST_NAME && isNamePart(tokens[next] as Token)) next++;
  const closed = next === tokens.length || (tokens[next] as Token).kind === 'mark';
  if (!closed || next === at || hasVerb(tokens, at, next)) return null;
  let from = at;
  while (from < next && (tokens[from] as Token).norm.length <= 2) from++;
  return nameOf(tokens, from, next, text, roles);
}

const isNamePart = (token: Token): boolean => token.kind === 'word' || QUOTES.has(token.norm) || (token.norm === '-' && !token.spaced);

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = senseOf(tokens[i], 'predicate')?.value.form;
    if (
      (form !== undefined && form !== 'noun' && form !== 'bare' && form !== 'third') ||
      senseOf(tokens[i], 'numeral') !== undefined ||
      (tokens[i] as Token).kind === 'number'
    )
      return true;
  }
  return false;
}

function nameOf(tokens: readonly Token[], at: number, next: number, text: string, roles: Roles): Attribution | null {
  if (next - at === 1 && (roles(tokens[at]) & PRONOUN) !== 0) return null;
  const first = tokens[at];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined || next <= at) return null;
  return { official: null, name: text.slice(first.start, last.end), start: first.start, end: last.end };
}
