/** Stretches of numbers and of days. */

/** "Nearly ten" and "more than ten" touch and still exclude each other; a point may lie on the edge of an interval. */
export function intervalsMeet(a: { low: number; high: number }, b: { low: number; high: number }): boolean {
  if (a.low === a.high || b.low === b.high) return a.low <= b.high && b.low <= a.high;
  return a.low < b.high && b.low < a.high;
}

const DAY_MS = 86_400_000;

/** Days from one ISO day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
