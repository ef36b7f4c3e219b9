import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const long = '72 країни підписали конвенцію. '.repeat(8000);
const input = Array.from({ length: 7 }, (_, i) => `${JSON.stringify({ id: `a${i}`, text: long.slice(i), language: 'uk' })}\n{\n`).join('');

/** More batches than threads, so that every thread is asked again; the built command, since threads load the built worker. */
test('the output does not depend on --jobs', () => {
  const run = (jobs: string) =>
    spawnSync('node', [bin, 'extract', '-', '--no-text', '--jobs', jobs], { input, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 60_000 });
  const [one, three] = [run('1'), run('3')];
  expect([one.status, three.status, three.stdout === one.stdout]).toEqual([1, 1, true]);
}, 120_000);
