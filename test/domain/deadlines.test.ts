import { describe, expect, it } from '@jest/globals';
import { congressDeadlines } from '../../domain/congressDeadlines.ts';
import { openDeadlines } from '../../domain/deadlines.ts';
import type { AssessmentRecord, ElectionRecord, EmergencyNoticeRecord, ImpactReportRecord } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import type { EmergencyRecord } from '../../domain/process/nationalEmergency.ts';

const recorded = { marking: clear, sources: [], isSynthetic: true } as const;
const election: ElectionRecord = {
  ...recorded,
  type: 'election',
  id: 'election:2020',
  name: 'the general election of 2020',
  date: '2020-11-03',
  electionType: 'GENERAL',
  officeLevel: 'FEDERAL',
  jurisdiction: null,
  conclusionDate: null,
  conclusionReason: null,
};
const document = { ...recorded, status: 'DELIVERED', version: 1, publicSummary: null, releasedAt: null, deliveredAt: null } as const;
const assessment = (given: Partial<AssessmentRecord> = {}): AssessmentRecord => ({
  ...document,
  type: 'assessment',
  id: 'assessment:2020',
  election: election.id,
  receivedAt: null,
  ...given,
});
const report = (given: Partial<ImpactReportRecord> = {}): ImpactReportRecord => ({
  ...document,
  type: 'impactReport',
  id: 'impact:2020',
  assessment: 'assessment:2020',
  reviewRequired: null,
  ...given,
});
const delivered = assessment({ deliveredAt: '2021-01-07', receivedAt: '2021-01-07' });
const notice = (noticeDate: string): EmergencyNoticeRecord => ({
  ...recorded,
  type: 'emergencyNotice',
  id: `notice:${noticeDate}`,
  noticeDate,
  continuesBeyond: `${noticeDate.slice(0, 4)}-09-12`,
});
const open = (day: string, given: { assessment?: AssessmentRecord; impactReport?: ImpactReportRecord } = {}) =>
  openDeadlines([{ election, assessment: given.assessment ?? null, impactReport: given.impactReport ?? null }], [], day);

describe('open deadlines', () => {
  it('name an undelivered assessment with its due day and section', () => {
    expect(open('2020-12-28')).toEqual([
      {
        title: 'Deliver the assessment of interference in the general election of 2020',
        opens: null,
        due: '2020-12-18',
        section: 'EO 13848 section 1(a)',
        daysOverdue: 10,
        subject: { type: 'election', id: 'election:2020' },
      },
    ]);
  });
  it.each([
    ['2020-12-18', 0],
    ['2020-12-19', 1],
  ])('on %s count the assessment %i days overdue', (day, days) => {
    expect(open(day, { assessment: assessment() }).map((each) => each.daysOverdue)).toEqual([days]);
  });
  it('show the assessment open on days before it was delivered', () => {
    expect(open('2021-01-06', { assessment: delivered }).map((each) => each.section)).toEqual(['EO 13848 section 1(a)']);
  });
  it('turn to the report once the assessment is received', () => {
    expect(open('2021-02-22', { assessment: delivered, impactReport: report() })).toEqual([
      {
        title: 'Deliver the report on effects on the general election of 2020',
        opens: '2021-01-07',
        due: '2021-02-21',
        section: 'EO 13848 section 1(b)',
        daysOverdue: 1,
        subject: { type: 'assessment', id: 'assessment:2020' },
      },
    ]);
  });
  it('end with the public release of a report whose delivery is not established', () => {
    const impactReport = report({ releasedAt: '2021-03-16' });
    expect(open('2021-03-15', { assessment: delivered, impactReport })).toHaveLength(1);
    expect(open('2021-03-16', { assessment: delivered, impactReport })).toEqual([]);
  });
  it('leave out elections that the order does not cover', () => {
    const state = { ...election, officeLevel: 'STATE' } as const;
    expect(openDeadlines([{ election: state, assessment: null, impactReport: null }], [], '2021-06-01')).toEqual([]);
  });
});

describe("the emergency's notice", () => {
  it.each([
    ['2026-06-13', []],
    ['2026-06-14', ['2026-09-12']],
    ['2026-09-12', ['2026-09-12']],
    ['2026-09-13', []],
    ['2018-09-12', []],
  ])('on %s is wanted by %j', (day, due) => {
    expect(openDeadlines([], [], day).map((each) => each.due)).toEqual(due);
  });
  it('is done by a notice inside the window and not by one before it', () => {
    expect(openDeadlines([], [notice('2024-09-09')], '2024-09-10')).toEqual([]);
    expect(openDeadlines([], [notice('2024-06-13')], '2024-09-10')).toHaveLength(1);
    expect(openDeadlines([], [notice('2024-09-09')], '2024-09-08')).toHaveLength(1);
  });
});

describe('Reports to Congress on the emergency', () => {
  const emergency = { declaredOn: '2018-09-12', anniversary: '2025-09-12', overSince: null };
  const sent = (periodStart: string, periodEnd: string, submittedAt: string | null, kind: 'PERIODIC' | 'FINAL' = 'PERIODIC') =>
    ({ ...recorded, type: 'congressReport', id: 'c', kind, periodStart, periodEnd, submittedAt, summary: 'Little was spent.' }) as const;
  const owed = (day: string, reports: readonly ReturnType<typeof sent>[] = [], more: object = {}) =>
    congressDeadlines({ ...emergency, ...more }, reports, day).map(({ title, due }) => [title, due]);
  const spring = ['Send Congress the report on 2024-09-12 to 2025-03-12', '2025-06-10'];

  it.each([
    ['the day before the first six months end', '2019-03-11', []],
    ['the day they end', '2019-03-12', [['Send Congress the report on 2018-09-12 to 2019-03-12', '2019-06-10']]],
    ['the last day of later ones', '2025-03-12', [spring]],
    ['the day before the next end', '2025-09-11', [spring]],
    ['months of which nothing is established', '2026-03-12', []],
  ])('are owed for the last six months that ended, at %s', (_, day, expected) => {
    expect(owed(day)).toEqual(expected);
  });

  it('are not owed once one on those months was sent, and are before it was', () => {
    const report = sent('2024-09-12', '2025-03-12', '2025-06-01');
    expect([owed('2025-06-01', [report]), owed('2025-05-31', [report])]).toEqual([[], [spring]]);
    expect(owed('2025-06-01', [sent('2024-03-12', '2024-09-12', '2024-12-01')])).toEqual([spring]);
    expect(owed('2025-06-01', [sent('2024-09-12', '2025-03-12', null)])).toEqual([spring]);
  });

  it('end with a final one, 90 days after the emergency', () => {
    const over = { overSince: '2025-02-01' };
    const final = ['Send Congress the final report on the emergency', '2025-05-02'];
    expect(owed('2025-02-10', [sent('2024-03-12', '2024-09-12', '2024-12-01')], over)).toEqual([final]);
    expect(owed('2025-01-31', [sent('2024-03-12', '2024-09-12', '2024-12-01')], over)).toEqual([]);
    expect(owed('2025-04-20', [sent('2024-09-12', '2025-02-01', '2025-04-20', 'FINAL')], over)).toEqual([]);
  });

  it('stand among the deadlines with the section that asks for them', () => {
    const file = { emergency: emergency as EmergencyRecord, congressReports: [] };
    expect(openDeadlines([], [], '2025-06-12', file).find(({ section }) => section.endsWith('401(c)'))).toMatchObject({
      title: spring[0],
      opens: '2025-03-12',
      daysOverdue: 2,
      subject: null,
    });
  });
});
