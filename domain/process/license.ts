/** What permits dealings that are otherwise prohibited: general licences, and specific ones that somebody applies for. */
import type { Violation } from '../errors.ts';
import type { Day, LicenseKind, LicenseRecord, LicenseStatus } from '../model.ts';
import { licenseStatuses } from '../model.ts';
import { clear } from '../tlp.ts';
import { notActive } from './delistingPetition.ts';
import type { DesignationFact } from './delistingPetition.ts';
import type { Guard, Machine, Opening, Transition } from './machine.ts';
import { isStated, stated } from './stated.ts';

interface Terms {
  readonly scope: string | null;
  readonly programs: readonly string[];
  readonly designations: readonly string[];
}
interface Coverage {
  readonly designations: readonly DesignationFact[];
}

const scoped: Guard<{ readonly input: Terms }> = {
  codes: ['LICENSE_SCOPE_REQUIRED'],
  holds: 'It says what is permitted, and under which programmes or designations',
  violations: ({ input }) => {
    const found: Violation[] = [];
    if (!isStated(input.scope)) found.push({ code: 'LICENSE_SCOPE_REQUIRED', message: 'State what the licence permits.', field: 'scope' });
    if (input.programs.length + input.designations.length === 0) {
      found.push({ code: 'LICENSE_SCOPE_REQUIRED', message: 'Name the programmes or designations it covers.', field: 'programs' });
    }
    return found;
  },
};
const covered: Guard<{ readonly facts: Coverage }> = {
  codes: ['DESIGNATION_NOT_ACTIVE'],
  holds: 'Every designation it names is in force',
  violations: ({ facts }) => facts.designations.flatMap((each) => notActive(each, 'designations')),
};

/** The record of a licence before it is issued. */
function unissued(kind: LicenseKind, { scope, programs, designations }: Terms, applicant: string | null, purpose: string | null) {
  return {
    kind,
    number: '',
    scope: scope ?? '',
    programs,
    designations,
    issuedAt: null,
    expiresAt: null,
    conditions: null,
    applicant,
    purpose,
    decisionReason: null,
    history: [],
  };
}

const who = ['TREASURY_OFFICER'] as const;

export const applyForLicense: Opening<LicenseRecord, Terms & { readonly purpose: string }, Coverage> = {
  name: 'applyForLicense',
  doing: 'apply for a licence',
  to: 'APPLIED',
  who: ['TREASURY_OFFICER', 'PRIVATE_SECTOR_MEMBER'],
  needs: [stated('purpose', 'Say what the licence is for.'), scoped, covered],
  fields: ({ input, viewer }) => unissued('SPECIFIC', input, viewer.org, input.purpose),
};

export const draftLicense: Opening<LicenseRecord, Terms, Coverage> = {
  name: 'draftLicense',
  doing: 'draft a general licence',
  to: 'DRAFT',
  who,
  needs: [scoped, covered],
  fields: ({ input }) => unissued('GENERAL', input, null, null),
};

export const reviewLicense: Transition<LicenseRecord, object, null> = {
  name: 'reviewLicense',
  doing: 'review a licence application',
  from: ['APPLIED'],
  to: 'UNDER_REVIEW',
  who,
  needs: [],
  changes: () => ({}),
};

interface Issue {
  readonly number: string;
  readonly issuedAt: Day;
  /** Last day in force; null where it does not expire. */
  readonly expiresAt: Day | null;
  readonly conditions: string | null;
}

export const issueLicense: Transition<LicenseRecord, Issue, Coverage> = {
  name: 'issueLicense',
  doing: 'issue a licence',
  from: ['UNDER_REVIEW', 'DRAFT'],
  to: 'ISSUED',
  who,
  needs: [
    stated('number', 'Give the licence its number.'),
    {
      codes: ['LICENSE_PERIOD_INVALID'],
      holds: 'It does not end before it begins',
      violations: ({ input }) => invalidPeriod(input.issuedAt, input.expiresAt),
    },
    covered,
  ],
  // A general licence is for everybody, and so is the knowledge of it.
  changes: ({ record, input }) => ({ ...input, ...(record.kind === 'GENERAL' ? { marking: clear } : {}) }),
};

function invalidPeriod(from: Day, until: Day | null): Violation[] {
  if (until === null || from <= until) return [];
  return [{ code: 'LICENSE_PERIOD_INVALID', message: `A licence of ${from} cannot end ${until}.`, field: 'expiresAt' }];
}

const unexpired: Guard<{ readonly record: LicenseRecord; readonly day: Day }> = {
  codes: ['LICENSE_EXPIRED'],
  holds: 'It has not expired',
  violations: ({ record: { number, expiresAt }, day }) =>
    expiresAt === null || day <= expiresAt
      ? []
      : [{ code: 'LICENSE_EXPIRED', message: `License ${number} expired ${expiresAt}.`, field: 'id' }],
};

interface LicenseAmendment {
  readonly note: string;
  /** What is null stays as it is. */
  readonly scope: string | null;
  readonly expiresAt: Day | null;
  readonly conditions: string | null;
}

export const amendLicense: Transition<LicenseRecord, LicenseAmendment, null> = {
  name: 'amendLicense',
  doing: 'amend a licence',
  from: ['ISSUED', 'AMENDED'],
  to: 'AMENDED',
  who,
  needs: [
    stated('note', 'Say what is amended and why.'),
    unexpired,
    {
      codes: ['LICENSE_PERIOD_INVALID'],
      holds: 'It does not end before it begins',
      violations: ({ record, input, day }) => invalidPeriod(record.issuedAt ?? day, input.expiresAt),
    },
  ],
  changes: ({ record, input, writer, at }) => ({
    scope: input.scope ?? record.scope,
    expiresAt: input.expiresAt ?? record.expiresAt,
    conditions: input.conditions ?? record.conditions,
    history: [...record.history, { at, by: writer, note: input.note }],
  }),
};

export const expireLicense: Transition<LicenseRecord, object, null> = {
  name: 'expireLicense',
  doing: 'record that a licence has expired',
  from: ['ISSUED', 'AMENDED'],
  to: 'EXPIRED',
  who,
  needs: [
    {
      codes: ['LICENSE_PERIOD_INVALID'],
      holds: 'Its last day has passed',
      violations: ({ record: { number, expiresAt }, day }) => {
        if (expiresAt !== null && expiresAt < day) return [];
        const message = `License ${number} ${expiresAt === null ? 'does not expire' : `is in force until ${expiresAt}`}; revoke it to end it.`;
        return [{ code: 'LICENSE_PERIOD_INVALID', message, field: 'expiresAt' }];
      },
    },
  ],
  changes: () => ({}),
};

interface Decision {
  readonly reason: string;
}

export const revokeLicense: Transition<LicenseRecord, Decision, null> = {
  name: 'revokeLicense',
  doing: 'revoke a licence',
  from: ['ISSUED', 'AMENDED'],
  to: 'REVOKED',
  who,
  needs: [stated('reason', 'State why the licence is revoked.'), unexpired],
  changes: ({ record, input, writer, at }) => ({
    decisionReason: input.reason,
    history: [...record.history, { at, by: writer, note: input.reason }],
  }),
};

export const denyLicense: Transition<LicenseRecord, Decision, null> = {
  name: 'denyLicense',
  doing: 'deny a licence',
  from: ['UNDER_REVIEW'],
  to: 'DENIED',
  who,
  needs: [stated('reason', 'State why the licence is denied.')],
  changes: ({ input }) => ({ decisionReason: input.reason }),
};

export const returnLicense: Transition<LicenseRecord, Decision, null> = {
  name: 'returnLicense',
  doing: 'return an application without action',
  from: ['UNDER_REVIEW'],
  to: 'RETURNED_WITHOUT_ACTION',
  who,
  needs: [stated('reason', 'State why the application is returned.')],
  changes: ({ input }) => ({ decisionReason: input.reason }),
};

export const licenseMachine: Machine<LicenseRecord> = {
  type: 'license',
  noun: 'licence',
  about:
    'An exception to the prohibitions (EO 13848 sections 2(b), 4 and 5). General licences are drafted and issued; specific ones are applied for and reviewed.',
  states: licenseStatuses satisfies readonly LicenseStatus[],
  terminal: ['EXPIRED', 'REVOKED', 'DENIED', 'RETURNED_WITHOUT_ACTION'],
  openings: [applyForLicense, draftLicense],
  transitions: [reviewLicense, issueLicense, amendLicense, expireLicense, revokeLicense, denyLicense, returnLicense],
};
