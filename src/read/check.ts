import { parseArticle } from '#checks';
import { isDay } from '../core/day.ts';
import { NewstallyError } from '../core/errors.ts';
import type { Article } from '../core/values/article.ts';
import type { LanguagePack } from '../languages/pack.ts';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;
/** The longest value that a message quotes. */
const QUOTED = 60;

/**
 * The article, if it is one.
 *
 * @throws {NewstallyError} `input.invalid`, `input.date` or `language.unsupported`, naming the field and its value.
 */
export function checkArticle(input: unknown, packs: readonly LanguagePack[]): Article {
  const result = parseArticle(input);
  if (!result.success) throw invalid(input, result.error.issues[0]);
  const article = result.data;
  if (article.text === undefined && article.html === undefined)
    throw new NewstallyError('input.invalid', 'article: neither "text" nor "html" is given; one of them is needed');
  if (article.published !== undefined && !isPublished(article.published))
    throw new NewstallyError(
      'input.date',
      `article.published: ${quote(article.published)} is no date; give YYYY, YYYY-MM or YYYY-MM-DD, with a time if you like`,
    );
  const { language } = article;
  if (language !== undefined && language !== 'und' && !packs.some(({ code }) => code === language)) {
    const registered = packs.map(({ code }) => code).join(', ');
    throw new NewstallyError('language.unsupported', `article.language: no language pack for ${quote(language)}; registered: ${registered} (or "und")`);
  }
  return article;
}

function invalid(input: unknown, issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): NewstallyError {
  const [field] = issue?.path ?? [];
  if (field === undefined) return new NewstallyError('input.invalid', `article: expected an object with "text" or "html", got ${quote(input)}`);
  const value = (input as Record<PropertyKey, unknown>)[field];
  return new NewstallyError('input.invalid', `article.${String(field)}: expected a string, got ${quote(value)}`);
}

/** A value as a message shows it: JSON, cut short. */
function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  const json = typeof value === 'string' ? JSON.stringify(value.slice(0, QUOTED + 1)) : String(value);
  return json.length > QUOTED + 2 ? `${json.slice(0, QUOTED)}…"` : json;
}

/** YYYY, YYYY-MM or YYYY-MM-DD with or without a time, of the civil calendar. */
export function isPublished(value: string): boolean {
  const match = DATE.exec(value);
  if (match === null) return false;
  const [, year, month, day] = match;
  return isDay(Number(year), Number(month ?? '1'), Number(day ?? '1'));
}
