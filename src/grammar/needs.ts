/**
 * What must stand among the next tokens for something to match: of each entry, one of its kinds at least; see `SENSES`.
 *
 * It says nothing of order. It is there to see at a glance that most rules cannot match where most tokens stand.
 */
export type Needs = readonly number[];

export const NO_NEEDS: Needs = [];

/** More than this says no more. */
const MOST = 12;

/** The needs of all of these together. */
export const allOf = (needs: readonly Needs[]): Needs => leanest(needs.flat());

/** The needs of any one of these: what each of them has in common with each other one. */
export function anyOf(needs: readonly Needs[]): Needs {
  let common = needs[0] ?? NO_NEEDS;
  for (const other of needs.slice(1)) common = leanest(common.flatMap((one) => other.map((bits) => one | bits)));
  return common;
}

/** Without those that others imply, the hardest to meet first. */
function leanest(needs: Needs): Needs {
  const kept: number[] = [];
  for (const bits of [...needs].sort((a, b) => countOf(a) - countOf(b))) if (!kept.some((other) => (other & ~bits) === 0)) kept.push(bits);
  return kept.slice(0, MOST);
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Whether kinds that are there meet the needs. */
export function meets(kinds: number, needs: Needs): boolean {
  for (let i = 0; i < needs.length; i++) if ((kinds & (needs[i] as number)) === 0) return false;
  return true;
}
