import { CASE_COUNT, type Gender } from '../../../languages/contracts/names.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { knownName } from './latin.ts';
import { type Reading, readingsOf } from './readings.ts';
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

/** A word of a name with what stands before it, «-», « » or nothing. */
interface Piece {
  readonly text: string;
  readonly gap: string;
  /** Initials and particles are the same in all cases. */
  readonly fixed: boolean;
}

/** What a name may be in the nominative. */
interface Candidate {
  readonly words: readonly string[];
  readonly gender: Gender;
}

const PIECES = /[^\s\-‐‑–.]+\.?/g;
const INITIAL = /^\p{Lu}\p{Ll}?\.$|^\p{Lu}$/u;
/** «Ян III», also in Cyrillic letters. */
const ROMAN = /^[IVXІХ]+$/;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}'’ʼ]+$/u;
const CYRILLIC = /^[\u0400-\u04ff'’ʼ]+\.?$/;
const CASE_PRIOR = [1, 0.6, 0.3, 0.4, 0.5, -1.2];
const MAN_PRIOR = 0.6;
const HINTED_CASE = 1.4;
const UNHINTED_CASE = -0.8;
const HINTED_GENDER = 3;
const KNOWN_PERSON = 9;
const KNOWN_SURNAME = 2.5;
const SYLLABIC = 6;
/** A word of a mention that is no form of the candidate's. */
const UNMATCHED = 4;
/** The wording and the best other nominative must lie this far apart for either to be sure. */
const MARGIN = 0.3;
/** Readings of one word that are tried. */
const MOST_CHOICES = 3;
/** More mentions than these add no evidence worth their time. */
const MOST_FORMS = 12;

/**
 * The nominative of a person's name from all its mentions, the fullest of which gives the wording.
 *
 * Case and gender must agree through the whole name, and one nominative serves all mentions. In doubt the surface is kept and says so.
 */
export function toNominative(forms: readonly NameForm[], pack: LanguagePack, hints: NameHints = {}): BaseForm {
  const mentions = forms.slice(0, MOST_FORMS).map((form) => ({ pieces: piecesOf(form.text, pack), cases: form.cases ?? 0 }));
  const fullest = mentions.reduce(
    (best, mention) => (wordCount(mention.pieces) > wordCount(best.pieces) ? mention : best),
    mentions[0] ?? { pieces: [], cases: 0 },
  );
  const surface: BaseForm = {
    name: write(
      fullest.pieces,
      fullest.pieces.map((piece) => piece.text),
    ),
    gender: hints.gender ?? null,
    basis: 'surface',
  };
  if (fullest.pieces.every((piece) => piece.fixed)) return { ...surface, basis: 'nominative' };

  const readings = new Map<string, readonly Reading[]>();
  const read: Read = (pieces, at) => {
    const text = pieces[at]?.text ?? '';
    const place = pieces.slice(at + 1).every((piece) => piece.fixed) ? 'last' : pieces[at + 1]?.gap === '-' ? 'compound' : 'before';
    const key = `${place} ${text}`;
    const found = readings.get(key) ?? readingsOf(text, pack, place);
    readings.set(key, found);
    return found;
  };
  const candidates = new Map<string, Candidate>();
  for (const mention of [fullest, ...mentions]) {
    if (mention.pieces.length !== fullest.pieces.length) continue;
    for (const candidate of nominatives(mention.pieces, read)) candidates.set(`${candidate.gender} ${candidate.words.join(' ')}`, candidate);
  }
  const scored = [...candidates.values()]
    .map((candidate) => ({
      ...candidate,
      score: mentions.reduce((sum, mention) => sum + support(candidate, mention.pieces, mention.cases, hints, read), renown(candidate.words, pack, hints)),
    }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return surface;
  const name = write(fullest.pieces, best.words);
  const rival = scored.find((other) => (name === surface.name) !== (write(fullest.pieces, other.words) === surface.name));
  if (rival !== undefined && best.score - rival.score < MARGIN) return surface;
  return { name, gender: best.gender, basis: 'nominative' };
}

type Read = (pieces: readonly Piece[], at: number) => readonly Reading[];

function piecesOf(text: string, pack: LanguagePack): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(PIECES)) {
    const raw = match[0];
    const numeral = ROMAN.test(raw);
    const word = !numeral && ALL_CAPITALS.test(raw) ? raw.charAt(0) + raw.slice(1).toLowerCase() : raw;
    const fixed = numeral || INITIAL.test(raw) || raw.length < 2 || !CYRILLIC.test(raw) || pack.names.particles.includes(raw.toLowerCase());
    pieces.push({ text: word, gap: text.slice(at, match.index), fixed });
    at = match.index + raw.length;
  }
  return pieces;
}

const wordCount = (pieces: readonly Piece[]): number => pieces.filter((piece) => !piece.fixed).length + pieces.length / 100;

const write = (pieces: readonly Piece[], words: readonly string[]): string =>
  words
    .map((word, i) => (i === 0 ? '' : (pieces[i]?.gap ?? ' ')) + word)
    .join('')
    .replace(/\s+/g, ' ');

const priorOf = (grammaticalCase: number, cases: number): number =>
  (CASE_PRIOR[grammaticalCase] ?? 0) + (cases === 0 ? 0 : cases & (1 << grammaticalCase) ? HINTED_CASE : UNHINTED_CASE);

/** The likeliest nominatives of a name for every case and gender, and those with one word read otherwise. */
function nominatives(pieces: readonly Piece[], read: Read): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const gender of ['m', 'f'] as const) {
    for (let c = 0; c < CASE_COUNT; c++) {
      const choices = pieces.map((piece, i) => (piece.fixed ? [piece.text] : likeliest(read(pieces, i), gender, c)));
      const words = choices.map(([best = '']) => best);
      if (words.includes('')) continue;
      found.push({ words, gender });
      choices.forEach((others, at) => {
        for (const other of others.slice(1)) found.push({ words: words.with(at, other), gender });
      });
    }
  }
  return found;
}

/** The nominatives to which readings of this gender and case lead, the likeliest first. */
function likeliest(readings: readonly Reading[], gender: Gender, grammaticalCase: number): readonly string[] {
  const fitting = readings.filter((reading) => reading.gender === gender && reading.grammaticalCase === grammaticalCase);
  return [...new Set(fitting.sort((a, b) => b.weight - a.weight).map((reading) => reading.nominative))].slice(0, MOST_CHOICES);
}

const genderPrior = (gender: Gender, hints: NameHints): number =>
  hints.gender === gender ? HINTED_GENDER : hints.gender ? -HINTED_GENDER : gender === 'm' ? MAN_PRIOR : 0;

/** What speaks for a nominative by itself: it is a well-known name, or made of the syllables of a language of East Asia. */
function renown(words: readonly string[], pack: LanguagePack, hints: NameHints): number {
  const known = knownName(words, pack);
  if (known !== null) return known === 'person' ? KNOWN_PERSON : KNOWN_SURNAME;
  const latin = undoTranscription(words, pack, hints.country ?? null);
  return latin === undefined || latin.some((word) => word.includes(' ')) ? 0 : SYLLABIC;
}

/** How well a mention goes with a candidate: the best case in which its words are forms of the candidate's. */
function support(candidate: Candidate, pieces: readonly Piece[], cases: number, hints: NameHints, read: Read): number {
  let best: number | undefined;
  for (let c = 0; c < CASE_COUNT; c++) {
    let score = priorOf(c, cases) + genderPrior(candidate.gender, hints);
    let matched = 0;
    for (const [i, piece] of pieces.entries()) {
      if (piece.fixed) continue;
      let weight: number | undefined;
      for (const reading of read(pieces, i)) {
        if (reading.gender !== candidate.gender || reading.grammaticalCase !== c || !candidate.words.includes(reading.nominative)) continue;
        if (weight === undefined || reading.weight > weight) weight = reading.weight;
      }
      if (weight === undefined) {
        if (pieces.length === candidate.words.length) score -= UNMATCHED;
        continue;
      }
      matched++;
      score += weight;
    }
    if (matched > 0 && (best === undefined || score > best)) best = score;
  }
  return best ?? 0;
}
