/** How the file of each machine is kept. */
import { agencyOrgs, orgsOf, sanctionsCircle } from './agencyOrgs.ts';
import { assessmentRecipients, emptyAssessment } from './assessment.ts';
import type { AssessmentFile } from './assessment.ts';
import { consultationFiling } from './consultationFiling.ts';
import { unfiledDesignation } from './designation.ts';
import type { DesignationFile } from './designation.ts';
import { forOrgs, single, withPaper } from './filing.ts';
import type { Filing } from './filing.ts';
import { emptyImpact, impactRecipients } from './impactRecord.ts';
import type { ImpactReportFile } from './impactRecord.ts';
import type { Tracked } from './machine.ts';
import type { MembershipFile } from './membership.ts';
import { unknownContacts } from './membership.ts';

/** Drafters and those consulted, and on delivery every recipient. @see domain model 5.2, agency products */
const assessmentCircle = ({ consultedAgencies, deliveredAt }: AssessmentFile) =>
  forOrgs(orgsOf(['ODNI', ...consultedAgencies, ...(deliveredAt === null ? [] : assessmentRecipients)]));
const impactCircle = ({ deliveredAt }: ImpactReportFile) =>
  forOrgs(orgsOf(['DOJ', 'DHS_CISA', ...(deliveredAt === null ? [] : impactRecipients)]));

const files: Readonly<Record<string, unknown>> = {
  // As who may see the designation: before publication the four agencies, then everybody.
  designation: withPaper<DesignationFile, ReturnType<typeof unfiledDesignation>>(
    'designationPaper',
    unfiledDesignation,
    ({ marking }) => marking,
  ),
  interferenceDetermination: consultationFiling,
  assessment: withPaper('assessmentPaper', () => emptyAssessment, assessmentCircle),
  impactReport: withPaper('impactPaper', () => emptyImpact, impactCircle),
  membership: withPaper<MembershipFile, typeof unknownContacts>(
    'membershipPaper',
    () => unknownContacts,
    ({ org }) => forOrgs([org, agencyOrgs.DHS_CISA]),
  ),
};

/** The filing of a machine's records, by their type; most files are one record. */
export function filingOf<R extends Tracked>(type: R['type']): Filing<R> {
  return (files[type] as Filing<R> | undefined) ?? single<R>();
}

/** The marking of a new record of the sanctions process: for Treasury and the three it consults. */
export function forSanctionsCircle(originator: string | null) {
  return forOrgs(sanctionsCircle, originator);
}
