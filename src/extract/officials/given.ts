import type { LanguagePack } from '../../languages/pack.ts';
import { genderOfGivenName, readingsOf } from './names/readings.ts';

/** The given names of a language, asked about the words of one article. */
export interface GivenNames {
  /** The cases that a form of a known given name can stand in; `undefined` for a word that is none. */
  casesOf(norm: string): number | undefined;
}

const ALL_CASES = 63;

/** Remembers what it was asked, for an article repeats its names. */
export function givenNames(pack: LanguagePack): GivenNames {
  const asked = new Map<string, number | undefined>();
  return {
    casesOf(norm) {
      if (!asked.has(norm)) asked.set(norm, readCases(norm, pack));
      return asked.get(norm);
    },
  };
}

function readCases(norm: string, pack: LanguagePack): number | undefined {
  if (pack.officials.nameEndings === '') return genderOfGivenName(norm, pack) === undefined ? undefined : ALL_CASES;
  let cases = 0;
  for (const { nominative, gender, grammaticalCase } of readingsOf(norm, pack, 'before')) {
    if (genderOfGivenName(nominative, pack)?.includes(gender)) cases |= 1 << grammaticalCase;
  }
  return cases === 0 ? undefined : cases;
}
