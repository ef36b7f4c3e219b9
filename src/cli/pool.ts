import { Worker } from 'node:worker_threads';
import type { RecordOptions } from './records.ts';
import type { RawRecord } from './sources.ts';

/** What a worker is started with, what goes to it and what comes back; answers keep the order of their batch. */
export type Work = RecordOptions;
export type Batch = readonly RawRecord[];
export interface Answer {
  readonly out: string;
  readonly failed: number;
}

const BATCH_CHARACTERS = 200_000;

/** Groups records so that the cost of a message is shared by many small ones. */
export async function* inBatches(records: AsyncIterable<RawRecord>): AsyncGenerator<readonly RawRecord[]> {
  let batch: RawRecord[] = [];
  let size = 0;
  for await (const record of records) {
    batch.push(record);
    size += record.json.length;
    if (size >= BATCH_CHARACTERS) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** Runs batches on `jobs` threads; answers come in the order of the batches, so the output does not depend on `jobs`. */
export async function* runPool(batches: AsyncIterable<readonly RawRecord[]>, jobs: number, work: Work): AsyncGenerator<Answer> {
  const workers = Array.from({ length: jobs }, () => new Worker(new URL('./worker.js', import.meta.url), { workerData: work }));
  const waiting: Promise<Answer>[] = [];
  const ask = (worker: Worker, records: readonly RawRecord[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const onAnswer = (answer: Answer): void => {
        worker.off('error', onError);
        resolve(answer);
      };
      const onError = (error: Error): void => {
        worker.off('message', onAnswer);
        reject(error);
      };
      worker.once('message', onAnswer);
      worker.once('error', onError);
      worker.postMessage(records satisfies Batch);
    });
  try {
    let turn = 0;
    const busy: Promise<unknown>[] = workers.map(() => Promise.resolve());
    for await (const records of batches) {
      const lane = turn++ % jobs;
      const worker = workers[lane] as Worker;
      await busy[lane];
      const answer = ask(worker, records);
      busy[lane] = answer.catch(() => undefined);
      waiting.push(answer);
      while (waiting.length >= jobs) yield (await waiting.shift()) as Answer;
    }
    for (const answer of waiting) yield await answer;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
