import type { Readable, Writable } from 'node:stream';

/** The world of the command: everything that it reads from and writes to. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether a person watches stderr; progress is shown to nobody else. */
  readonly isTerminal: boolean;
  /** Aborted on an interrupt and when the reader of stdout has gone. */
  readonly signal: AbortSignal;
}

/** 0 all read · 1 some records failed · 2 misuse · 3 input unreadable · 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** Writes a chunk and waits until the other side keeps up. */
export async function write(io: Io, chunk: string): Promise<void> {
  if (io.signal.aborted || io.stdout.write(chunk)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      io.stdout.off('drain', done);
      io.signal.removeEventListener('abort', done);
      resolve();
    };
    io.stdout.once('drain', done);
    io.signal.addEventListener('abort', done, { once: true });
  });
}
