import type { Token } from '../../core/token.ts';
import { Endings } from '../../grammar/endings.ts';
import { type RoleTable, roleOf, roleTable } from '../../grammar/roles.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { lexiconOf } from '../../segment/analyse.ts';
import { GivenNames } from './given.ts';

/** Classes of small words, as bits. */
export const PREPOSITION = 1 << 0;
export const CONJUNCTION = 1 << 1;
export const ARTICLE = 1 << 2;
export const LINKING = 1 << 3;
export const STOP_WORD = 1 << 4;
export const NOT_NAME = 1 << 5;
export const NEGATION = 1 << 6;
export const PARTICLE = 1 << 7;
export const NAMING = 1 << 8;

const ALL_CASES = 63;
const LONGEST_ENDING = 5;
const LEAST_STEM = 2;
const LONG_STEM = 3;

/** The words of a pack by which roles and names hang together. */
export class RoleWords {
  readonly compounds: boolean;
  readonly commaBeforeName: boolean;
  readonly given: GivenNames;
  private readonly classes: RoleTable;
  private readonly verbal: Endings<true>;
  private readonly notVerbs: ReadonlySet<string>;
  private readonly places: Endings<true>;
  private readonly families: Endings<true>;
  private readonly patronymics: Endings<true>;
  private readonly cases: Endings<number>;
  /** Endings that names take on, by their length. */
  private readonly inflections: Endings<number>;
  private readonly vowels: ReadonlySet<number>;

  constructor(pack: LanguagePack) {
    const { officials, names } = pack;
    this.compounds = officials.compounds;
    this.commaBeforeName = officials.commaBeforeName;
    this.given = new GivenNames(pack);
    this.classes = roleTable(lexiconOf(pack), [
      [PREPOSITION, listOf(officials.prepositions)],
      [CONJUNCTION, listOf(officials.conjunctions)],
      [ARTICLE, listOf(officials.articles)],
      [LINKING, listOf(officials.linking)],
      [STOP_WORD, listOf(officials.stops)],
      [NOT_NAME, listOf(officials.notNames)],
      [NEGATION, listOf(officials.negations)],
      [NAMING, listOf(officials.namings)],
      [PARTICLE, names.particles],
    ]);
    const inflections = listOf(officials.inflections).filter((ending) => ending.length <= LONGEST_ENDING);
    this.verbal = endingsOf(listOf(officials.verbEndings));
    this.notVerbs = new Set(listOf(officials.notVerbs));
    this.places = endingsOf(listOf(officials.placeEndings));
    this.families = endingsOf(listOf(officials.familyEndings));
    this.patronymics = endingsOf([...names.patronymics.m, ...names.patronymics.f.map((ending) => ending.slice(0, -1))]);
    this.cases = new Endings(listOf(officials.nameEndings).map((line) => [line.slice(0, line.indexOf('=')), Number(line.slice(line.indexOf('=') + 1))]));
    this.inflections = new Endings(inflections.map((ending) => [ending, ending.length]));
    this.vowels = new Set(inflections.filter((ending) => ending.length === 1).map((ending) => ending.charCodeAt(0)));
  }

  /** The classes that a token belongs to: none for most. */
  classesOf(token: Token | undefined): number {
    return roleOf(this.classes, token);
  }

  /** Whether a token belongs to one of some classes. */
  is(token: Token | undefined, classes: number): boolean {
    return (roleOf(this.classes, token) & classes) !== 0;
  }

  /** Whether a word in small letters ends a role because it looks like a finite verb. */
  isVerb(norm: string): boolean {
    return this.verbal.longest(norm, 1) !== undefined && !this.notVerbs.has(norm);
  }

  /** Whether a word looks like an adjective of a place. */
  isPlaceAdjective(norm: string): boolean {
    return this.places.longest(norm, 1) !== undefined;
  }

  /** Whether a word is a family name by its ending: no place or body is called so. */
  isFamilyName(norm: string): boolean {
    return this.families.longest(norm, 2) !== undefined;
  }

  isPatronymic(norm: string): boolean {
    return this.patronymics.longest(norm.slice(0, norm.length - this.inflectionOf(norm)), 1) !== undefined;
  }

  /** The cases that a word of a name may stand in; see `CASES`. */
  casesOf(norm: string): number {
    return this.cases.longest(norm, 1) ?? ALL_CASES;
  }

  /** What is left of a word of a name without its ending. */
  stemOf(norm: string): string {
    // «Андрея» and «Андрею» lose different endings; what vowels are left must go, too.
    let end = norm.length - this.inflectionOf(norm);
    while (end > LONG_STEM && this.vowels.has(norm.charCodeAt(end - 1))) end--;
    return withoutDoubles(norm, end);
  }

  private inflectionOf(norm: string): number {
    return this.inflections.longest(norm, LEAST_STEM) ?? 0;
  }
}

/** The first letters of a word, doubled ones once: transcription is not of one mind about them («Макконнелл», «Макконел»). */
function withoutDoubles(norm: string, end: number): string {
  for (let i = 1; i < end; i++) {
    if (norm.charCodeAt(i) !== norm.charCodeAt(i - 1)) continue;
    let letters = norm.slice(0, i);
    for (let at = i + 1; at < end; at++) if (norm.charCodeAt(at) !== norm.charCodeAt(at - 1)) letters += norm[at];
    return letters;
  }
  return norm.slice(0, end);
}

const SPACES = /\s+/;
const listOf = (list: string): readonly string[] => list.split(SPACES).filter((word) => word !== '');

const endingsOf = (endings: readonly string[]): Endings<true> =>
  new Endings(endings.filter((ending) => ending !== '' && ending.length <= LONGEST_ENDING).map((ending) => [ending, true]));

const cache = new WeakMap<LanguagePack, RoleWords>();

/** A memo of a pure function of the pack. */
export function roleWords(pack: LanguagePack): RoleWords {
  let words = cache.get(pack);
  if (words === undefined) {
    words = new RoleWords(pack);
    cache.set(pack, words);
  }
  return words;
}
