import { parentPort } from 'node:worker_threads';
import type { Answer, Batch } from './pool.ts';
import { extractRecord } from './records.ts';

parentPort?.on('message', ({ records, withText }: Batch) => {
  const lines = records.map((record) => extractRecord(record, withText));
  parentPort?.postMessage({ out: lines.map(({ out }) => out).join(''), failed: lines.filter(({ failed }) => failed).length } satisfies Answer);
});
