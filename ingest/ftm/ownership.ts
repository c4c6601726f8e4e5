/** FollowTheMoney's Ownership as a stake or a right. */
import type { Interest, ShareInterval } from '../../domain/model.ts';
import { compared, fractionOf } from '../../domain/ownership/fraction.ts';
import type { LinkParticulars } from '../listContent.ts';
import { unknownShare } from '../shareText.ts';
import { valuesOf, type FtmEntity } from './entityLines.ts';
import { lastingOf } from './lasting.ts';
import { readPercentage } from './percentage.ts';

export interface ReadOwnership {
  readonly owners: readonly string[];
  readonly assets: readonly string[];
  readonly particulars: LinkParticulars;
  readonly url: string | null;
  /** Percentages that are not understood; the share is then unknown. */
  readonly unread: readonly string[];
  /** What an officer should know of the reading. */
  readonly notes: readonly string[];
}

/**
 * Reads an ownership. Its share is exact where the text is, an interval where the text bounds it, and otherwise unknown: what several
 * holders are said to hold together, and what is said to be held through others, is taken for at most that much of each.
 */
export function readOwnership(entity: FtmEntity): ReadOwnership {
  const all = (property: string): readonly string[] => valuesOf(entity, property);
  const [owners, assets, types, roles] = [all('owner'), all('asset'), all('ownershipType'), all('role')];
  const notes: string[] = [];
  const readings = all('percentage').map((text) => ({ text, ...readPercentage(text) }));
  const unread = readings.filter(({ isUnread }) => isUnread).map(({ text }) => text);
  if (unread.length > 0) notes.push('The percentage cannot be read, so the share is unknown.');
  const interest = readings.map((one) => one.interest).find((one) => one !== null) ?? interestOf([...types, ...roles]);
  let share = hullOf(readings.map((one) => one.share));
  const isIndirect = types.some((type) => /\b(?:indirect|ultimate)\b/i.test(type)) && !types.some((type) => /(?<!in)direct\b/i.test(type));
  if (isIndirect || owners.length > 1) {
    share = { ...share, min: '0', minOpen: false };
    notes.push(
      isIndirect
        ? 'It is held through others: the share counts as the most there can be.'
        : 'Several owners share one percentage: it counts as the most each can have.',
    );
  }
  const { since, until, isOrdered, roughDates, url } = lastingOf(entity);
  if (!isOrdered) notes.push('It ends before it begins: both days are left out.');
  const isExact = share.min === share.max && readings.length === 1;
  const said = [
    ...roles,
    ...(types.length === 0 ? [] : [`Type: ${types.join(', ')}`]),
    ...(isExact || readings.length === 0 ? [] : [`Share as stated: ${all('percentage').join('; ')}`]),
    ...roughDates,
    ...(all('sharesCount').length === 0 ? [] : [`Shares: ${all('sharesCount').join(', ')}`]),
    ...all('summary'),
    ...all('description'),
  ];
  return {
    owners,
    assets,
    particulars: {
      linkType: interest === 'EQUITY' ? 'OWNS' : 'CONTROLS',
      share: interest === 'BOARD_MAJORITY' ? null : share,
      interest,
      arrangement: null,
      since,
      until,
      description: said.length === 0 ? null : [...new Set(said)].join('; '),
    },
    url,
    unread,
    notes,
  };
}

function interestOf(texts: readonly string[]): Interest {
  const codes = texts.map((text) => readPercentage(text).interest).find((interest) => interest !== null);
  return codes ?? (texts.some((text) => /\bvot(?:es?|ing)\b/i.test(text)) ? 'VOTING_RIGHTS' : 'EQUITY');
}

/** The least interval that holds all; unknown for none. */
function hullOf(shares: readonly ShareInterval[]): ShareInterval {
  const [first, ...others] = shares;
  if (first === undefined) return unknownShare;
  return others.reduce((hull, share) => {
    const low = compared(fractionOf(share.min), fractionOf(hull.min));
    const high = compared(fractionOf(share.max), fractionOf(hull.max));
    return {
      min: low < 0 ? share.min : hull.min,
      minOpen: low < 0 ? share.minOpen : low > 0 ? hull.minOpen : hull.minOpen && share.minOpen,
      max: high > 0 ? share.max : hull.max,
      maxOpen: high > 0 ? share.maxOpen : high < 0 ? hull.maxOpen : hull.maxOpen && share.maxOpen,
    };
  }, first);
}
