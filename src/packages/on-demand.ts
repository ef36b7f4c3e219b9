/*
 * What takes long to load, fetched on first use. Only Node itself takes this file (`imports` in package.json); bundlers take what it stands for.
 * Nothing here is an ES module: Node could `require` one, Jest could not.
 */
import { createRequire } from 'node:module';

type Load = typeof import('cheerio/slim').load;
type FrancAll = typeof import('franc').francAll;
type Checks = typeof import('../core/values/checks.ts');
type PackedTables = typeof import('../languages/packed-tables.ts').packedTables;

const require = createRequire(import.meta.url);

/** cheerio's `load` on htmlparser2's tree, for who reads HTML: 90 ms. */
export const load: Load = (...args) => (require('cheerio/slim') as { load: Load }).load(...args);

/** For texts in one of two languages that are hard to tell apart: 40 ms. */
export const francAll: FrancAll = (...args) => (require('franc') as { francAll: FrancAll }).francAll(...args);

/** zod and the schemas by which input is checked: 15 ms. */
export const parseArticle: Checks['parseArticle'] = (input) => (require('../schemas.cjs') as Checks).parseArticle(input);
export const parseKnowledge: Checks['parseKnowledge'] = (input) => (require('../schemas.cjs') as Checks).parseKnowledge(input);

/** The words of all languages: 10 ms. */
export const packedTables: PackedTables = () => (require('../languages/packed-tables.cjs') as { packedTables: PackedTables }).packedTables();
