import type { SentenceConventions } from '../contracts/sentences.ts';

export const sentences: SentenceConventions = { heads: [], tails: [] };
