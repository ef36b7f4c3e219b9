/** The tables as they ship, by number. The build writes this file (scripts/pack-tables.ts): Node loads it when a language is first met (`#tables` in package.json). */
export const packedTables = (): readonly string[] => [];
