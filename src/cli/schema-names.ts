/** What `newstally schema` knows; apart from the schemas, so that the help does not wait for them. */
export const schemaNames = ['article', 'facts', 'claim', 'ledger', 'knowledge'] as const;
export type SchemaName = (typeof schemaNames)[number];
