// Writes what bundlers take where Node fetches on demand (`imports` in package.json): a module of the same files.
import { writeFile } from 'node:fs/promises';

const NAMES = { '../schemas.cjs': 'parseArticle, parseKnowledge', '../languages/packed-tables.cjs': 'packedTables' };

export const writeAtOnce = (path: string): Promise<void> =>
  writeFile(
    path,
    Object.entries(NAMES).reduce((code, [file, names]) => `${code}export { ${names} } from '${file}';\n`, ''),
  );
