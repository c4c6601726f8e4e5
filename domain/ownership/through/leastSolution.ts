import type { Fraction } from '../fraction.ts';
import { compared, fraction, minus, zero } from '../fraction.ts';

const one: Fraction = { n: 1n, d: 1n };

/**
 * The least solution of `x = a x + b` for shares `a` and `b` that are not negative, exactly; null where there is none, which is where a
 * circle passes on all that it holds. Takes time with the cube of the size.
 *
 * `1 - a` has no positive entry off its diagonal, and then elimination meets positive pivots only exactly where the sum of all powers of `a`
 * converges.
 */
export function leastSolution(a: readonly (readonly Fraction[])[], b: readonly Fraction[]): Fraction[] | null {
  const rows = a.map((row, at) => [...row.map((share, column) => minus(column === at ? one : zero, share)), b[at] ?? zero]);
  for (const [at, pivotRow] of rows.entries()) {
    const pivot = pivotRow[at] ?? zero;
    if (compared(pivot, zero) <= 0) return null;
    for (const row of rows.slice(at + 1)) {
      const factor = divided(row[at] ?? zero, pivot);
      if (factor.n === 0n) continue;
      for (let column = at; column < row.length; column += 1) {
        row[column] = minus(row[column] ?? zero, times(factor, pivotRow[column] ?? zero));
      }
    }
  }
  const solution = rows.map(() => zero);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    let rest = row[rows.length] ?? zero;
    for (let column = at + 1; column < rows.length; column += 1) {
      rest = minus(rest, times(row[column] ?? zero, solution[column] ?? zero));
    }
    solution[at] = divided(rest, row[at] ?? one);
  }
  return solution;
}

function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

function divided(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}
