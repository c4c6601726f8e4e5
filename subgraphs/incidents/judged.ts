/** What the steps of attribution judgments say and look at, from the inputs of the API. */
import type { Violation } from '../../domain/errors.ts';
import type { AttributionRecord, IncidentRecord } from '../../domain/model.ts';
import type { AskedMarking } from '../../domain/markings.ts';
import { markingFrom } from '../../domain/markings.ts';
import { agencyOrgs } from '../../domain/process/agencyOrgs.ts';
import { strongestNexus } from '../../domain/process/attributionJudgment.ts';
import type { Judged, Remaining, ReplacementFacts } from '../../domain/process/attributionJudgment.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import { reachesAllOf } from '../../domain/process/publication.ts';
import type { Publication } from '../../domain/process/publication.ts';
import { clear } from '../../domain/tlp.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import type { Moved, Opened } from '../moves.ts';
import type { Loaded } from '../records.ts';
import { visibleOne } from '../visible.ts';
import type { DraftAttributionInput, EditAttributionInput, PublishAttributionInput } from './generated/resolvers.ts';

/** A new judgment: for the author's office until other agencies take part; synthetic where its incident is. */
export async function drafted(
  input: DraftAttributionInput,
  context: SubgraphContext,
): Promise<Opened<AttributionRecord, Judged & { readonly incident: string }, null>> {
  const incident = await visibleOne('incident', input.incident, context);
  return {
    prefix: 'attribution',
    input: { ...judgedFrom(input, null, context), incident: input.incident },
    facts: null,
    violations: [...presence('incident', input.incident, 'incident', context), ...(await unknownEnds(input, context))],
    default: forOrgs([agencyOrgs.ODNI], context.viewer.user),
    isSynthetic: incident?.isSynthetic ?? false,
  };
}

/** A judgment as edited: what the input leaves out stays as it is. */
export async function edited(input: EditAttributionInput, context: SubgraphContext): Promise<Moved<AttributionRecord, Judged, null>> {
  const before = await judgmentOf(input.id, context);
  return { id: input.id, input: judgedFrom(input, before, context), facts: null, violations: await unknownEnds(input, context) };
}

/** A publication at the marking asked for, or as the incident is marked. */
export async function published(
  { id, ...input }: PublishAttributionInput,
  context: SubgraphContext,
): Promise<Moved<AttributionRecord, object, Publication & { readonly reachesReaders: boolean }>> {
  const judgment = await judgmentOf(id, context);
  const incident = judgment === null ? null : await context.one('incident', judgment.incident);
  const asked = saysNothing(input) && incident !== null ? askedAs(incident) : input;
  const marking = markingFrom(asked, judgment?.marking ?? clear, context.viewer.user ?? '');
  const sources = incident === null ? [] : [{ id: incident.id, tlp: incident.marking.tlp, tearlines: [] }];
  return { id, input: {}, facts: { marking, sources, reachesReaders: reaches(marking, incident) }, marking: asked };
}

/** What would be left of a foreign hand without a judgment. */
export async function remaining(id: string, context: SubgraphContext): Promise<Remaining> {
  const judgment = await judgmentOf(id, context);
  const incident = judgment === null ? null : await context.one('incident', judgment.incident);
  if (judgment === null || incident === null) return { remainingNexus: 'NOT_ASSESSED', reachesReaders: false };
  const others = await context.many('attribution', context.view.attributionsOf(incident.id));
  const shared = others.filter((other) => other.id !== id && reaches(other.marking, incident));
  return {
    remainingNexus: strongestNexus(shared.map(({ foreignNexus }) => foreignNexus)),
    reachesReaders: reaches(judgment.marking, incident),
  };
}

/** As `remaining`, with the judgment that is to take the place of another. */
export async function replaced(id: string, replacedBy: string, context: SubgraphContext): Promise<ReplacementFacts> {
  const replacement = id === replacedBy ? null : await judgmentOf(replacedBy, context);
  return { ...(await remaining(id, context)), replacement };
}

async function judgmentOf(id: string, context: SubgraphContext): Promise<Loaded<AttributionRecord> | null> {
  return await visibleOne('attribution', id, context);
}

function reaches(marking: Publication['marking'], incident: IncidentRecord | null): boolean {
  return incident !== null && reachesAllOf(marking, incident.marking);
}

function askedAs({ marking: { tlp, community, recipientOrgs, needToKnowRoles, namedRecipients } }: IncidentRecord): AskedMarking {
  return { marking: tlp, community, recipientOrgs, needToKnowRoles, namedRecipients };
}

function saysNothing(asked: AskedMarking): boolean {
  return Object.values(asked).every((value) => value === null || value === undefined);
}

type JudgedInput = Omit<EditAttributionInput, 'id'>;

function judgedFrom(input: JudgedInput, before: Judged | null, { view }: SubgraphContext): Judged {
  const kept = <K extends keyof Judged>(field: K, given: Judged[K] | undefined, none: Judged[K]): Judged[K] =>
    given === undefined ? (before?.[field] ?? none) : given;
  const actorId = (id: string | null | undefined) => (typeof id === 'string' ? (view.actorId(id) ?? id) : id);
  return {
    actor: kept('actor', actorId(input.actor), null),
    government: kept('government', actorId(input.government), null),
    governmentRole: kept('governmentRole', input.governmentRole, null),
    statement: kept('statement', input.statement ?? (input.statement === null ? '' : undefined), ''),
    confidence: kept('confidence', input.confidence, null),
    likelihood: kept('likelihood', input.likelihood, null),
    likelihoodPercent: kept('likelihoodPercent', input.likelihoodPercent, null),
    basis: kept('basis', input.basis ?? (input.basis === null ? [] : undefined), []),
    foreignNexus: kept('foreignNexus', input.foreignNexus ?? undefined, 'ASSESSED_FOREIGN'),
    assumptions: kept('assumptions', input.assumptions, null),
    alternatives: kept('alternatives', input.alternatives, null),
  };
}

/** An actor or government that is not there, and a government that is none. */
async function unknownEnds({ actor, government }: JudgedInput, context: SubgraphContext): Promise<Violation[]> {
  const unknown = [...presence('actor', actor, 'actor', context), ...presence('actor', government, 'government', context)];
  const id = typeof government === 'string' ? context.view.actorId(government) : null;
  const record = id === null ? null : await context.one('actor', id);
  if (record === null || record.kind === 'FOREIGN_GOVERNMENT') return unknown;
  const message = `${record.name} is no government; name it as the actor, and its government here.`;
  return [...unknown, { code: 'BAD_INPUT', message, field: 'government' }];
}
