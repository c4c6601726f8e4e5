import { describe, expect, it } from '@jest/globals';
import {
  amendLicense,
  applyForLicense,
  denyLicense,
  draftLicense,
  expireLicense,
  issueLicense,
  licenseMachine as machine,
  returnLicense,
  reviewLicense,
  revokeLicense,
} from '../../../domain/process/license.ts';
import type { LicenseRecord } from '../../../domain/model.ts';
import { as, expectRule, made, moved, opened } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const treasury = as('TREASURY_OFFICER');
const terms = { scope: 'Legal services', programs: ['ELECTION-EO13848'], designations: [] as string[] };
const application = { ...terms, purpose: 'To defend the company in court.' };
const nothingNamed = { designations: [] };
const issue = { number: 'GL 1', issuedAt: '2026-11-20', expiresAt: '2027-11-20' as string | null, conditions: null };
const draft: LicenseRecord = made(opened(machine, draftLicense, terms, nothingNamed, treasury));
const issued = made(moved(machine, issueLicense, draft, issue, nothingNamed, treasury));
const amendment = { note: 'Longer.', scope: null, expiresAt: null as string | null, conditions: null };
const reason = { reason: 'Misused.' };
const day = (text: string) => `${text}T08:00:00Z`;
const named = (status: 'ACTIVE' | 'DELISTED') => ({ designations: [{ id: 'csv:x/TAG', status }] });

const rules: Rule[] = [
  {
    rule: 'A licence that says neither what nor for whom',
    hit: () => opened(machine, draftLicense, { ...terms, scope: ' ', programs: [] }, nothingNamed, treasury),
    refused: [
      ['LICENSE_SCOPE_REQUIRED', 'State what the licence permits.'],
      ['LICENSE_SCOPE_REQUIRED', 'Name the programmes or designations it covers.'],
    ],
    miss: 'one for a single designation',
    passes: () => opened(machine, draftLicense, { ...terms, programs: [], designations: ['csv:x/TAG'] }, named('ACTIVE'), treasury),
  },
  {
    rule: 'A licence for a designation that has ended',
    hit: () => opened(machine, applyForLicense, application, named('DELISTED'), as('PRIVATE_SECTOR_MEMBER')),
    refused: [['DESIGNATION_NOT_ACTIVE', 'Designation csv:x/TAG is DELISTED, not in force.']],
    miss: 'for one in force',
    passes: () => opened(machine, applyForLicense, application, named('ACTIVE'), as('PRIVATE_SECTOR_MEMBER')),
  },
  {
    rule: 'A licence that ends before it begins',
    hit: () => moved(machine, issueLicense, draft, { ...issue, expiresAt: '2026-11-19' }, nothingNamed, treasury),
    refused: [['LICENSE_PERIOD_INVALID', 'A licence of 2026-11-20 cannot end 2026-11-19.']],
    miss: 'one of a single day',
    passes: () => moved(machine, issueLicense, draft, { ...issue, expiresAt: '2026-11-20' }, nothingNamed, treasury),
  },
  {
    rule: 'Amending an expired licence',
    hit: () => moved(machine, amendLicense, issued, amendment, null, treasury, day('2027-11-21')),
    refused: [['LICENSE_EXPIRED', 'License GL 1 expired 2027-11-20.']],
    miss: 'on its last day',
    passes: () => moved(machine, amendLicense, issued, amendment, null, treasury, day('2027-11-20')),
  },
  {
    rule: 'Amending a licence to end before it began',
    hit: () => moved(machine, amendLicense, issued, { ...amendment, expiresAt: '2026-11-19' }, null, treasury),
    refused: [['LICENSE_PERIOD_INVALID', 'A licence of 2026-11-20 cannot end 2026-11-19.']],
    miss: 'on the day it began',
    passes: () => moved(machine, amendLicense, issued, { ...amendment, expiresAt: '2026-11-20' }, null, treasury),
  },
  {
    rule: 'Recording expiry on the last day',
    hit: () => moved(machine, expireLicense, issued, {}, null, treasury, day('2027-11-20')),
    refused: [['LICENSE_PERIOD_INVALID', 'License GL 1 is in force until 2027-11-20; revoke it to end it.']],
    miss: 'the day after',
    passes: () => moved(machine, expireLicense, issued, {}, null, treasury, day('2027-11-21')),
  },
  {
    rule: 'Recording expiry of a licence without end',
    hit: () => moved(machine, expireLicense, { ...issued, expiresAt: null }, {}, null, treasury, day('2037-11-20')),
    refused: [['LICENSE_PERIOD_INVALID', 'License GL 1 does not expire; revoke it to end it.']],
    miss: 'revoking it',
    passes: () => moved(machine, revokeLicense, { ...issued, expiresAt: null }, reason, null, treasury, day('2037-11-20')),
  },
  {
    rule: 'An application for no programme or designation',
    hit: () => opened(machine, applyForLicense, { ...application, programs: [] }, nothingNamed, as('PRIVATE_SECTOR_MEMBER')),
    refused: [['LICENSE_SCOPE_REQUIRED', 'Name the programmes or designations it covers.']],
    miss: 'for a programme',
    passes: () => opened(machine, applyForLicense, application, nothingNamed, as('PRIVATE_SECTOR_MEMBER')),
  },
  {
    rule: 'A draft for a designation that has ended',
    hit: () => opened(machine, draftLicense, terms, named('DELISTED'), treasury),
    refused: [['DESIGNATION_NOT_ACTIVE', 'Designation csv:x/TAG is DELISTED, not in force.']],
    miss: 'for one in force',
    passes: () => opened(machine, draftLicense, terms, named('ACTIVE'), treasury),
  },
  {
    rule: 'Issuing for a designation that has ended meanwhile',
    hit: () => moved(machine, issueLicense, draft, issue, named('DELISTED'), treasury),
    refused: [['DESIGNATION_NOT_ACTIVE', 'Designation csv:x/TAG is DELISTED, not in force.']],
    miss: 'for one in force',
    passes: () => moved(machine, issueLicense, draft, issue, named('ACTIVE'), treasury),
  },
  {
    rule: 'Revoking an expired licence',
    hit: () => moved(machine, revokeLicense, issued, reason, null, treasury, day('2027-11-21')),
    refused: [['LICENSE_EXPIRED', 'License GL 1 expired 2027-11-20.']],
    miss: 'on its last day',
    passes: () => moved(machine, revokeLicense, issued, reason, null, treasury, day('2027-11-20')),
  },
];

describe('A licence', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('is specific with its applicant when applied for, general when drafted', () => {
    const applied = made(opened(machine, applyForLicense, application, nothingNamed, as('PRIVATE_SECTOR_MEMBER', 'EX-VENDOR')));
    expect([applied.kind, applied.applicant, applied.purpose]).toEqual(['SPECIFIC', 'EX-VENDOR', 'To defend the company in court.']);
    expect([draft.kind, draft.applicant]).toEqual(['GENERAL', null]);
  });

  it('keeps its terms where an amendment is silent', () => {
    const amended = made(moved(machine, amendLicense, issued, { ...amendment, scope: 'Legal and audit services' }, null, treasury));
    expect([amended.scope, amended.expiresAt, amended.history.map(({ note }) => note)]).toEqual([
      'Legal and audit services',
      '2027-11-20',
      ['Longer.'],
    ]);
  });

  itWalks(
    machine,
    [
      '> APPLIED',
      '> DRAFT',
      'APPLIED > UNDER_REVIEW',
      'UNDER_REVIEW > ISSUED',
      'UNDER_REVIEW > DENIED',
      'UNDER_REVIEW > RETURNED_WITHOUT_ACTION',
      'DRAFT > ISSUED',
      'ISSUED > AMENDED',
      'ISSUED > EXPIRED',
      'ISSUED > REVOKED',
      'AMENDED > EXPIRED',
      'AMENDED > REVOKED',
    ],
    [
      beginning(applyForLicense, as('PRIVATE_SECTOR_MEMBER'), application, nothingNamed),
      beginning(draftLicense, treasury, terms, nothingNamed),
    ],
    [
      asking(reviewLicense, treasury, {}, null),
      asking(issueLicense, treasury, issue, nothingNamed),
      asking(amendLicense, treasury, amendment, null),
      asking(expireLicense, treasury, {}, null, { at: day('2027-11-21') }),
      asking(expireLicense, treasury, {}, null),
      asking(revokeLicense, treasury, reason, null),
      asking(denyLicense, treasury, reason, null),
      asking(returnLicense, treasury, reason, null),
    ],
  );
});
