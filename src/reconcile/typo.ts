/** A value this many times off is no rounding and no growth that a lone witness could vouch for. */
export const FAR = 5;

export const isFar = (value: number, from: number): boolean => value > from * FAR || value * FAR < from;

/** A number with one digit added or dropped. */
const shorter = (digits: string): string[] => Array.from(digits, (_, i) => digits.slice(0, i) + digits.slice(i + 1));

/** A number with two neighbouring digits swapped. */
const swapped = (digits: string): string[] =>
  Array.from({ length: digits.length - 1 }, (_, i) => digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2));

/** Finds which of the given numbers, the well supported ones, a number is a slip of: one digit added, dropped, or two neighbours swapped. */
export function slipFinder(supported: readonly number[]): (value: number) => number | undefined {
  const whole = new Map<string, number>();
  const dropped = new Map<string, number>();
  for (const value of supported) {
    whole.set(String(value), value);
    for (const digits of shorter(String(value))) if (!dropped.has(digits)) dropped.set(digits, value);
  }
  return (value) => {
    const digits = String(value);
    if (whole.has(digits)) return undefined;
    for (const other of shorter(digits)) if (whole.has(other)) return whole.get(other);
    for (const other of swapped(digits)) if (whole.has(other)) return whole.get(other);
    return dropped.get(digits);
  };
}

/** How many characters two texts begin with in common. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Whether `a` is `b` with one digit too many or too few. */
export function isDigitMore(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  const at = sharedStart(long, short);
  return long.length === short.length + 1 && long.slice(at + 1) === short.slice(at);
}

/** Whether `a` is `b` with two neighbouring digits swapped. */
function isSwap(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  const at = sharedStart(x, y);
  return at + 1 < x.length && x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}

/** Whether a number is a slip of another: one digit added, dropped, or two neighbours swapped. */
export const isSlip = (value: number, of: number): boolean => isDigitMore(value, of) || isSwap(value, of);
