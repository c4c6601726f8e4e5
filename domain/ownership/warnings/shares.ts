/** Warnings of what holders have, may have, and what nobody knows. */
import type { Bound } from '../fraction.ts';
import { compared, fifty, fraction, plus, sumOf } from '../fraction.ts';

import type { WarningFacts } from './facts.ts';
import { holdingsText, listText, pointsText, shareText } from './words.ts';

/** Our cut: no regime names one. A quarter is where registers of beneficial owners begin. */
const significant = fraction(25n, 1n);

/** Much, and not enough. OFAC FAQ 398. */
export function significantMinority({ name, verdict, blockedShare, blockedHolders }: WarningFacts): string | null {
  if (verdict === 'BLOCKED' || compared(blockedShare.lo.value, significant) < 0) return null;
  return `Blocked holders have a significant minority of ${name}, 25 % or more by our cut: ${holdingsText(blockedHolders)}. Use caution: a change of ownership may block it.`;
}

/** What blocked holders have of it is blocked even where it is not. OFAC FAQ 573. */
export function blockedInterest({ name, verdict, blockedHolders }: WarningFacts): string | null {
  const holders = blockedHolders.filter(({ share }) => share.hi.value.n > 0n);
  if (verdict === 'BLOCKED' || holders.length === 0) return null;
  return `The interest of blocked holders in ${name} is blocked, though it is not: ${holdingsText(holders)}. Block dividends and other payments to them, and do not deal in their shares.`;
}

/** A measure that forbids some dealings does not block, nor what its target owns. 31 CFR 550.406(a). */
export function nonBlockingMeasure(facts: WarningFacts): string | null {
  const { name, verdict, blockedShare, nonBlockingHolders, nonBlockingPrograms, rule } = facts;
  if (verdict === 'BLOCKED') return null;
  const own = nonBlockingPrograms.length === 0 ? [] : [`${name} itself (${nonBlockingPrograms.join(', ')})`];
  const highs = nonBlockingHolders.map(({ share }) => share.hi);
  const matters =
    rule.aggregation === 'ALL' ? canReach([blockedShare.hi, ...highs], rule.threshold) : highs.some((hi) => canReach([hi], rule.threshold));
  const holders = matters
    ? nonBlockingHolders.map(({ name: holder, share, programs }) => `${holder} (${shareText(share)}; ${programs.join(', ')})`)
    : [];
  if (own.length + holders.length === 0) return null;
  return `Under measures that do not block: ${listText([...own, ...holders])}. Nothing is blocked for that reason; check the dealings that these programmes forbid.`;
}

/** Only where somebody blocked holds something: otherwise it could be said of nearly everyone. */
export function unattributedShare(facts: WarningFacts): string | null {
  const { name, verdict, unattributed, blockedHolders, blockedShare, unattributedShare: points, rule } = facts;
  const isHeld = blockedHolders.some(({ share }) => share.hi.value.n > 0n);
  if (verdict === 'BLOCKED' || (verdict === 'POSSIBLY_BLOCKED' && unattributed === 'IGNORE') || !isHeld || points.n === 0n) return null;
  if (!canReach([{ value: plus(blockedShare.lo.value, points), open: false }], rule.threshold)) return null;
  const counted =
    unattributed === 'IGNORE' ? 'taken as not held by blocked parties' : 'taken as possibly held by blocked parties, as asked';
  return `No recorded holder accounts for ${pointsText(points)} points of ${name}, ${counted}; with the ${pointsText(blockedShare.lo.value)} of blocked holders they could block it. Find out who holds them.`;
}

export function conflictingSources({ name, conflicts, isOverfull }: WarningFacts): string | null {
  const said =
    conflicts.length === 0
      ? []
      : [`Sources differ about stakes in ${name}; anything between what they say is counted as possible: ${holdingsText(conflicts)}.`];
  const over = isOverfull ? [`The recorded stakes in ${name} certainly come to more than 100 %.`] : [];
  if (said.length + over.length === 0) return null;
  return [...said, ...over, 'Find out which source is right and of what day.'].join(' ');
}

export function listingDateUnknown({ possiblyListed, day }: WarningFacts): string | null {
  if (possiblyListed.length === 0) return null;
  return `Whether the listing of ${listText(possiblyListed)} was in force on ${day} is not known: the lists at hand leave the day open. Look up the official notice.`;
}

export function licensed({ name, licenses }: WarningFacts): string | null {
  if (licenses.length === 0) return null;
  return `A licence in force covers ${name}: ${licenses.map(({ number, scope }) => `${number} (${scope})`).join('; ')}. Check its terms and conditions before relying on it.`;
}

function canReach(highs: readonly Bound[], threshold: WarningFacts['rule']['threshold']): boolean {
  const { value, open } = sumOf(highs);
  const order = compared(value, fifty);
  return threshold !== null && (order > 0 || (order === 0 && threshold === 'AT_LEAST_HALF' && !open));
}
