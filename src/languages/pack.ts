import type { Vocabulary } from '../core/sense.ts';
import type { CalendarConventions, DateRule } from './contracts/calendar.ts';
import type { ClauseWords } from './contracts/clauses.ts';
import type { LedgerWords } from './contracts/ledger.ts';
import type { Letters } from './contracts/letters.ts';
import type { NameConventions } from './contracts/names.ts';
import type { NewWords } from './contracts/new-words.ts';
import type { NounConventions } from './contracts/nouns.ts';
import type { NumeralConventions } from './contracts/numerals.ts';
import type { OfficialConventions } from './contracts/officials.ts';
import type { PageWords } from './contracts/page.ts';
import type { Romanisation } from './contracts/romanisation.ts';
import type { SentenceConventions } from './contracts/sentences.ts';

/**
 * Everything that newstally may ask of a language. A language is one folder that exports one of these, and one line in registry.ts.
 *
 * Outside the package only its codes are seen: a pack is taken from `newstally/languages/…` and handed to the `packs` option.
 */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  /** ISO 639-3, for witnesses that speak no other. */
  readonly code3: string;
  /** @internal */
  readonly letters: Letters;
  /** @internal */
  readonly ledger: LedgerWords;
  /** @internal */
  readonly sentences: SentenceConventions;
  /** @internal */
  readonly numerals: NumeralConventions;
  /** @internal */
  readonly nouns: NounConventions;
  /** @internal */
  readonly calendar: CalendarConventions;
  /** @internal Dates that only this language writes so, beside those of all. */
  dateRules(): readonly DateRule[];
  /** @internal */
  readonly clauses: ClauseWords;
  /** @internal */
  readonly names: NameConventions;
  /** @internal */
  readonly romanisation: Romanisation;
  /** @internal */
  readonly officials: OfficialConventions;
  /** @internal */
  readonly page: PageWords;
  /** @internal */
  readonly newWords: NewWords;
  /** @internal All words by sense; called once, when the language is first met. */
  vocabulary(): Vocabulary;
}
