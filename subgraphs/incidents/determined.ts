/** What the steps of interference determinations say and look at, from the inputs of the API. */
import { randomUUID } from 'node:crypto';
import type { Violation } from '../../domain/errors.ts';
import { markingFrom } from '../../domain/markings.ts';
import { deciders } from '../../domain/process/consultationFiling.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import type {
  Consulted,
  Decided,
  Heard,
  InterferenceFile,
  InterferenceOpened,
  InterferenceRecord,
} from '../../domain/process/interferenceDetermination.ts';
import type { KnownElection } from '../../domain/process/elections.ts';
import type { Publication } from '../../domain/process/publication.ts';
import { clear } from '../../domain/tlp.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { notFound } from '../mutate.ts';
import type { Moved, Opened } from '../moves.ts';
import type { Loaded } from '../records.ts';
import { electionId, visibleOne } from '../visible.ts';
import type {
  ConsultOfficialsInput,
  DecideInterferenceInput,
  GiveConsultationInput,
  OpenInterferenceInput,
  RecordConsultationInput,
} from './generated/resolvers.ts';
import { stateAt, stateOffices } from './places.ts';

/** A question opened for the agencies that decide it. */
export async function openedOn(
  input: OpenInterferenceInput,
  context: SubgraphContext,
): Promise<Opened<InterferenceFile, InterferenceOpened, { readonly elections: readonly KnownElection[] }>> {
  const election = electionId(input.election, context);
  const incidents = [...new Set(input.incidents ?? [])];
  return {
    prefix: 'interference',
    input: { election, incidents },
    facts: { elections: await context.many('election', context.view.visible('election', [election])) },
    violations: [...presence('election', election, 'election', context), ...presence('incident', incidents, 'incidents', context)],
    default: forOrgs(deciders, context.viewer.user),
    isSynthetic: input.isSynthetic,
  };
}

/** The offices asked: State and local ones that are there. */
export async function askedOf(
  { id, orgs }: ConsultOfficialsInput,
  context: SubgraphContext,
): Promise<Moved<InterferenceFile, { readonly orgs: readonly string[] }, null>> {
  const offices = await context.many('organization', orgs);
  const others = offices.filter(({ level }) => level !== 'STATE' && level !== 'LOCAL');
  const violations = others.map(({ id: org }): Violation => ({
    code: 'BAD_INPUT',
    message: `${org} is no State or local office.`,
    field: 'orgs',
  }));
  return { id, input: { orgs }, facts: null, violations: [...presence('organization', orgs, 'orgs', context), ...violations] };
}

/** What the writer says for their own office. */
export async function said(
  { id, text }: GiveConsultationInput,
  context: SubgraphContext,
): Promise<Moved<InterferenceFile, { readonly text: string }, Consulted>> {
  return { id, input: { text }, facts: await consultedAt(context.viewer.org, null, context) };
}

/** What an official of an office said, where the office is known, or for a State. */
export async function heard(input: RecordConsultationInput, context: SubgraphContext): Promise<Moved<InterferenceFile, Heard, Consulted>> {
  const { id, official, level, text, date } = input;
  const state = typeof input.state === 'string' ? stateId(input.state, context) : null;
  return {
    id,
    input: { official, level, text, date: date ?? context.services.today() },
    facts: await consultedAt(input.org ?? null, state, context),
    violations: [
      ...presence('organization', input.org, 'org', context),
      ...(typeof input.state === 'string' && state === null ? [notFound('State', input.state, 'state')] : []),
    ],
  };
}

/** A decision, with the marking asked for or as it was. */
export async function decided(
  input: DecideInterferenceInput,
  context: SubgraphContext,
): Promise<Moved<InterferenceFile, Decided, Publication>> {
  const { id, outcome, foreignActor, conductElements, purposesOrEffects, consultationWaiverReason, rationale, ...asked } = input;
  const record = await visibleOne('interferenceDetermination', id, context);
  const incidents = record === null ? [] : await context.many('incident', record.incidents);
  return {
    id,
    input: {
      outcome,
      test: {
        foreignActor: typeof foreignActor === 'string' ? (context.view.actorId(foreignActor) ?? foreignActor) : null,
        conductElements: [...new Set(conductElements ?? [])],
        purposesOrEffects: [...new Set(purposesOrEffects ?? [])],
      },
      consultationWaiverReason: consultationWaiverReason ?? null,
      rationale: rationale ?? '',
    },
    facts: {
      marking: markingFrom(asked, record?.marking ?? clear, context.viewer.user ?? ''),
      sources: incidents.map((incident) => ({ id: incident.id, tlp: incident.marking.tlp, tearlines: [] })),
    },
    violations: presence('actor', foreignActor, 'foreignActor', context),
    marking: asked,
  };
}

/** The consultations on a determination that the viewer may read, of one State or of all, oldest first. */
export async function consultationsOn({ id }: Loaded<InterferenceRecord>, state: string | null | undefined, context: SubgraphContext) {
  const wanted = typeof state === 'string' ? stateId(state, context) : null;
  if (typeof state === 'string' && wanted === null) return [];
  const found = context.view.filedOn('consultation', id).filter((each) => wanted === null || each.state === wanted);
  const inOrder = [...found].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  return await context.many(
    'consultation',
    inOrder.map((each) => each.id),
  );
}

/** The office, its State and those it is a client of, which read what its official says. */
async function consultedAt(org: string | null, state: string | null, context: SubgraphContext): Promise<Consulted> {
  const office = org === null ? null : await visibleOne('organization', org, context);
  const ofState = state ?? stateAt(office?.jurisdiction ?? null, context);
  const readers = [...(org === null ? [] : [org]), ...(office?.clientOf ?? []), ...stateOffices(ofState, context)];
  return { id: `consultation:${randomUUID()}`, org: office?.id ?? null, state: ofState, readers: [...new Set(readers)] };
}

/** The id of a visible State or territory by postal code or id. */
function stateId(state: string, { view }: SubgraphContext): string | null {
  const found = view.filed('jurisdiction').find(({ id, level, stateCode }) => {
    return (level === 'STATE' || level === 'TERRITORY') && (id === state || stateCode === state);
  });
  return found?.id ?? null;
}
