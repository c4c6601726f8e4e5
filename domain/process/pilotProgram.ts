/** A trial of faster sharing among all levels of government, measured by how long sharing, acknowledging and containing take. */
import type { Day, Instant } from '../model.ts';
import { periodInOrder } from './chronology.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { alsoFor } from './filing.ts';
import { inWords, stated } from './stated.ts';

export const pilotStatuses = ['PLANNED', 'ENROLLING', 'ACTIVE', 'EVALUATING', 'TRANSITIONED', 'ENDED'] as const;
export type PilotStatus = (typeof pilotStatuses)[number];
/** The levels that a pilot must bring together. */
export const pilotLevels = ['FEDERAL', 'STATE', 'LOCAL'] as const;
export type PilotLevel = (typeof pilotLevels)[number] | 'TRIBAL' | 'TERRITORIAL' | 'PRIVATE';

export interface PilotParticipant {
  readonly org: string;
  readonly level: PilotLevel;
  readonly enrolledAt: Instant;
}
export interface PilotRecord extends Tracked<'pilotProgram', PilotStatus> {
  readonly name: string;
  readonly objective: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly channels: readonly string[];
  readonly participants: readonly PilotParticipant[];
  /** What came of it; null until it is over. */
  readonly outcome: string | null;
}

const who = ['DHS_CISA_ANALYST'] as const;

export const planPilot: Opening<PilotRecord, Pick<PilotRecord, 'name' | 'objective' | 'startsOn' | 'endsOn' | 'channels'>, null> = {
  name: 'planPilot',
  doing: 'plan pilots',
  to: 'PLANNED',
  who,
  needs: [
    stated('name', 'A pilot needs a name.'),
    stated('objective', 'Say what the pilot is to show.'),
    periodInOrder('startsOn', 'endsOn'),
  ],
  fields: ({ input }) => ({ ...input, participants: [], outcome: null }),
};

export const openEnrolment: Transition<PilotRecord, object, null> = {
  name: 'openEnrolment',
  doing: 'open pilots for participants',
  from: ['PLANNED'],
  to: 'ENROLLING',
  who,
  needs: [],
  changes: () => ({}),
};

export const enrolParticipant: Transition<PilotRecord, Omit<PilotParticipant, 'enrolledAt'>, null> = {
  name: 'enrolParticipant',
  doing: 'enrol participants of pilots',
  from: ['ENROLLING', 'ACTIVE'],
  to: null,
  who,
  needs: [stated('org', 'Name the organisation.')],
  changes: ({ record, input, at }) =>
    record.participants.some(({ org }) => org === input.org)
      ? {}
      : { participants: [...record.participants, { ...input, enrolledAt: at }], marking: alsoFor(record.marking, input.org) },
};

const allLevels: Guard<{ readonly record: PilotRecord }> = {
  codes: ['PILOT_LEVEL_MISSING'],
  holds: 'At least one Federal, one State and one local participant are enrolled',
  violations: ({ record }) => {
    const missing = pilotLevels.filter((level) => !record.participants.some((each) => each.level === level));
    if (missing.length === 0) return [];
    const message = `Pilot needs at least one Federal, one State and one local participant; missing ${inWords(missing)}.`;
    return [{ code: 'PILOT_LEVEL_MISSING', message, field: 'participants', details: { missing } }];
  },
};

export const activatePilot: Transition<PilotRecord, object, null> = {
  name: 'activatePilot',
  doing: 'start pilots',
  from: ['ENROLLING'],
  to: 'ACTIVE',
  who,
  needs: [allLevels],
  changes: () => ({}),
};

export const evaluatePilot: Transition<PilotRecord, object, null> = {
  name: 'evaluatePilot',
  doing: 'evaluate pilots',
  from: ['ACTIVE'],
  to: 'EVALUATING',
  who,
  needs: [],
  changes: () => ({}),
};

interface Concluded {
  readonly outcome: string;
}
const concluded = stated('outcome', 'Say what came of the pilot.');

export const transitionPilot: Transition<PilotRecord, Concluded, null> = {
  name: 'transitionPilot',
  doing: 'turn pilots into services',
  from: ['EVALUATING'],
  to: 'TRANSITIONED',
  who,
  needs: [concluded],
  changes: ({ input }) => input,
};

export const endPilot: Transition<PilotRecord, Concluded, null> = {
  name: 'endPilot',
  doing: 'end pilots',
  from: ['EVALUATING'],
  to: 'ENDED',
  who,
  needs: [concluded],
  changes: ({ input }) => input,
};

/** When one piece of information was reported, shared, acknowledged and its incident contained; null where it was not. */
export interface PilotTiming {
  readonly reportedAt: Instant;
  readonly sharedAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  readonly containedAt: Instant | null;
}
/** Medians in minutes, null where nothing was measured. Containing counts from the report, acknowledging from the sharing. */
export interface PilotMetrics {
  readonly medianMinutesToShare: number | null;
  readonly medianMinutesToAcknowledge: number | null;
  readonly medianMinutesToContain: number | null;
  readonly participantsByLevel: readonly { readonly level: PilotLevel; readonly count: number }[];
}

/** What a pilot has achieved, from the instants recorded; of an even number of times, the mean of the middle two. */
export function pilotMetrics(pilot: Pick<PilotRecord, 'participants'>, timings: readonly PilotTiming[]): PilotMetrics {
  const levels = [...new Set(pilot.participants.map(({ level }) => level))].sort();
  return {
    medianMinutesToShare: median(timings.map((each) => minutes(each.reportedAt, each.sharedAt))),
    medianMinutesToAcknowledge: median(timings.map((each) => minutes(each.sharedAt, each.acknowledgedAt))),
    medianMinutesToContain: median(timings.map((each) => minutes(each.reportedAt, each.containedAt))),
    participantsByLevel: levels.map((level) => ({ level, count: pilot.participants.filter((each) => each.level === level).length })),
  };
}

function minutes(from: Instant | null, until: Instant | null): number | null {
  return from === null || until === null ? null : (Date.parse(until) - Date.parse(from)) / 60_000;
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const low = known[Math.floor((known.length - 1) / 2)];
  const high = known[Math.floor(known.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export const pilotMachine: Machine<PilotRecord> = {
  type: 'pilotProgram',
  noun: 'pilot',
  about:
    'A trial that brings Federal, State and local participants together. What it achieved is computed from recorded times, never entered.',
  states: pilotStatuses,
  terminal: ['TRANSITIONED', 'ENDED'],
  openings: [planPilot],
  transitions: [openEnrolment, enrolParticipant, activatePilot, evaluatePilot, transitionPilot, endPilot],
};
