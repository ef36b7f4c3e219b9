/*
 * What takes long to load, fetched on first use. Only Node itself takes this file (`imports` in package.json); bundlers take what it stands for.
 */
import { createRequire } from 'node:module';

type Cheerio = typeof import('cheerio/slim');
type Franc = typeof import('franc');
type Checks = typeof import('../core/values/checks.ts');
type Tables = typeof import('../languages/packed-tables.ts');

const onDemand = <Module>(path: string): (() => Module) => {
  let module: Module | undefined;
  return () => {
    module ??= createRequire(import.meta.url)(path) as Module;
    return module;
  };
};

/** cheerio on htmlparser2's tree, for who reads HTML: 90 ms. */
const cheerio = onDemand<Cheerio>('cheerio/slim');
export const load: Cheerio['load'] = (...args) => cheerio().load(...args);

/** For texts in one of two languages that are hard to tell apart: 40 ms. */
const franc = onDemand<Franc>('franc');
export const francAll: Franc['francAll'] = (...args) => franc().francAll(...args);

/** zod and the schemas by which input is checked: 15 ms. */
const checks = onDemand<Checks>('../core/values/checks.js');
export const parseArticle: Checks['parseArticle'] = (input) => checks().parseArticle(input);
export const parseKnowledge: Checks['parseKnowledge'] = (input) => checks().parseKnowledge(input);

/** The words of all languages: 10 ms. */
const tables = onDemand<Tables>('../languages/packed-tables.js');
export const packedTables: Tables['packedTables'] = () => tables().packedTables();
