// Packs the tables of words while the package is built; see src/languages/table.ts.
import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';
import { headsOf, pack } from '../src/languages/table.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const TABLE = /\btable`([^`]*)`/g;
const LANGUAGE = /([\\/]languages[\\/])[a-z]{2}([\\/])/;
/** Of these tables the order of concepts is taken; who names things in another order gains nothing. */
const MODEL = '$1en$2';

/** The tables in a source file, in its order. */
export const tablesOf = (source: string): readonly string[] => [...source.matchAll(TABLE)].map(([, text = '']) => text.trim());

/** The concepts of the tables of a file as its English sister has them; none for files that belong to no language. */
export async function ordersFor(path: string): Promise<readonly string[]> {
  if (!LANGUAGE.test(path)) return [];
  try {
    return tablesOf(await readFile(path.replace(LANGUAGE, MODEL), 'utf8')).map((text) => (text.includes(': ') ? headsOf(text) : ''));
  } catch {
    return [];
  }
}

export const packTables: Plugin = {
  name: 'pack-tables',
  setup(build) {
    build.onLoad({ namespace: 'file', filter: /[\\/]src[\\/]languages[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (tablesOf(source).length === 0) return undefined;
      const orders = await ordersFor(path);
      let index = 0;
      const contents = source.replace(TABLE, (_, text: string) => {
        const at = index++;
        const heads = orders[at] ?? '';
        const packed = JSON.stringify(pack(text.trim(), heads));
        return heads === '' ? `packedTable(${packed})` : `packedTable(${packed}, heads${at})`;
      });
      const needed = orders.flatMap((heads, at) => (heads !== '' && at < index ? [`heads${at}`] : []));
      const heads = needed.length > 0 ? `import { ${needed.join(', ')} } from ${JSON.stringify(`heads:${path.replace(LANGUAGE, MODEL)}`)};\n` : '';
      return { loader: 'ts', contents: heads + contents.replace(/\bimport \{ table \}/, 'import { packedTable }') };
    });
    build.onResolve({ filter: /^heads:/ }, ({ path }) => ({ path: path.slice('heads:'.length), namespace: 'heads' }));
    build.onLoad({ filter: /.*/, namespace: 'heads' }, async ({ path }) => ({
      contents: (await ordersFor(path)).map((heads, at) => `export const heads${at} = ${JSON.stringify(heads)};\n`).join(''),
    }));
  },
};
