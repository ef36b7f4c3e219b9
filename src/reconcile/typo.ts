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

/** Whether `a` is `b` with one digit too many or too few. */
export const isDigitMore = (a: number, b: number): boolean => {
  const [x, y] = [String(a), String(b)];
  return x.length > y.length ? shorter(x).includes(y) : y.length > x.length && shorter(y).includes(x);
};
