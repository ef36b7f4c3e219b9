import { NewstallyError } from '../core/errors.ts';
import type { Facts } from '../core/values/facts.ts';
import { type ExtractOptions, extract } from '../pipeline.ts';
import { readArticle } from '../read/index.ts';
import type { RawRecord } from './sources.ts';

/** What is printed in the place of a record that failed. */
export interface ErrorLine {
  readonly schema: 'newstally/error@1';
  readonly id: string | null;
  readonly line: number;
  readonly error: { readonly code: string; readonly message: string };
}

export function errorLine(line: number, id: string | null, error: unknown): ErrorLine {
  const known = error instanceof NewstallyError ? error : new NewstallyError('internal', error instanceof Error ? error.message : String(error));
  return { schema: 'newstally/error@1', id, line, error: { code: known.code, message: known.message } };
}

const SHOWN = 60;

/**
 * The object on a line.
 *
 * @throws {NewstallyError} `input.json` for a line that is not JSON, `input.invalid` for JSON that is no object.
 */
export function parseRecord(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new NewstallyError('input.json', `the line is not JSON: ${json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json}`, { cause });
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new NewstallyError(
      'input.invalid',
      `a record must be an object, this one is ${value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`}`,
    );
  }
  return value as Record<string, unknown>;
}

const idOf = (record: Record<string, unknown> | undefined): string | null => (typeof record?.id === 'string' ? record.id : null);

/** Reads one record and extracts its facts; whatever goes wrong becomes an error line. */
export function factsOfRecord({ line, json }: RawRecord, options: ExtractOptions): Facts | ErrorLine {
  let record: Record<string, unknown> | undefined;
  try {
    record = parseRecord(json);
    return extract(readArticle(record), options);
  } catch (error) {
    return errorLine(line, idOf(record), error);
  }
}

export interface RecordOptions extends ExtractOptions {
  readonly withText: boolean;
}

/** One line of output for one record in; `failed` if it is an error line. */
export function extractRecord(record: RawRecord, { withText, ...options }: RecordOptions): { readonly out: string; readonly failed: boolean } {
  const result = factsOfRecord(record, options);
  if ('error' in result || withText) return { out: `${JSON.stringify(result)}\n`, failed: 'error' in result };
  const { text: _, ...rest } = result;
  return { out: `${JSON.stringify(rest)}\n`, failed: false };
}
