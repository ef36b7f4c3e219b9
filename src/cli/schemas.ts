import * as z from 'zod/mini';
import { NewstallyError } from '../core/errors.ts';
import { Article, Claim, Facts, Knowledge, LedgerEntry } from '../core/values/index.ts';
import { type ExitCode, type Io, write } from './io.ts';
import type { SchemaName } from './schema-names.ts';

const SCHEMAS = { article: Article, facts: Facts, claim: Claim, ledger: LedgerEntry, knowledge: Knowledge } as const satisfies Record<SchemaName, unknown>;

/**
 * `newstally schema NAME`: JSON Schema 2020-12.
 *
 * @throws {NewstallyError} `schema.unknown`
 */
export async function schemaCommand(name: string, io: Io): Promise<ExitCode> {
  const schema = Object.entries(SCHEMAS).find(([known]) => known === name)?.[1];
  if (schema === undefined) throw new NewstallyError('schema.unknown', `no schema "${name}"; there are ${Object.keys(SCHEMAS).join(', ')}`);
  await write(io, `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`);
  return 0;
}
