import { describe, expect, it } from '@jest/globals';
import { openDeadlines } from '../../domain/deadlines.ts';
import type { AssessmentRecord, ElectionRecord, EmergencyNoticeRecord, ImpactReportRecord } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';

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
