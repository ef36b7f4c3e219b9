import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** Runs the command in this process on the given input; what it printed, and its exit code. */
export async function runCommand(
  argv: readonly string[],
  input = '',
): Promise<{ code: number; out: string; err: string; lines: () => readonly Record<string, unknown>[] }> {
  const printed = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        printed[name] += String(chunk);
        done();
      },
    });
  const code = await main(
    argv,
    { stdin: Readable.from([Buffer.from(input)]), stdout: sink('out'), stderr: sink('err'), isTerminal: false, signal: new AbortController().signal },
    '0.0.0',
  );
  return {
    code,
    ...printed,
    lines: () =>
      printed.out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
  };
}
