/** What each side asks about reporting: what is due, late, unsigned, unresolved or overtaken by new information; and what outsiders learn. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssessmentRecord, ImpactReportRecord, LedgerRecord } from '../../domain/model.ts';
import type { AssessmentPaperRecord } from '../../domain/process/assessment.ts';
import { emptyAssessment } from '../../domain/process/assessment.ts';
import { forOrgs, paperId } from '../../domain/process/filing.ts';
import { emptyImpact } from '../../domain/process/impactRecord.ts';
import type { ImpactPaperRecord } from '../../domain/process/impactRecord.ts';
import { clear } from '../../domain/tlp.ts';
import type { Role, Viewer } from '../../domain/tlp.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { incident } from '../world.ts';

const recorded = { marking: clear, sources: [], isSynthetic: true } as const;
const person = (user: string, role: Role, org: string): [string, Viewer] => [user, { user, org, roles: [role] }];
const viewers = Object.fromEntries([
  person('odette', 'ODNI_ANALYST', 'US-ODNI'),
  person('dora', 'DOJ_OFFICER', 'US-DOJ'),
  person('stan', 'STATE_DEPT_OFFICER', 'US-STATE'),
]);

const election = (key: string, date: string): LedgerRecord => ({
  ...recorded,
  type: 'election',
  id: `election:${key}`,
  name: `The ${key} election`,
  date,
  electionType: 'GENERAL',
  officeLevel: 'FEDERAL',
  jurisdiction: null,
  conclusionDate: null,
  conclusionReason: null,
});
const assessment = (key: string, given: Partial<AssessmentRecord>): AssessmentRecord => ({
  ...recorded,
  type: 'assessment',
  id: `assessment:${key}`,
  election: `election:${key}`,
  status: 'PLANNED',
  deliveredAt: null,
  receivedAt: null,
  publicSummary: null,
  releasedAt: null,
  version: 1,
  ...given,
});
const report = (key: string, given: Partial<ImpactReportRecord>): ImpactReportRecord => ({
  ...recorded,
  type: 'impactReport',
  id: `report:${key}`,
  assessment: `assessment:${key}`,
  status: 'NOT_DUE',
  deliveredAt: null,
  publicSummary: null,
  releasedAt: null,
  version: 1,
  reviewRequired: null,
  ...given,
});
const assessmentPaper = (key: string, given: Partial<AssessmentPaperRecord>): AssessmentPaperRecord => ({
  ...recorded,
  ...emptyAssessment,
  type: 'assessmentPaper',
  id: paperId(`assessment:${key}`),
  of: `assessment:${key}`,
  ...given,
});
const impactPaper = (key: string, given: Partial<ImpactPaperRecord>): ImpactPaperRecord => ({
  ...recorded,
  ...emptyImpact,
  type: 'impactPaper',
  id: paperId(`report:${key}`),
  of: `report:${key}`,
  marking: forOrgs(['US-DOJ', 'US-CISA']),
  ...given,
});

const records: LedgerRecord[] = [
  election('done', '2022-11-08'),
  assessment('done', { status: 'DELIVERED', deliveredAt: '2022-12-20', receivedAt: '2022-12-23' }),
  report('done', { status: 'DELIVERED', deliveredAt: '2023-02-10', reviewRequired: 2 }),
  election('late', '2024-03-05'),
  assessment('late', { status: 'DRAFTING' }),
  report('late', {}),
  election('soon', '2024-04-20'),
  assessment('soon', {}),
  report('soon', {}),
  election('written', '2024-03-20'),
  assessment('written', { status: 'AMENDED', version: 2, deliveredAt: '2024-04-25', receivedAt: '2024-04-25' }),
  assessmentPaper('written', {
    marking: forOrgs(['US-ODNI', 'US-STATE']),
    alsoCovers: ['election:hidden'],
    content: { ...emptyAssessment.content, nature: 'Second.' },
    earlierContents: [{ ...emptyAssessment.content, nature: 'First.' }],
    amendments: [
      {
        number: 1,
        reason: 'More.',
        newInformationAt: '2024-05-01',
        changedBlocks: ['nature'],
        approvedBy: ['odette'],
        deliveredAt: '2024-05-02',
      },
    ],
  }),
  report('written', { status: 'JOINT_REVIEW' }),
  impactPaper('written', {
    content: { ...emptyImpact.content, unresolvedIssues: [{ field: null, text: 'Who paid.' }] },
    signatures: [{ agency: 'DOJ', by: 'dora', at: '2024-05-20T09:00:00Z' }],
  }),
  { ...election('hidden', '2024-04-01'), marking: forOrgs(['US-ODNI']) },
  incident('incident:before', 'Reported on the day of the second version', {
    elections: ['election:written'],
    reportedAt: '2024-05-02T10:00:00Z',
  }),
  incident('incident:after', 'Reported the day after', {
    elections: ['election:written'],
    reportedAt: '2024-05-03T10:00:00Z',
    affectedAssetTypes: ['CAMPAIGN_INFRASTRUCTURE'],
  }),
  incident('incident:state', 'A county was hit', { elections: ['election:written'], affectedAssetTypes: ['VOTING_MACHINE'] }),
  incident('incident:secret', 'A campaign was hit', {
    elections: ['election:written'],
    marking: forOrgs(['US-DOJ']),
    reportedAt: '2024-05-05T10:00:00Z',
    affectedAssetTypes: ['CANDIDATE_INFRASTRUCTURE'],
  }),
];

let service: Service;
beforeAll(async () => {
  service = await startService(records, viewers);
}, 60_000);
afterAll(() => service.close());

const ask = async (query: string, as?: string) => {
  const answer = await service.gateway(query, as === undefined ? {} : { as });
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
/** Keys of a page's nodes; its total must be their number. */
const keys = async (field: string, as?: string) => {
  const page = Object.values(
    (await ask(`{ ${field} { totalCount edges { node { id } } } }`, as)) as Record<
      string,
      { totalCount: number; edges: { node: { id: string } }[] }
    >,
  )[0];
  expect(page?.totalCount).toBe(page?.edges.length);
  return page?.edges.map(({ node }) => node.id.slice(node.id.indexOf(':') + 1));
};

describe('Assessments and reports', () => {
  it.each([
    ['all, by due day', 'assessments', ['done', 'late', 'written', 'soon']],
    ['those past their day', 'assessments(filter: { overdue: true })', ['late']],
    ['those not past it', 'assessments(filter: { overdue: false })', ['done', 'written', 'soon']],
    ['those due by the last day of one', 'assessments(filter: { dueBy: "2024-06-04" })', ['late', 'soon']],
    ['those due the day before', 'assessments(filter: { dueBy: "2024-06-03" })', ['late']],
    ['those that stand so', 'assessments(filter: { status: DRAFTING })', ['late']],
    ['those of an election', 'assessments(filter: { election: "soon" })', ['soon']],
    ['those of an election there is not', 'assessments(filter: { election: "none" })', []],
    ['those of one that the public does not see', 'assessments(filter: { election: "hidden" })', []],
    ['those that new information came on', 'assessments(filter: { newInformation: true })', ['written']],
    ['reports, by due day', 'impactReports', ['done', 'written', 'late', 'soon']],
    ['reports not signed by both', 'impactReports(filter: { signed: false })', ['written', 'late', 'soon']],
    ['reports signed by both', 'impactReports(filter: { signed: true })', ['done']],
    ['reports that an amended assessment calls for a look at', 'impactReports(filter: { reviewRequired: true })', ['done']],
    ['reports due by the last day of one', 'impactReports(filter: { dueBy: "2024-06-09" })', ['written']],
    ['reports due the day before', 'impactReports(filter: { dueBy: "2024-06-08" })', []],
    ['reports on an assessment', 'impactReports(filter: { assessment: "assessment:late" })', ['late']],
    ['reports that stand so', 'impactReports(filter: { status: JOINT_REVIEW })', ['written']],
  ])('are listed: %s', async (_, field, expected) => {
    expect(await keys(field)).toEqual(expected);
  });

  it('are found by what is unresolved by those who may read it, and by nobody else', async () => {
    const unresolved = 'impactReports(filter: { unresolvedIssues: true })';
    expect(await keys(unresolved, 'dora')).toEqual(['written']);
    expect(await keys(unresolved)).toEqual([]);
    expect(await keys(unresolved, 'odette')).toEqual([]);
  });
});

describe('Questions about reporting', () => {
  it('1: which assessments are due within some days or overdue, and how late', async () => {
    const query = (days: number) => `{ deadlines(withinDays: ${days}) { section due daysOverdue subject { ... on Assessment { id } } } }`;
    const soon = { section: 'EO 13848 section 1(a)', due: '2024-06-04', daysOverdue: 0, subject: { id: 'assessment:soon' } };
    const late = { section: 'EO 13848 section 1(a)', due: '2024-04-19', daysOverdue: 43, subject: { id: 'assessment:late' } };
    expect((await ask(query(3))).deadlines).toEqual([late, soon]);
    expect((await ask(query(2))).deadlines).toEqual([late]);
    const refused = await service.gateway('{ deadlines(withinDays: -1) { due } }');
    expect(refused.errors?.map(({ extensions }) => (extensions as { code: string }).code)).toEqual(['BAD_INPUT']);
  });

  it('5: which documents new information came on since', async () => {
    const query = '{ assessments(filter: { newInformation: true }) { edges { node { id newInformation { kind id title } } } } }';
    const seen = async (as?: string) =>
      (await ask(query, as)).assessments.edges.map(({ node }: { node: { newInformation: { id: string }[] } }) =>
        node.newInformation.map(({ id }) => id),
      );
    // Who may read the paper knows when the second version took the place of the first.
    expect(await seen('odette')).toEqual([['incident:after']]);
    expect(await seen('dora')).toEqual([['incident:secret', 'incident:after', 'incident:before']]);
    expect(await seen()).toEqual([['incident:after', 'incident:before']]);
  });

  it('14: when reports are due and who has not signed', async () => {
    const query = '{ impactReports(filter: { signed: false, dueBy: "2024-12-31" }) { edges { node { dueDate missingSignatures } } } }';
    const node = (as?: string) => ask(query, as).then(({ impactReports }) => impactReports.edges[0].node);
    expect(await node('dora')).toEqual({ dueDate: '2024-06-09', missingSignatures: ['DHS_CISA'] });
    expect(await node()).toEqual({ dueDate: '2024-06-09', missingSignatures: null });
  });

  it('15: which issues of fact are unresolved', async () => {
    const query =
      '{ impactReports(filter: { unresolvedIssues: true }) { edges { node { content { unresolvedIssues { field text } } } } } }';
    expect((await ask(query, 'dora')).impactReports.edges).toEqual([
      { node: { content: { unresolvedIssues: [{ field: null, text: 'Who paid.' }] } } },
    ]);
  });

  it('17: which incidents hit campaigns', async () => {
    const query = '{ impactReport(id: "report:written") { campaignIncidents { id } } }';
    expect((await ask(query, 'dora')).impactReport.campaignIncidents).toEqual([{ id: 'incident:secret' }, { id: 'incident:after' }]);
    expect((await ask(query)).impactReport.campaignIncidents).toEqual([{ id: 'incident:after' }]);
  });

  it('40: whether assessments and reports were in time', async () => {
    const query = '{ elections(to: "2022-12-31") { assessment { daysLate impactReport { daysLate dueDate } } } }';
    expect((await ask(query)).elections).toEqual([{ assessment: { daysLate: 0, impactReport: { daysLate: 4, dueDate: '2023-02-06' } } }]);
  });
});

describe('A page of assessments with their papers and reports', () => {
  it('costs as many store calls as a single one', async () => {
    const query = (first: number) => `{ assessments(first: ${first}) { edges { node {
      revision election { name } content { nature } amendments { reason } recipients { agency } earlierVersions { version } newInformation { id }
      impactReport { revision content { unresolvedIssues { text } } signatures { by } campaignIncidents { id } }
    } } } }`;
    const callsFor = async (first: number) => {
      service.storeCalls();
      const { data } = await service.subgraph('incidents', query(first), { as: 'dora' });
      expect(data.assessments.edges).toHaveLength(first);
      return service.storeCalls();
    };
    // The third has incidents to fetch, which the first has not.
    const [three, four] = [await callsFor(3), await callsFor(4)];
    expect(four).toBe(three);
    expect(four).toBeLessThan(8);
  });
});

describe('What a paper says', () => {
  const paper =
    'content { nature } earlierVersions { version content { nature } } alsoCovers { id } amendments { reason changedBlocks } recipients { agency }';
  const nothing = { content: null, earlierVersions: null, alsoCovers: null, amendments: null, recipients: null };

  it('is read by its circle, with what else its reader may see', async () => {
    const query = `{ assessment(id: "assessment:written") { ${paper} } }`;
    const said = {
      content: { nature: 'Second.' },
      earlierVersions: [{ version: 1, content: { nature: 'First.' } }],
      amendments: [{ reason: 'More.', changedBlocks: ['nature'] }],
      recipients: [],
    };
    expect((await ask(query, 'odette')).assessment).toEqual({ ...said, alsoCovers: [{ id: 'election:hidden' }] });
    expect((await ask(query, 'stan')).assessment).toEqual({ ...said, alsoCovers: [] });
  });

  it('is told to nobody else, by a list or an entity reference either', async () => {
    const lists = `{ assessments(filter: { election: "written" }) { edges { node { ${paper} } } } }`;
    for (const as of ['dora', undefined]) expect((await ask(lists, as)).assessments.edges).toEqual([{ node: nothing }]);
    const entity = `{ _entities(representations: [{ __typename: "Assessment", id: "assessment:written" }, { __typename: "ImpactReport", id: "report:written" }]) {
      ... on Assessment { ${paper} } ... on ImpactReport { signatures { by } proposedAmendment { reason } reviewNote { text } report: content { unresolvedIssues { text } } } } }`;
    const { data } = await service.subgraph('incidents', entity);
    expect(data._entities).toEqual([nothing, { signatures: null, proposedAmendment: null, reviewNote: null, report: null }]);
  });

  it('does not show in the version of the record to those who do not read it', async () => {
    const query = '{ assessment(id: "assessment:written") { revision } }';
    const revisions = async () => [(await ask(query)).assessment.revision, (await ask(query, 'odette')).assessment.revision];
    const [outside, inside] = await revisions();
    const paper = records.find(({ id }) => id === 'paper:assessment:written');
    if (paper?.type !== 'assessmentPaper') throw new Error('There is a paper.');
    const changed = { ...paper, consultedAgencies: ['NSA'] } as const;
    const { seq } = await service.ledger.commit({
      by: 'odette',
      at: '2024-06-01T12:00:00.000Z',
      reason: 'test',
      changes: [{ op: 'put', record: changed }],
    });
    await service.services.graph.applied(seq, 1000);
    const [outsideAfter, insideAfter] = await revisions();
    expect([outsideAfter === outside, insideAfter === inside]).toEqual([true, false]);
  });
});
