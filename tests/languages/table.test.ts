import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ordersFor, tablesOf } from '../../scripts/pack-tables.ts';
import { pack, packedTable, table, unpack } from '../../src/languages/table.ts';

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

test('a packed table reads as the table', () => {
  const written = table`
person: особа/f
age
`;
  expect(packedTable(pack(written(), ORDER), ORDER)()).toBe(written());
});

const folder = join(import.meta.dirname, '../../src/languages');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => path.endsWith('.ts') && tablesOf(readFileSync(path, 'utf8')).length > 0);

test.for(files)('%s survives packing', async (path) => {
  const orders = await ordersFor(path);
  const texts = tablesOf(readFileSync(path, 'utf8'));
  expect(texts.map((text, i) => unpack(pack(text, orders[i] ?? ''), orders[i] ?? ''))).toEqual(texts);
});
