import { CASE_COUNT, type Gender } from '../../../languages/contracts/names.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { knownName } from './latin.ts';
import { nameOf, type Piece, piecesOf } from './pieces.ts';
import { GENDERS, type Place, type Readings, readingsOf, slotOf } from './readings.ts';
import { undoTranscription } from './transcription.ts';

/** A name as the text has it; `cases` says in which cases it may stand, as bits in the order of paradigms (1 nominative, 2 genitive …). */
export interface NameForm {
  readonly text: string;
  readonly cases?: number;
}

export interface NameHints {
  /** Told by the office («міністерка») or by a verb («заявила»). */
  readonly gender?: Gender | null;
  /** ISO 3166-1 code of the country that the person serves. */
  readonly country?: string | null;
}

export interface BaseForm {
  readonly name: string;
  readonly gender: Gender | null;
  /** `surface`: the base form is in doubt, and the name is given as the text has it. */
  readonly basis: 'nominative' | 'surface';
}

/** A wording of the name in the text, with all that its words may be; no readings for words that never change. */
interface Wording {
  readonly pieces: readonly Piece[];
  readonly readings: readonly (Readings | undefined)[];
  readonly cases: number;
}

/** What a name may be in the nominative. */
interface Candidate {
  readonly words: readonly string[];
  readonly gender: Gender;
}

const CASE_PRIOR = [1, 0.6, 0.3, 0.4, 0.5, -1.2];
const MAN_PRIOR = 0.6;
const HINTED_CASE = 1.4;
const UNHINTED_CASE = -0.8;
const HINTED_GENDER = 3;
const KNOWN_PERSON = 9;
/** What renown can add at most, with the margin: candidates that lie further behind cannot win. */
const MOST_RENOWN = 9.5;
const KNOWN_SURNAME = 2.5;
const SYLLABIC = 6;
/** A word of a wording that is no form of the candidate's. */
const UNMATCHED = 4;
/** The wording and the best other nominative must lie this far apart for either to be sure. */
const MARGIN = 0.3;

/**
 * The nominative of a person's name from its different wordings, the fullest of which gives the order of its words.
 *
 * Case and gender must agree through the whole name, and one nominative serves all mentions. In doubt the surface is kept and says so.
 */
export function toNominative(forms: readonly NameForm[], pack: LanguagePack, hints: NameHints = {}): BaseForm {
  const wordings = wordingsOf(forms, pack);
  const [fullest] = [...wordings].sort((a, b) => fullnessOf(b) - fullnessOf(a));
  if (fullest === undefined) return { name: '', gender: hints.gender ?? null, basis: 'surface' };
  const { pieces } = fullest;
  const asWritten = pieces.map((piece) => piece.text);
  const surface: BaseForm = { name: nameOf(pieces, asWritten), gender: hints.gender ?? null, basis: 'surface' };
  if (pieces.every((piece) => piece.fixed)) return { name: surface.name, gender: surface.gender, basis: 'nominative' };

  const candidates = new Map<string, Candidate>();
  for (const wording of [fullest, ...wordings]) {
    if (wording.pieces.length !== pieces.length) continue;
    for (const candidate of nominatives(wording)) {
      const id = candidate.gender + candidate.words.join(' ');
      if (!candidates.has(id)) candidates.set(id, candidate);
    }
  }
  const supported = [...candidates.values()].map((candidate) => ({
    candidate,
    score: wordings.reduce((sum, wording) => sum + support(candidate, wording, hints), 0),
  }));
  const reach = supported.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY) - MOST_RENOWN;
  const scored = supported
    .filter(({ score }) => score > reach)
    .map(({ candidate: { words, gender }, score }) => ({ name: nameOf(pieces, words), gender, score: score + renown(words, pack, hints) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return surface;
  const rival = scored.find((other) => (best.name === surface.name) !== (other.name === surface.name));
  if (rival !== undefined && best.score - rival.score < MARGIN) return surface;
  return { name: best.name, gender: best.gender, basis: 'nominative' };
}

function wordingsOf(forms: readonly NameForm[], pack: LanguagePack): readonly Wording[] {
  return forms.map(({ text, cases = 0 }) => {
    const pieces = piecesOf(text, pack);
    return { pieces, cases, readings: pieces.map((piece, at) => (piece.fixed ? undefined : readingsOf(piece.text, pack, placeOf(pieces, at)))) };
  });
}

const placeOf = (pieces: readonly Piece[], at: number): Place =>
  pieces.slice(at + 1).every((piece) => piece.fixed) ? 'last' : pieces[at + 1]?.gap === '-' ? 'compound' : 'before';

/** Whole words count first, then initials and particles. */
const fullnessOf = ({ pieces }: Wording): number => pieces.filter((piece) => !piece.fixed).length + pieces.length / 100;

/** The likeliest nominatives of a wording for every case and gender, and those with one word read otherwise. */
function nominatives({ pieces, readings }: Wording): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const gender of GENDERS) {
    for (let c = 0; c < CASE_COUNT; c++) {
      const slot = slotOf(gender, c);
      const words = pieces.map((piece, at) => (readings[at] === undefined ? piece.text : (readings[at].likeliest[slot]?.[0] ?? '')));
      if (words.includes('')) continue;
      found.push({ words, gender });
      readings.forEach((reading, at) => {
        const others = reading?.likeliest[slot] ?? [];
        for (let i = 1; i < others.length; i++) found.push({ words: words.with(at, others[i] as string), gender });
      });
    }
  }
  return found;
}

/** What speaks for a nominative by itself: it is a well-known name, or made of the syllables of a language of East Asia. */
function renown(words: readonly string[], pack: LanguagePack, hints: NameHints): number {
  const known = knownName(words, pack);
  if (known === 'person') return KNOWN_PERSON;
  const latin = undoTranscription(words, pack, hints.country ?? null);
  return (known === null ? 0 : KNOWN_SURNAME) + (latin === undefined || latin.some((word) => word.includes(' ')) ? 0 : SYLLABIC);
}

/** How well a wording goes with a candidate: the best case in which its words are forms of the candidate's. */
function support({ words, gender }: Candidate, { pieces, readings, cases }: Wording, hints: NameHints): number {
  const missing = pieces.length === words.length ? -UNMATCHED : 0;
  const weights = readings.map((reading) => (reading === undefined ? undefined : weightsOf(words, reading)));
  let best: number | undefined;
  for (let c = 0; c < CASE_COUNT; c++) {
    const slot = slotOf(gender, c);
    let score = casePrior(c, cases) + genderPrior(gender, hints);
    let matched = false;
    for (const own of weights) {
      if (own === undefined) continue;
      let weight = Number.NEGATIVE_INFINITY;
      for (const bySlot of own) weight = Math.max(weight, bySlot[slot] as number);
      if (weight === Number.NEGATIVE_INFINITY) score += missing;
      else {
        matched = true;
        score += weight;
      }
    }
    if (matched && (best === undefined || score > best)) best = score;
  }
  return best ?? 0;
}

/** The weights of those words that a word may be a form of. */
function weightsOf(words: readonly string[], { weights }: Readings): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const word of words) {
    const own = weights.get(word);
    if (own !== undefined) found.push(own);
  }
  return found;
}

const casePrior = (c: number, cases: number): number => (CASE_PRIOR[c] ?? 0) + (cases === 0 ? 0 : cases & (1 << c) ? HINTED_CASE : UNHINTED_CASE);

function genderPrior(gender: Gender, hints: NameHints): number {
  if (hints.gender === undefined || hints.gender === null) return gender === 'm' ? MAN_PRIOR : 0;
  return hints.gender === gender ? HINTED_GENDER : -HINTED_GENDER;
}
