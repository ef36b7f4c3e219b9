import type { GivenNames, Renderings } from '../foreign-names.ts';

/** How the language is written in Latin letters, and how foreign names are spelled in it. Tables are raw text, read when first needed. */
export interface Romanisation {
  /**
   * What letters become: `к=k`, space between; longer keys win; `^` and `$` in a key are the ends of a word. Empty where Latin letters are written.
   */
  readonly letters: string;
  /** For persons of a country whose names are spelled through its own language: what differs from `letters`, and its given names. */
  readonly abroad: Readonly<Record<string, { readonly letters: string; readonly names: string }>>;
  /** Letters of this language → those in which transcriptions.ts spells Vietnamese, Chinese, Korean and Japanese. */
  readonly transcription: Readonly<Record<'vi' | 'zh' | 'ko' | 'ja', string>>;
  /** Letters of this language → those in which spellings.ts has the names of other languages. */
  readonly sounds: string;
  /** Names that are not at home in the alphabet, with the Latin spelling of their bearers. Keys in normal form; built anew at each call. */
  readonly foreign: {
    /** Well-known persons by their whole names. */
    people(): Renderings;
    /** Given names. */
    men(): GivenNames;
    women(): GivenNames;
    surnames(): Renderings;
  };
  /** Endings of surnames that are at home in the alphabet: their bearers' given names are not taken for foreign ones. */
  readonly native: readonly string[];
}
