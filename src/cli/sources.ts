import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { NewstallyError } from '../core/errors.ts';
import { decodeBytes } from '../read/encoding.ts';
import type { Io } from './io.ts';

/** One record as it came: a line of NDJSON, or a whole file. `line` counts from 1 within its source. */
export interface RawRecord {
  readonly line: number;
  /** The JSON text of the record. */
  readonly json: string;
}

const LINE_FORMATS: ReadonlySet<string> = new Set(['.ndjson', '.jsonl']);
const PAGE_FORMATS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);
const TEXT_FORMATS: ReadonlySet<string> = new Set(['.txt', '.text', '.md']);
const FOLDER_FORMATS: ReadonlySet<string> = new Set([...LINE_FORMATS, ...PAGE_FORMATS, '.txt']);

/**
 * The files behind the paths given: folders are walked, their entries in the order of their names.
 *
 * @throws {NewstallyError} `io.read` for a path that cannot be read or a folder without articles; `onError` gets it and the rest goes on.
 */
export async function listSources(paths: readonly string[], onError: (error: NewstallyError) => void): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    try {
      if (path !== '-' && (await stat(path)).isDirectory()) {
        const found = await filesIn(path);
        if (found.length === 0) onError(new NewstallyError('io.read', `${path}: no articles in this folder; looked for ${[...FOLDER_FORMATS].join(', ')}`));
        files.push(...found);
      } else files.push(path);
    } catch (cause) {
      onError(unreadable(path, cause));
    }
  }
  return files;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && FOLDER_FORMATS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

export const unreadable = (path: string, cause: unknown): NewstallyError =>
  new NewstallyError('io.read', `cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });

/**
 * The records of one file: NDJSON line by line, any other file as one article whose id is its path.
 *
 * @throws {NewstallyError} `io.read` when the file cannot be read.
 */
export async function* readRecords(path: string, io: Io, options: { readonly linesOnly?: boolean } = {}): AsyncGenerator<RawRecord> {
  const format = extname(path).toLowerCase();
  try {
    if (path === '-') yield* readLines(io.stdin, io.signal);
    else if (options.linesOnly === true || LINE_FORMATS.has(format)) yield* readLines(createReadStream(path), io.signal);
    else {
      const content = decodeBytes(await readFile(path)).text;
      const isPage = PAGE_FORMATS.has(format) || (!TEXT_FORMATS.has(format) && content.trimStart().startsWith('<'));
      yield { line: 1, json: JSON.stringify(isPage ? { id: path, html: content } : { id: path, text: content }) };
    }
  } catch (cause) {
    throw cause instanceof NewstallyError ? cause : unreadable(path, cause);
  }
}

const LINE_FEED = 0x0a;

/** Lines of a byte stream, without their end; blank ones are counted and skipped. Each byte is copied once, whatever the length of the line. */
async function* readLines(stream: Readable, signal: AbortSignal): AsyncGenerator<RawRecord> {
  let parts: Uint8Array[] = [];
  let line = 1;
  const decoder = new TextDecoder();
  const flush = (last: Uint8Array): RawRecord | undefined => {
    parts.push(last);
    const json = decoder.decode(parts.length === 1 ? last : Buffer.concat(parts)).trim();
    parts = [];
    const record = json === '' ? undefined : { line, json };
    line++;
    return record;
  };
  const stop = (): void => {
    stream.destroy();
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      let from = 0;
      for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
        const record = flush(chunk.subarray(from, to));
        if (record !== undefined) yield record;
        from = to + 1;
      }
      if (from < chunk.length) parts.push(chunk.subarray(from));
    }
    if (parts.length > 0) {
      const record = flush(new Uint8Array());
      if (record !== undefined) yield record;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
