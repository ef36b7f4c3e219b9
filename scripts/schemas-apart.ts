// Has the schemas, with zod, ship in a file of their own: CommonJS, which Node may load when there is something to check.
import { build as bundle } from 'esbuild';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Writes the schemas and what checks by them as `#schemas` and `#checks` in package.json have them. */
export async function writeSchemas(path: string): Promise<void> {
  const entryPoints = ['src/core/values/checks.ts'];
  await bundle({ entryPoints, bundle: true, minify: true, format: 'cjs', platform: 'node', charset: 'utf8', target: 'es2022', outfile: path });
}

/** Who imports the schemas as a module takes them from there. */
export const schemasApart: Plugin = {
  name: 'schemas-apart',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/]values[\\/]index\.ts$/ }, async ({ path }) => {
      const { metafile } = await bundle({ entryPoints: [path], bundle: true, format: 'esm', write: false, metafile: true, outfile: 'index.js' });
      const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
      return { contents: `export { ${names.join(', ')} } from '#schemas';` };
    });
  },
};
