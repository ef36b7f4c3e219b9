/** The tables as they ship, by number. The build writes them (scripts/pack-tables.ts); Node loads them when a language is first met (`#tables` in package.json). */
export const packedTables = (): readonly string[] => [];
