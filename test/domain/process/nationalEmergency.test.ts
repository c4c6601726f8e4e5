import { describe, expect, it } from '@jest/globals';
import {
  continueEmergency,
  emergencyMachine as machine,
  lapseEmergency,
  noticeWindow,
  recordEmergency,
  terminateEmergency,
} from '../../../domain/process/nationalEmergency.ts';
import type { EmergencyRecord } from '../../../domain/process/nationalEmergency.ts';
import { as, expectRule, made, moved, opened } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const treasury = as('TREASURY_OFFICER');
const declared = made(opened(machine, recordEmergency, {}, null, treasury));
const in2026: EmergencyRecord = { ...declared, anniversary: '2026-09-12' };
const notice = (noticeDate: string, record = in2026, at = '2026-11-20T12:00:00Z') =>
  moved(machine, continueEmergency, record, { noticeDate, citation: null }, null, treasury, at);
const lapse = (at: string) => moved(machine, lapseEmergency, in2026, { reason: 'The Register has none.' }, null, treasury, at);

const rules: Rule[] = [
  {
    rule: 'A notice 91 days before the anniversary',
    hit: () => notice('2026-06-13'),
    refused: [['EMERGENCY_NOTICE_OUTSIDE_WINDOW', 'Notice dated 2026-06-13; window is 2026-06-14 to 2026-09-12.']],
    miss: '90 days before',
    passes: () => notice('2026-06-14'),
  },
  {
    rule: 'A notice the day after the anniversary',
    hit: () => notice('2026-09-13'),
    refused: [['EMERGENCY_NOTICE_OUTSIDE_WINDOW', 'Notice dated 2026-09-13; window is 2026-06-14 to 2026-09-12.']],
    miss: 'on it',
    passes: () => notice('2026-09-12'),
  },
  {
    rule: 'A notice of tomorrow',
    hit: () => notice('2026-09-08', in2026, '2026-09-07T12:00:00Z'),
    refused: [['DELIVERED_DATE_IN_FUTURE', 'noticeDate (2026-09-08) cannot be after today (2026-09-07).']],
    miss: 'of today',
    passes: () => notice('2026-09-07', in2026, '2026-09-07T12:00:00Z'),
  },
  {
    rule: 'A lapse on the anniversary',
    hit: () => lapse('2026-09-12T23:00:00Z'),
    refused: [['DATE_ORDER', 'A notice may still come until 2026-09-12; only after that day is it known to have lapsed.']],
    miss: 'the day after',
    passes: () => lapse('2026-09-13T00:00:00Z'),
  },
];

describe('The national emergency', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('was continued by each of the published notices, year after year', () => {
    const published = ['2019-09-10', '2020-09-10', '2021-09-07', '2022-09-07', '2023-09-07', '2024-09-09'];
    const continued = published.reduce((record, day) => made(notice(day, record)), declared);
    expect([continued.anniversary, continued.notices.map(({ continuesBeyond }) => continuesBeyond.slice(0, 4))]).toEqual([
      '2025-09-12',
      ['2019', '2020', '2021', '2022', '2023', '2024'],
    ]);
    expect(noticeWindow('2026-09-12')).toEqual({ opens: '2026-06-14', closes: '2026-09-12' });
  });

  it('is over since the anniversary that no notice preceded', () => {
    expect(made(lapse('2026-10-01T12:00:00Z')).overSince).toBe('2026-09-12');
  });

  itWalks(
    machine,
    ['> IN_EFFECT', 'IN_EFFECT > LAPSED', 'IN_EFFECT > TERMINATED'],
    [beginning(recordEmergency, treasury, {}, null)],
    [
      asking(continueEmergency, treasury, { noticeDate: '2019-09-10', citation: null }, null),
      asking(continueEmergency, treasury, { noticeDate: '2020-09-10', citation: null }, null),
      asking(lapseEmergency, treasury, { reason: 'The Register has none.' }, null),
      asking(terminateEmergency, treasury, { reason: 'An order.' }, null),
    ],
  );
});
