import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedTables, tablesOf } from '../../scripts/pack-tables.ts';
import { pack, unpack } from '../../src/languages/table.ts';

const ORDER = 'person}man}woman}minister @health}age';

test.for([
  ['', 'делегат/mp, Kyiv "$1"', 'EFLFDAS/mp, кyiv "ґ1"'],
  [ORDER, 'person: особа/f\nman: чоловік/mp\nwoman: жінка/fp', 'OROBA/f}XOLOC%K/mp}G%NKA/fp'],
  [ORDER, 'woman: жінка/fp\nage', '-}-}G%NKA/fp}-}'],
  [ORDER, 'age: вік\nman: чоловік/mp\nminister @health: міністр', '-}-}-}-}C%K}!man: XOLOC%K/mp}!minister яhealth: M%N%RSQ'],
] as const)('packed and unpacked: %#', ([heads, text, packed]) => {
  expect(pack(text, heads)).toBe(packed);
  expect(unpack(packed, heads)).toBe(text);
});

const folder = join(import.meta.dirname, '../../src/languages');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => path.endsWith('.ts') && tablesOf(readFileSync(path, 'utf8')).length > 0);

const shipped = shippedTables(folder);

test.for(files)('%s survives packing', async (path) => {
  const { texts, numbers } = await shipped;
  const read = numbers.get(path)?.map(([table, heads = -1]) => unpack(texts[table] ?? '', texts[heads] ?? ''));
  expect(read).toEqual(tablesOf(readFileSync(path, 'utf8')));
});

test('tables of no other files ship, and each text once', async () => {
  const { texts, numbers } = await shipped;
  expect([...numbers.keys()].sort()).toEqual([...files].sort());
  expect(new Set(texts).size).toBe(texts.length);
});
