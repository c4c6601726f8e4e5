import { describe, expect, it } from '@jest/globals';
import {
  assignTask,
  caseMachine as machine,
  closeResponseCase,
  completeTask,
  coordinateResponse,
  escalateResponseCase,
  mitigateResponse,
  monitorResponse,
  notifyPartner,
  openResponseCase,
  overdueTasks,
} from '../../../domain/process/responseCase.ts';
import type { CaseFile } from '../../../domain/process/responseCase.ts';
import { as, expectRule, made, moved, opened } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const dhs = as('DHS_CISA_ANALYST', 'US-CISA');
const vendor = as('PRIVATE_SECTOR_MEMBER', 'EX-VENDOR', 'vera');
const asked = { incident: 'incident:1', lead: 'US-CISA' };
const begun = made(opened(machine, openResponseCase, asked, null, dhs));
const partner = { org: 'EX-VENDOR', sector: 'Election technology', role: 'Runs the pages' };
const notified = made(moved(machine, notifyPartner, begun, partner, null, dhs, '2026-11-20T13:00:00Z'));
const task = { id: 't1', owner: 'EX-VENDOR', text: 'Take the copies down.', dueAt: '2026-11-22' };
const assigned = made(moved(machine, assignTask, notified, task, null, dhs));
const escalate = (severity: 'MEDIUM' | 'HIGH' | null) =>
  moved(machine, escalateResponseCase, notified, { reason: 'It spreads.' }, { severity }, dhs);

const rules: Rule[] = [
  {
    rule: 'Coordination with nobody',
    hit: () => moved(machine, coordinateResponse, begun, {}, null, dhs),
    refused: [['BAD_INPUT', 'Notify at least one partner before the response is coordinated.']],
    miss: 'with one partner',
    passes: () => moved(machine, coordinateResponse, notified, {}, null, dhs),
  },
  {
    rule: 'Escalating a MEDIUM incident',
    hit: () => escalate('MEDIUM'),
    refused: [['BAD_INPUT', 'Only incidents of severity HIGH or above are escalated; this one is MEDIUM.']],
    miss: 'a HIGH one',
    passes: () => escalate('HIGH'),
  },
  {
    rule: 'Escalating an incident that nobody rated',
    hit: () => escalate(null),
    refused: [['BAD_INPUT', 'Only incidents of severity HIGH or above are escalated; this one is not rated.']],
    miss: 'a HIGH one',
    passes: () => escalate('HIGH'),
  },
  {
    rule: 'A task for somebody outside the case',
    hit: () => moved(machine, assignTask, begun, task, null, dhs),
    refused: [['BAD_INPUT', 'EX-VENDOR is no partner in this case; notify it first.']],
    miss: 'for a partner',
    passes: () => moved(machine, assignTask, notified, task, null, dhs),
  },
  {
    rule: 'Completing another partner’s task',
    hit: () => moved(machine, completeTask, assigned, { task: 't1' }, null, as('PRIVATE_SECTOR_MEMBER', 'EX-OTHER')),
    refused: [['NOT_FOUND', 'No task of yours has the id "t1".']],
    miss: 'one’s own',
    passes: () => moved(machine, completeTask, assigned, { task: 't1' }, null, vendor),
  },
  {
    rule: 'Closing without lessons',
    hit: () => moved(machine, closeResponseCase, { ...assigned, status: 'MONITORING' }, { lessons: ' ' }, null, dhs),
    refused: [['BAD_INPUT', 'Record the lessons learned.']],
    miss: 'with them',
    passes: () => moved(machine, closeResponseCase, { ...assigned, status: 'MONITORING' }, { lessons: 'Register names early.' }, null, dhs),
  },
];

describe('A response case', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('keeps the first time of each step, whatever happens again', () => {
    const twice = made(moved(machine, notifyPartner, notified, partner, null, dhs, '2026-11-20T15:00:00Z'));
    const mitigating: CaseFile = { ...twice, status: 'MITIGATING' };
    const watched = made(moved(machine, monitorResponse, mitigating, {}, null, dhs, '2026-11-20T18:00:00Z'));
    const again = made(moved(machine, monitorResponse, { ...watched, status: 'MITIGATING' }, {}, null, dhs, '2026-11-20T20:00:00Z'));
    expect([again.partners.length, again.openedAt, again.firstPartnerNotifiedAt, again.containedAt]).toEqual([
      1,
      '2026-11-20T12:00:00Z',
      '2026-11-20T13:00:00Z',
      '2026-11-20T18:00:00Z',
    ]);
  });

  it('lists tasks that are overdue from the day after they were due, and not once done', () => {
    const done = made(moved(machine, completeTask, assigned, { task: 't1' }, null, vendor));
    expect([
      overdueTasks([assigned], '2026-11-22'),
      overdueTasks([assigned], '2026-11-23').map(({ id }) => id),
      overdueTasks([done], '2026-11-23'),
    ]).toEqual([[], ['t1'], []]);
  });

  itWalks(
    machine,
    [
      '> OPEN',
      'OPEN > COORDINATING',
      'COORDINATING > MITIGATING',
      'MITIGATING > MONITORING',
      'MONITORING > CLOSED',
      'OPEN > ESCALATED',
      'COORDINATING > ESCALATED',
      'MITIGATING > ESCALATED',
      'MONITORING > ESCALATED',
      'ESCALATED > COORDINATING',
    ],
    [beginning(openResponseCase, dhs, asked, null)],
    [
      asking(notifyPartner, dhs, partner, null),
      asking(coordinateResponse, dhs, {}, null),
      asking(assignTask, dhs, task, null),
      asking(completeTask, vendor, { task: 't1' }, null),
      asking(mitigateResponse, dhs, {}, null),
      asking(monitorResponse, dhs, {}, null),
      asking(closeResponseCase, dhs, { lessons: 'Register names early.' }, null),
      asking(escalateResponseCase, dhs, { reason: 'It spreads.' }, { severity: 'SEVERE' }),
      asking(escalateResponseCase, dhs, { reason: 'It spreads.' }, { severity: 'LOW' }),
    ],
    200,
  );
});
