import type { LanguagePack } from '../../languages/pack.ts';
import { PackAnswers } from '../memo.ts';
import { casesOfGivenName, genderOfGivenName } from './names/readings.ts';

/** The given names of a language, asked about the words of a text. */
export interface GivenNames {
  /** The cases that a form of a known given name can stand in; `undefined` for a word that is none. */
  casesOf(norm: string): number | undefined;
  /** Whether the form may stand unchanged in every case. */
  isFixed(norm: string): boolean;
}

interface Reading {
  readonly cases: number | undefined;
  readonly fixed: boolean;
}

const ALL_CASES = 63;

const NONE: Reading = { cases: undefined, fixed: false };
const readings = new PackAnswers<Reading>();

/** Remembers what it was asked, for news repeats its names. */
export function givenNames(pack: LanguagePack): GivenNames {
  const known = readings.of(pack);
  const read = (norm: string): Reading => known.get(norm) ?? known.keep(norm, readCases(norm, pack));
  return { casesOf: (norm) => read(norm).cases, isFixed: (norm) => read(norm).fixed };
}

function readCases(norm: string, pack: LanguagePack): Reading {
  const fixed = genderOfGivenName(norm, pack) !== undefined;
  if (pack.officials.nameEndings === '') return fixed ? { cases: ALL_CASES, fixed } : NONE;
  const cases = casesOfGivenName(norm, pack);
  return cases === 0 ? NONE : { cases, fixed };
}
