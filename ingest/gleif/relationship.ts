/** A relationship of GLEIF's level 2 (RR-CDF) as a link, whichever form it comes in. */
import type { LinkType, ShareInterval } from '../../domain/model.ts';
import { parseShare } from '../../domain/share.ts';
import type { ListItem, Place } from '../listFormat.ts';
import { dayOfInstant } from '../parties/writtenDay.ts';
import { isLei } from './leiRecord.ts';

export interface Relationship {
  readonly start: string | null;
  readonly startType: string | null;
  readonly end: string | null;
  readonly endType: string | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly registrationStatus: string | null;
  readonly periods: readonly { readonly type: string | null; readonly start: string | null; readonly end: string | null }[];
  /** Such as the accounting standard. */
  readonly qualifiers: readonly string[];
  readonly quantifiers: readonly { readonly method: string | null; readonly amount: string | null; readonly units: string | null }[];
}

interface Meaning {
  readonly linkType: LinkType;
  /** Whether the link goes from the end node to the start node: whose accounts take in whose. */
  readonly isReversed: boolean;
  readonly says: string;
}

/**
 * What each type means. Who consolidates another's accounts controls it by the rules of accounting; how much of it belongs to whom, these
 * records do not say, so none of them is ownership.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  IS_DIRECTLY_CONSOLIDATED_BY: {
    linkType: 'CONTROLS',
    isReversed: true,
    says: 'Accounting consolidation, direct: control, not a share of ownership',
  },
  IS_ULTIMATELY_CONSOLIDATED_BY: {
    linkType: 'CONTROLS',
    isReversed: true,
    says: 'Accounting consolidation, ultimate: control, not a share of ownership',
  },
  IS_INTERNATIONAL_BRANCH_OF: { linkType: 'PART_OF', isReversed: false, says: 'International branch' },
  'IS_FUND-MANAGED_BY': { linkType: 'OPERATES', isReversed: true, says: 'Fund management' },
  IS_SUBFUND_OF: { linkType: 'PART_OF', isReversed: false, says: 'Sub-fund of an umbrella fund' },
  IS_FEEDER_TO: { linkType: 'LINKED_TO', isReversed: false, says: 'Feeder fund of a master fund' },
};

/** Registrations that say a record should never have been. */
const withdrawn = new Set(['ANNULLED', 'DUPLICATE', 'ERRONEOUS', 'CANCELLED', 'TRANSFERRED']);

/** The items of one relationship: a link, with what is worth knowing of it; a reject; or a count of what is left aside. */
export function itemsOfRelationship(said: Relationship, dataset: string, place: Place): ListItem[] {
  const aside = (name: string): ListItem[] => [{ kind: 'counted', what: 'relationships left aside', name }];
  const { start, end, type } = said;
  if ((said.startType ?? 'LEI') !== 'LEI' || (said.endType ?? 'LEI') !== 'LEI') return aside('an end without LEI');
  const meaning = type !== null && Object.hasOwn(meanings, type) ? meanings[type] : undefined;
  const dates = said.periods.flatMap((period) => [period.start, period.end]);
  const reasons = [
    ...(isLei(start) ? [] : ['The LEI of the start node is missing or is none.']),
    ...(isLei(end) ? [] : ['The LEI of the end node is missing or is none.']),
    ...(type === null ? ['There is no type of relationship.'] : []),
    ...(dates.every((date) => date === null || dayOfInstant(date) !== null) ? [] : ['A date of a period is not a day.']),
  ];
  if (!isLei(start) || !isLei(end) || type === null || reasons.length > 0)
    return [{ kind: 'reject', reject: { ...place, reason: reasons.join(' ') } }];
  if (meaning === undefined) return aside(type.slice(0, 60));
  if (withdrawn.has(said.registrationStatus ?? '')) return aside(`registration ${said.registrationStatus ?? ''}`);
  if (start === end) return aside('an entity and itself');
  const period = said.periods.find((one) => one.type === 'RELATIONSHIP_PERIOD');
  const [since, until] = [dayOfInstant(period?.start ?? null), dayOfInstant(period?.end ?? null)];
  if (until === null && said.status !== null && said.status !== 'ACTIVE') return aside('ended, nobody says when');
  const isCrossed = since !== null && until !== null && until < since;
  const amounts = said.quantifiers.filter(({ amount }) => amount !== null);
  const share = shareOf(amounts);
  const stated = amounts.map(
    ({ method, amount, units }) => `${method ?? 'quantified'} ${amount ?? ''}${units === 'PERCENTAGE' ? ' %' : ` ${units ?? ''}`}`,
  );
  const [from, to] = meaning.isReversed ? [end, start] : [start, end];
  const link: ListItem = {
    kind: 'link',
    link: {
      id: `relationship:${dataset}/gleif:${start}/${type}/${end}`,
      from: `gleif:${from}`,
      to: `gleif:${to}`,
      particulars: {
        linkType: meaning.linkType,
        share: meaning.linkType === 'CONTROLS' ? share : null,
        interest: null,
        arrangement: null,
        since: isCrossed ? null : since,
        until,
        description: [meaning.says, ...said.qualifiers, ...stated].join('; '),
      },
      place,
    },
  };
  if (!isCrossed) return [link];
  return [link, { kind: 'note', note: { ...place, reason: 'It ends before it begins: the first day is left out.' } }];
}

/** Exact where one quantifier states a percentage that can be one; null otherwise. */
function shareOf(amounts: Relationship['quantifiers']): ShareInterval | null {
  const [only] = amounts;
  return amounts.length === 1 && only?.units === 'PERCENTAGE' ? parseShare(only.amount ?? '') : null;
}
