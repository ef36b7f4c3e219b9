import { defineConfig } from 'tsup';
import { writeAtOnce } from './scripts/at-once.ts';
import { joinChunks } from './scripts/join-chunks.ts';
import { bareStemmers } from './scripts/leave-out.ts';
import { packTables, writeTables } from './scripts/pack-tables.ts';
import { runAtBuild } from './scripts/run-at-build.ts';
import { schemasApart, writeSchemas } from './scripts/schemas-apart.ts';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schemas: 'src/core/values/index.ts',
    'testing/index': 'src/testing/index.ts',
    'languages/uk/index': 'src/languages/uk/index.ts',
    'languages/ru/index': 'src/languages/ru/index.ts',
    'languages/en/index': 'src/languages/en/index.ts',
    'cli/bin': 'src/cli/bin.ts',
    // Fetched by the command when needed; it looks for the worker beside itself.
    'cli/commands': 'src/cli/commands.ts',
    'cli/schemas': 'src/cli/schemas.ts',
    'cli/worker': 'src/cli/worker.ts',
    'packages/on-demand': 'src/packages/on-demand.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: {
    // Of a language pack only the codes are public.
    compilerOptions: { stripInternal: true },
    entry: {
      index: 'src/index.ts',
      schemas: 'src/core/values/index.ts',
      'testing/index': 'src/testing/index.ts',
      'languages/uk/index': 'src/languages/uk/index.ts',
      'languages/ru/index': 'src/languages/ru/index.ts',
      'languages/en/index': 'src/languages/en/index.ts',
    },
  },
  clean: true,
  splitting: true,
  treeshake: true,
  // zod's mini build is inlined: from its own hundred files it takes 70 ms to load, inlined 10. natural is inlined on purpose:
  // two stemmers instead of a tree of 78 MB. date-fns is inlined for the few functions that are used.
  noExternal: ['zod', 'natural', 'date-fns'],
  // Cyrillic as it is: escaped, the lexicons are three times as long to ship and to parse.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    // Constants go where they are used; names and white space are made short when all is joined.
    options.minifySyntax = true;
  },
  esbuildPlugins: [packTables, runAtBuild(/[\\/]src[\\/]cli[\\/]json-schemas\.ts$/), bareStemmers, schemasApart],
  external: ['#cheerio', '#franc', '#checks', '#schemas', '#tables', /^node:/],
  onSuccess: async () => {
    await joinChunks('dist', { main: 'index.js', apart: 'cli/bin.js' });
    await writeTables('dist/languages/packed-tables.cjs');
    await writeSchemas('dist/schemas.cjs');
    await writeAtOnce('dist/packages/at-once.js');
  },
});
