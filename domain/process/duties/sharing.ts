/** Duties of sharing: advisories, intelligence, memberships, situation rooms. */
import { addDays } from '../../day.ts';
import { communityReached } from '../advisory.ts';
import { isActionable } from '../intelItem.ts';
import type { Desk } from './desk.ts';
import { dutiesOf, ownProcess } from './desk.ts';

const recipients = ['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER'] as const;
const staff = ['DHS_CISA_ANALYST', 'COMMUNITY_STAFF'] as const;
const rule = ownProcess;
const contactsDaysBefore = 14;

const hasAnswered = (type: 'acknowledgement' | 'actionTaken', subject: string, { filedOn, viewer }: Desk) =>
  filedOn(type, subject).some(({ org }) => org === viewer.org);

/** Whether the viewer's organisation is an active member or a partner of a community; true where none is asked for. */
function belongs(community: string | null, { viewer: { org }, filed }: Desk): boolean {
  if (community === null) return true;
  const isMember = filed('membership').some((each) => each.org === org && each.community === community && each.status === 'ACTIVE');
  return isMember || filed('community').some(({ id, partners }) => id === community && org !== null && partners.includes(org));
}

export const sharingDuties = [
  dutiesOf('advisory', recipients, ({ id, status, title, releasedAt, expiresAt, marking, community }, desk) => {
    const isOpen = (status === 'RELEASED' || status === 'UPDATED') && (expiresAt === null || expiresAt >= desk.day);
    if (!isOpen || desk.viewer.org === null || !belongs(communityReached({ marking, community }), desk)) return [];
    if (hasAnswered('acknowledgement', id, desk)) return [];
    return [{ move: 'acknowledge', text: `Acknowledge the advisory "${title}"`, due: expiresAt, since: releasedAt, rule }];
  }),
  dutiesOf('advisory', staff, ({ status, title, expiresAt, releasedAt }, { day }) => {
    const base = { due: null, since: releasedAt, rule };
    if (status === 'DRAFT') return [{ ...base, move: 'reviewAdvisory', text: `Put the advisory "${title}" to review` }];
    if (status === 'IN_REVIEW') return [{ ...base, move: 'releaseAdvisory', text: `Release the advisory "${title}"` }];
    const isPast = (status === 'RELEASED' || status === 'UPDATED') && expiresAt !== null && expiresAt < day;
    return isPast ? [{ ...base, move: 'expireAdvisory', text: `Expire the advisory "${title}"`, due: expiresAt }] : [];
  }),
  dutiesOf('tearline', [...recipients, 'COMMUNITY_STAFF'], ({ id, disseminatedAt, recipients: receivers, recommendedActions }, desk) => {
    const { org } = desk.viewer;
    if (disseminatedAt === null || org === null || !receivers.includes(org)) return [];
    const base = { due: null, since: disseminatedAt, rule };
    if (!hasAnswered('acknowledgement', id, desk)) return [{ ...base, move: 'acknowledge', text: `Acknowledge the intelligence ${id}` }];
    if (recommendedActions.length === 0 || hasAnswered('actionTaken', id, desk)) return [];
    return [{ ...base, move: 'recordIntelAction', text: `Record what you did about the intelligence ${id}` }];
  }),
  dutiesOf('intelItem', ['ODNI_ANALYST'], ({ id, status, originator }, { viewer }) => {
    const base = { due: null, since: null, rule };
    if (status === 'RECEIVED') return [{ ...base, move: 'draftTearline', text: `Write a tear-line for the item ${id}` }];
    if (status === 'TEARLINE_DRAFT' && originator === viewer.user) {
      return [{ ...base, move: 'approveTearline', text: `Approve the tear-lines of the item ${id}` }];
    }
    return status === 'APPROVED_FOR_RELEASE'
      ? [{ ...base, move: 'transmitIntel', text: `Transmit the item ${id} to Homeland Security` }]
      : [];
  }),
  dutiesOf('intelItem', ['DHS_CISA_ANALYST'], (item) => {
    if (item.status !== 'TRANSMITTED_TO_DHS') return [];
    const base = { due: null, since: item.transmittedToDhsAt, rule };
    if (isActionable(item)) return [{ ...base, move: 'disseminateIntel', text: `Disseminate the item ${item.id}` }];
    return [{ ...base, move: 'enrichIntel', text: `Add indicators and actions to the item ${item.id}` }];
  }),
  dutiesOf('membership', staff, ({ status, org, community }) => {
    const base = { due: null, since: null, rule };
    if (status === 'APPLIED') return [{ ...base, move: 'verifyMembership', text: `Verify ${org}, which applied to ${community}` }];
    return status === 'VERIFIED' ? [{ ...base, move: 'activateMembership', text: `Admit ${org} to ${community}` }] : [];
  }),
  dutiesOf('membershipPaper', recipients, ({ of, primaryContact, termsVersion }, { viewer, filed }) => {
    const membership = filed('membership').find(({ id }) => id === of);
    const current = filed('community').find(({ id }) => id === membership?.community)?.termsVersion;
    const isOpen = membership !== undefined && membership.status !== 'TERMINATED' && membership.status !== 'SUSPENDED';
    if (!isOpen || current === undefined || primaryContact !== viewer.user || termsVersion === current) return [];
    return [{ move: 'acceptTerms', text: `Accept the terms of ${membership.community}`, due: null, since: null, rule }];
  }),
  dutiesOf('situationRoom', staff, ({ status, election, opensAt, closesAt }, { day }) => {
    const opens = opensAt.slice(0, 10);
    if (status === 'SCHEDULED' && addDays(opens, -contactsDaysBefore) <= day) {
      return [
        { move: 'approveAttendee', text: `Refresh the contacts of the situation room for ${election}`, due: opens, since: null, rule },
      ];
    }
    if (status !== 'OPEN' || closesAt.slice(0, 10) >= day) return [];
    return [
      { move: 'closeSituationRoom', text: `Close the situation room for ${election}`, due: closesAt.slice(0, 10), since: opensAt, rule },
    ];
  }),
];
