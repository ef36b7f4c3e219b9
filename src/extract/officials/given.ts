import type { LanguagePack } from '../../languages/pack.ts';

/** Given names of a language in every form. */
export interface GivenNames {
  /** The cases that a form of a known given name can stand in; `undefined` for a word that is none. */
  casesOf(norm: string): number | undefined;
}

const cache = new WeakMap<LanguagePack, GivenNames>();

/** A memo of a pure function of the pack. */
export function givenNames(pack: LanguagePack): GivenNames {
  let names = cache.get(pack);
  if (names === undefined) {
    const forms = new Map<string, number>();
    names = { casesOf: (norm) => forms.get(norm) };
    cache.set(pack, names);
  }
  return names;
}
