import type { Romanisation } from '../../../languages/contracts/romanisation.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { fold, keyOf, type Letters, lettersOf, pairs, spell } from './letters.ts';
import { givenLatin, type Hints, hasGiven, isNative, originOf, spellAs } from './origin.ts';
import { undoTranscription } from './transcription.ts';

interface Tables {
  readonly home: Letters;
  readonly abroad: ReadonlyMap<string, { readonly letters: Letters; readonly names: ReadonlyMap<string, string> }>;
  readonly people: ReadonlyMap<string, string>;
  readonly surnames: ReadonlyMap<string, string>;
}

const WORDS = /[\p{L}\p{M}'’ʼ]+/gu;
const HYPHENS = /[\s\-‐‑–]+/g;
const CYRILLIC = /[\u0400-\u04ff]/;

const tables = new WeakMap<LanguagePack, Tables>();

/**
 * One stable Latin form of a name in the nominative: how the person's own country writes it where that can be told, else the standard romanisation.
 *
 * A name in Latin letters is kept.
 */
export function toLatin(name: string, pack: LanguagePack, hints: Hints = {}): string {
  if (!CYRILLIC.test(name)) return name;
  const { people, abroad, surnames, home } = tablesOf(pack);
  const { country = null, gender = null } = hints;
  const known = people.get(wholeKey(name));
  if (known !== undefined) return known;
  const words = name.match(WORDS) ?? [];
  const neighbour = abroad.get(country ?? '');
  const origin = neighbour === undefined ? originOf(words, pack, hints) : undefined;
  const transcribed = words.some((word) => word.length === 1) ? undefined : undoTranscription(words, pack, country ?? origin?.countries[0] ?? null);
  if (transcribed !== undefined) return transcribed.join(' ');
  const foreign = neighbour === undefined && (origin !== undefined || !isNative(words.at(-1) ?? '', pack));
  let index = 0;
  return name.replace(WORDS, (word) => {
    if (!CYRILLIC.test(word)) return word;
    const isGiven = ++index < words.length;
    const given = foreign && (isGiven || origin === undefined || hasGiven(word, pack, gender, origin)) ? givenLatin(word, pack, gender, origin) : undefined;
    const surname = foreign ? surnames.get(keyOf(word)) : undefined;
    const latin = neighbour?.names.get(keyOf(word)) ?? (isGiven ? (given ?? surname) : (surname ?? given)) ?? (origin && spellAs(word, pack, origin));
    return capitalised(word, latin ?? spell(fold(word), neighbour?.letters ?? home));
  });
}

/** Whether a name in the nominative is that of a well-known person, or ends in a known foreign surname: then the nominative is surely right. */
export function knownName(words: readonly string[], pack: LanguagePack): 'person' | 'surname' | null {
  const { people, surnames } = tablesOf(pack);
  if (people.has(wholeKey(words.join(' ')))) return 'person';
  return surnames.has(keyOf(words.at(-1) ?? '')) ? 'surname' : null;
}

/** Whole names are compared without hyphens, which come and go. */
const wholeKey = (name: string): string => keyOf(name).replace(HYPHENS, ' ');

function capitalised(word: string, latin: string): string {
  const [first = ''] = word;
  return first === first.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

function tablesOf(pack: LanguagePack): Tables {
  let own = tables.get(pack);
  if (own === undefined) {
    own = readTables(pack.romanisation);
    tables.set(pack, own);
  }
  return own;
}

function readTables(romanisation: Romanisation): Tables {
  const home = pairs(romanisation.letters);
  const { foreign } = romanisation;
  const people = foreign.people();
  return {
    home: lettersOf(home),
    abroad: new Map(
      Object.entries(romanisation.abroad).map(([country, { letters, names }]) => [
        country,
        { letters: lettersOf([...home, ...pairs(letters)]), names: new Map(pairs(names)) },
      ]),
    ),
    people: new Map([...people].map(([name, latin]) => [wholeKey(name), latin])),
    surnames: new Map([...surnamesOf(people), ...foreign.surnames()]),
  };
}

/** The last words of persons whose names have as many words in both alphabets. */
function* surnamesOf(people: ReadonlyMap<string, string>): Iterable<readonly [string, string]> {
  for (const [name, latin] of people) {
    const own = name.split(' ');
    const theirs = latin.split(' ');
    const [surname = '', romanised = ''] = [own.at(-1), theirs.at(-1)];
    if (own.length === theirs.length && own.length > 1 && surname.includes('-') === romanised.includes('-')) yield [surname, romanised];
  }
}
