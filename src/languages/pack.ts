import type { Vocabulary } from '../core/sense.ts';
import type { CalendarConventions, DateRule } from './contracts/calendar.ts';
import type { ClauseWords } from './contracts/clauses.ts';
import type { LedgerWords } from './contracts/ledger.ts';
import type { Letters } from './contracts/letters.ts';
import type { NameConventions } from './contracts/names.ts';
import type { NounConventions } from './contracts/nouns.ts';
import type { NumeralConventions } from './contracts/numerals.ts';
import type { OfficialConventions } from './contracts/officials.ts';
import type { PageWords } from './contracts/page.ts';
import type { Romanisation } from './contracts/romanisation.ts';
import type { SentenceConventions } from './contracts/sentences.ts';

/** Everything that newstally may ask of a language. A language is one folder that exports one of these, and one line in registry.ts. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  /** ISO 639-3, for witnesses that speak no other. */
  readonly code3: string;
  readonly letters: Letters;
  readonly ledger: LedgerWords;
  readonly sentences: SentenceConventions;
  readonly numerals: NumeralConventions;
  readonly nouns: NounConventions;
  readonly calendar: CalendarConventions;
  /** Dates that only this language writes so, beside those of all. */
  dateRules(): readonly DateRule[];
  readonly clauses: ClauseWords;
  readonly names: NameConventions;
  readonly romanisation: Romanisation;
  readonly officials: OfficialConventions;
  readonly page: PageWords;
  /** All words by sense; called once, when the language is first met. */
  vocabulary(): Vocabulary;
}
