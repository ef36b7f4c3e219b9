import { readFile } from 'node:fs/promises';
import { NewstallyError } from '../core/errors.ts';
import { checkKnowledge } from '../core/knowledge.ts';
import type { Knowledge } from '../core/values/knowledge.ts';
import { packsWith } from '../languages/knowledge.ts';
import { packs } from '../languages/registry.ts';

/**
 * The user's knowledge from a file of JSON.
 *
 * @throws {NewstallyError} `io.read` for a file that cannot be read, `option.invalid` for one that holds something else.
 */
export async function readKnowledge(path: string): Promise<Knowledge> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (cause) {
    throw new NewstallyError('io.read', `cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new NewstallyError('option.invalid', `--knowledge ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const knowledge = checkKnowledge(value);
  packsWith(packs, knowledge);
  return knowledge;
}
