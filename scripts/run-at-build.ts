// Runs modules while the package is built: what they compute ships, and not what computes it.
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The exports of the modules whose path fits are plain data. */
export const runAtBuild = (paths: RegExp): Plugin => ({
  name: 'run-at-build',
  setup(build) {
    build.onLoad({ filter: paths }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
      const exported: Record<string, unknown> = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
      const contents = Object.entries(exported).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
      return { loader: 'ts', contents: contents.join('') };
    });
  },
});
