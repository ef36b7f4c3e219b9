import type { PageWords } from '../contracts/page.ts';

export const page: PageWords = { credits: [], furniture: [] };
