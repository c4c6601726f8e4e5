/** The joint response to an incident: partners, tasks, and how long each step took. */
import type { Day, Instant, Recorded, SeverityLevel } from '../model.ts';
import { severityLevels } from '../model.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { alsoFor } from './filing.ts';
import { stated } from './stated.ts';

export const caseStatuses = ['OPEN', 'COORDINATING', 'MITIGATING', 'MONITORING', 'CLOSED', 'ESCALATED'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export interface CasePartner {
  readonly org: string;
  readonly sector: string;
  readonly role: string;
  readonly notifiedAt: Instant;
}
export interface CaseTask {
  readonly id: string;
  /** The organisation that does it. */
  readonly owner: string;
  readonly text: string;
  /** The last day for it. */
  readonly dueAt: Day;
  readonly doneAt: Instant | null;
}
export interface CaseRecord extends Tracked<'responseCase', CaseStatus> {
  readonly incident: string;
  /** Organisation in the lead. */
  readonly lead: string;
  readonly partners: readonly CasePartner[];
  readonly openedAt: Instant;
  readonly firstPartnerNotifiedAt: Instant | null;
  readonly containedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly lessons: string | null;
  readonly escalationReason: string | null;
}

/** A task as it is kept: for its owner, the lead and Homeland Security, because partners do not see each other's work. */
export interface CaseTaskRecord extends Recorded, Omit<CaseTask, 'id'> {
  readonly type: 'caseTask';
  readonly responseCase: string;
}
/** A case with the tasks that the viewer may see. */
export interface CaseFile extends CaseRecord {
  readonly tasks: readonly CaseTask[];
}

const who = ['DHS_CISA_ANALYST'] as const;
const running = ['OPEN', 'COORDINATING', 'MITIGATING', 'MONITORING', 'ESCALATED'] as const;

export const openResponseCase: Opening<CaseFile, { readonly incident: string; readonly lead: string }, null> = {
  name: 'openResponseCase',
  doing: 'open response cases',
  to: 'OPEN',
  who,
  needs: [],
  fields: ({ input, at }) => ({
    ...input,
    partners: [],
    tasks: [],
    openedAt: at,
    firstPartnerNotifiedAt: null,
    containedAt: null,
    closedAt: null,
    lessons: null,
    escalationReason: null,
  }),
};

export const notifyPartner: Transition<CaseFile, Omit<CasePartner, 'notifiedAt'>, null> = {
  name: 'notifyPartner',
  doing: 'notify partners of response cases',
  from: running,
  to: null,
  who,
  needs: [stated('role', 'Say what part the partner takes.')],
  // A partner reads the case from now on; that it is told is what notifying means.
  changes: ({ record, input, at }) =>
    record.partners.some(({ org }) => org === input.org)
      ? {}
      : {
          partners: [...record.partners, { ...input, notifiedAt: at }],
          firstPartnerNotifiedAt: record.firstPartnerNotifiedAt ?? at,
          marking: alsoFor(record.marking, input.org),
        },
};

export const coordinateResponse: Transition<CaseFile, object, null> = {
  name: 'coordinateResponse',
  doing: 'coordinate responses',
  from: ['OPEN', 'ESCALATED'],
  to: 'COORDINATING',
  who,
  needs: [
    {
      codes: ['BAD_INPUT'],
      holds: 'At least one partner is notified',
      violations: ({ record }) =>
        record.partners.length > 0
          ? []
          : [{ code: 'BAD_INPUT', message: 'Notify at least one partner before the response is coordinated.', field: 'partners' }],
    },
  ],
  changes: () => ({}),
};

const knownOwner: Guard<{ readonly record: CaseFile; readonly input: { readonly owner: string } }> = {
  codes: ['BAD_INPUT'],
  holds: 'The owner leads the case or is a partner in it',
  violations: ({ record, input: { owner } }) =>
    owner === record.lead || record.partners.some(({ org }) => org === owner)
      ? []
      : [{ code: 'BAD_INPUT', message: `${owner} is no partner in this case; notify it first.`, field: 'owner' }],
};

export const assignTask: Transition<CaseFile, Omit<CaseTask, 'doneAt'>, null> = {
  name: 'assignTask',
  doing: 'assign tasks of response cases',
  from: running,
  to: null,
  who,
  needs: [stated('text', 'Say what is to be done.'), knownOwner],
  changes: ({ record, input }) => ({ tasks: [...record.tasks, { ...input, doneAt: null }] }),
};

export const completeTask: Transition<CaseFile, { readonly task: string }, null> = {
  name: 'completeTask',
  doing: 'complete tasks of response cases',
  from: running,
  to: null,
  who: ['DHS_CISA_ANALYST', 'STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER'],
  needs: [
    {
      // One answer for a task that does not exist and for another's, so that a partner learns nothing of the other partners' work.
      codes: ['NOT_FOUND'],
      holds: 'The case has the task, and it is your organisation’s, or you are of Homeland Security',
      violations: ({ record, input, viewer }) => {
        const task = record.tasks.find(({ id }) => id === input.task);
        if (task !== undefined && (task.owner === viewer.org || viewer.roles.includes('DHS_CISA_ANALYST'))) return [];
        return [{ code: 'NOT_FOUND', message: `No task of yours has the id "${input.task}".`, field: 'task' }];
      },
    },
  ],
  changes: ({ record, input, at }) => ({
    tasks: record.tasks.map((task) => (task.id === input.task ? { ...task, doneAt: task.doneAt ?? at } : task)),
  }),
};

export const mitigateResponse: Transition<CaseFile, object, null> = {
  name: 'mitigateResponse',
  doing: 'begin to mitigate',
  from: ['COORDINATING'],
  to: 'MITIGATING',
  who,
  needs: [],
  changes: () => ({}),
};

export const monitorResponse: Transition<CaseFile, object, null> = {
  name: 'monitorResponse',
  doing: 'record that an incident is contained and watched',
  from: ['MITIGATING'],
  to: 'MONITORING',
  who,
  needs: [],
  changes: ({ record, at }) => ({ containedAt: record.containedAt ?? at }),
};

export const closeResponseCase: Transition<CaseFile, { readonly lessons: string }, null> = {
  name: 'closeResponseCase',
  doing: 'close response cases',
  from: ['MONITORING'],
  to: 'CLOSED',
  who,
  needs: [stated('lessons', 'Record the lessons learned.')],
  changes: ({ input, at }) => ({ lessons: input.lessons, closedAt: at }),
};

export const escalateResponseCase: Transition<CaseFile, { readonly reason: string }, { readonly severity: SeverityLevel | null }> = {
  name: 'escalateResponseCase',
  doing: 'escalate response cases',
  from: ['OPEN', 'COORDINATING', 'MITIGATING', 'MONITORING'],
  to: 'ESCALATED',
  who,
  needs: [
    stated('reason', 'Say why the case is escalated.'),
    {
      codes: ['BAD_INPUT'],
      holds: 'The incident is of severity HIGH or above',
      violations: ({ facts: { severity } }) => {
        if (severity !== null && severityLevels.indexOf(severity) >= severityLevels.indexOf('HIGH')) return [];
        const message = `Only incidents of severity HIGH or above are escalated; this one is ${severity ?? 'not rated'}.`;
        return [{ code: 'BAD_INPUT', message, field: 'severity' }];
      },
    },
  ],
  changes: ({ input }) => ({ escalationReason: input.reason }),
};

/** The tasks of some cases that are not done after their day, the longest overdue first. */
export function overdueTasks(cases: readonly Pick<CaseFile, 'tasks'>[], day: Day): CaseTask[] {
  return cases
    .flatMap(({ tasks }) => tasks.filter(({ doneAt, dueAt }) => doneAt === null && dueAt < day))
    .sort((a, b) => (a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1));
}

export const caseMachine: Machine<CaseFile> = {
  type: 'responseCase',
  noun: 'case',
  about:
    'How Homeland Security, State and local officials and private partners answer an incident together. An escalated case goes on by being coordinated again.',
  states: caseStatuses,
  terminal: ['CLOSED'],
  openings: [openResponseCase],
  transitions: [
    notifyPartner,
    coordinateResponse,
    assignTask,
    completeTask,
    mitigateResponse,
    monitorResponse,
    closeResponseCase,
    escalateResponseCase,
  ],
};
