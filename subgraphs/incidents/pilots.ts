/** The rapid-response pilot and how fast incidents are answered (S8). */
import { agencyOrgs } from '../../domain/process/agencyOrgs.ts';
import { forOrgs } from '../../domain/process/filing.ts';
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
} from '../../domain/process/pilotProgram.ts';
import type { PilotRecord } from '../../domain/process/pilotProgram.ts';
import { isOfPilot, timingOf } from '../../domain/process/responseTimes.ts';
import type { Course } from '../../domain/process/responseTimes.ts';
import type { View } from '../../links/questions.ts';
import { connection, recordFields } from '../answers.ts';
import { presence } from '../facts.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import { visibleOne } from '../visible.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolvers.ts';
import type { TimesParent } from './parents/responding.ts';

export const pilotQueries = {
  pilot: async (_root, { id }, context) => await visibleOne('pilotProgram', id, context),
  pilots: async (_root, { status, ...page }, context) =>
    await connection(
      context.view.filedPage(
        'pilotProgram',
        { isNewestFirst: true, key: ({ startsOn }) => startsOn, passes: (pilot) => !status || pilot.status === status },
        page,
      ),
      (ids) => context.many('pilotProgram', ids),
    ),
  responseTimes: (_root, _args, { view }) => {
    const courses = coursesIn(view);
    const pilots = view.filed('pilotProgram');
    const isPilot = (course: Course) => pilots.some((pilot) => isOfPilot(course, pilot));
    return { pilot: timesOf(courses.filter(isPilot)), others: timesOf(courses.filter((course) => !isPilot(course))) };
  },
} satisfies Partial<QueryResolvers>;

/** What the viewer sees of how each incident went; an incident whose reporter is not visible belongs to no pilot. */
function coursesIn(view: View): Course[] {
  const advisories = view.filed('advisory');
  return view.filed('incident').map((incident) => {
    const derived = advisories.filter(({ derivedFrom }) => derivedFrom.includes(incident.id));
    return {
      incident,
      victim: view.filedOn('victim', incident.id)[0] ?? null,
      advisories: derived,
      acknowledgements: derived.flatMap(({ id }) => view.filedOn('acknowledgement', id)),
      disseminations: view.filedOn('dissemination', incident.id),
      cases: view.filedOn('responseCase', incident.id),
    };
  });
}

/** Only incidents with some answer count; those that were only published have no course here. */
function timesOf(courses: readonly Course[]): TimesParent {
  const timings = courses.map(timingOf).filter((timing) => timing !== null);
  const measured = timings.filter(({ sharedAt, containedAt }) => sharedAt !== null || containedAt !== null);
  const { medianMinutesToShare, medianMinutesToAcknowledge, medianMinutesToContain } = pilotMetrics({ participants: [] }, measured);
  return { incidents: measured.length, medianMinutesToShare, medianMinutesToAcknowledge, medianMinutesToContain };
}

export const pilotMutations = {
  planPilot: async (_root, args, context) => {
    const { name, objective, startsOn, endsOn, channels } = args.input;
    return await opened(context, machine, planPilot, args, {
      prefix: 'pilot',
      input: { name, objective, startsOn, endsOn, channels: channels ?? [] },
      facts: null,
      marking: args.input,
      default: forOrgs([agencyOrgs.DHS_CISA], context.viewer.user),
      isSynthetic: args.input.isSynthetic,
    });
  },
  openEnrolment: async (_root, args, context) =>
    await moved(context, machine, openEnrolment, args, { id: args.input.id, input: {}, facts: null }),
  enrolParticipant: async (_root, args, context) => {
    const { id, org, level } = args.input;
    const violations = presence('organization', org, 'org', context);
    return await moved(context, machine, enrolParticipant, args, { id, input: { org, level }, facts: null, violations });
  },
  activatePilot: async (_root, args, context) =>
    await moved(context, machine, activatePilot, args, { id: args.input.id, input: {}, facts: null }),
  evaluatePilot: async (_root, args, context) =>
    await moved(context, machine, evaluatePilot, args, { id: args.input.id, input: {}, facts: null }),
  transitionPilot: async (_root, args, context) =>
    await moved(context, machine, transitionPilot, args, { id: args.input.id, input: { outcome: args.input.outcome }, facts: null }),
  endPilot: async (_root, args, context) =>
    await moved(context, machine, endPilot, args, { id: args.input.id, input: { outcome: args.input.outcome }, facts: null }),
} satisfies Partial<MutationResolvers>;

export const pilotTypes = {
  PilotProgram: {
    __resolveReference: async ({ id }, context) => await visibleOne('pilotProgram', id, context),
    ...recordFields,
    allowedMoves: movesOf(machine),
    participantsByLevel: (pilot) => pilotMetrics(pilot, []).participantsByLevel,
    metrics: (pilot: PilotRecord, _args, { view }) => timesOf(coursesIn(view).filter((course) => isOfPilot(course, pilot))),
  },
} satisfies Pick<Resolvers, 'PilotProgram'>;
