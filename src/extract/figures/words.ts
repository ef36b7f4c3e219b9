import { type RoleTable, roleTable } from '../../grammar/roles.ts';
import type { NounConventions } from '../../languages/contracts/nouns.ts';
import type { NumeralConventions } from '../../languages/contracts/numerals.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { lexiconOf } from '../../segment/analyse.ts';
import { clauseRoles } from './clauses.ts';
import { nounRoles } from './noun-roles.ts';
import { numeralRoles } from './numeral-roles.ts';

/** What the reading of figures asks of a language, at hand. */
export interface FigureWords {
  readonly code: string;
  readonly nouns: NounConventions;
  readonly numerals: NumeralConventions;
  /** The same, without words inside a compound numeral. */
  readonly unjoined: NumeralConventions;
  /** Bits of `clauses.ts`. */
  readonly inClause: RoleTable;
  /** Bits of `noun-roles.ts`. */
  readonly byNoun: RoleTable;
  /** Bits of `numeral-roles.ts`. */
  readonly byNumber: RoleTable;
  /** The number of the opening bracket in the lexicon. */
  readonly bracket: number;
}

const known = new WeakMap<LanguagePack, FigureWords>();

/** A memo of a pure function of the pack. */
export function figureWordsOf(pack: LanguagePack): FigureWords {
  let words = known.get(pack);
  if (words === undefined) {
    const { code, nouns, numerals, clauses } = pack;
    const lexicon = lexiconOf(pack);
    words = {
      code,
      nouns,
      numerals,
      unjoined: { ...numerals, joiners: [] },
      inClause: roleTable(lexicon, clauseRoles(clauses)),
      byNoun: roleTable(lexicon, nounRoles(nouns)),
      byNumber: roleTable(lexicon, numeralRoles(numerals)),
      bracket: lexicon.get('('),
    };
    known.set(pack, words);
  }
  return words;
}
