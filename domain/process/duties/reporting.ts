/** Duties of reporting after an election: the assessment of section 1(a) and the report of section 1(b). */
import { assessmentDue, impactReportDue, isUnitedStatesElection } from '../../clocks.ts';
import { agencyNames, agencyOf, unsigned } from '../agencies.ts';
import { impactSigners } from '../impactRecord.ts';
import type { ImpactPaperRecord } from '../impactRecord.ts';
import type { Desk } from './desk.ts';
import { dutiesOf } from './desk.ts';

const nextOfAssessment = {
  PLANNED: ['startAssessment', 'Begin'],
  DRAFTING: ['coordinateAssessment', 'Write, and put to other agencies,'],
  IN_COORDINATION: ['finalizeAssessment', 'Finish'],
  FINAL: ['deliverAssessment', 'Deliver'],
} as const;

const paperOf = (report: string, desk: Desk): ImpactPaperRecord | null => desk.filedOn('impactPaper', report)[0] ?? null;

export const reportingDuties = [
  dutiesOf('assessment', ['ODNI_ANALYST'], ({ status, election, deliveredAt, releasedAt }, desk) => {
    const next = nextOfAssessment[status as keyof typeof nextOfAssessment] as readonly [string, string] | undefined;
    const held = desk.filed('election').find(({ id }) => id === election);
    if (next === undefined || held === undefined || !isUnitedStatesElection(held)) return [];
    // Before the election there is nothing to assess; what was published is done.
    if (held.date > desk.day || deliveredAt !== null || releasedAt !== null) return [];
    const text = `${next[1]} the assessment of interference in ${held.name}`;
    return [{ move: next[0], text, due: assessmentDue(held), since: held.date, rule: 'EO 13848 section 1(a)' }];
  }),
  dutiesOf(
    'impactReport',
    ['DOJ_OFFICER', 'DHS_CISA_ANALYST'],
    ({ id, status, assessment, deliveredAt, releasedAt, reviewRequired }, desk) => {
      const about = desk.filed('assessment').find((each) => each.id === assessment);
      const agency = agencyOf(desk.viewer, impactSigners);
      if (about === undefined || agency === null) return [];
      const paper = paperOf(id, desk);
      const rule = 'EO 13848 section 1(b)';
      const base = { due: impactReportDue(about), since: about.receivedAt, rule };
      if (deliveredAt !== null || releasedAt !== null) {
        if (paper === null) return [];
        const later = { due: null, since: null, rule: 'EO 13848 section 1(c)' };
        if (paper.proposedAmendment !== null && paper.proposedAmendment.signature.agency !== agency) {
          return [{ ...later, move: 'signImpactAmendment', text: `Sign or reject the amendment of the report on ${assessment}` }];
        }
        if (reviewRequired === null) return [];
        return [{ ...later, move: 'amendImpactReport', text: `Look at the report on ${assessment} again: the assessment was amended` }];
      }
      if (status === 'DUE') return [{ ...base, move: 'startImpactReport', text: `Begin the report on ${assessment}` }];
      if (status === 'DRAFTING' && paper?.content.findings[agency] === null) {
        return [{ ...base, move: 'recordFindings', text: `Record the findings of ${agencyNames[agency]} on ${assessment}` }];
      }
      if (status === 'DRAFTING') return [{ ...base, move: 'reviewImpactReport', text: `Put the report on ${assessment} to joint review` }];
      if (status === 'JOINT_REVIEW' && paper !== null && unsigned(paper.signatures, impactSigners).includes(agency)) {
        return [{ ...base, move: 'signImpactReport', text: `Sign the report on ${assessment} for ${agencyNames[agency]}` }];
      }
      return status === 'SIGNED' ? [{ ...base, move: 'deliverImpactReport', text: `Deliver the report on ${assessment}` }] : [];
    },
  ),
];
