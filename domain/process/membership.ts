/** An organisation's membership of a sharing community. */
import type { Instant, MembershipRecord, MembershipStatus, Recorded } from '../model.ts';
import { membershipStatuses } from '../model.ts';
import type { Guard, Machine, Opening, Transition } from './machine.ts';
import { stated } from './stated.ts';

export const communityServices = [
  'ALBERT_IDS',
  'EDR',
  'MDBR',
  'SITUATION_ROOM',
  'SOC_24X7',
  'WEEKLY_INDICATOR_REPORT',
  'HSIN_PORTAL',
] as const;
export type CommunityService = (typeof communityServices)[number];

/** The people of a membership and the terms they accepted: for the organisation and the community's staff. */
export interface MembershipPaper {
  /** User id of the primary contact, who approves the others. */
  readonly primaryContact: string;
  /** User ids, the primary contact first. */
  readonly approvedContacts: readonly string[];
  readonly termsAcceptedAt: Instant | null;
  readonly termsVersion: string | null;
  /** Why it was suspended or ended: the latest such reason. */
  readonly reason: string | null;
}
export interface MembershipPaperRecord extends Recorded, MembershipPaper {
  readonly type: 'membershipPaper';
  readonly of: string;
}
export interface MembershipFile extends MembershipRecord, MembershipPaper {}

/** The organisation that a community's staff belong to: it has the community's own name, `EI-ISAC` for `community:EI-ISAC`. */
export function communityDesk(community: string): string {
  return community.replace(/^community:/, '');
}

/** What is known of the people of a membership that was recorded without them. */
export const unknownContacts: MembershipPaper = {
  primaryContact: '',
  approvedContacts: [],
  termsAcceptedAt: null,
  termsVersion: null,
  reason: null,
};

const members = ['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER'] as const;
const staff = ['COMMUNITY_STAFF', 'DHS_CISA_ANALYST'] as const;

const byPrimaryContact: Guard<{ readonly record: MembershipFile; readonly writer: string }> = {
  codes: ['CONTACT_NOT_APPROVED'],
  holds: 'You are the primary contact',
  violations: ({ record, writer }) =>
    record.primaryContact === writer
      ? []
      : [{ code: 'CONTACT_NOT_APPROVED', message: 'Only the primary contact of the organisation may do this.', field: 'primaryContact' }],
};

export const applyForMembership: Opening<MembershipFile, { readonly community: string; readonly org: string }, null> = {
  name: 'applyForMembership',
  doing: 'apply for membership',
  to: 'APPLIED',
  who: members,
  needs: [
    {
      codes: ['FORBIDDEN'],
      holds: 'You apply for your own organisation',
      violations: ({ input, viewer }) =>
        viewer.org === input.org ? [] : [{ code: 'FORBIDDEN', message: 'You may apply only for your own organisation.', field: 'org' }],
    },
  ],
  fields: ({ input, viewer, writer }) => ({
    ...input,
    level: viewer.roles.includes('STATE_OFFICIAL') ? 'STATE' : viewer.roles.includes('LOCAL_OFFICIAL') ? 'LOCAL' : 'PRIVATE',
    primaryContact: writer,
    approvedContacts: [writer],
    termsAcceptedAt: null,
    termsVersion: null,
    services: [],
    reason: null,
  }),
};

export const verifyMembership: Transition<MembershipFile, object, null> = {
  name: 'verifyMembership',
  doing: 'verify applicants',
  from: ['APPLIED'],
  to: 'VERIFIED',
  who: staff,
  needs: [],
  changes: () => ({}),
};

export const acceptTerms: Transition<MembershipFile, { readonly termsVersion: string }, null> = {
  name: 'acceptTerms',
  doing: 'accept the terms of a community',
  from: ['APPLIED', 'VERIFIED', 'ACTIVE'],
  to: null,
  who: members,
  needs: [byPrimaryContact],
  changes: ({ input, at }) => ({ termsVersion: input.termsVersion, termsAcceptedAt: at }),
};

const termsAccepted: Guard<{ readonly record: MembershipFile; readonly facts: { readonly currentTerms: string } }> = {
  codes: ['TERMS_NOT_ACCEPTED'],
  holds: 'The organisation has accepted the current terms',
  violations: ({ record, facts: { currentTerms } }) => {
    if (record.termsVersion === currentTerms) return [];
    const message = `The organisation has not accepted the terms of version ${currentTerms}; its primary contact accepts them.`;
    return [{ code: 'TERMS_NOT_ACCEPTED', message, field: 'termsVersion' }];
  },
};

export const activateMembership: Transition<
  MembershipFile,
  { readonly services: readonly CommunityService[] },
  { readonly currentTerms: string }
> = {
  name: 'activateMembership',
  doing: 'admit members',
  from: ['VERIFIED'],
  to: 'ACTIVE',
  who: staff,
  needs: [termsAccepted],
  changes: ({ input }) => ({ services: [...new Set(input.services)] }),
};

export const approveContact: Transition<MembershipFile, { readonly contact: string }, null> = {
  name: 'approveContact',
  doing: 'approve contacts of your organisation',
  from: ['APPLIED', 'VERIFIED', 'ACTIVE'],
  to: null,
  who: members,
  needs: [stated('contact', 'Name the person by user id.'), byPrimaryContact],
  changes: ({ record, input }) => ({ approvedContacts: [...new Set([...record.approvedContacts, input.contact])] }),
};

export const removeContact: Transition<MembershipFile, { readonly contact: string }, null> = {
  name: 'removeContact',
  doing: 'remove contacts of your organisation',
  from: ['APPLIED', 'VERIFIED', 'ACTIVE', 'SUSPENDED'],
  to: null,
  who: members,
  needs: [
    byPrimaryContact,
    {
      codes: ['BAD_INPUT'],
      holds: 'It is not the primary contact who goes',
      violations: ({ record, input }) =>
        record.primaryContact === input.contact
          ? [{ code: 'BAD_INPUT', message: 'The primary contact cannot be removed.', field: 'contact' }]
          : [],
    },
  ],
  changes: ({ record, input }) => ({ approvedContacts: record.approvedContacts.filter((contact) => contact !== input.contact) }),
};

interface Reasoned {
  readonly reason: string;
}
const why = stated('reason', 'State the reason.');

export const suspendMembership: Transition<MembershipFile, Reasoned, null> = {
  name: 'suspendMembership',
  doing: 'suspend members',
  from: ['ACTIVE'],
  to: 'SUSPENDED',
  who: staff,
  needs: [why],
  changes: ({ input }) => ({ reason: input.reason }),
};

export const reinstateMembership: Transition<MembershipFile, Reasoned, { readonly currentTerms: string }> = {
  name: 'reinstateMembership',
  doing: 'reinstate members',
  from: ['SUSPENDED'],
  to: 'ACTIVE',
  who: staff,
  needs: [why, termsAccepted],
  changes: ({ input }) => ({ reason: input.reason }),
};

export const terminateMembership: Transition<MembershipFile, Reasoned, null> = {
  name: 'terminateMembership',
  doing: 'end memberships',
  from: ['ACTIVE', 'SUSPENDED'],
  to: 'TERMINATED',
  who: staff,
  needs: [why],
  changes: ({ input }) => ({ reason: input.reason, approvedContacts: [], services: [] }),
};

export const membershipMachine: Machine<MembershipFile> = {
  type: 'membership',
  noun: 'membership',
  about:
    'Membership of a sharing community; only an active one gives access to what is marked TLP:GREEN, and suspension takes it away at once.',
  states: membershipStatuses satisfies readonly MembershipStatus[],
  terminal: ['TERMINATED'],
  openings: [applyForMembership],
  transitions: [
    verifyMembership,
    acceptTerms,
    activateMembership,
    approveContact,
    removeContact,
    suspendMembership,
    reinstateMembership,
    terminateMembership,
  ],
};
