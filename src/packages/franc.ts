import { createRequire } from 'node:module';

type FrancAll = typeof import('franc').francAll;

const require = createRequire(import.meta.url);

/** franc, fetched on first use (40 ms). Only Node takes this file; bundlers for the browser see `franc` itself. */
export const francAll: FrancAll = (...args) => (require('franc') as { francAll: FrancAll }).francAll(...args);
