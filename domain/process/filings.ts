/** How the file of each machine is kept. */
import { clear } from '../tlp.ts';
import type { AdvisoryFile } from './advisory.ts';
import { answersIn, newAnswers } from './acknowledgement.ts';
import { agencyOrgs, orgsOf, sanctionsCircle } from './agencyOrgs.ts';
import { assessmentRecipients, emptyAssessment } from './assessment.ts';
import type { AssessmentFile } from './assessment.ts';
import { caseFiling } from './caseFiling.ts';
import { consultationFiling } from './consultationFiling.ts';
import { unfiledDesignation } from './designation.ts';
import type { DesignationFile } from './designation.ts';
import { forOrgs, single, withPaper } from './filing.ts';
import type { Filing } from './filing.ts';
import { emptyImpact, impactRecipients } from './impactRecord.ts';
import type { ImpactReportFile } from './impactRecord.ts';
import { intelFiling, tearlineFiling } from './intelFiling.ts';
import type { Tracked } from './machine.ts';
import type { MembershipFile } from './membership.ts';
import { communityDesk, unknownContacts } from './membership.ts';
import type { RoomFile, RoomPaper } from './situationRoom.ts';
import { closedDoor } from './situationRoom.ts';

/** Drafters and those consulted, and on delivery every recipient. @see domain model 5.2, agency products */
const assessmentCircle = ({ consultedAgencies, deliveredAt }: AssessmentFile) =>
  forOrgs(orgsOf(['ODNI', ...consultedAgencies, ...(deliveredAt === null ? [] : assessmentRecipients)]));
const impactCircle = ({ deliveredAt }: ImpactReportFile) =>
  forOrgs(orgsOf(['DOJ', 'DHS_CISA', ...(deliveredAt === null ? [] : impactRecipients)]));

/** An advisory and its acknowledgements: acknowledging writes a record beside it and leaves it as it is. */
const advisoryFiling: Filing<AdvisoryFile> = {
  parts: ['acknowledgement'],
  join: (main, parts) => ({ ...(main as AdvisoryFile), acknowledgements: answersIn(parts).acknowledgements }),
  split({ acknowledgements, ...main }, before) {
    const { id, isSynthetic } = main;
    const subject = { advisory: id, intelItem: null, tearline: null };
    return [main, ...newAnswers({ id, isSynthetic, subject, acknowledgements }, before)];
  },
};

const files: Readonly<Record<string, unknown>> = {
  // As who may see the designation: before publication the four agencies, then everybody.
  designation: withPaper<DesignationFile, ReturnType<typeof unfiledDesignation>>(
    'designationPaper',
    unfiledDesignation,
    ({ marking }) => marking,
  ),
  interferenceDetermination: consultationFiling,
  responseCase: caseFiling,
  assessment: withPaper('assessmentPaper', () => emptyAssessment, assessmentCircle),
  impactReport: withPaper('impactPaper', () => emptyImpact, impactCircle),
  membership: withPaper<MembershipFile, typeof unknownContacts>(
    'membershipPaper',
    () => unknownContacts,
    ({ org, community }) => forOrgs([org, agencyOrgs.DHS_CISA, communityDesk(community)]),
  ),
  // Attendees are persons, and no role stands in for one.
  situationRoom: withPaper<RoomFile, RoomPaper>(
    'roomPaper',
    () => closedDoor,
    ({ marking: { originator }, approvedAttendees }) => ({ ...clear, tlp: 'RED', originator, namedRecipients: approvedAttendees }),
  ),
  advisory: advisoryFiling,
  intelItem: intelFiling,
  tearline: tearlineFiling,
};

/** The filing of a machine's records, by their type; most files are one record. */
export function filingOf<R extends Tracked>(type: R['type']): Filing<R> {
  return (files[type] as Filing<R> | undefined) ?? single<R>();
}

/** The marking of a new record of the sanctions process: for Treasury and the three it consults. */
export function forSanctionsCircle(originator: string | null) {
  return forOrgs(sanctionsCircle, originator);
}
