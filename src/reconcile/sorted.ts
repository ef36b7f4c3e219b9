/** Longer lists are sorted by the engine, whose sort takes two kilobytes for itself; most lists of a ledger hold a few items, and there are many. */
const SHORT = 12;

/** Sorts a list in its place, and stably, as `sort` does. */
export function sortList<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > SHORT) return list.sort(compare);
  for (let from = 1; from < list.length; from++) {
    const item = list[from] as T;
    let to = from;
    for (; to > 0 && compare(list[to - 1] as T, item) > 0; to--) list[to] = list[to - 1] as T;
    list[to] = item;
  }
  return list;
}

export const ascending = (a: number, b: number): number => a - b;

/** Index of the first number that is not below `value` in ascending `numbers`; their length when all are. */
export function firstNotBelow(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
