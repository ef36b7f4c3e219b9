#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { extract } from '../pipeline.ts';
import { readArticle } from '../read/index.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(extract(readArticle(JSON.parse(line))))}\n`);
}
