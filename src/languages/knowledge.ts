import { NewstallyError } from '../core/errors.ts';
import { checkKnowledge } from '../core/knowledge.ts';
import { entriesOf, type LexicalEntry, type Vocabulary } from '../core/sense.ts';
import type { NounSense, PredicateSense, VerbForm } from '../core/senses/figures.ts';
import type { OfficeSense } from '../core/senses/officials.ts';
import { normaliseToken } from '../core/text.ts';
import type { Knowledge, KnownNoun, KnownOffice, KnownPredicate } from '../core/values/knowledge.ts';
import { nounSenses } from './noun-lines.ts';
import { officeEntries } from './office-forms.ts';
import type { LanguagePack } from './pack.ts';
import { formOf } from './predicate-rows.ts';

const memo = new WeakMap<Knowledge, WeakMap<readonly LanguagePack[], readonly LanguagePack[]>>();

/**
 * Packs that know a user's words as well, before their own. A memo of a pure function of its arguments: one and the same knowledge gives the same packs,
 * so that their lexicons are built once.
 *
 * @throws {NewstallyError} `option.invalid`, naming the field and its value.
 */
export function packsWith(packs: readonly LanguagePack[], knowledge: Knowledge | undefined): readonly LanguagePack[] {
  if (knowledge === undefined) return packs;
  const known = (typeof knowledge === 'object' && memo.get(knowledge)) || new WeakMap<readonly LanguagePack[], readonly LanguagePack[]>();
  let extended = known.get(packs);
  if (extended === undefined) {
    extended = extend(packs, checkKnowledge(knowledge));
    known.set(packs, extended);
    memo.set(knowledge, known);
  }
  return extended;
}

function extend(packs: readonly LanguagePack[], { nouns = [], predicates = [], offices = [] }: Knowledge): readonly LanguagePack[] {
  for (const [name, list] of Object.entries({ nouns, predicates, offices })) {
    list.forEach(({ language }, index) => {
      if (packs.some(({ code }) => code === language)) return;
      const registered = packs.map(({ code }) => code).join(', ');
      throw new NewstallyError(
        'option.invalid',
        `knowledge.${name}[${index}].language: no language pack for ${JSON.stringify(language)}; registered: ${registered}`,
      );
    });
  }
  return packs.map((pack) => {
    const isOwn = ({ language }: { readonly language: string }): boolean => language === pack.code;
    const own = { nouns: nouns.filter(isOwn), predicates: predicates.filter(isOwn), offices: offices.filter(isOwn) };
    return own.nouns.length + own.predicates.length + own.offices.length === 0 ? pack : { ...pack, vocabulary: () => vocabularyWith(pack, own) };
  });
}

interface OwnWords {
  readonly nouns: readonly KnownNoun[];
  readonly predicates: readonly KnownPredicate[];
  readonly offices: readonly KnownOffice[];
}

function vocabularyWith(pack: LanguagePack, { nouns, predicates, offices }: OwnWords): Vocabulary {
  const words = pack.vocabulary();
  return {
    ...words,
    noun: [...nouns.flatMap((noun) => nounEntriesOf(noun, pack)), ...entriesOf(words, 'noun')],
    predicate: [...predicates.flatMap((predicate) => predicateEntriesOf(predicate, pack)), ...entriesOf(words, 'predicate')],
    office: [...offices.flatMap((office) => officeEntriesOf(office, pack)), ...entriesOf(words, 'office')],
  };
}

const normal = (words: string): string => words.split(' ').map(normaliseToken).join(' ');

function nounEntriesOf({ concept, lemma, animate = false, forms }: KnownNoun, { newWords }: LanguagePack): readonly LexicalEntry<NounSense>[] {
  if (forms === undefined) return nounSenses(newWords.noun(normal(lemma), animate), concept);
  return [[{ lemma: normal(lemma), concept, number: 'both', adjectival: false, predicate: null }, [...new Set([lemma, ...forms].map(normal))]]];
}

function predicateEntriesOf({ concept, verb, aspect, forms }: KnownPredicate, { newWords }: LanguagePack): readonly LexicalEntry<PredicateSense>[] {
  if (forms === undefined) return newWords.verb(normal(verb), aspect).map(([form, endings, stem = '']) => [{ concept, form: formOf(form) }, endings, stem]);
  return (Object.entries(forms) as [VerbForm, readonly string[]][]).map(([form, list]) => [{ concept, form }, list.map(normal)]);
}

const officeEntriesOf = ({ title, office, kind = 'post' }: KnownOffice, { newWords }: LanguagePack): readonly LexicalEntry<OfficeSense>[] =>
  officeEntries(kind, () => `${title}: ${normal(office)}`, newWords.office);
