import { createRequire } from 'node:module';

type Load = typeof import('cheerio/slim').load;

const require = createRequire(import.meta.url);

/**
 * cheerio's `load` on htmlparser2's tree, fetched on first use: who never reads HTML does not wait the 90 ms that it takes to load.
 * Only Node takes this file (`imports` in package.json); bundlers for the browser see `cheerio/slim` itself.
 */
export const load: Load = (...args) => (require('cheerio/slim') as { load: Load }).load(...args);
