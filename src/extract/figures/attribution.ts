import { SENSES } from '../../core/sense.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { Attribution } from '../../core/values/figure.ts';
import type { Official } from '../../core/values/official.ts';
import { roleOf } from '../../grammar/roles.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { SPEAKER } from './clauses.ts';
import { sourceAfter, sourceAfterVerb, sourceBefore, wordsAfter } from './source.ts';
import type { FigureWords } from './words.ts';

/** A mention of an official: where, and whose. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly official: number;
}

/** All mentions of the officials of a document, ascending. */
export function speakersOf(officials: readonly Official[]): readonly Speaker[] {
  const speakers: Speaker[] = [];
  for (let official = 0; official < officials.length; official++) {
    for (const { start, end } of (officials[official] as Official).mentions) speakers.push({ start, end, official });
  }
  return speakers.sort((a, b) => a.start - b.start || b.end - a.end);
}

const TIE = SENSES.tie.bit;

/** Tokens between a word of saying and who says it. */
const REACH = 24;
/** Words of saying that are looked at in one sentence. */
const MOST_CUES = 8;

/**
 * Who is said to have said what a sentence says: the official or the source that stands by a word of saying or after «за словами».
 *
 * One answer for the sentence; a sentence that only goes on with a quote has none. `before` is who spoke last: «він», «за його словами» and «додав міністр» point back there.
 */
export function attributionOf(
  { tokens }: Sentence,
  { inClause }: FigureWords,
  officials: readonly Official[],
  inside: readonly Speaker[],
  text: string,
  before: Attribution | null = null,
): Attribution | null {
  let said: Attribution | null = null;
  let cues = 0;
  for (let i = 0; i < tokens.length && cues < MOST_CUES; i++) {
    if (((tokens[i] as Token).kinds & TIE) === 0) continue;
    const tie = senseOf(tokens[i], SENSES.tie);
    if (tie === undefined) continue;
    if (tie.value === 'same-speaker' && before !== null) return before;
    if (tie.value !== 'says' && tie.value !== 'according') continue;
    cues++;
    const next = i + tie.length;
    if (tie.value === 'according') {
      const named = speakerAfter(tokens, next, inside, officials) ?? sourceAfter(tokens, next, text, inClause);
      if (named !== null) return isPostOf(tokens, named, before, officials) ? before : named;
      continue;
    }
    // Only the first word of saying counts; «за словами» may still stand behind it.
    if (said !== null) continue;
    if (before !== null && (((i === 0 ? 0 : roleOf(inClause, tokens[i - 1])) | roleOf(inClause, tokens[next])) & SPEAKER) !== 0) said = before;
    else {
      const named =
        speakerAround(tokens, i, next, inside, officials) ?? sourceBefore(tokens, i, text, inClause) ?? sourceAfterVerb(tokens, next, text, inClause);
      if (named !== null) said = isPostOf(tokens, named, before, officials) ? before : named;
    }
  }
  return said;
}

/** «додав міністр»: the post alone, of the one who spoke last. */
function isPostOf(tokens: readonly Token[], { official, start, end }: Attribution, before: Attribution | null, officials: readonly Official[]): boolean {
  if (official !== null || before === null || before.official === null) return false;
  let at = 0;
  while (at < tokens.length && !isAt(tokens[at] as Token, start, end)) at++;
  const office = senseOf(tokens[at], SENSES.office);
  return office !== undefined && officials[before.official]?.roles.some(({ title }) => title === office.value.title) === true;
}

const isAt = (token: Token, start: number, end: number): boolean => token.start === start || (token.start > start && token.end === end);

/** Who is said to have said the sentence before one that begins with «про це розповів …». */
export function attributionBack(
  { tokens }: Sentence,
  officials: readonly Official[],
  inside: readonly Speaker[],
  said: Attribution | null,
): Attribution | null {
  const tie = senseOf(tokens[0], SENSES.tie);
  if (senseOf(tokens[tie?.length ?? 0], SENSES.noun) !== undefined) return null;
  if (said !== null) return said;
  const [speaker] = inside;
  return speaker === undefined ? null : toAttribution(speaker, officials);
}

/** Whether a sentence begins with «про це розповів …». */
export function pointsBack(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  return first !== undefined && (first.kinds & TIE) !== 0 && senseOf(first, SENSES.tie)?.value === 'said-before';
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
  if (first === undefined || inside.length === 0) return undefined;
  const last = tokens[wordsAfter(tokens, at) - 1];
  if (last === undefined) return undefined;
  for (const speaker of inside) if (speaker.start >= first.start && speaker.end <= last.end) return toAttribution(speaker, officials);
  return undefined;
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
  if (here === undefined || inside.length === 0) return undefined;
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
