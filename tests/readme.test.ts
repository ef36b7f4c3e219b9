import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const shell = mkdtempSync(join(tmpdir(), 'newstally-shell-'));
writeFileSync(join(shell, 'newstally'), `#!/bin/sh\nexec node "${root}dist/cli/bin.js" "$@"\n`, { mode: 0o755 });
afterAll(() => rmSync(shell, { recursive: true }));

interface CodeBlock {
  readonly title: string;
  readonly language: string;
  readonly code: string;
  /** The `text` block right after it: what it prints. */
  readonly output: string | undefined;
}

function blocksOf(page: string): readonly CodeBlock[] {
  const content = readFileSync(join(root, page), 'utf8');
  const blocks = [...content.matchAll(/```(\w+)\n([\s\S]*?)```(?:\n+```text\n([\s\S]*?)```)?/g)];
  return blocks
    .filter(([, language]) => language !== 'text')
    .map(([, language, code, output]) => ({ title: `${page}: ${code?.split('\n')[0]}`, language: language ?? '', code: code ?? '', output }));
}

/** The newcomer's commands and those that install run where they belong: in .ci/run, on a bare checkout. */
const OUTSIDE = /^(npm ci|npm install|npm run|npm test)/;

describe.for(pages)('%s', (page) => {
  const blocks = blocksOf(page);
  const scripts = blocks.filter(({ language }) => language === 'js');
  const commands = blocks.filter(({ language, code }) => language === 'sh' && !OUTSIDE.test(code));

  if (scripts.length > 0)
    test.for(scripts)('$title', ({ code, output }) => {
      const printed = execFileSync('node', ['--input-type=module', '-'], { cwd: root, input: code, encoding: 'utf8' });
      if (output !== undefined) expect(printed).toBe(output);
    });

  // Without --norc, bash at the lowest shell level takes the socket it reads from for a remote login and runs the start-up file of the machine.
  if (commands.length > 0)
    test.for(commands)('$title', ({ code, output }) => {
      const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', code], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${shell}:${process.env.PATH}` },
      });
      expect([status, stderr]).toEqual([0, '']);
      if (output !== undefined) expect(stdout).toBe(output);
    });

  test('every block is of a kind that is run', () => {
    expect(blocks.filter(({ language }) => !['js', 'sh', 'json', 'ts'].includes(language)).map(({ title }) => title)).toEqual([]);
  });
});

test('what the README tells a newcomer to run is what .ci/run runs', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const ci = readFileSync(join(root, '.ci/run'), 'utf8');
  expect(readme).toMatch(/npm ci && npm run demo\nnpm ci && npm test/);
  expect(ci).toMatch(/npm ci[\s\S]*npm test[\s\S]*npm run --silent demo/);
});
