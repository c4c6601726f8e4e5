/** Warnings of stakes that blocked owners had and have no more. */
import { daysBetween } from '../../day.ts';
import type { LinkType } from '../../model.ts';
import { compared } from '../fraction.ts';

import type { EndedStake, WarningFacts } from './facts.ts';
import { distinct, listText, shareText } from './words.ts';

const recentDays = 365;
/** Our cut; no regime gives one. */
const aroundListingDays = 30;

/** A blocked owner's stake ended within the last year. OFAC FAQ 402. */
export function recentDivestment({ name, day, ...facts }: WarningFacts): string | null {
  const recent = sold(facts).filter(({ until }) => daysBetween(until, day) <= recentDays);
  if (recent.length === 0) return null;
  const stakes = recent.map(({ seller, share, until }) => `${seller} (${shareText(share)} until ${until})`);
  return `Blocked owners gave up stakes in ${name} within a year: ${listText(stakes)}. Obtain proof that ownership, and not only its record, has passed, wholly outside the jurisdiction or under a licence.`;
}

/** It was blocked while the stake lasted: what was blocked then stays so. OFAC FAQ 402. */
export function legacyBlockedProperty({ name, ...facts }: WarningFacts): string | null {
  const sellers = sold(facts).filter(({ wasBlocked }) => wasBlocked);
  const last = sellers
    .map(({ until }) => until)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  return `${name} was blocked until ${last} while ${listText(distinct(sellers.map(({ seller }) => seller)))} owned it: property blocked by then stays blocked until it is licensed or unblocked.`;
}

const familiar: readonly LinkType[] = ['FAMILY', 'ASSOCIATE', 'ACTED_FOR', 'AGENT_OF'];

/** To somebody close, or around the day of listing. OFAC FAQ 402 and its guidance of 2026-03-31 on sham transactions. */
export function shamRisk({ name, ...facts }: WarningFacts): string | null {
  const signs = sold(facts).flatMap((stake) => [...closeBuyers(stake), ...aroundListing(stake)]);
  if (signs.length === 0) return null;
  return `A divestment of ${name} may be a sham: ${listText(distinct(signs))}. Establish who benefits, who decides and what was paid before relying on it.`;
}

function closeBuyers({ seller, buyers }: EndedStake): string[] {
  const close = buyers.filter(({ ties }) => ties.some((type) => familiar.includes(type)));
  return close.map(
    (buyer) => `${buyer.name}, who took over when ${seller} left, is linked to ${seller} (${[...buyer.ties].sort().join(', ')})`,
  );
}

function aroundListing({ seller, sellerListed, until }: EndedStake): string[] {
  if (sellerListed === null) return [];
  if (Math.abs(daysBetween(until, sellerListed)) > aroundListingDays) return [];
  return [`${seller} held its stake until ${until} and was listed on ${sellerListed}`];
}

/** A stake that another statement of the same owner continues has not ended. */
function sold({ endedStakes, verdict }: Pick<WarningFacts, 'endedStakes' | 'verdict'>): EndedStake[] {
  if (verdict === 'BLOCKED') return [];
  return endedStakes.filter(({ share, left }) => left === null || compared(left.lo.value, share.lo.value) < 0);
}
