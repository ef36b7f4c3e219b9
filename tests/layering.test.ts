import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const IMPORT = /^(?:import|export|\} from)[^'\n]*'([^']+)';$/gm;
const importsOf = (file: string) => [...readFileSync(join(source, file), 'utf8').matchAll(IMPORT)].map((match) => match[1] as string);

/** A stage may import the stages before it, and nothing after it. */
const STAGES = ['core', 'grammar', 'languages', 'segment', 'identify', 'read', 'extract', 'reconcile', 'report', 'pipeline.ts', 'index.ts', 'testing', 'cli'];
const stageOf = (file: string) => file.split('/')[0] as string;

describe('stages import only what stands before them', () => {
  test.for(files.filter((file) => stageOf(file) !== 'packages'))('%s', (file) => {
    const wrong = importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => relative(source, join(source, dirname(file), target)))
      .filter((target) => STAGES.indexOf(stageOf(target)) > STAGES.indexOf(stageOf(file)) || !STAGES.includes(stageOf(target)));
    expect(wrong).toEqual([]);
  });
});

/** One third-party package, one place. zod where data is defined. */
const PACKAGES: Record<string, RegExp> = {
  'zod/mini': /^(core\/values\/|cli\/|testing\/|index\.ts|core\/validate\.ts)/,
  '#cheerio': /^read\/html/,
  '#franc': /^identify\/trigrams\.ts$/,
  '#tables': /^languages\/packed-table\.ts$/,
  '#checks': /^(core\/knowledge|read\/check)\.ts$/,
  natural: /^segment\/stem\.ts$/,
  'date-fns': /^extract\/dates\/resolve\.ts$/,
  commander: /^cli\//,
};

describe('third-party packages stay in their files', () => {
  test.for(files.filter((file) => stageOf(file) !== 'packages'))('%s', (file) => {
    const foreign = importsOf(file).filter((target) => !target.startsWith('.') && !target.startsWith('node:'));
    const misplaced = foreign.filter(
      (target) => !Object.entries(PACKAGES).some(([name, place]) => (target === name || target.startsWith(`${name}/`)) && place.test(file)),
    );
    expect(misplaced).toEqual([]);
  });
});

test('languages do not import each other, and engines import no language', () => {
  const codes = ['uk', 'ru', 'en'];
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => relative(source, join(source, dirname(file), target)))
      .filter((target) =>
        codes.some((code) => target.startsWith(`languages/${code}/`) && !file.startsWith(`languages/${code}/`) && file !== 'languages/registry.ts'),
      )
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('Node is met in the command and the lazy packages only', () => {
  expect(files.filter((file) => !['cli', 'packages'].includes(stageOf(file)) && importsOf(file).some((target) => target.startsWith('node:')))).toEqual([]);
});

test('no clock, no chance, no locale outside the command', () => {
  const impure = /Date\.now|new Date\(\)|Math\.random|\.toLocale|performance\.now/;
  expect(files.filter((file) => stageOf(file) !== 'cli' && impure.test(readFileSync(join(source, file), 'utf8')))).toEqual([]);
});

test('engines never ask which language they have', () => {
  const asks = /(?:code|language|pack)\s*[!=]==\s*'(?:uk|ru|en)'/;
  expect(files.filter((file) => stageOf(file) !== 'languages' && asks.test(readFileSync(join(source, file), 'utf8')))).toEqual([]);
});

test('all languages have the same files', () => {
  const namesOf = (code: string) =>
    files
      .filter((file) => file.startsWith(`languages/${code}/`))
      .map((file) => file.slice(`languages/${code}/`.length))
      .sort();
  expect(namesOf('ru')).toEqual(namesOf('uk'));
  expect(namesOf('en')).toEqual(namesOf('uk'));
});
