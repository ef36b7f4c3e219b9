import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/io.ts';

const folder = mkdtempSync(join(tmpdir(), 'newstally-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const article = (id: string, text: string, extra = {}) => `${JSON.stringify({ id, text, language: 'uk', ...extra })}\n`;

describe('extract', () => {
  test('one line of facts per record, in order, blank lines skipped', async () => {
    const { code, lines } = await runCommand(['extract', '-'], `${article('a', '72 країни')}\n${article('b', '69 країн')}`);
    expect(code).toBe(0);
    expect(lines().map(({ schema, id }) => [schema, id])).toEqual([
      ['newstally/facts@1', 'a'],
      ['newstally/facts@1', 'b'],
    ]);
  });

  test.for<[string, string, string]>([
    ['a line that is not JSON', '{"id":"x"', 'input.json'],
    ['a list', '[]', 'input.invalid'],
    ['null', 'null', 'input.invalid'],
    ['no text', '{"id":"x"}', 'input.invalid'],
    ['text of a wrong type', '{"id":"x","text":42}', 'input.invalid'],
    ['an unknown language', '{"id":"x","text":"a","language":"de"}', 'language.unsupported'],
    ['a publication date that is none', '{"id":"x","text":"a","published":"2025-02-31"}', 'input.date'],
  ])('%s is an error line in its place, the others stay', async ([, bad, errorCode]) => {
    const { code, lines } = await runCommand(['extract', '-'], `${article('first', '72 країни')}${bad}\n${article('last', '69 країн')}`);
    expect(code).toBe(1);
    const found = lines().map((line) => ('error' in line ? [line.line, (line.error as { code: string }).code] : line.id));
    expect(found).toEqual(['first', [2, errorCode], 'last']);
  });

  test('an error names the value', async () => {
    const { lines } = await runCommand(['extract', '-'], '{"id":"x","text":"a","published":"2025-02-31"}\n');
    const [line = {}] = lines();
    expect(line).toMatchObject({ schema: 'newstally/error@1', id: 'x', line: 1 });
    expect((line.error as { message: string }).message).toMatch(/2025-02-31/);
  });

  test('--no-text leaves the text out', async () => {
    const { lines } = await runCommand(['extract', '-', '--no-text'], article('a', '72 країни'));
    expect(lines().map((line) => 'text' in line)).toEqual([false]);
  });

  test('files: text, HTML and NDJSON by their endings, the path as id', async () => {
    const text = file('one.txt', 'Конвенцію підписали 72 країни.');
    const page = file('two.html', '<html><body><article><p>Конвенцію підписали 69 країн.</p></article></body></html>');
    const stream = file('three.ndjson', article('three', '64 країни'));
    const { code, lines } = await runCommand(['extract', text, page, stream]);
    expect(code).toBe(0);
    expect(lines().map(({ id }) => id)).toEqual([text, page, 'three']);
  });

  test.for<[string, string[]]>([
    ['a file that is not there', ['extract', join(folder, 'none.txt')]],
    ['a folder without articles', ['extract', mkdtempSync(join(tmpdir(), 'newstally-empty-'))]],
  ])('%s: exit 3, named on stderr, nothing on stdout', async ([, argv]) => {
    const { code, out, err } = await runCommand(argv);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/^io\.read: .*newstally-/);
  });

  test('a file that is not there does not stop the others', async () => {
    const { code, lines } = await runCommand(['extract', join(folder, 'none.txt'), file('there.txt', '72 країни')]);
    expect([code, lines().length]).toEqual([3, 1]);
  });
});

describe('misuse', () => {
  test.for([
    [[]],
    [['no-such-command']],
    [['extract', '-', '--no-such-option']],
    [['extract']],
    [['schema', 'nothing']],
    [['extract', '-', '--jobs', '0']],
    [['run', '-', '--method', 'mean']],
  ])('%j: exit 2, nothing on stdout', async ([argv]) => {
    const { code, out, err } = await runCommand(argv as string[]);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  test('--help and --version: exit 0, on stdout', async () => {
    const help = await runCommand(['--help']);
    const version = await runCommand(['--version']);
    expect([help.code, help.err, version.code, version.out]).toEqual([0, '', 0, '0.0.0\n']);
  });
});

describe('schema', () => {
  test.for(['article', 'facts', 'claim', 'ledger'])('%s is a JSON Schema of 2020-12', async (name) => {
    const { code, out } = await runCommand(['schema', name]);
    expect([code, JSON.parse(out).$schema]).toEqual([0, 'https://json-schema.org/draft/2020-12/schema']);
  });
});

describe('run', () => {
  test('an empty input is unreadable, and says so', async () => {
    const { code, out, err } = await runCommand(['run', '-']);
    expect([code, out, err]).toEqual([3, '', 'io.read: nothing to read: the input holds no articles\n']);
  });

  test('--json prints an error line for a bad record and ledger lines for the rest', async () => {
    const { code, lines } = await runCommand(
      ['run', '-', '--json'],
      `not JSON\n${article('a', 'Конвенцію підписали 72 країни.', { published: '2025-10-26' })}`,
    );
    expect([code, lines()[0]?.schema]).toEqual([1, 'newstally/error@1']);
  });
});

describe('reconcile', () => {
  const claim = (id: string, value: number, extra = {}) =>
    `${JSON.stringify({ id, measure: { counted: 'country', predicate: 'sign' }, value, source: `${id}.example`, published: '2025-10-26', ...extra })}\n`;

  test('claims in, ledger lines out', async () => {
    const { code, lines } = await runCommand(['reconcile', '-'], claim('a', 72) + claim('b', 72));
    expect(code).toBe(0);
    expect(lines().map(({ entry, value, status }) => [entry, value, status])).toEqual([['count', 72, 'agreed']]);
  });

  test.for<[string, string]>([
    ['a line that is not JSON', '{'],
    ['a claim without a measure', '{"id":"bad","value":1,"source":"s"}'],
    ['low above high', '{"id":"bad","measure":{"counted":"country"},"low":5,"high":2,"source":"s"}'],
    ['a date that is none', '{"id":"bad","measure":{"counted":"country"},"value":5,"source":"s","asOf":"2025-02-31"}'],
  ])('%s is an error line; the rest is reconciled', async ([, bad]) => {
    const { code, lines } = await runCommand(['reconcile', '-'], `${claim('a', 72)}${bad}\n${claim('b', 72)}`);
    expect(code).toBe(1);
    expect(lines().map((line) => [line.schema, line.line ?? line.value])).toEqual([
      ['newstally/error@1', 2],
      ['newstally/ledger@1', 72],
    ]);
  });
});
