// Leaves out of bundled packages what nothing here uses and no bundler can tell.
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The base of natural's stemmers only splits text and drops stop words before it stems; we stem words. */
export const bareStemmers: Plugin = {
  name: 'bare-stemmers',
  setup(build) {
    build.onLoad({ filter: /natural[\\/]lib[\\/]natural[\\/]stemmers[\\/]stemmer_(?:uk|ru)\.js$/ }, () => ({ contents: 'module.exports = function () {};' }));
  },
};
