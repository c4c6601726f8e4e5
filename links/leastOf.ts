/** The least of some numbers, in order. Where they are few of many, the others are looked at once and not put in order. */
export function leastOf(values: readonly number[], count: number, compare: (a: number, b: number) => number): number[] {
  if (values.length <= 4 * count) return [...values].sort(compare).slice(0, count);
  let least: number[] = [];
  // Known only once they were put in order: before that, any of them may be the greatest.
  let worst: number | null = null;
  for (const value of values) {
    if (worst !== null && compare(value, worst) >= 0) continue;
    least.push(value);
    // Put in order only now and then: half of what is put in order is kept.
    if (least.length < 2 * count) continue;
    least = least.sort(compare).slice(0, count);
    worst = least.at(-1) ?? null;
  }
  return least.sort(compare).slice(0, count);
}
