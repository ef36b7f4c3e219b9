export { Article } from './article.ts';
export { authorities, Claim, Measure, measureKinds } from './claim.ts';
export { DateMention, dateBases, grains } from './date.ts';
export { Block, blockKinds, LanguageVerdict, Published, publishedBases } from './document.ts';
export { Facts } from './facts.ts';
export { Attribution, Counted, Figure, figureKinds, modalities, Predicate, qualifiers } from './figure.ts';
export { Knowledge, KnownNoun, KnownOffice, KnownPredicate } from './knowledge.ts';
export { Check, CountEntry, LedgerClaim, LedgerEntry, PersonEntry, relations, statuses } from './ledger.ts';
export { Official, OfficialMention, Role, roleStatuses } from './official.ts';
