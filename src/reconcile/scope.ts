import type { Token } from '../core/token.ts';
import { skeletonOf, soundOf } from '../extract/officials/names/sound.ts';
import { packsWith } from '../languages/knowledge.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packs } from '../languages/registry.ts';
import { lexiconOf } from '../segment/analyse.ts';
import { tokenise } from '../segment/tokenise.ts';
import type { Identified } from './check.ts';
import type { ReconcileOptions } from './ledger.ts';

/** What a scope says, in no language: one key for «у Київській області» and "in the Kyiv region". */
export type ReadScope = (claim: Identified) => string;

/** As many sounds tell an unknown word in whatever case. */
const SOUNDS = 5;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const CAPITAL = /^\p{Lu}/u;
/** Of an adjective from a name («Київський»), with what follows it; then what names end in. */
const ADJECTIVE_ENDING = /(?<=.{2})Sk.*$/;
const NAME_ENDING = /[aeiou]*S?[aeiou]*$/;

/** Reads the scopes of claims; each wording once. A scope in another script than that of its claim is read by the languages of that script. */
export function scopeReader({ knowledge }: ReconcileOptions): ReadScope {
  const all = packsWith(packs, knowledge);
  const known = new Map<string, string>();
  return ({ measure: { scope }, language }) => {
    if (!scope) return '';
    const wording = `${language ?? ''} ${scope}`;
    let key = known.get(wording);
    if (key === undefined) {
      const ofScript = all.filter((pack) => isCyrillic(pack) === CYRILLIC.test(scope));
      const own = ofScript.filter(({ code }) => code === language);
      key = keyOf(scope, own.length > 0 ? own : ofScript);
      known.set(wording, key);
    }
    return key;
  };
}

const isCyrillic = ({ ledger }: LanguagePack): boolean => [...ledger.inPlace].some((word) => CYRILLIC.test(word));

function keyOf(scope: string, readers: readonly LanguagePack[]): string {
  const [first] = readers;
  if (first === undefined) return scope;
  const words: string[] = [];
  for (const token of tokenise(scope, 0, scope.length, lexiconOf(first))) {
    if (readers.some(({ ledger }) => ledger.inPlace.has(token.norm))) continue;
    const word = wordOf(token, scope.slice(token.start, token.end), readers);
    if (word !== '') words.push(word);
  }
  return words.length === 0 ? scope : words.sort().join(' ');
}

/** A country by its code, a noun by its concept, a name by its consonants, any other word by how it begins. */
function wordOf(token: Token, surface: string, readers: readonly LanguagePack[]): string {
  for (const pack of readers) {
    const lexicon = lexiconOf(pack);
    const word = lexicon.get(token.norm);
    if (word < 0) continue;
    for (const { kind, value } of lexicon.nodeAt(word).senses) {
      if ((kind === 'country' || kind === 'nationality') && token.caps >= value.caps) return value.code;
      if (kind === 'noun') return value.concept;
    }
  }
  const sound = soundOf(surface);
  if (sound === '') return token.norm;
  return CAPITAL.test(surface) ? `'${skeletonOf(sound.replace(ADJECTIVE_ENDING, '').replace(NAME_ENDING, ''))}` : sound.slice(0, SOUNDS);
}
