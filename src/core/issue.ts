import type { Span } from './span.ts';

/** A finding about the content of an article that did not stop us. `start` and `end` point into the text. */
export interface Issue extends Span {
  readonly code: string;
  readonly message: string;
}
