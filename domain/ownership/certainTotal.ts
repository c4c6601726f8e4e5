import type { ShareInterval } from '../model.ts';
import { compared, fractionOf, plus, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/**
 * What several stakes in one actor certainly come to, in percent points: of each owner the most that any record of it says at least,
 * because several records of one owner are mostly several sources for one stake.
 */
export function certainTotal(stakes: readonly { readonly from: string; readonly share: ShareInterval | null }[]): Fraction {
  const least = new Map<string, Fraction>();
  for (const { from, share } of stakes) {
    const min = share === null ? zero : fractionOf(share.min);
    const known = least.get(from) ?? zero;
    least.set(from, compared(min, known) > 0 ? min : known);
  }
  return [...least.values()].reduce(plus, zero);
}
