/** A value this many times off is no rounding and no growth that a lone witness could vouch for. */
const FAR = 5;

export const isFar = (value: number, from: number): boolean => value > from * FAR || value * FAR < from;

/** Whether two numbers are one digit apart: one added, dropped, or two neighbours swapped. Short numbers are too often so by chance. */
export function isDigitEdit(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (x === y) return false;
  if (x.length === y.length) {
    let first = 0;
    while (x[first] === y[first]) first++;
    return x[first] === y[first + 1] && x[first + 1] === y[first] && x.slice(first + 2) === y.slice(first + 2);
  }
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.length - short.length !== 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(same) === long.slice(same + 1);
}
