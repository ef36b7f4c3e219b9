// Packs the package, holds its contents against what may ship, installs it into an empty project and uses it there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const SHIPPED = /^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|NOTICE\.md$)/;
const NEVER = /(^|\/)(tests?|fixtures|corpus|corpora|examples|scripts)\//;
/** Ceiling of all the code that ships, gzipped. Half of it are the words of three languages, packed; 250 KB is where it should go. */
const GZIPPED_CEILING = 370_000;
const DRIVERS = /^(pg|redis|mongoose|mongodb|mysql2?|sqlite3|better-sqlite3)$/;

const run = (command, args, options) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });
const faults = [];

const [{ filename, files }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts']));
const paths = files.map(({ path }) => path);
for (const path of paths) if (!SHIPPED.test(path) || NEVER.test(path)) faults.push(`${path} must not ship`);
const code = paths.filter((path) => /\.c?js$/.test(path));
const gzipped = code.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
if (gzipped > GZIPPED_CEILING) faults.push(`the code is ${gzipped} bytes gzipped, at most ${GZIPPED_CEILING}`);
console.log(`${paths.length} files, ${code.length} of code, ${Math.round(gzipped / 1000)} KB gzipped`);

const folder = mkdtempSync(join(tmpdir(), 'newstally-package-'));
try {
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true}');
  run('npm', ['install', '--no-audit', '--no-fund', join(process.cwd(), filename)], { cwd: folder });
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => statSync(join(folder, 'node_modules', name)).isDirectory());
  for (const name of installed) if (DRIVERS.test(name)) faults.push(`installing newstally brings ${name}`);

  const examples = [...readFileSync('README.md', 'utf8').matchAll(/```js\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g)];
  if (examples.length === 0) faults.push('README.md has no example with its output');
  const [, example, output] = examples[0] ?? ['', '', ''];
  const required = example.replace(/import (\{[^}]+\}) from ('[^']+');/g, 'const $1 = require($2);');
  for (const [name, source] of [
    ['import.mjs', example],
    ['require.cjs', required],
  ]) {
    writeFileSync(join(folder, name), source);
    const printed = run('node', [name], { cwd: folder });
    if (printed !== output) faults.push(`the README example printed by ${name}:\n${printed}instead of:\n${output}`);
  }
  // What Node fetches on demand has to be in a bundle from the start: it runs where nothing is installed.
  const bundled = join(mkdtempSync(join(folder, 'bundled-')), 'example.mjs');
  buildSync({ entryPoints: [join(folder, 'import.mjs')], bundle: true, platform: 'node', format: 'esm', outfile: bundled, logLevel: 'error' });
  renameSync(join(folder, 'node_modules'), join(folder, 'not_installed'));
  const printed = run('node', [bundled]);
  renameSync(join(folder, 'not_installed'), join(folder, 'node_modules'));
  if (printed !== output) faults.push(`the README example printed by its bundle:\n${printed}instead of:\n${output}`);
  const version = run(join(folder, 'node_modules', '.bin', 'newstally'), ['--version']).trim();
  console.log(`installed ${version} with ${installed.length} packages; the README example runs by import, by require and bundled`);
} finally {
  rmSync(folder, { recursive: true });
  rmSync(filename);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
