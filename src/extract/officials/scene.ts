import type { Token } from '../../core/token.ts';
import type { RoleStatus } from '../../core/values/official.ts';
import type { Sentence } from '../../segment/analyse.ts';
import { fullWords, type NameSpan } from './name-span.ts';
import type { RoleDraft, RoleEnd } from './role.ts';
import type { RoleWords } from './words.ts';

/** A sentence and the words that its language reads it by. */
export interface Scene {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly words: RoleWords;
}

/** A name that only may be that of the holder, and where the role ends if it is. */
export interface DoubtfulName extends NameSpan, RoleEnd {}

/** Where reading what follows an office ended, and why. `name` is the holder's, if one stands right there. */
export interface ChainEnd {
  readonly at: number;
  readonly name: NameSpan | undefined;
  /** A lone word that may be the holder's surname or a place: a namesake in the article decides. */
  readonly doubtful: DoubtfulName | undefined;
  /** Another role begins here. */
  readonly office: boolean;
}

/** A name of two words or more: a lone capitalised word proves nothing here. */
export const firm = (scene: Scene, name: NameSpan | undefined): NameSpan | undefined =>
  name !== undefined && (fullWords(scene.tokens, name).length > 1 || name.next - name.at > 2) ? name : undefined;

export interface Before {
  readonly name: NameSpan;
  readonly status: RoleStatus | undefined;
}

/** The cases of name and role must meet; where the text is in no doubt about neither. */
export function agree(scene: Scene, name: NameSpan, role: RoleDraft): boolean {
  for (const word of fullWords(scene.tokens, name)) {
    const cases = scene.words.given.casesOf(word.norm) ?? scene.words.casesOf(word.norm);
    if ((cases & role.nameCases) !== 0) return true;
  }
  return false;
}
