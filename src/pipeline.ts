import type { Document } from './core/document.ts';
import type { Article } from './core/values/article.ts';
import type { DateMention } from './core/values/date.ts';
import type { Facts } from './core/values/facts.ts';
import type { Figure } from './core/values/figure.ts';
import type { Knowledge } from './core/values/knowledge.ts';
import type { Official } from './core/values/official.ts';
import { findDates } from './extract/dates/index.ts';
import { findFigures } from './extract/figures/index.ts';
import { findOfficials } from './extract/officials/index.ts';
import { packsWith } from './languages/knowledge.ts';
import type { LanguagePack } from './languages/pack.ts';
import { packs as allPacks } from './languages/registry.ts';
import { readArticle } from './read/index.ts';
import { analyse } from './segment/analyse.ts';

export interface ExtractOptions {
  /** The languages to read; by default all that are registered. */
  readonly packs?: readonly LanguagePack[];
  /** The user's own words. Keep it in one object: its lexicons are built once for each. */
  readonly knowledge?: Knowledge;
}

/** What every extractor takes: a document that has been read, an article that has not, or bare text. */
export type Input = Document | Article | string;

const isDocument = (input: Input): input is Document => typeof input === 'object' && 'blocks' in input;
const packsOf = ({ packs = allPacks, knowledge }: ExtractOptions): readonly LanguagePack[] => packsWith(packs, knowledge);
const documentOf = (input: Input, options: ExtractOptions): Document => (isDocument(input) ? input : readArticle(input, options));

/** Everything that newstally reads from one article: dates, figures and officials, tied to the characters they were read from. */
export function extract(input: Input, options: ExtractOptions = {}): Facts {
  const doc = documentOf(input, options);
  const analysis = analyse(doc, packsOf(options));
  const dates = findDates(analysis);
  const officials = findOfficials(analysis);
  const figures = findFigures(analysis, dates, officials);
  const { id, source, url, title, topic, language, published, agency, fingerprint, text, blocks, issues } = doc;
  return {
    schema: 'newstally/facts@1',
    id,
    source,
    url,
    title,
    topic,
    language,
    published,
    agency,
    fingerprint,
    text,
    blocks,
    dates: dates.dates.map(({ mention }) => mention),
    figures,
    officials,
    issues: [...issues, ...dates.issues],
  };
}

/** The calendar expressions of an article, as EDTF. */
export function extractDates(input: Input, options: ExtractOptions = {}): readonly DateMention[] {
  return findDates(analyse(documentOf(input, options), packsOf(options))).dates.map(({ mention }) => mention);
}

/** The figures of an article. `attribution.official` is an index into what `extractOfficials` gives for the same input. */
export function extractFigures(input: Input, options: ExtractOptions = {}): readonly Figure[] {
  return extract(input, options).figures;
}

/** The named holders of posts. */
export function extractOfficials(input: Input, options: ExtractOptions = {}): readonly Official[] {
  return findOfficials(analyse(documentOf(input, options), packsOf(options)));
}
