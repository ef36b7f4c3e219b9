import type { Document } from '../core/document.ts';
import type { Issue } from '../core/issue.ts';
import type { Article } from '../core/values/article.ts';
import type { Published } from '../core/values/document.ts';
import { identifyLanguage } from '../identify/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packs as allPacks } from '../languages/registry.ts';
import { dayOfAddress, outletOf } from './address.ts';
import { agencyOf } from './agency.ts';
import { checkArticle } from './check.ts';
import { contentId, fingerprintOf } from './fingerprint.ts';
import { readHtml } from './html/index.ts';
import { tellLanguages } from './languages.ts';
import { outlineOf, sampleOf } from './outline.ts';
import { readPlain } from './plain.ts';

/**
 * Reads one article: tells its language and publication date, and what each block of its text is.
 *
 * For plain text, `text` is the input itself. If both `text` and `html` are given, `text` is read.
 *
 * @throws {NewstallyError} `input.invalid` when the input has neither `text` nor `html`, or a field of a wrong type;
 *   `input.date` when `published` is no date; `language.unsupported` when no pack is registered for `language`.
 */
export function readArticle(input: Article | string, options: { readonly packs?: readonly LanguagePack[] } = {}): Document {
  const packs = options.packs ?? allPacks;
  const article = typeof input === 'string' ? { text: input } : checkArticle(input, packs);
  const page = article.text === undefined ? readHtml(article.html ?? '', packs) : null;
  const text = article.text ?? page?.text ?? '';
  const outline = outlineOf(text);
  const language =
    article.language === undefined ? identifyLanguage(sampleOf(text, outline), { packs }) : { code: article.language, confidence: 1, evidence: 'given' };
  const pack = packs.find(({ code }) => code === language.code);
  const raw = page ?? readPlain(text, outline, pack, packs);
  const bodies = raw.blocks.filter(({ kind }) => kind === 'body');
  const url = article.url ?? raw.url;
  return {
    id: article.id ?? contentId(url ?? '', article.title ?? '', text),
    source: article.source ?? (url === null ? null : outletOf(url)) ?? raw.source,
    url,
    title: article.title ?? raw.title,
    topic: article.topic ?? null,
    language,
    published: publishedOf(article, raw.published, url),
    agency: raw.agency ?? agencyOf(text, bodies, pack === undefined ? packs : [pack]),
    fingerprint: fingerprintOf(text, bodies.length > 0 ? bodies : raw.blocks),
    text,
    blocks: tellLanguages(text, raw.blocks, language, packs, article.language !== undefined),
    issues: [...raw.issues, ...contentIssues(text, bodies.length > 0, raw.blocks.length, language.code)],
  };
}

/** given > meta > header > dateline > url. */
function publishedOf(article: Article, found: Published | null, url: string | null): Published | null {
  if (article.published !== undefined) return { value: article.published, basis: 'given' };
  if (found !== null) return found;
  const day = url === null ? null : dayOfAddress(url);
  return day === null ? null : { value: day, basis: 'url' };
}

function contentIssues(text: string, hasBody: boolean, blocks: number, language: string): Issue[] {
  const whole = { start: 0, end: text.length };
  if (blocks === 0) return [{ code: 'read.empty', message: 'there is no text to read', ...whole }];
  if (!hasBody)
    return [{ code: 'read.no-body', message: `no running text was found, only ${blocks} blocks of titles, captions, credits or furniture`, ...whole }];
  return language === 'und' ? [{ code: 'language.unknown', message: 'the language could not be told; no facts are read', ...whole }] : [];
}
