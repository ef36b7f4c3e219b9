// Packs the tables of words while the package is built, and has them ship in a file of their own; see src/languages/table.ts.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Options } from 'tsup';
import { headsOf, pack } from '../src/languages/table.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const SOURCE = 'src/languages';
const IMPORT = /\bimport \{ table \} from ('[^']*\/)table\.ts/;
const TABLE = /\btable`([^`]*)`/g;
const LANGUAGE = /([\\/]languages[\\/])[a-z]{2}([\\/])/;
/** Of these tables the order of concepts is taken; who names things in another order gains nothing. */
const MODEL = '$1en$2';

/** The tables in a source file, in its order. */
export const tablesOf = (source: string): readonly string[] => [...source.matchAll(TABLE)].map(([, text = '']) => text.trim());

/** The concepts of the tables of a file as its English sister has them; none for files that belong to no language. */
async function ordersFor(path: string): Promise<readonly string[]> {
  if (!LANGUAGE.test(path)) return [];
  try {
    return tablesOf(await readFile(path.replace(LANGUAGE, MODEL), 'utf8')).map((text) => (text.includes(': ') ? headsOf(text) : ''));
  } catch {
    return [];
  }
}

interface Shipped {
  /** Each text once, at its number. */
  readonly texts: readonly string[];
  /** The numbers of the tables in a source file, in its order, each with that of its concepts if they ship apart. */
  readonly numbers: ReadonlyMap<string, readonly (readonly [table: number, heads?: number])[]>;
}

const byFile = (a: string, b: string): number => Number(basename(a) > basename(b)) - Number(basename(a) < basename(b)) || Number(a > b) - Number(a < b);

/** The tables of all source files in a folder as they ship. */
export async function shippedTables(folder: string): Promise<Shipped> {
  const numberByText = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numberByText.get(text) ?? numberByText.size;
    numberByText.set(text, number);
    return number;
  };
  const numbers = new Map<string, readonly (readonly [number, number?])[]>();
  // The same table of all languages in a row: cognates compress best next to each other.
  const paths = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort(byFile);
  for (const path of paths.map((name) => join(folder, name))) {
    const tables = tablesOf(await readFile(path, 'utf8'));
    if (tables.length === 0) continue;
    const orders = await ordersFor(path);
    const numbered = tables.map((text, at): readonly [number, number?] => {
      const heads = orders[at] ?? '';
      const number = numberOf(pack(text, heads));
      return heads === '' ? [number] : [number, numberOf(heads)];
    });
    numbers.set(path, numbered);
  }
  return { texts: [...numberByText.keys()], numbers };
}

/** Writes the tables as `#tables` in package.json has them: CommonJS, which Node may load when they are first asked for. */
export async function writeTables(path: string): Promise<void> {
  const { texts } = await shippedTables(resolve(SOURCE));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `const tables=${JSON.stringify(texts)};exports.packedTables=()=>tables;\n`);
}

/** Has the number of its text stand where a table stood. */
export const packTables: Plugin = {
  name: 'pack-tables',
  setup(build) {
    const shipped = shippedTables(resolve(SOURCE));
    build.onLoad({ filter: /[\\/]src[\\/]languages[\\/].*\.ts$/ }, async ({ path }) => {
      const numbers = (await shipped).numbers.get(path);
      if (numbers === undefined) return undefined;
      const calls = numbers.map((given) => `packedTable(${given.join(', ')})`);
      let at = 0;
      const contents = (await readFile(path, 'utf8')).replace(TABLE, () => calls[at++] ?? '').replace(IMPORT, 'import { packedTable } from $1packed-table.ts');
      return { loader: 'ts', contents };
    });
  },
};
