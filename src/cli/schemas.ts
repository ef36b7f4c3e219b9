import { NewstallyError } from '../core/errors.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { jsonSchemas } from './json-schemas.ts';

/**
 * `newstally schema NAME`: JSON Schema 2020-12.
 *
 * @throws {NewstallyError} `schema.unknown`
 */
export async function schemaCommand(name: string, io: Io): Promise<ExitCode> {
  const schema = Object.entries(jsonSchemas).find(([known]) => known === name)?.[1];
  if (schema === undefined) throw new NewstallyError('schema.unknown', `no schema "${name}"; there are ${Object.keys(jsonSchemas).join(', ')}`);
  await write(io, `${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
