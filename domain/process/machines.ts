/** Every machine of the process, by system of the fact sheet, and how what follows a move is carried out. */
import type { Violation } from '../errors.ts';
import type { Instant } from '../model.ts';
import type { Marking, Viewer } from '../tlp.ts';
import { advisoryMachine } from './advisory.ts';
import { assessmentMachine } from './assessment.ts';
import { attributionMachine } from './attributionJudgment.ts';
import { petitionMachine } from './delistingPetition.ts';
import { designationMachine } from './designation.ts';
import { determinationMachine } from './determination.ts';
import { impactReportMachine } from './impactReport.ts';
import { incidentMachine } from './incident.ts';
import { intelMachine } from './intelItem.ts';
import { interferenceMachine } from './interferenceDetermination.ts';
import { licenseMachine } from './license.ts';
import { move, open } from './machine.ts';
import type { Event, Follow, Machine, Tracked } from './machine.ts';
import { recommendationMachine } from './measureRecommendation.ts';
import { membershipMachine } from './membership.ts';
import { emergencyMachine } from './nationalEmergency.ts';
import { pilotMachine } from './pilotProgram.ts';
import { caseMachine } from './responseCase.ts';
import { roomMachine } from './situationRoom.ts';
import { engagementMachine } from './supportEngagement.ts';
import { tearlineMachine } from './tearline.ts';

/** The systems of the fact sheet, each with its machines. */
export const systems = [
  { title: 'Assess and determine (S1)', machines: [incidentMachine, attributionMachine, interferenceMachine] },
  { title: 'Sanctions (S2)', machines: [determinationMachine, designationMachine, petitionMachine, licenseMachine, emergencyMachine] },
  { title: 'Additional measures (S3)', machines: [recommendationMachine] },
  { title: 'Reporting after each Federal election (S4)', machines: [assessmentMachine, impactReportMachine] },
  { title: 'Sharing (S5 and S6)', machines: [membershipMachine, roomMachine, advisoryMachine, intelMachine, tearlineMachine] },
  { title: 'Support and response (S7 to S9)', machines: [engagementMachine, pilotMachine, caseMachine] },
] as const;

const byType = new Map<string, Machine<never>>(
  systems.flatMap(({ machines }) => machines.map((each) => [each.type, each as unknown as Machine<never>])),
);

/** What a commit has at hand when it carries out what follows. */
export interface FollowContext {
  /** The records that follows name, as they are before the commit. */
  readonly records: ReadonlyMap<string, Tracked>;
  /** Makes the id of a record that follows. */
  readonly newId: (machine: string) => string;
  /** The marking and origin of the record whose move it is; what follows is made alike. */
  readonly marking: Marking;
  readonly isSynthetic: boolean;
  readonly viewer: Viewer;
  readonly at: Instant;
}
export type Followed =
  | { readonly isAllowed: true; readonly records: readonly Tracked[]; readonly events: readonly Event[] }
  | { readonly isAllowed: false; readonly violations: readonly Violation[] };

/**
 * Carries out what follows a move, in order, and what follows from that.
 *
 * Roles are not asked again: who may make the first move may cause what follows. Everything else must hold, or nothing is done.
 *
 * @throws {TypeError} for a follow that names no machine, move or record there is, which is a fault of the program
 */
export function followThrough(follows: readonly Follow[], context: FollowContext): Followed {
  const records = new Map(context.records);
  const changed = new Set<string>();
  const events: Event[] = [];
  const queue = [...follows];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const outcome = followOne(next, records, context);
    if (!outcome.isAllowed) return outcome;
    records.set(outcome.record.id, outcome.record);
    changed.add(outcome.record.id);
    events.push(outcome.event);
    queue.push(...outcome.follows);
  }
  return { isAllowed: true, records: [...changed].flatMap((id) => records.get(id) ?? []), events };
}

function followOne(follow: Follow, records: ReadonlyMap<string, Tracked>, { newId, marking, isSynthetic, viewer, at }: FollowContext) {
  const machine = byType.get(follow.machine) as Machine<Tracked> | undefined;
  const asked = { input: follow.input as never, facts: null as never, viewer, at };
  const record = follow.id === null ? undefined : records.get(follow.id);
  const opening = machine?.openings.find(({ name }) => name === follow.move);
  if (machine !== undefined && opening !== undefined && follow.id === null) {
    return open(machine, opening, { ...asked, id: newId(follow.machine), marking, isSynthetic }, true);
  }
  const transition = machine?.transitions.find(({ name }) => name === follow.move);
  if (machine === undefined || transition === undefined || record === undefined) {
    throw new TypeError(`Nothing can follow by ${follow.machine}.${follow.move} of ${follow.id ?? 'a new record'}.`);
  }
  return move(machine, transition, { ...asked, record }, true);
}
