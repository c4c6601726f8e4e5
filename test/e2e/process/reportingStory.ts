/** After a Federal election: the assessment of section 1(a), the report of section 1(b), and what becomes of both when more is learned (T4a to T4e). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportingRecords, reportingViewers } from './reportingWorld.ts';
import { codes } from './stage.ts';
import type { OpenStage, Stage } from './stage.ts';

const six = ['PRESIDENT', 'STATE', 'TREASURY', 'DEFENSE', 'DOJ', 'DHS_CISA'];
const four = ['PRESIDENT', 'STATE', 'TREASURY', 'DEFENSE'];
const receipts = (agencies: readonly string[], receivedAt: string) => agencies.map((agency) => ({ agency, receivedAt }));
const findings = {
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
const methods = 'Copied pages.';
const content = {
  nature: 'Copies of news pages.',
  personsInvolved: ['csv:known-hand', 'csv:hidden-hand'],
  governments: [{ country: 'RU', role: 'SPONSORED' }],
};

export function reportingStory(store: string, open: OpenStage): void {
  describe(`Reporting after a Federal election on ${store}`, () => {
    let stage: Stage;
    const clock = { day: '2026-11-24' };
    let assessment: string;
    let report: string;
    beforeAll(async () => {
      const given = { now: () => `${clock.day}T12:00:00.000Z`, today: () => clock.day };
      stage = await open(reportingRecords(), reportingViewers, clock.day, given);
    }, 120_000);
    afterAll(() => stage.close());

    const type = (mutation: string) => inputs[mutation] ?? 'StepInput';
    const step = async (as: string, mutation: string, input: object, fields = 'id status version revision') =>
      await stage.ask(`mutation ($input: ${type(mutation)}!) { done: ${mutation}(input: $input) { ${fields} } }`, { input }, as);
    const done = async (...args: Parameters<typeof step>) => {
      const answer = await step(...args);
      expect(answer.errors).toBeUndefined();
      return answer.data.done;
    };
    const refused = async (...args: Parameters<typeof step>) => {
      const answer = await step(...args);
      expect(answer.data?.done ?? null).toBeNull();
      return codes(answer);
    };
    const read = async (fields: string, as?: string) =>
      (await stage.ask(`query ($id: ID!) { assessment(id: $id) { ${fields} } }`, { id: assessment }, as)).data.assessment;
    const readReport = async (fields: string, as?: string) =>
      (await stage.ask(`query ($id: ID!) { impactReport(id: $id) { ${fields} } }`, { id: report }, as)).data.impactReport;

    it('T4a: knows that the assessment of 2020 was 20 days late, and that the report ran from its receipt', async () => {
      const { data } = await stage.ask(
        '{election(id:"US-2020-11-03"){assessmentDueDate assessment{deliveredAt daysLate impactReport{dueDate}}}}',
      );
      expect(data.election).toEqual({
        assessmentDueDate: '2020-12-18',
        assessment: { deliveredAt: '2021-01-07', daysLate: 20, impactReport: { dueDate: '2021-02-21' } },
      });
    });

    it('T4b: plans assessment and report with a Federal election, and neither with another one', async () => {
      const fields = 'id isUnitedStatesElection assessmentDueDate assessment { id status dueDate impactReport { id status dueDate } }';
      const made = await done('odette', 'recordElection', { name: 'The 2026 general election', date: '2026-11-03' }, fields);
      expect(made).toMatchObject({
        isUnitedStatesElection: true,
        assessmentDueDate: '2026-12-18',
        assessment: { status: 'PLANNED', dueDate: '2026-12-18', impactReport: { status: 'NOT_DUE', dueDate: null } },
      });
      assessment = made.assessment.id;
      report = made.assessment.impactReport.id;
      const plain = { isUnitedStatesElection: false, assessmentDueDate: null, assessment: null };
      const mayoral = { name: 'A mayoral election', date: '2026-11-03', officeLevel: 'LOCAL' };
      expect(await done('cy', 'recordElection', mayoral, fields)).toMatchObject(plain);
      const dayBefore = { name: 'The day before the order', date: '2018-09-11' };
      expect(await done('cy', 'recordElection', dayBefore, fields)).toMatchObject(plain);
      expect(await refused('lakes', 'recordElection', mayoral, 'id')).toEqual(['FORBIDDEN']);
    });

    it('plans what is missing, once, and nothing for elections that the order does not cover', async () => {
      const federal = { name: 'The year before', date: '2017-11-07' };
      const local = { name: 'A school board', date: '2026-11-03', officeLevel: 'LOCAL' };
      const plan = async (election: string) => await refused('odette', 'planAssessment', { election });
      expect(await plan((await done('odette', 'recordElection', federal, 'id')).id)).toEqual(['ELECTION_BEFORE_ORDER']);
      expect(await plan((await done('odette', 'recordElection', local, 'id')).id)).toEqual(['NOT_FEDERAL_ELECTION']);
      expect(await plan('election:none')).toEqual(['NOT_FOUND']);
      const planned = await done('odette', 'planAssessment', { election: 'bare' }, 'status impactReport { status }');
      expect(planned).toEqual({ status: 'PLANNED', impactReport: { status: 'NOT_DUE' } });
      expect(await plan('bare')).toEqual(['BAD_INPUT']);
      expect(await plan('US-2020-11-03')).toEqual(['BAD_INPUT']);
      const report = async (assessment: string) => await refused('dora', 'planImpactReport', { assessment });
      expect((await done('dora', 'planImpactReport', { assessment: 'assessment:half' })).status).toBe('NOT_DUE');
      expect(await report('assessment:half')).toEqual(['BAD_INPUT']);
      expect(await report('assessment:none')).toEqual(['NOT_FOUND']);
    });

    it('refuses names that are empty, texts with a classification marking, and ids that are taken', async () => {
      const named = (more: object) => refused('odette', 'recordElection', { name: 'An election', date: '2026-11-03', ...more }, 'id');
      expect(await named({ name: ' ' })).toEqual(['BAD_INPUT']);
      expect(await named({ name: 'SECRET//NOFORN' })).toContain('CLASSIFIED_MARKING_REJECTED');
      expect(await named({ id: 'US-2020-11-03' })).toEqual(expect.arrayContaining(['BAD_INPUT']));
      expect(await named({ id: 'election:with space' })).toEqual(['BAD_INPUT']);
      expect(await named({ jurisdiction: 'us:99' })).toEqual(['NOT_FOUND']);
      const passes = { id: 'US-TEST-2026', name: 'The Secretary of State race', date: '2026-11-03', jurisdiction: 'us:06' };
      expect((await done('odette', 'recordElection', passes, 'id')).id).toBe('election:US-TEST-2026');
    });

    it('moves the due day with the day of conclusion, for a reason and not back before election day', async () => {
      const recorded = { name: 'A special election', date: '2026-09-01', electionType: 'SPECIAL', officeLevel: 'FEDERAL' };
      const { id } = await done('odette', 'recordElection', recorded, 'id');
      const set = { id, conclusionDate: '2026-09-11' };
      expect(await refused('odette', 'setConclusion', set, 'id')).toEqual(['CONCLUSION_REASON_REQUIRED']);
      expect(await refused('odette', 'setConclusion', { id, conclusionDate: '2026-08-31', conclusionReason: 'No.' }, 'id')).toEqual([
        'CONCLUSION_BEFORE_ELECTION',
      ]);
      const moved = await done(
        'odette',
        'setConclusion',
        { ...set, conclusionReason: 'A recount.' },
        'assessmentDueDate assessment { dueDate daysOverdue }',
      );
      expect(moved).toEqual({ assessmentDueDate: '2026-10-26', assessment: { dueDate: '2026-10-26', daysOverdue: 29 } });
      expect(await refused('odette', 'setConclusion', { ...set, id: 'election:none' }, 'id')).toEqual(['NOT_FOUND']);
    });

    it('does not let the report begin before the assessment is delivered', async () => {
      expect(await refused('dora', 'startImpactReport', { id: report })).toEqual(['REPORT_WITHOUT_ASSESSMENT']);
    });

    it('is written by ODNI, and read by those consulted, persons hidden from them left out', async () => {
      expect(await refused('tess', 'startAssessment', { id: assessment })).toEqual(['FORBIDDEN']);
      await done('odette', 'startAssessment', { id: assessment });
      const judging = { ...content, nature: 'It changed the outcome of the election.' };
      expect(await refused('odette', 'editAssessment', { id: assessment, content: judging })).toEqual(['ASSESSMENT_STATES_OUTCOME_EFFECT']);
      expect(await refused('odette', 'editAssessment', { id: assessment, content: { personsInvolved: ['csv:nobody'] } })).toEqual([
        'NOT_FOUND',
      ]);
      await done('odette', 'editAssessment', { id: assessment, content });
      const fields = 'status content { nature personsInvolved { id } }';
      expect(await read(fields, 'dora')).toEqual({ status: 'DRAFTING', content: null });
      expect((await read(fields, 'odette')).content.personsInvolved).toEqual([{ id: 'csv:hidden-hand' }, { id: 'csv:known-hand' }]);
      await done('odette', 'coordinateAssessment', { id: assessment, agencies: ['DOJ'] });
      expect(await read(fields, 'dora')).toEqual({
        status: 'IN_COORDINATION',
        content: { nature: content.nature, personsInvolved: [{ id: 'csv:known-hand' }] },
      });
      expect((await read(fields, 'tess')).content).toBeNull();
      // An analyst of another house may take the step by role, but sees no content, so nothing is there to be finished.
      const blind = await step('oscar', 'finalizeAssessment', { id: assessment });
      expect(codes(blind)).toEqual(['ASSESSMENT_CONTENT_INCOMPLETE']);
      expect(blind.errors?.[0]?.extensions.details.missing).toEqual(['NATURE', 'METHODS', 'PERSONS', 'GOVERNMENTS']);
    });

    it('lets one of two editors win who read the same version, and runs a repeated request once', async () => {
      const edit = `mutation ($input: EditAssessmentInput!, $expectedRevision: String, $idempotencyKey: String) {
        done: editAssessment(input: $input, expectedRevision: $expectedRevision, idempotencyKey: $idempotencyKey) { revision content { nature } }
      }`;
      const { revision } = await read('revision', 'odette');
      const asked = (nature: string, more: object) =>
        stage.ask(edit, { input: { id: assessment, content: { nature } }, expectedRevision: revision, ...more }, 'odette');
      const first = await asked('First.', { idempotencyKey: 'edit-1' });
      expect(first.data.done.revision).not.toBe(revision);
      expect(codes(await asked('Second.', {}))).toEqual(['STALE_VERSION']);
      expect((await asked('First.', { idempotencyKey: 'edit-1' })).data.done).toEqual(first.data.done);
      expect(codes(await asked('Third.', { idempotencyKey: 'edit-1' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
      const again = { input: { id: assessment, content }, expectedRevision: first.data.done.revision };
      expect((await stage.ask(edit, again, 'odette')).data.done.content.nature).toBe(content.nature);
    });

    it('is finished with all four blocks', async () => {
      const answer = await step('odette', 'finalizeAssessment', { id: assessment });
      expect(codes(answer)).toEqual(['ASSESSMENT_CONTENT_INCOMPLETE']);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ details: { missing: ['METHODS'] } });
      await done('odette', 'editAssessment', { id: assessment, content: { methods } });
      expect((await done('odette', 'finalizeAssessment', { id: assessment })).status).toBe('FINAL');
    });

    it('T4c: is not delivered to five of the six', async () => {
      clock.day = '2026-12-20';
      const delivery = { id: assessment, deliveredAt: '2026-12-18' };
      const withoutDefense = receipts(
        six.filter((agency) => agency !== 'DEFENSE'),
        '2026-12-18',
      );
      const answer = await step('odette', 'deliverAssessment', { ...delivery, recipients: withoutDefense });
      expect(codes(answer)).toEqual(['ASSESSMENT_RECIPIENTS_INCOMPLETE']);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ rule: 'EO 13848 section 1(a)', details: { missing: ['DEFENSE'] } });
      const tomorrow = [...receipts(six.slice(1), '2026-12-18'), { agency: 'PRESIDENT', receivedAt: '2026-12-21' }];
      expect(await refused('odette', 'deliverAssessment', { ...delivery, recipients: tomorrow })).toEqual(['DELIVERED_DATE_IN_FUTURE']);
      const dayBefore = [...receipts(six.slice(1), '2026-12-18'), { agency: 'PRESIDENT', receivedAt: '2026-12-17' }];
      expect(await refused('odette', 'deliverAssessment', { ...delivery, recipients: dayBefore })).toEqual(['DATE_ORDER']);
      const recipients = [...receipts(six.slice(1), '2026-12-18'), { agency: 'PRESIDENT', receivedAt: '2026-12-19' }];
      const fields = 'status deliveredAt receivedAt daysLate impactReport { status dueDate }';
      expect(await done('odette', 'deliverAssessment', { ...delivery, recipients }, fields)).toEqual({
        status: 'DELIVERED',
        deliveredAt: '2026-12-18',
        receivedAt: '2026-12-19',
        daysLate: 0,
        impactReport: { status: 'DUE', dueDate: '2027-02-02' },
      });
    });

    it('T4e: shows the public its summary once released and nothing else, and the recipients what it says', async () => {
      const fields = `status publicSummary content { methods } alsoCovers { id } consultedAgencies recipients { agency } amendments { reason }
        earlierVersions { version } allowedMoves { move }`;
      const nothing = {
        content: null,
        alsoCovers: null,
        consultedAgencies: null,
        recipients: null,
        amendments: null,
        earlierVersions: null,
        allowedMoves: [],
      };
      expect(await read(fields)).toEqual({ ...nothing, status: 'DELIVERED', publicSummary: null });
      const judged = { id: assessment, publicSummary: 'It decided the outcome.' };
      expect(await refused('odette', 'releaseAssessmentSummary', judged)).toEqual(['ASSESSMENT_STATES_OUTCOME_EFFECT']);
      const publicSummary = 'No vote counts were changed.';
      await done('odette', 'releaseAssessmentSummary', { id: assessment, publicSummary });
      for (const outsider of [undefined, 'lakes', 'vera']) {
        expect(await read(fields, outsider)).toEqual({ ...nothing, status: 'DELIVERED', publicSummary });
      }
      for (const recipient of ['stan', 'tess', 'dave', 'dora', 'cy']) {
        expect((await read(fields, recipient)).content).toEqual({ methods });
      }
    });

    it('the report is written by two departments, each for itself', async () => {
      expect(await refused('odette', 'startImpactReport', { id: report })).toEqual(['FORBIDDEN']);
      await done('dora', 'startImpactReport', { id: report });
      await done('dora', 'recordFindings', { id: report, findings });
      expect(await refused('dora', 'reviewImpactReport', { id: report })).toEqual(['BAD_INPUT']);
      await done('cy', 'recordFindings', { id: report, findings: { ...findings, disclosure: 'UNDETERMINED' } });
      expect(await refused('cy', 'reviewImpactReport', { id: report })).toEqual(['UNRESOLVED_ISSUES_UNDECLARED']);
      const remedied = (kind: string) => ({ id: report, remedialActions: [{ kind, text: 'Train campaign staff.' }] });
      expect(await refused('cy', 'editImpactReport', remedied('SANCTION'))).toEqual(['REMEDIAL_ACTION_IS_SANCTION']);
      await done('cy', 'editImpactReport', remedied('TRAINING'));
      await done('cy', 'editImpactReport', { id: report, unresolvedIssues: [{ field: 'disclosure', text: 'Who posted it.' }] });
      await done('cy', 'reviewImpactReport', { id: report });
      const seen = 'content { findings { agency disclosure } unresolvedIssues { field } } missingSignatures';
      expect(await readReport(seen, 'dora')).toEqual({
        content: {
          findings: [
            { agency: 'DOJ', disclosure: 'NOT_FOUND' },
            { agency: 'DHS_CISA', disclosure: 'UNDETERMINED' },
          ],
          unresolvedIssues: [{ field: 'disclosure' }],
        },
        missingSignatures: ['DOJ', 'DHS_CISA'],
      });
      for (const outsider of [undefined, 'odette', 'tess', 'lakes']) {
        expect(await readReport(seen, outsider)).toEqual({ content: null, missingSignatures: null });
      }
    });

    it('is signed by both before it goes to the four', async () => {
      clock.day = '2027-01-20';
      const delivery = { id: report, deliveredAt: '2027-01-20', recipients: receipts(four, '2027-01-20') };
      await done('dora', 'signImpactReport', { id: report });
      expect(await refused('dora', 'deliverImpactReport', delivery)).toEqual(['REPORT_SIGNATURE_MISSING']);
      expect((await done('cy', 'signImpactReport', { id: report })).status).toBe('SIGNED');
      const three = receipts(four.slice(1), '2027-01-20');
      const answer = await step('dora', 'deliverImpactReport', { ...delivery, recipients: three });
      expect(codes(answer)).toEqual(['REPORT_RECIPIENTS_INCOMPLETE']);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ details: { missing: ['PRESIDENT'] } });
      expect(await done('dora', 'deliverImpactReport', delivery, 'status deliveredAt daysLate')).toEqual({
        status: 'DELIVERED',
        deliveredAt: '2027-01-20',
        daysLate: 0,
      });
      expect(await readReport('content { remedialActions { kind } }', 'dave')).toEqual({
        content: { remedialActions: [{ kind: 'TRAINING' }] },
      });
      expect(await readReport('content { remedialActions { kind } }', 'odette')).toEqual({ content: null });
    });

    it('T4d: is not edited once delivered; an amendment is its second version, and calls for a look at the report', async () => {
      clock.day = '2027-02-10';
      expect(await refused('odette', 'editAssessment', { id: assessment, content: { methods: 'Other pages.' } })).toEqual([
        'DELIVERED_DOCUMENT_IMMUTABLE',
      ]);
      const amendment = { id: assessment, reason: 'A new source.', content: { methods: 'Copied pages and calls.' } };
      expect(await refused('odette', 'amendAssessment', { ...amendment, newInformationAt: '2026-12-17' })).toEqual([
        'AMENDMENT_NEEDS_NEW_INFORMATION',
      ]);
      const fields = `status version content { methods } earlierVersions { version content { methods } }
        amendments { number reason changedBlocks approvedBy deliveredAt } impactReport { reviewRequired reviewVersion }`;
      expect(await done('odette', 'amendAssessment', { ...amendment, newInformationAt: '2027-02-01' }, fields)).toEqual({
        status: 'AMENDED',
        version: 2,
        content: { methods: 'Copied pages and calls.' },
        earlierVersions: [{ version: 1, content: { methods } }],
        amendments: [{ number: 1, reason: 'A new source.', changedBlocks: ['methods'], approvedBy: ['odette'], deliveredAt: '2027-02-10' }],
        impactReport: { reviewRequired: true, reviewVersion: 2 },
      });
      // Who amends does not see the report's paper, and leaves it as it was.
      expect(await readReport('content { findings { agency } } signatures { by }', 'dora')).toEqual({
        content: { findings: [{ agency: 'DOJ' }, { agency: 'DHS_CISA' }] },
        signatures: [{ by: 'dora' }, { by: 'cy' }],
      });
    });

    it('takes both signatures to amend the report, and shows what awaits the other', async () => {
      expect(await refused('cy', 'confirmImpactReport', { id: report, note: ' ' })).toEqual(['BAD_INPUT']);
      const amended = { id: report, reason: 'The calls.', newInformationAt: '2027-02-10' };
      const issue = [{ field: 'disclosure', text: 'Who called.' }];
      await done('dora', 'amendImpactReport', { ...amended, content: { unresolvedIssues: issue } });
      expect(await readReport('version proposedAmendment { reason awaits signature { agency by } }', 'cy')).toEqual({
        version: 1,
        proposedAmendment: { reason: 'The calls.', awaits: ['DHS_CISA'], signature: { agency: 'DOJ', by: 'dora' } },
      });
      expect(await readReport('proposedAmendment { reason }', 'odette')).toEqual({ proposedAmendment: null });
      expect(await refused('dora', 'signImpactAmendment', { id: report })).toEqual(['REPORT_SIGNATURE_MISSING']);
      const fields = `status version reviewRequired proposedAmendment { reason } amendments { changedBlocks approvedBy }
        earlierVersions { content { unresolvedIssues { text } } }`;
      expect(await done('cy', 'signImpactAmendment', { id: report }, fields)).toEqual({
        status: 'AMENDED',
        version: 2,
        reviewRequired: false,
        proposedAmendment: null,
        amendments: [{ changedBlocks: ['unresolvedIssues'], approvedBy: ['dora', 'cy'] }],
        earlierVersions: [{ content: { unresolvedIssues: [{ text: 'Who posted it.' }] } }],
      });
    });

    it('can stand as it is when the assessment is amended again, for a reason that is kept', async () => {
      clock.day = '2027-03-01';
      const amendment = { id: assessment, reason: 'Spelling.', newInformationAt: '2027-02-20', content: { nature: 'Copies of pages.' } };
      expect((await done('odette', 'amendAssessment', amendment)).version).toBe(3);
      const fields = 'reviewRequired reviewNote { text by }';
      expect(await done('cy', 'confirmImpactReport', { id: report, note: 'It bears on no finding.' }, fields)).toEqual({
        reviewRequired: false,
        reviewNote: { text: 'It bears on no finding.', by: 'cy' },
      });
      expect(await refused('cy', 'confirmImpactReport', { id: report, note: 'Again.' })).toEqual(['BAD_INPUT']);
      await done('dora', 'releaseImpactSummary', { id: report, publicSummary: 'No evidence of a material effect.' });
      expect(await readReport('publicSummary releasedAt')).toEqual({
        publicSummary: 'No evidence of a material effect.',
        releasedAt: '2027-03-01',
      });
    });
  });
}

const inputs: Readonly<Record<string, string>> = {
  recordElection: 'RecordElectionInput',
  setConclusion: 'SetConclusionInput',
  planAssessment: 'PlanAssessmentInput',
  editAssessment: 'EditAssessmentInput',
  coordinateAssessment: 'CoordinateAssessmentInput',
  deliverAssessment: 'DeliverDocumentInput',
  amendAssessment: 'AmendAssessmentInput',
  releaseAssessmentSummary: 'ReleaseSummaryInput',
  planImpactReport: 'PlanImpactReportInput',
  recordFindings: 'RecordFindingsInput',
  editImpactReport: 'EditImpactReportInput',
  deliverImpactReport: 'DeliverDocumentInput',
  confirmImpactReport: 'ConfirmImpactReportInput',
  amendImpactReport: 'AmendImpactReportInput',
  releaseImpactSummary: 'ReleaseSummaryInput',
};
