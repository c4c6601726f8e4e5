import { describe, expect, it } from '@jest/globals';
import type { AgencyFindings, ImpactContent, ImpactReportFile } from '../../../domain/process/impactRecord.ts';
import { impactRecipients } from '../../../domain/process/impactRecord.ts';
import {
  amendImpactReport,
  confirmImpactReport,
  deliverImpactReport,
  editImpactReport,
  impactReportMachine as machine,
  planImpactReport,
  recordFindings,
  releaseImpactSummary,
  requireImpactReview,
  reviewImpactReport,
  signImpactAmendment,
  signImpactReport,
  startImpactPeriod,
  startImpactReport,
} from '../../../domain/process/impactReport.ts';
import { move } from '../../../domain/process/machine.ts';
import { as, expectRule, made, moved, opened, refusals } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const doj = as('DOJ_OFFICER');
const dhs = as('DHS_CISA_ANALYST');
const later = '2027-02-01T12:00:00Z';
const found: AgencyFindings = {
  infrastructureEffect: 'NOT_FOUND',
  tabulationEffect: 'NOT_FOUND',
  transmissionEffect: 'NOT_FOUND',
  unauthorizedAccess: 'FOUND',
  disclosure: 'NOT_FOUND',
  threatenedDisclosure: 'NOT_FOUND',
  alterationOrFalsification: 'NOT_FOUND',
  infrastructureText: 'No evidence of a material effect.',
  campaignText: 'One mailbox was read.',
};
const content: ImpactContent = {
  findings: { DOJ: found, DHS_CISA: found },
  unresolvedIssues: [],
  remedialActions: [{ kind: 'TRAINING', text: 'Train campaign staff.' }],
  consultations: [],
};
const split: ImpactContent = { ...content, findings: { DOJ: found, DHS_CISA: { ...found, disclosure: 'UNDETERMINED' } } };
const planned = made(opened(machine, planImpactReport, { assessment: 'assessment:1' }, null, doj));
const review: ImpactReportFile = { ...planned, status: 'JOINT_REVIEW', content };
const sign = (record: ImpactReportFile, viewer = doj) => moved(machine, signImpactReport, record, {}, null, viewer, later);
const signed = made(sign(made(sign(review)), dhs));
const delivery = { deliveredAt: '2027-02-01', recipients: impactRecipients.map((agency) => ({ agency, receivedAt: '2027-02-01' })) };
const deliver = (record: ImpactReportFile, more: object = {}) =>
  moved(machine, deliverImpactReport, record, { ...delivery, ...more }, { earliest: '2026-12-18' }, doj, later);
const delivered = made(deliver(signed));
const begin = (assessmentDeliveredAt: string | null, status: 'DUE' | 'NOT_DUE' = 'DUE') =>
  moved(machine, startImpactReport, { ...planned, status }, {}, { electionName: 'the 2026 election', assessmentDeliveredAt }, doj);
const amendment = { reason: 'A new source.', newInformationAt: '2027-02-10', content: split, overrideReason: null };
const amendedSoundly = {
  ...amendment,
  content: { ...split, unresolvedIssues: [{ field: 'disclosure' as const, text: 'Who posted it.' }] },
};
const amend = (more: object = {}, viewer = doj) =>
  moved(machine, amendImpactReport, delivered, { ...amendedSoundly, ...more }, null, viewer, '2027-03-01T12:00:00Z');
const edits = { unresolvedIssues: [], remedialActions: content.remedialActions, consultations: [] };
const edit = (kind: 'SANCTION' | 'LAW_ENFORCEMENT') =>
  moved(machine, editImpactReport, { ...review, status: 'DRAFTING' }, { ...edits, remedialActions: [{ kind, text: 'Act.' }] }, null, dhs);
const noAssessment = 'The 1(b) period starts when the assessment is received; none is delivered for the 2026 election.';

const rules: Rule[] = [
  {
    rule: 'Writing before the assessment is delivered',
    hit: () => begin(null, 'NOT_DUE'),
    refused: [['REPORT_WITHOUT_ASSESSMENT', noAssessment]],
    miss: 'after it',
    passes: () => begin('2026-12-18'),
  },
  {
    rule: 'Signing where the two differ and say nothing of it',
    hit: () => sign({ ...review, content: split }),
    refused: [['UNRESOLVED_ISSUES_UNDECLARED', 'Attorney General and DHS disagree on disclosure; list it as a material issue of fact.']],
    miss: 'where the issue is listed',
    passes: () => sign({ ...review, content: amendedSoundly.content }),
  },
  {
    rule: 'Review before Homeland Security has found anything',
    hit: () =>
      moved(
        machine,
        reviewImpactReport,
        { ...review, status: 'DRAFTING', content: { ...content, findings: { DOJ: found, DHS_CISA: null } } },
        {},
        null,
        doj,
      ),
    refused: [['BAD_INPUT', 'Findings of Homeland Security are not recorded.']],
    miss: 'after both have',
    passes: () => moved(machine, reviewImpactReport, { ...review, status: 'DRAFTING' }, {}, null, doj),
  },
  {
    rule: 'A sanction as a remedy',
    hit: () => edit('SANCTION'),
    refused: [
      [
        'REMEDIAL_ACTION_IS_SANCTION',
        'Section 1(b) remedial actions exclude sanctions under sections 2 and 3; open a determination or recommendation.',
      ],
    ],
    miss: 'a prosecution',
    passes: () => edit('LAW_ENFORCEMENT'),
  },
  {
    rule: 'Delivery with the Attorney General’s signature alone',
    hit: () => deliver(made(sign(review))),
    refused: [['REPORT_SIGNATURE_MISSING', 'Needs signature of Homeland Security (section 1(b) is joint).']],
    miss: 'with both',
    passes: () => deliver(signed),
  },
  {
    rule: 'Delivery that leaves out Defense and State',
    hit: () => deliver(signed, { recipients: delivery.recipients.filter(({ agency }) => agency === 'PRESIDENT' || agency === 'TREASURY') }),
    refused: [['REPORT_RECIPIENTS_INCOMPLETE', 'Not yet delivered to: State, Defense (section 1(b)).']],
    miss: 'to all four',
    passes: () => deliver(signed),
  },
  {
    rule: 'Delivery before the assessment was received',
    hit: () => deliver(signed, { deliveredAt: '2026-12-17' }),
    refused: [['DATE_ORDER', 'What it follows (2026-12-18) cannot be after deliveredAt (2026-12-17).']],
    miss: 'on that day',
    passes: () => deliver(signed, { deliveredAt: '2026-12-18' }),
  },
  {
    rule: 'Delivery tomorrow',
    hit: () =>
      deliver(signed, {
        deliveredAt: '2027-02-02',
        recipients: delivery.recipients.map((each) => ({ ...each, receivedAt: '2027-02-02' })),
      }),
    refused: [
      ['DELIVERED_DATE_IN_FUTURE', 'deliveredAt (2027-02-02) cannot be after today (2027-02-01).'],
      ...impactRecipients.map(
        (agency) => ['DELIVERED_DATE_IN_FUTURE', `recipients.${agency} (2027-02-02) cannot be after today (2027-02-01).`] as const,
      ),
    ],
    miss: 'today',
    passes: () => deliver(signed),
  },
  {
    rule: 'Editing what was delivered',
    hit: () => moved(machine, editImpactReport, delivered, edits, null, dhs),
    refused: [['DELIVERED_DOCUMENT_IMMUTABLE', 'Version 1 was delivered 2027-02-01. Create an amendment.']],
    miss: 'amending it',
    passes: () => amend(),
  },
  {
    rule: 'An amendment on information from before delivery',
    hit: () => amend({ newInformationAt: '2027-01-31' }),
    refused: [
      [
        'AMENDMENT_NEEDS_NEW_INFORMATION',
        'Information dated 2027-01-31 predates delivery 2027-02-01; section 1(c) amendments need information that emerged later.',
      ],
    ],
    miss: 'on later information',
    passes: () => amend(),
  },
  {
    rule: 'An amendment that hides a difference',
    hit: () => amend({ content: split }),
    refused: [['UNRESOLVED_ISSUES_UNDECLARED', 'Attorney General and DHS disagree on disclosure; list it as a material issue of fact.']],
    miss: 'that lists it',
    passes: () => amend(),
  },
  {
    rule: 'An amendment signed twice by the same department',
    hit: () => moved(machine, signImpactAmendment, made(amend()), {}, null, doj),
    refused: [['REPORT_SIGNATURE_MISSING', 'Needs signature of Homeland Security (section 1(b) is joint).']],
    miss: 'by both',
    passes: () => moved(machine, signImpactAmendment, made(amend()), {}, null, dhs),
  },
  {
    rule: 'Writing where the assessment turns out not to be delivered',
    hit: () => begin(null),
    refused: [['REPORT_WITHOUT_ASSESSMENT', noAssessment]],
    miss: 'where it is',
    passes: () => begin('2026-12-18'),
  },
  {
    rule: 'Delivery of a record that says it is signed and is not',
    hit: () => deliver({ ...signed, signatures: [] }),
    refused: [['REPORT_SIGNATURE_MISSING', 'Needs signature of the Attorney General and Homeland Security (section 1(b) is joint).']],
    miss: 'of one that is',
    passes: () => deliver(signed),
  },
];

describe('The report of section 1(b)', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('is signed once both have signed, and loses the signatures when it is changed', () => {
    const once = made(sign(review));
    const changed = made(moved(machine, editImpactReport, once, edits, null, dhs));
    const found2 = made(moved(machine, recordFindings, once, { ...found, campaignText: 'Two mailboxes.' }, null, dhs));
    expect([once.status, signed.status]).toEqual(['JOINT_REVIEW', 'SIGNED']);
    expect([once.signatures.length, changed.signatures, found2.signatures]).toEqual([1, [], []]);
    expect([found2.content.findings.DOJ, found2.content.findings.DHS_CISA?.campaignText]).toEqual([found, 'Two mailboxes.']);
  });

  it('becomes a second version when both have signed the amendment, and the first is kept', () => {
    const proposed = made(amend());
    const second = made(moved(machine, signImpactAmendment, proposed, {}, null, dhs, '2027-03-02T12:00:00Z'));
    expect([proposed.status, proposed.version, second.status, second.version]).toEqual(['DELIVERED', 1, 'AMENDED', 2]);
    expect([second.earlierContents, second.amendments]).toEqual([
      [content],
      [
        {
          number: 1,
          reason: 'A new source.',
          newInformationAt: '2027-02-10',
          changedBlocks: ['findings', 'unresolvedIssues'],
          approvedBy: ['uma', 'uma'],
          deliveredAt: '2027-03-02',
        },
      ],
    ]);
  });

  it('is called for a look by an amended assessment, until it is amended or said to stand', () => {
    const asked = { record: delivered, input: { assessmentVersion: 2 }, facts: null, viewer: as('ODNI_ANALYST'), at: later };
    const called = made(move(machine, requireImpactReview, asked, true));
    const stands = (record: ImpactReportFile) =>
      moved(machine, confirmImpactReport, record, { note: 'It bears on no finding.' }, null, dhs);
    expect([called.reviewRequired, made(stands(called)).reviewRequired, made(stands(called)).reviewNote?.text]).toEqual([
      2,
      null,
      'It bears on no finding.',
    ]);
    expect(refusals(stands(delivered))).toEqual([['BAD_INPUT', 'Nothing calls for a review of this report.']]);
  });

  itWalks(
    machine,
    [
      '> NOT_DUE',
      'NOT_DUE > DUE',
      'DUE > DRAFTING',
      'DRAFTING > JOINT_REVIEW',
      'JOINT_REVIEW > SIGNED',
      'SIGNED > DELIVERED',
      'DELIVERED > AMENDED',
    ],
    [beginning(planImpactReport, doj, { assessment: 'assessment:1' }, null)],
    [
      asking(startImpactPeriod, doj, {}, null, { isFollowing: true }),
      asking(startImpactReport, doj, {}, { electionName: 'the 2026 election', assessmentDeliveredAt: '2026-12-18' }),
      asking(recordFindings, doj, found, null),
      asking(recordFindings, dhs, found, null),
      asking(editImpactReport, dhs, edits, null),
      asking(reviewImpactReport, dhs, {}, null),
      asking(signImpactReport, doj, {}, null),
      asking(signImpactReport, dhs, {}, null),
      asking(deliverImpactReport, doj, delivery, { earliest: '2026-12-18' }, { at: later }),
      asking(requireImpactReview, doj, { assessmentVersion: 2 }, null, { isFollowing: true }),
      asking(confirmImpactReport, doj, { note: 'Nothing in it bears on the findings.' }, null),
      asking(amendImpactReport, doj, { ...amendment, content }, null, { at: '2027-03-01T12:00:00Z' }),
      asking(signImpactAmendment, dhs, {}, null),
      asking(signImpactAmendment, doj, {}, null),
      asking(releaseImpactSummary, dhs, { publicSummary: 'No evidence of a material effect.' }, null),
    ],
    200,
  );
});
