// Joins what the main entry is made of into one file after the build: Node takes longer to find and link a file than to read it.
import { readdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { transform } from 'esbuild';
import { type Plugin, rollup } from 'rollup';
import { withConstants } from './constants.ts';
import { withLatePatterns } from './late-patterns.ts';

const CHUNK = /^chunk-.*\.js$/;

const constants: Plugin = {
  name: 'constants',
  renderChunk(code) {
    return withConstants(code, this.parse(code));
  },
};

const latePatterns: Plugin = {
  name: 'late-patterns',
  renderChunk(code) {
    return withLatePatterns(code, this.parse(code));
  },
};

/** Names that two chunks have are made different by rollup, and short by this. */
const minified: Plugin = {
  name: 'minified',
  renderChunk: async (code) => (await transform(code, { minify: true, format: 'esm', charset: 'utf8', target: 'es2022' })).code,
};

/** All modules that a module imports, and those that they import; not what is fetched later. */
function reachedFrom(id: string, importsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const one of reached) for (const next of importsOf(one)) reached.add(next);
  return reached;
}

/** Joins the chunks in `folder` that `apart` needs, and those others that `main` needs; every entry keeps its name and its exports. */
export async function joinChunks(folder: string, { main, apart }: { readonly main: string; readonly apart: string }): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
  const chunks = files.filter((file) => CHUNK.test(file));
  const input = Object.fromEntries(files.filter((file) => !CHUNK.test(file)).map((file) => [file.slice(0, -'.js'.length), join(folder, file)]));
  const bundle = await rollup({ input, external: (id) => !id.startsWith('.') && !isAbsolute(id), treeshake: false });
  await bundle.write({
    dir: folder,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    compact: true,
    plugins: [constants, latePatterns, minified],
    hoistTransitiveImports: false,
    manualChunks(id, { getModuleInfo }) {
      if (!CHUNK.test(relative(folder, id))) return undefined;
      const isReachedFrom = (entry: string): boolean => reachedFrom(resolve(folder, entry), (one) => getModuleInfo(one)?.importedIds ?? []).has(id);
      return isReachedFrom(apart) ? 'base' : isReachedFrom(main) ? 'main' : undefined;
    },
  });
  await bundle.close();
  await Promise.all(chunks.map((file) => rm(join(folder, file))));
}
