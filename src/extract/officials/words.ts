import type { LanguagePack } from '../../languages/pack.ts';

/** The words of a pack by which roles and names hang together, as sets. */
export interface RoleWords {
  readonly compounds: boolean;
  readonly commaBeforeName: boolean;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Whether a word in small letters ends a role because it looks like a finite verb. */
  isVerb(norm: string): boolean;
  /** Whether a word looks like an adjective of a place. */
  isPlaceAdjective(norm: string): boolean;
  /** The cases that a word of a name may stand in; see `CASES`. */
  casesOf(norm: string): number;
  /** What is left of a word of a name without its ending. */
  stemOf(norm: string): string;
}

const ALL_CASES = 63;
const MAX_ENDING = 5;
const MIN_STEM = 2;

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

function build({ officials, names }: LanguagePack): RoleWords {
  const notVerbs = new Set(officials.notVerbs);
  const isVerbal = endsWithOneOf(officials.verbEndings);
  const isPlace = endsWithOneOf(officials.placeEndings);
  const isInflected = longestEnding(officials.inflections);
  const cases = new Map(officials.nameEndings);
  return {
    compounds: officials.compounds,
    commaBeforeName: officials.commaBeforeName,
    prepositions: new Set(officials.prepositions),
    conjunctions: new Set(officials.conjunctions),
    articles: new Set(officials.articles),
    linking: new Set(officials.linking),
    stops: new Set(officials.stops),
    notNames: new Set(officials.notNames),
    particles: new Set(names.particles),
    isVerb: (norm) => isVerbal(norm) && !notVerbs.has(norm),
    isPlaceAdjective: isPlace,
    casesOf(norm) {
      if (cases.size === 0) return ALL_CASES;
      for (let length = Math.min(MAX_ENDING + 1, norm.length - 1); length >= 0; length--) {
        const found = cases.get(norm.slice(norm.length - length));
        if (found !== undefined) return found;
      }
      return ALL_CASES;
    },
    stemOf: (norm) => norm.slice(0, norm.length - isInflected(norm)),
  };
}

function endsWithOneOf(endings: readonly string[]): (norm: string) => boolean {
  const set = new Set(endings);
  return (norm) => {
    for (let length = 1; length <= MAX_ENDING && length < norm.length; length++) if (set.has(norm.slice(norm.length - length))) return true;
    return false;
  };
}

function longestEnding(endings: readonly string[]): (norm: string) => number {
  const set = new Set(endings);
  return (norm) => {
    for (let length = Math.min(MAX_ENDING, norm.length - MIN_STEM); length > 0; length--) if (set.has(norm.slice(norm.length - length))) return length;
    return 0;
  };
}
