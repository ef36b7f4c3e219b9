import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { NewstallyError } from '../core/errors.ts';
import type { ExitCode, Io } from './io.ts';
import { schemaNames } from './schema-names.ts';

const METHODS = ['ledger', 'vote', 'weighted-median'] as const;
const LANGUAGES = ['en', 'uk', 'ru'] as const;
const MOST_JOBS = 64;

function jobs(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > MOST_JOBS) throw new InvalidArgumentError(`must be a whole number from 1 to ${MOST_JOBS}.`);
  return count;
}

const EXAMPLES = `
Examples:
  newstally run articles/                            the ledger of a folder of .txt, .html and .ndjson, for a person
  newstally run articles/ --json > ledger.ndjson     the same, one JSON line an entry
  newstally run articles/ --report report.html       and a page with every figure marked in its article
  cat crawl.ndjson | newstally extract - | newstally reconcile -
  newstally schema facts                             JSON Schema of a line of \`extract\`

Input lines: {"id"?, "text" | "html", "language"?, "published"?, "url"?, "source"?, "title"?, "topic"?}
Exit: 0 all read, 1 some records failed, 2 misuse, 3 input unreadable, 130 interrupted.`;

function methodOption(): Option {
  return new Option('--method <name>', 'how conflicting counts are reconciled').choices(METHODS).default('ledger');
}

function knowledgeOption(): Option {
  return new Option('--knowledge <file>', 'your own words, authorities and ceilings, as JSON (newstally schema knowledge)');
}

function languageOption(): Option {
  return new Option('--language <code>', 'language of the explanations').choices(LANGUAGES).default('en');
}

/** Loaded when it is known that there is something to do: three languages take longer than the help. */
const commands = () => import('./commands.ts');

/** The command: reads `argv` (without node and script), talks to `io`, answers with an exit code. Never throws. */
export async function main(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('newstally')
    .description('Reads news in Ukrainian, Russian and English: who said how many of what, as of when, and where the sources disagree, what holds.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError('(newstally --help shows the commands)')
    .addHelpText('after', EXAMPLES);

  program
    .command('run')
    .description('read articles, extract, reconcile, print the ledger')
    .argument('<path...>', 'files (.txt, .html, .ndjson), folders, or - for NDJSON on stdin')
    .option('--json', 'print ledger lines (NDJSON) instead of text', false)
    .option('--report <file>', 'write an HTML report with every figure marked in its article')
    .addOption(methodOption())
    .addOption(languageOption())
    .addOption(knowledgeOption())
    .action(async (paths: string[], flags) => {
      const { runCommand } = await commands();
      code = await runCommand(paths, flags, io);
    });
  program
    .command('extract')
    .description('one NDJSON line of facts per article')
    .argument('<path...>', 'files (.txt, .html, .ndjson), folders, or - for NDJSON on stdin')
    .option('--no-text', 'leave the text of the article out')
    .option('--jobs <count>', 'threads; the output is the same whatever the number', jobs, 1)
    .addOption(knowledgeOption())
    .action(async (paths: string[], flags) => {
      const { extractCommand } = await commands();
      code = await extractCommand(paths, flags, io);
    });
  program
    .command('reconcile')
    .description('NDJSON of facts or of claims in, ledger lines out')
    .argument('<path...>', 'files of NDJSON, or - for stdin')
    .addOption(methodOption())
    .addOption(languageOption())
    .addOption(knowledgeOption())
    .option('--weigh-sources', 'learn from all claims how far each source is trusted', false)
    .action(async (paths: string[], flags) => {
      const { reconcileCommand } = await commands();
      code = await reconcileCommand(paths, flags, io);
    });
  program
    .command('schema')
    .description(`JSON Schema 2020-12 of ${schemaNames.join(', ')}`)
    .argument('<name>', schemaNames.join(' | '))
    .action(async (name: string) => {
      const { schemaCommand } = await import('./schemas.ts');
      code = await schemaCommand(name, io);
    });

  try {
    if (argv.length === 0) {
      io.stderr.write(program.helpInformation());
      return 2;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const known = error instanceof NewstallyError ? error : new NewstallyError('internal', error instanceof Error ? error.message : String(error));
    io.stderr.write(`${known.code}: ${known.message}\n`);
    return known.code === 'schema.unknown' || known.code === 'cli.usage' || known.code === 'option.invalid' ? 2 : 3;
  }
}
