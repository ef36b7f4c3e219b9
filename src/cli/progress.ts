import type { Io } from './io.ts';

const INTERVAL = 200;

/** Counts records on stderr while a person watches; silent otherwise. */
export function startProgress(io: Io, noun: string): { step(count: number): void; end(): void } {
  let done = 0;
  let shown = 0;
  const started = Date.now();
  return {
    step(count) {
      done += count;
      if (!io.isTerminal || Date.now() - shown < INTERVAL) return;
      shown = Date.now();
      io.stderr.write(`\r${done} ${noun}, ${((shown - started) / 1000).toFixed(1)} s`);
    },
    end() {
      if (io.isTerminal && shown > 0) io.stderr.write(`\r${done} ${noun}, ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
    },
  };
}
