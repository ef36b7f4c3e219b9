import type { Article } from '../core/values/article.ts';
import type { Claim, Measure } from '../core/values/claim.ts';

/** What a claim in a test must name; the measure is spelled flat. */
export type ClaimParts = Pick<Measure, 'counted' | 'predicate' | 'scope' | 'topic' | 'kind'> & Omit<Partial<Claim>, 'measure'>;

/**
 * A claim for a test: what is left out is as a plain report would have it.
 *
 * @example
 * buildClaim({ counted: 'country', predicate: 'sign', value: 72, source: 'a.example', published: '2025-10-26' });
 */
export function buildClaim({ counted, predicate = null, scope = null, topic = 'test', kind = 'cumulative', ...rest }: ClaimParts): Claim {
  return {
    schema: 'newstally/claim@1',
    measure: { topic, counted: counted ?? null, predicate, scope, kind },
    qualifier: 'exact',
    modality: 'reported',
    source: 'test.example',
    ...rest,
  };
}

/** An article for a test, published on a fixed day unless told otherwise. */
export const buildArticle = (text: string, rest: Omit<Article, 'text' | 'html'> = {}): Article => ({ published: '2025-10-26', ...rest, text });
