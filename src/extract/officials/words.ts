import type { Token } from '../../core/token.ts';
import { type RoleTable, roleOf, roleTable } from '../../grammar/roles.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { lexiconOf } from '../../segment/analyse.ts';
import { GivenNames } from './given.ts';

/** A class of small words. */
class WordClass {
  readonly #table: RoleTable;

  constructor(table: RoleTable) {
    this.#table = table;
  }

  has(token: Token | undefined): boolean {
    return roleOf(this.#table, token) !== 0;
  }
}

/** The words of a pack by which roles and names hang together. */
export interface RoleWords {
  readonly compounds: boolean;
  readonly commaBeforeName: boolean;
  readonly prepositions: WordClass;
  readonly conjunctions: WordClass;
  readonly articles: WordClass;
  readonly linking: WordClass;
  readonly stops: WordClass;
  readonly notNames: WordClass;
  readonly negations: WordClass;
  readonly particles: WordClass;
  readonly given: GivenNames;
  /** Whether a word in small letters ends a role because it looks like a finite verb. */
  isVerb(norm: string): boolean;
  /** Whether a word looks like an adjective of a place. */
  isPlaceAdjective(norm: string): boolean;
  isPatronymic(norm: string): boolean;
  /** The cases that a word of a name may stand in; see `CASES`. */
  casesOf(norm: string): number;
  /** What is left of a word of a name without its ending. */
  stemOf(norm: string): string;
}

const ALL_CASES = 63;
const MAX_ENDING = 5;
const MIN_STEM = 2;
const LONG_STEM = 3;

const cache = new WeakMap<LanguagePack, RoleWords>();

/** A memo of a pure function of the pack. */
export function roleWords(pack: LanguagePack): RoleWords {
  let words = cache.get(pack);
  if (words === undefined) {
    words = build(pack);
    cache.set(pack, words);
  }
  return words;
}

function build(pack: LanguagePack): RoleWords {
  const { officials, names } = pack;
  const lexicon = lexiconOf(pack);
  const classOf = (words: Iterable<string>): WordClass => new WordClass(roleTable(lexicon, [[1, words]]));
  const notVerbs = setOf(officials.notVerbs);
  const isVerbal = endsWithOneOf(officials.verbEndings);
  const isPlace = endsWithOneOf(officials.placeEndings);
  const isInflected = longestEnding(officials.inflections);
  const vowels = new Set([...setOf(officials.inflections)].filter((ending) => ending.length === 1));
  const isFatherly = endsWithOneOf([...names.patronymics.m, ...names.patronymics.f.map((ending) => ending.slice(0, -1))].join(' '));
  const cases = new Map(
    [...setOf(officials.nameEndings)].map((line): [string, number] => [line.slice(0, line.indexOf('=')), Number(line.slice(line.indexOf('=') + 1))]),
  );
  return {
    compounds: officials.compounds,
    commaBeforeName: officials.commaBeforeName,
    prepositions: classOf(setOf(officials.prepositions)),
    conjunctions: classOf(setOf(officials.conjunctions)),
    articles: classOf(setOf(officials.articles)),
    linking: classOf(setOf(officials.linking)),
    stops: classOf(setOf(officials.stops)),
    notNames: classOf(setOf(officials.notNames)),
    negations: classOf(setOf(officials.negations)),
    particles: classOf(names.particles),
    given: new GivenNames(pack),
    isVerb: (norm) => isVerbal(norm) && !notVerbs.has(norm),
    isPlaceAdjective: isPlace,
    isPatronymic: (norm) => isFatherly(norm.slice(0, norm.length - isInflected(norm))),
    casesOf(norm) {
      if (cases.size === 0) return ALL_CASES;
      for (let length = Math.min(MAX_ENDING + 1, norm.length - 1); length >= 0; length--) {
        const found = cases.get(norm.slice(norm.length - length));
        if (found !== undefined) return found;
      }
      return ALL_CASES;
    },
    stemOf(norm) {
      // «Андрея» and «Андрею» lose different endings; what vowels are left must go, too.
      let end = norm.length - isInflected(norm);
      while (end > LONG_STEM && vowels.has(norm.charAt(end - 1))) end--;
      return norm.slice(0, end);
    },
  };
}

const SPACES = /\s+/;
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(SPACES).filter((word) => word !== ''));

function endsWithOneOf(endings: string): (norm: string) => boolean {
  const set = setOf(endings);
  return (norm) => {
    for (let length = 1; length <= MAX_ENDING && length < norm.length; length++) if (set.has(norm.slice(norm.length - length))) return true;
    return false;
  };
}

function longestEnding(endings: string): (norm: string) => number {
  const set = setOf(endings);
  return (norm) => {
    for (let length = Math.min(MAX_ENDING, norm.length - MIN_STEM); length > 0; length--) if (set.has(norm.slice(norm.length - length))) return length;
    return 0;
  };
}
