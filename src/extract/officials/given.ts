import type { LanguagePack } from '../../languages/pack.ts';
import { casesOfGivenName, genderOfGivenName } from './names/readings.ts';

/** The given names of a language, asked about the words of one article. */
export interface GivenNames {
  /** The cases that a form of a known given name can stand in; `undefined` for a word that is none. */
  casesOf(norm: string): number | undefined;
  /** Whether the form may stand unchanged in every case. */
  isFixed(norm: string): boolean;
}

interface Reading {
  readonly cases: number;
  readonly fixed: boolean;
}

const ALL_CASES = 63;

/** Remembers what it was asked, for an article repeats its names. */
export function givenNames(pack: LanguagePack): GivenNames {
  const asked = new Map<string, Reading | undefined>();
  const read = (norm: string): Reading | undefined => {
    if (!asked.has(norm)) asked.set(norm, readCases(norm, pack));
    return asked.get(norm);
  };
  return { casesOf: (norm) => read(norm)?.cases, isFixed: (norm) => read(norm)?.fixed ?? false };
}

function readCases(norm: string, pack: LanguagePack): Reading | undefined {
  const fixed = genderOfGivenName(norm, pack) !== undefined;
  if (pack.officials.nameEndings === '') return fixed ? { cases: ALL_CASES, fixed } : undefined;
  const cases = casesOfGivenName(norm, pack);
  return cases === 0 ? undefined : { cases, fixed };
}
