import type { LanguagePack } from '../pack.ts';
import { bodies } from './bodies.ts';
import { calendar, calendarWords } from './calendar.ts';
import { clauses } from './clauses.ts';
import { countries, nationalities } from './countries.ts';
import { hedges } from './hedges.ts';
import { labels } from './labels.ts';
import { ledger } from './ledger.ts';
import { letters } from './letters.ts';
import { names } from './names.ts';
import { newWords } from './new-words.ts';
import { nounPhrases } from './noun-phrases.ts';
import { nouns } from './nouns.ts';
import { numerals, numeralWords, ordinalWords, vagueWords } from './numerals.ts';
import { offices } from './offices.ts';
import { page } from './page.ts';
import { portfolios } from './portfolios.ts';
import { modals, predicates, ties } from './predicates.ts';
import { cues, leadings, officials, standings } from './role-words.ts';
import { romanisation } from './romanisation.ts';
import { dateRules } from './rules.ts';
import { sentences } from './sentences.ts';
import { unitModifiers, units } from './units.ts';

export const uk: LanguagePack = {
  code: 'uk',
  code3: 'ukr',
  letters,
  ledger,
  sentences,
  numerals,
  nouns: nounPhrases,
  calendar,
  dateRules,
  clauses,
  names,
  romanisation,
  officials,
  page,
  newWords,
  vocabulary: () => ({
    numeral: numeralWords,
    ordinal: ordinalWords,
    vague: vagueWords,
    ...calendarWords(),
    unit: units,
    unitModifier: unitModifiers,
    hedge: hedges,
    label: labels,
    noun: nouns,
    predicate: predicates,
    modal: modals,
    tie: ties,
    office: offices,
    standing: standings,
    portfolio: portfolios,
    body: bodies,
    cue: cues,
    leading: leadings,
    country: countries,
    nationality: nationalities,
  }),
};
