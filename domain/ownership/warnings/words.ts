import { shownShare } from '../../share.ts';
import type { Fraction } from '../fraction.ts';
import { intervalOf, numberOf } from '../fraction.ts';
import type { Interval } from '../multiplied.ts';

import type { Holding } from './facts.ts';

/** `49.99 %`, `> 25-50 %`, `unknown`. */
export function shareText({ lo, hi }: Interval): string {
  return shownShare(intervalOf(lo, hi)).text;
}

/** To twelve digits. */
export function pointsText(points: Fraction): string {
  return String(Number(numberOf(points).toPrecision(12)));
}

/** `A (30 %)`, `A (30 %) and B (a share not known)`. */
export function holdingsText(holdings: readonly Holding[]): string {
  return listText(
    holdings.map(({ name, share }) => `${name} (${shareText(share) === 'unknown' ? 'a share not known' : shareText(share)})`),
  );
}

/** `A`, `A and B`, `A, B and C`; past five the rest are counted. */
export function listText(names: readonly string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} others`] : names;
  if (shown.length <= 1) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

export const distinct = (names: readonly string[]): string[] => [...new Set(names)];
