import type { LanguagePack } from '../../languages/pack.ts';
import { Answers } from '../memo.ts';
import { casesOfGivenName, genderOfGivenName } from './names/readings.ts';

interface Reading {
  readonly cases: number | undefined;
  readonly fixed: boolean;
}

const ALL_CASES = 63;

const NONE: Reading = { cases: undefined, fixed: false };

/** The given names of a language, asked about the words of a text. Remembers what it was asked, for news repeats its names. */
export class GivenNames {
  private readonly known = new Answers<Reading>();
  private readonly pack: LanguagePack;

  constructor(pack: LanguagePack) {
    this.pack = pack;
  }

  /** The cases that a form of a known given name can stand in; `undefined` for a word that is none. */
  casesOf(norm: string): number | undefined {
    return this.read(norm).cases;
  }

  /** Whether the form may stand unchanged in every case. */
  isFixed(norm: string): boolean {
    return this.read(norm).fixed;
  }

  private read(norm: string): Reading {
    return this.known.get(norm) ?? this.known.keep(norm, readCases(norm, this.pack));
  }
}

function readCases(norm: string, pack: LanguagePack): Reading {
  const fixed = genderOfGivenName(norm, pack) !== undefined;
  if (pack.officials.nameEndings === '') return fixed ? { cases: ALL_CASES, fixed } : NONE;
  const cases = casesOfGivenName(norm, pack);
  return cases === 0 ? NONE : { cases, fixed };
}
