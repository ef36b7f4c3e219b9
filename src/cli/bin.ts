#!/usr/bin/env node
import manifest from '../../package.json' with { type: 'json' };
import { main } from './main.ts';

const stop = new AbortController();
let interrupted = false;
process.on('SIGINT', () => {
  interrupted = true;
  stop.abort();
  process.exit(130);
});
// Who reads us has gone (`| head`): nothing is left to do, and nothing to say.
process.stdout.on('error', () => {
  stop.abort();
  process.exit(0);
});
const code = await main(
  process.argv.slice(2),
  { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, isTerminal: process.stderr.isTTY === true, signal: stop.signal },
  manifest.version,
);
process.exitCode = interrupted ? 130 : code;
