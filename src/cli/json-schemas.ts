import * as z from 'zod/mini';
import { Article, Claim, Facts, Knowledge, LedgerEntry } from '../core/values/index.ts';
import type { SchemaName } from './schema-names.ts';

const SCHEMAS = { article: Article, facts: Facts, claim: Claim, ledger: LedgerEntry, knowledge: Knowledge } as const satisfies Record<SchemaName, unknown>;

/** JSON Schema 2020-12 of what crosses the edge; made while the package is built (scripts/run-at-build.ts). */
export const jsonSchemas: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(SCHEMAS).map(([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })]),
);
