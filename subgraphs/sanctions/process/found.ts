/** What guards of the sanctions process look at, found with the writer's View. */
import { inForce } from '../../../domain/inForce.ts';
import type { Violation } from '../../../domain/errors.ts';
import type { DesignationRecord, ElectionRecord } from '../../../domain/model.ts';
import type { TargetFact } from '../../../domain/process/authority.ts';
import type { DesignationFact } from '../../../domain/process/delistingPetition.ts';
import type { ActiveDesignation } from '../../../domain/process/designation.ts';
import type { DeterminationRecord } from '../../../domain/process/determination.ts';
import { usPersonBasis } from '../../../domain/process/usPersons.ts';
import type { SubgraphContext } from '../../context.ts';
import { notFound } from '../../mutate.ts';
import { visibleOne } from '../../visible.ts';

/** The actor that an id means; the id itself where it means none the writer sees, which `presence` reports. */
export function actorId(id: string, { view }: SubgraphContext): string {
  return view.actorId(id) ?? id;
}

/** Whom a sanction would hit; by its id alone where the writer sees no such actor. */
export async function targetOf(id: string, context: SubgraphContext): Promise<TargetFact & { readonly isIndividual: boolean }> {
  const actor = await visibleOne('actor', id, context);
  if (actor === null) return { name: id, usPersonBasis: null, isIndividual: false };
  return { name: actor.name, usPersonBasis: usPersonBasis(actor), isIndividual: actor.kind === 'INDIVIDUAL' };
}

/** The Federal elections of incidents; others are none in the order's sense. */
export async function electionsOf(incidents: readonly string[], context: SubgraphContext): Promise<ElectionRecord[]> {
  const { view } = context;
  const found = await context.many('incident', view.visible('incident', incidents));
  const elections = await context.many('election', view.visible('election', [...new Set(found.flatMap((each) => each.elections))]));
  return elections.filter(({ officeLevel }) => officeLevel === 'FEDERAL');
}

/** Tags under which an actor has a designation in force today, certainly or possibly; sorted. */
export function activeTags(actor: string, { view }: Pick<SubgraphContext, 'view'>): string[] {
  const inForceNow = view.filedOn('designation', actor).filter((each) => inForce(each, view.asOf) !== 'NO');
  return [...new Set(inForceNow.flatMap(({ programs }) => programs))].sort();
}

/** A principal by name, with the tags it is listed under; null where none is named. */
export async function principalOf(id: string | null, context: SubgraphContext) {
  if (id === null) return null;
  const { name } = await targetOf(id, context);
  return { name, activeTags: activeTags(id, context) };
}

/** Published designations of an actor that are in force or will be. */
export function standingDesignations(actor: string, { view }: SubgraphContext): ActiveDesignation[] {
  return view.filedOn('designation', actor).filter((each) => isStanding(each, view.asOf));
}
function isStanding(designation: DesignationRecord, today: string): boolean {
  const isPublished = designation.status === 'ACTIVE' || designation.status === 'AMENDED';
  return inForce(designation, today) !== 'NO' || (isPublished && designation.since !== null && designation.since > today);
}

/** Who wrote the attribution judgments that a determination rests on, and those on its incidents that name the actor. */
export async function attributionAuthors(determination: DeterminationRecord | null, context: SubgraphContext): Promise<string[]> {
  if (determination === null) return [];
  const { view } = context;
  const cited = await context.many('attribution', view.visible('attribution', determination.attributions));
  const onIncidents = determination.incidents.flatMap((incident) => view.filedOn('attribution', incident));
  const judgments = [...cited, ...onIncidents.filter(({ actor }) => actor === determination.actor)];
  return [...new Set(judgments.flatMap(({ author }) => author ?? []))];
}

/** A determination that the writer sees; null otherwise, and where none is named. */
export async function determinationOf(id: string | null, context: SubgraphContext): Promise<DeterminationRecord | null> {
  return await visibleOne('determination', id, context);
}

/** The first day without the national emergency; null while nobody has recorded its end. */
export function emergencyOverSince({ view }: SubgraphContext): string | null {
  return view.filed('nationalEmergency')[0]?.overSince ?? null;
}

/** Where designations stand, those that the writer sees. */
export async function designationFacts(ids: readonly string[], context: SubgraphContext): Promise<DesignationFact[]> {
  return (await context.many('designation', context.view.visible('designation', ids))).map(({ id, status }) => ({ id, status }));
}

/** The violations for tags that name no programme the writer sees. */
export function programPresence(tags: readonly string[], { view }: SubgraphContext): Violation[] {
  const known = new Set(view.programs());
  return tags.filter((tag) => !known.has(tag)).map((tag) => notFound('programme', tag, 'programs'));
}
