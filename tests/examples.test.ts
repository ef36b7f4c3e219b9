import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

test.for(readdirSync(join(root, 'examples')))('the example project %s passes its own tests', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'newstally-example-'));
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'newstally'));
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  const { status, stdout } = spawnSync('node', ['--test'], { cwd: folder, encoding: 'utf8', env });
  rmSync(folder, { recursive: true });
  expect([status, status === 0 ? '' : stdout]).toEqual([0, '']);
});
