import type { ActorRecord } from '../../domain/model.ts';
import type { FeatureScore } from '../../domain/screening/features.ts';
import type { ScreenedParty } from '../../domain/screening/party.ts';
import type { Graph } from '../graph.ts';
import type { ScreenIndexHit } from '../screenIndex.ts';

/** An actor that another resembles, with the name of each that came nearest. */
export interface Alike {
  readonly id: string;
  readonly score: number;
  readonly name: string;
  readonly matchedName: string;
  readonly features: readonly FeatureScore[];
}

/** Names asked for beside the primary one; lists that write names differently mostly share an alias. */
const mostAliases = 4;
const mostAlike = 5;

/**
 * The actors of the same kind and marking, of none of the actor's own lists, that it resembles by screening's measure, best first.
 *
 * The screening index is what keeps this from comparing everybody with everybody: one question costs what one screening costs.
 */
export function alikeTo(graph: Graph, actor: ActorRecord, threshold: number): Alike[] {
  const { actors, screening } = graph;
  const slot = actors.slot(actor.id);
  if (slot < 0) return [];
  const own = new Set(actor.sources.map(({ dataset }) => dataset));
  const passes = (other: number): boolean =>
    other !== slot &&
    actors.isPresent(other) &&
    actors.audience(other) === actors.audience(slot) &&
    actors.kind(other) === actor.kind &&
    !actors.datasets(other).some((dataset) => own.has(dataset));
  const best = new Map<number, ScreenIndexHit & { readonly name: string }>();
  for (const name of namesOf(actor)) {
    for (const party of partiesOf(actor, name)) {
      for (const hit of screening.screen(party, { passes, threshold, limit: mostAlike })) {
        if ((best.get(hit.slot)?.evidence ?? -1) < hit.evidence) best.set(hit.slot, { ...hit, name });
      }
    }
  }
  return [...best.values()]
    .sort((a, b) => b.evidence - a.evidence || (actors.id(a.slot) < actors.id(b.slot) ? -1 : 1))
    .slice(0, mostAlike)
    .map((hit) => ({ id: actors.id(hit.slot), score: hit.score, name: hit.name, matchedName: hit.matchedName, features: hit.features }));
}

function namesOf(actor: ActorRecord): string[] {
  const aliases = actor.names.filter(({ type, script }) => (type === 'AKA' || type === 'FKA') && (script === null || script === 'Latn'));
  return [...new Set([actor.name, ...aliases.slice(0, mostAliases).map(({ value }) => value)])];
}

/** The actor as a party to be screened, once for each birth date, of which a party has one; the first three. */
function partiesOf(actor: ActorRecord, name: string): ScreenedParty[] {
  const { details } = actor;
  const dates = details?.kind === 'INDIVIDUAL' ? details.birthDates.slice(0, 3) : [];
  const party: ScreenedParty = {
    name,
    kind: actor.kind,
    birthDate: null,
    gender: details?.kind === 'INDIVIDUAL' ? details.gender : null,
    countries: actor.countries,
    identifiers: actor.identifiers,
  };
  return dates.length === 0 ? [party] : dates.map((birthDate) => ({ ...party, birthDate }));
}
