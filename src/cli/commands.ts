import { writeFile } from 'node:fs/promises';
import { NewstallyError } from '../core/errors.ts';
import type { Facts as FactsLine } from '../core/values/facts.ts';
import type { Knowledge } from '../core/values/knowledge.ts';
import { claimsIn, type ReconcileOptions, reconcile, weighSources } from '../reconcile/index.ts';
import { renderReport } from '../report/index.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { readKnowledge } from './knowledge.ts';
import { inBatches, runPool } from './pool.ts';
import { startProgress } from './progress.ts';
import { checkLines } from './reconcile-lines.ts';
import { type ErrorLine, errorLine, extractRecord, factsOfRecord } from './records.ts';
import { listSources, type RawRecord, readRecords, unreadable } from './sources.ts';

/** What a call has met so far; decides on the exit code. */
class Outcome {
  failed = 0;
  unreadable = 0;
  readonly #io: Io;

  constructor(io: Io) {
    this.#io = io;
  }

  readonly report = (error: NewstallyError): void => {
    this.unreadable++;
    this.#io.stderr.write(`${error.code}: ${error.message}\n`);
  };

  get exitCode(): ExitCode {
    if (this.unreadable > 0) return 3;
    return this.failed > 0 ? 1 : 0;
  }
}

/** Every record of every source; a source that cannot be read is reported and the next one taken. */
async function* recordsOf(paths: readonly string[], io: Io, outcome: Outcome, options?: { readonly linesOnly?: boolean }): AsyncGenerator<RawRecord> {
  for (const source of await listSources(paths, outcome.report)) {
    try {
      yield* readRecords(source, io, options);
    } catch (error) {
      outcome.report(error instanceof NewstallyError ? error : unreadable(source, error));
    }
    if (io.signal.aborted) return;
  }
}

/** What the flags of `run` and `reconcile` share. */
export interface ReconcileFlags extends Omit<ReconcileOptions, 'knowledge'> {
  /** Path of a file. */
  readonly knowledge?: string;
  readonly weighSources?: boolean;
}

const knowledgeOf = async ({ knowledge }: { readonly knowledge?: string }): Promise<{ readonly knowledge?: Knowledge }> =>
  knowledge === undefined ? {} : { knowledge: await readKnowledge(knowledge) };

const optionsOf = async ({ knowledge, weighSources: _, ...options }: ReconcileFlags): Promise<ReconcileOptions> => ({
  ...options,
  ...(await knowledgeOf(knowledge === undefined ? {} : { knowledge })),
});

export interface ExtractFlags {
  readonly jobs: number;
  readonly text: boolean;
  readonly knowledge?: string;
}

/** `newstally extract`: one line of facts, or one error line, per record, in order. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<ExitCode> {
  const work = { withText: flags.text, ...(await knowledgeOf(flags)) };
  const outcome = new Outcome(io);
  const progress = startProgress(io, 'articles');
  const records = recordsOf(paths, io, outcome);
  if (flags.jobs > 1) {
    for await (const { out, failed } of runPool(inBatches(records), flags.jobs, work)) {
      outcome.failed += failed;
      progress.step(out.split('\n').length - 1);
      await write(io, out);
      if (io.signal.aborted) break;
    }
  } else {
    for await (const record of records) {
      const { out, failed } = extractRecord(record, work);
      if (failed) outcome.failed++;
      progress.step(1);
      await write(io, out);
      if (io.signal.aborted) break;
    }
  }
  progress.end();
  return outcome.exitCode;
}

export interface RunFlags extends ReconcileFlags {
  readonly json: boolean;
  readonly report?: string;
}

/** `newstally run`: the main job. Error lines go where the data goes with `--json`, to stderr for a person. */
export async function runCommand(paths: readonly string[], { json, report, ...flags }: RunFlags, io: Io): Promise<ExitCode> {
  const options = await optionsOf(flags);
  const outcome = new Outcome(io);
  const progress = startProgress(io, 'articles');
  const documents: FactsLine[] = [];
  const errors: ErrorLine[] = [];
  for await (const record of recordsOf(paths, io, outcome)) {
    const result = factsOfRecord(record, options);
    if ('error' in result) errors.push(result);
    else documents.push(result);
    progress.step(1);
  }
  progress.end();
  outcome.failed = errors.length;
  if (documents.length === 0 && errors.length === 0) {
    if (outcome.unreadable === 0) io.stderr.write('io.read: nothing to read: the input holds no articles\n');
    return 3;
  }
  const ledger = reconcile(documents, options);
  if (json) for (const line of [...errors, ...ledger]) await write(io, `${JSON.stringify(line)}\n`);
  else {
    for (const { id, line, error } of errors) io.stderr.write(`${id ?? `line ${line}`}: ${error.code}: ${error.message}\n`);
    await write(io, renderReport(ledger, documents));
  }
  if (report !== undefined) {
    try {
      await writeFile(report, renderReport(ledger, documents, { format: 'html' }));
    } catch (cause) {
      outcome.report(new NewstallyError('io.write', `cannot write ${report}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause }));
    }
  }
  return outcome.exitCode;
}

/** `newstally reconcile`: NDJSON of facts or claims in, ledger lines out, after an error line for each record that is neither. */
export async function reconcileCommand(paths: readonly string[], { weighSources: isWeighing, ...flags }: ReconcileFlags, io: Io): Promise<ExitCode> {
  const options = await optionsOf(flags);
  const outcome = new Outcome(io);
  const records: RawRecord[] = [];
  for await (const record of recordsOf(paths, io, outcome, { linesOnly: true })) records.push(record);
  const { input, errors } = checkLines(records);
  outcome.failed = errors.length;
  for (const error of errors) await write(io, `${JSON.stringify(error)}\n`);
  if (input.length > 0) {
    try {
      const weights = isWeighing ? { sourceWeights: weighSources(claimsIn(input)) } : {};
      for (const line of reconcile(input, { ...options, ...weights })) await write(io, `${JSON.stringify(line)}\n`);
    } catch (error) {
      outcome.failed++;
      await write(io, `${JSON.stringify(errorLine(0, null, error))}\n`);
    }
  }
  return outcome.exitCode;
}
