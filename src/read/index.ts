import type { Document } from '../core/document.ts';
import { NewstallyError } from '../core/errors.ts';
import { Article } from '../core/values/article.ts';
import type { Block } from '../core/values/document.ts';
import { identifyLanguage } from '../identify/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packs as allPacks } from '../languages/registry.ts';
import { readHtml } from './html.ts';
import { readPlain } from './plain.ts';

/**
 * Reads one article: tells its language and publication date, and what each block of its text is.
 *
 * @throws {NewstallyError} `input.invalid` when the input has neither `text` nor `html`, or a field of a wrong type.
 */
export function readArticle(input: Article | string, options: { readonly packs?: readonly LanguagePack[] } = {}): Document {
  const packs = options.packs ?? allPacks;
  const article = typeof input === 'string' ? { text: input } : checkArticle(input);
  const { text, blocks } = article.text !== undefined ? readPlain(article.text) : readHtml(article.html ?? '');
  const language = article.language === undefined ? identifyLanguage(text, { packs }) : { code: article.language, confidence: 1, evidence: 'given' };
  const source = article.source ?? (article.url === undefined ? null : hostOf(article.url));
  return {
    id: article.id ?? '',
    source,
    url: article.url ?? null,
    title: article.title ?? null,
    topic: article.topic ?? null,
    language,
    published: article.published === undefined ? null : { value: article.published, basis: 'given' },
    agency: null,
    fingerprint: '',
    text,
    blocks: blocks.map((block): Block => ({ ...block, language: language.code })),
    issues: [],
  };
}

function checkArticle(input: unknown): Article {
  const result = Article.safeParse(input);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new NewstallyError('input.invalid', `article${issue?.path.map((key) => `.${String(key)}`).join('') ?? ''}: ${issue?.message ?? 'not an article'}`);
  }
  if (result.data.text === undefined && result.data.html === undefined)
    throw new NewstallyError('input.invalid', 'article: neither "text" nor "html" is given');
  return result.data;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace('www.', '') : null;
}
