import type { Issue } from './issue.ts';
import type { Block, LanguageVerdict, Published } from './values/document.ts';

/**
 * An article that has been read: its text, what each block of it is, its language and its publication date.
 *
 * For plain text input `text` is the input itself, untouched. Blocks ascend without overlap; white space between them belongs to none.
 */
export interface Document {
  readonly id: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly topic: string | null;
  readonly language: LanguageVerdict;
  readonly published: Published | null;
  readonly agency: string | null;
  readonly fingerprint: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly issues: readonly Issue[];
}
