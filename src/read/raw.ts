import type { Issue } from '../core/issue.ts';
import type { Block, Published } from '../core/values/document.ts';

/** A block before its language is known. */
export type RawBlock = Omit<Block, 'language'>;

/** What reading makes of an input before languages and dates are weighed. */
export interface RawDocument {
  readonly text: string;
  readonly blocks: readonly RawBlock[];
  readonly title: string | null;
  /** The address that the page or the text gives for itself. */
  readonly url: string | null;
  readonly source: string | null;
  readonly agency: string | null;
  readonly published: Published | null;
  readonly issues: readonly Issue[];
}
