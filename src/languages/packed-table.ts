import { packedTables } from '#tables';
import { type Table, unpack } from './table.ts';

/** A packed table by its number and that of its concepts, which the build puts where `table` stood. */
export const packedTable =
  (at: number, heads?: number): Table =>
  () => {
    const tables = packedTables();
    return unpack(tables[at] ?? '', heads === undefined ? '' : (tables[heads] ?? ''));
  };
