import { describe, expect, it } from '@jest/globals';
import {
  acceptTerms,
  activateMembership,
  applyForMembership,
  approveContact,
  membershipMachine as machine,
  reinstateMembership,
  removeContact,
  suspendMembership,
  terminateMembership,
  verifyMembership,
} from '../../../domain/process/membership.ts';
import type { MembershipFile } from '../../../domain/process/membership.ts';
import { as, expectRule, made, moved, opened } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const clerk = as('LOCAL_OFFICIAL', 'EX-COUNTY-CLERK');
const staff = as('COMMUNITY_STAFF', 'EI-ISAC');
const asked = { community: 'community:EI-ISAC', org: 'EX-COUNTY-CLERK' };
const applied = made(opened(machine, applyForMembership, asked, null, clerk));
const verified: MembershipFile = { ...applied, status: 'VERIFIED' };
const current = { currentTerms: '2025' };
const services = { services: ['ALBERT_IDS' as const] };
const accepted = made(moved(machine, acceptTerms, verified, { termsVersion: '2025' }, null, clerk));
const activate = (record: MembershipFile) => moved(machine, activateMembership, record, services, current, staff);
const active = made(activate(accepted));
const suspended = made(moved(machine, suspendMembership, active, { reason: 'Leaked.' }, null, staff));
const unaccepted = 'The organisation has not accepted the terms of version 2025; its primary contact accepts them.';

const rules: Rule[] = [
  {
    rule: 'Admission before the terms are accepted',
    hit: () => activate(verified),
    refused: [['TERMS_NOT_ACCEPTED', unaccepted]],
    miss: 'after it',
    passes: () => activate(accepted),
  },
  {
    rule: 'Reinstatement under terms of last year',
    hit: () => moved(machine, reinstateMembership, { ...suspended, termsVersion: '2024' }, { reason: 'Fixed.' }, current, staff),
    refused: [['TERMS_NOT_ACCEPTED', unaccepted]],
    miss: 'under the current ones',
    passes: () => moved(machine, reinstateMembership, suspended, { reason: 'Fixed.' }, current, staff),
  },
  {
    rule: 'A contact approved by somebody who is not the primary contact',
    hit: () => moved(machine, approveContact, active, { contact: 'cora' }, null, { ...clerk, user: 'carl' }),
    refused: [['CONTACT_NOT_APPROVED', 'Only the primary contact of the organisation may do this.']],
    miss: 'by the primary contact',
    passes: () => moved(machine, approveContact, active, { contact: 'cora' }, null, clerk),
  },
  {
    rule: 'An application for another office',
    hit: () => opened(machine, applyForMembership, { ...asked, org: 'EX-TOWN-CLERK' }, null, clerk),
    refused: [['FORBIDDEN', 'You may apply only for your own organisation.']],
    miss: 'for one’s own',
    passes: () => opened(machine, applyForMembership, asked, null, clerk),
  },
  {
    rule: 'Removing the primary contact',
    hit: () => moved(machine, removeContact, active, { contact: 'uma' }, null, clerk),
    refused: [['BAD_INPUT', 'The primary contact cannot be removed.']],
    miss: 'another one',
    passes: () => moved(machine, removeContact, active, { contact: 'cora' }, null, clerk),
  },
  {
    rule: 'Terms accepted by somebody who is not the primary contact',
    hit: () => moved(machine, acceptTerms, verified, { termsVersion: '2025' }, null, { ...clerk, user: 'carl' }),
    refused: [['CONTACT_NOT_APPROVED', 'Only the primary contact of the organisation may do this.']],
    miss: 'by the primary contact',
    passes: () => moved(machine, acceptTerms, verified, { termsVersion: '2025' }, null, clerk),
  },
  {
    rule: 'A contact removed by somebody who is not the primary contact',
    hit: () => moved(machine, removeContact, active, { contact: 'cora' }, null, { ...clerk, user: 'carl' }),
    refused: [['CONTACT_NOT_APPROVED', 'Only the primary contact of the organisation may do this.']],
    miss: 'by the primary contact',
    passes: () => moved(machine, removeContact, active, { contact: 'cora' }, null, clerk),
  },
];

describe('A membership', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('has its applicant as primary contact, who approves and removes the others', () => {
    const two = made(moved(machine, approveContact, active, { contact: 'cora' }, null, clerk));
    const one = made(moved(machine, removeContact, two, { contact: 'cora' }, null, clerk));
    expect([applied.level, applied.approvedContacts, two.approvedContacts, one.approvedContacts]).toEqual([
      'LOCAL',
      ['uma'],
      ['uma', 'cora'],
      ['uma'],
    ]);
  });

  it('leaves nobody approved when it ends', () => {
    const ended = made(moved(machine, terminateMembership, suspended, { reason: 'Left.' }, null, staff));
    expect([ended.approvedContacts, ended.services]).toEqual([[], []]);
  });

  const reason = { reason: 'Asked for.' };
  itWalks(
    machine,
    [
      '> APPLIED',
      'APPLIED > VERIFIED',
      'VERIFIED > ACTIVE',
      'ACTIVE > SUSPENDED',
      'SUSPENDED > ACTIVE',
      'ACTIVE > TERMINATED',
      'SUSPENDED > TERMINATED',
    ],
    [beginning(applyForMembership, clerk, asked, null)],
    [
      asking(verifyMembership, staff, {}, null),
      asking(acceptTerms, clerk, { termsVersion: '2025' }, null),
      asking(activateMembership, staff, services, current),
      asking(approveContact, clerk, { contact: 'cora' }, null),
      asking(removeContact, clerk, { contact: 'cora' }, null),
      asking(suspendMembership, staff, reason, null),
      asking(reinstateMembership, staff, reason, current),
      asking(terminateMembership, staff, reason, null),
    ],
  );
});
