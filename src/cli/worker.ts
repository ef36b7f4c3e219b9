import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Batch, Work } from './pool.ts';
import { extractRecord } from './records.ts';

parentPort?.on('message', (records: Batch) => {
  const lines = records.map((record) => extractRecord(record, workerData as Work));
  parentPort?.postMessage({ out: lines.map(({ out }) => out).join(''), failed: lines.filter(({ failed }) => failed).length } satisfies Answer);
});
