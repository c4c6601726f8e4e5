/** What the resolvers of the actors subgraph are handed as parents. */
import type {
  ActorDetails,
  ActorName,
  ActorRecord,
  AircraftDetails,
  EntityDetails,
  GovernmentDetails,
  IndividualDetails,
  LinkRecord,
  SourceRef,
  VesselDetails,
} from '../../domain/model.ts';
import type { Loaded } from '../records.ts';

export type ActorParent = Loaded<ActorRecord>;
export type LinkParent = Loaded<LinkRecord>;
export type SourceParent = SourceRef;
export type NameParent = Omit<ActorName, 'sources'> & { readonly sources: readonly SourceRef[] };
/** A government's bodies are links of the actor, so its details carry the actor's id. */
export type DetailsParent = ActorDetails & { readonly actor: string };
export type IndividualParent = IndividualDetails;
export type EntityParent = EntityDetails;
export type GovernmentParent = GovernmentDetails & { readonly actor: string };
export type VesselParent = VesselDetails;
export type AircraftParent = AircraftDetails;
export interface NetworkActorParent {
  readonly id: string;
  readonly depth: number;
  readonly degree: number;
}
