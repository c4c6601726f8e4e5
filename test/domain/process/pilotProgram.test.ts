import { describe, expect, it } from '@jest/globals';
import {
  activatePilot,
  endPilot,
  enrolParticipant,
  evaluatePilot,
  openEnrolment,
  pilotMachine as machine,
  pilotMetrics,
  planPilot,
  transitionPilot,
} from '../../../domain/process/pilotProgram.ts';
import type { PilotLevel, PilotRecord } from '../../../domain/process/pilotProgram.ts';
import { as, expectRule, made, moved, opened } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const dhs = as('DHS_CISA_ANALYST');
const asked = {
  name: 'Example pilot',
  objective: 'Share within the hour.',
  startsOn: '2026-09-01',
  endsOn: '2026-12-01',
  channels: ['Room'],
};
const planned = made(opened(machine, planPilot, asked, null, dhs));
const withLevels = (...levels: PilotLevel[]): PilotRecord => ({
  ...planned,
  status: 'ENROLLING',
  participants: levels.map((level, index) => ({ org: `EX-${index}`, level, enrolledAt: '2026-09-01T12:00:00Z' })),
});
const activate = (record: PilotRecord) => moved(machine, activatePilot, record, {}, null, dhs);

const rules: Rule[] = [
  {
    rule: 'A pilot without a locality',
    hit: () => activate(withLevels('FEDERAL', 'STATE', 'STATE')),
    refused: [['PILOT_LEVEL_MISSING', 'Pilot needs at least one Federal, one State and one local participant; missing LOCAL.']],
    miss: 'with all three levels',
    passes: () => activate(withLevels('FEDERAL', 'STATE', 'LOCAL')),
  },
  {
    rule: 'A pilot of a company alone',
    hit: () => activate(withLevels('PRIVATE')),
    refused: [
      ['PILOT_LEVEL_MISSING', 'Pilot needs at least one Federal, one State and one local participant; missing FEDERAL, STATE and LOCAL.'],
    ],
    miss: 'a company beside all three levels',
    passes: () => activate(withLevels('FEDERAL', 'STATE', 'LOCAL', 'PRIVATE')),
  },
  {
    rule: 'A pilot that ends before it starts',
    hit: () => opened(machine, planPilot, { ...asked, endsOn: '2026-08-31' }, null, dhs),
    refused: [['DATE_ORDER', 'startsOn (2026-09-01) cannot be after endsOn (2026-08-31).']],
    miss: 'one of a single day',
    passes: () => opened(machine, planPilot, { ...asked, endsOn: '2026-09-01' }, null, dhs),
  },
];

describe('A pilot', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('measures medians from recorded times: an even number gives the mean of the middle two', () => {
    const at = (time: string) => `2026-11-03T${time}:00Z`;
    const timings = [
      { reportedAt: at('10:00'), sharedAt: at('10:10'), acknowledgedAt: at('10:15'), containedAt: at('12:00') },
      { reportedAt: at('10:00'), sharedAt: at('10:30'), acknowledgedAt: null, containedAt: at('11:00') },
      { reportedAt: at('10:00'), sharedAt: at('10:20'), acknowledgedAt: at('11:20'), containedAt: null },
      { reportedAt: at('10:00'), sharedAt: null, acknowledgedAt: at('11:20'), containedAt: null },
    ];
    // By hand: sharing 10, 20, 30; acknowledging 5, 60; containing 60, 120.
    expect(pilotMetrics(withLevels('STATE', 'FEDERAL', 'STATE'), timings)).toEqual({
      medianMinutesToShare: 20,
      medianMinutesToAcknowledge: 32.5,
      medianMinutesToContain: 90,
      participantsByLevel: [
        { level: 'FEDERAL', count: 1 },
        { level: 'STATE', count: 2 },
      ],
    });
    expect(pilotMetrics(planned, [])).toEqual({
      medianMinutesToShare: null,
      medianMinutesToAcknowledge: null,
      medianMinutesToContain: null,
      participantsByLevel: [],
    });
  });

  itWalks(
    machine,
    ['> PLANNED', 'PLANNED > ENROLLING', 'ENROLLING > ACTIVE', 'ACTIVE > EVALUATING', 'EVALUATING > TRANSITIONED', 'EVALUATING > ENDED'],
    [beginning(planPilot, dhs, asked, null)],
    [
      asking(openEnrolment, dhs, {}, null),
      asking(enrolParticipant, dhs, { org: 'US-CISA', level: 'FEDERAL' }, null),
      asking(enrolParticipant, dhs, { org: 'EX-STATE-SOS', level: 'STATE' }, null),
      asking(enrolParticipant, dhs, { org: 'EX-COUNTY-CLERK', level: 'LOCAL' }, null),
      asking(activatePilot, dhs, {}, null),
      asking(evaluatePilot, dhs, {}, null),
      asking(transitionPilot, dhs, { outcome: 'It works.' }, null),
      asking(endPilot, dhs, { outcome: 'It does not.' }, null),
    ],
  );
});
