import { CASES, type OfficialCue } from '../../core/senses/officials.ts';
import { senseOf, type Token } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import type { Sentence } from '../../segment/analyse.ts';
import type { ChainEnd } from './chain.ts';
import { cueOf, fullWords, type NameSpan, readNameBefore } from './name-span.ts';
import type { RoleDraft } from './role.ts';
import type { RoleWords } from './words.ts';

export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-']);
const MAX_GAP = 8;

/** A sentence and the words that its language reads it by. */
export interface Scene {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly words: RoleWords;
}

/** A name of two words or more: a lone capitalised word proves nothing here. */
export const firm = (scene: Scene, name: NameSpan | undefined): NameSpan | undefined =>
  name !== undefined && (fullWords(scene.tokens, name).length > 1 || name.next - name.at > 2) ? name : undefined;

export interface Before {
  readonly name: NameSpan;
  readonly status: RoleStatus | undefined;
}

/** A name before the role: in apposition, in front of a bracket, or as the subject of «є», «став», «звільнений». */
export function nameBefore(scene: Scene, role: RoleDraft, chain: ChainEnd): Before | undefined {
  const { tokens, words } = scene;
  let at = role.at - 1;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const token = tokens[at] as Token;
    if (!words.linking.has(token) && !words.articles.has(token)) break;
  }
  const sign = tokens[at];
  if (sign === undefined) return undefined;
  const isDash = DASHES.has(sign.text) && sign.spaced;
  const isBracket = sign.text === '(' && tokens[chain.at]?.text === ')';
  if (sign.text !== ',' && !isBracket && !isDash) return role.plural ? undefined : subjectBefore(scene, role, at);
  if (role.plural) return undefined;
  for (let end: number | undefined = at, segments = 0; end !== undefined && segments < MAX_SEGMENTS; segments++) {
    const name = readNameBefore(tokens, beforeBracket(tokens, end), words);
    if (name !== undefined) {
      if (firm(scene, name) === undefined) return undefined;
      return agree(scene, name, role) || (isDash && (role.cases & CASES.instrumental) !== 0) ? { name, status: undefined } : undefined;
    }
    if (sign.text !== ',') return undefined;
    end = segmentBefore(scene, end);
  }
  return undefined;
}

const MAX_SEGMENTS = 3;
const MAX_SEGMENT = 14;

/** The comma before the last one, if nothing but words of an apposition stand between: «…, известного борца с ксенофобией, члена …». */
function segmentBefore({ tokens, words }: Scene, comma: number): number | undefined {
  for (let at = comma - 1; at > Math.max(0, comma - MAX_SEGMENT); at--) {
    const token = tokens[at] as Token;
    if (token.text === ',') return at;
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '«' && token.text !== '»') return undefined;
    if (token.kind === 'word' && token.caps === 0 && (words.stops.has(token) || words.isVerb(token.norm) || cueOf(token) !== undefined)) return undefined;
  }
  return undefined;
}

/** In front of a bracket that closes right before `end`: «Ліз Трасс (47), прем'єр». */
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let open = end - 2; open > end - 12 && open > 0; open--) if (tokens[open]?.text === '(') return open;
  return end;
}

/** The cases of name and role must meet; where the text is in no doubt about neither. */
export function agree(scene: Scene, name: NameSpan, role: RoleDraft): boolean {
  for (const word of fullWords(scene.tokens, name)) {
    const cases = scene.words.given.casesOf(word.norm) ?? scene.words.casesOf(word.norm);
    if ((cases & role.cases) !== 0) return true;
  }
  return false;
}

const STATUS: Readonly<Partial<Record<OfficialCue, RoleStatus>>> = { leave: 'former', past: 'former', die: 'late', seek: 'candidate' };

/** «Петра Іваненка призначили директором», «Олена була міністеркою», "John Key was the prime minister". */
function subjectBefore(scene: Scene, role: RoleDraft, from: number): Before | undefined {
  const { tokens, words } = scene;
  let cue: OfficialCue | undefined;
  let status: RoleStatus | undefined;
  for (let at = from; at >= Math.max(0, from - MAX_GAP); at--) {
    const token = tokens[at] as Token;
    const found = cueOf(token) ?? phraseCue(tokens, at, role.at);
    if (found !== undefined && found !== 'honorific' && found !== 'kin') {
      // The verb next to the role tells: «був призначений» takes the post.
      if (found !== 'post' && cue === undefined) {
        cue = found;
        status = STATUS[found];
      }
      continue;
    }
    if (words.negations.has(token)) return undefined;
    if (token.caps > 0 && token.kind === 'word' && cue !== undefined) {
      const name = firm(scene, readNameBefore(tokens, at + 1, words));
      if (name === undefined || words.prepositions.has(tokens[name.at - 1])) return undefined;
      return { name, status };
    }
    if (token.text === ',' && cue !== undefined && words.stops.has(tokens[at + 1])) {
      const name = firm(scene, readNameBefore(tokens, at, words));
      return name === undefined ? undefined : { name, status };
    }
    if (token.kind === 'mark' || (token.caps > 0 && token.kind === 'word')) return undefined;
  }
  return undefined;
}

/** A cue of several words that starts here and ends before the role. */
const phraseCue = (tokens: readonly Token[], at: number, end: number): OfficialCue | undefined => {
  const sense = senseOf(tokens[at], 'cue');
  return sense !== undefined && at + sense.length <= end ? sense.value : undefined;
};
