/** What the resolvers of the actors subgraph are handed as parents. */
import type {
  Address,
  ActorDetails,
  ActorName,
  ActorRecord,
  AircraftDetails,
  EntityDetails,
  GovernmentDetails,
  Identifier,
  IndividualDetails,
  LinkRecord,
  MatchRecord,
  NoteRecord,
  SavedViewRecord,
  SourceRef,
  VesselDetails,
} from '../../domain/model.ts';
import type { ActorStatement } from '../../domain/statements.ts';
import type { RankedActor } from '../../links/analytics/centralActors.ts';
import type { CommunityAnswer } from '../../links/analytics/communities.ts';
import type { SourceAnswer } from '../../links/sources.ts';
import type { Loaded } from '../records.ts';
import type { SourceStatement } from '../sourceStatements.ts';

export type ActorParent = Loaded<ActorRecord>;
export type LinkParent = Loaded<LinkRecord>;
export type SourceParent = SourceRef;
/** Who gives a value is said by the actor's record. */
interface Stated {
  readonly actor: ActorParent;
}
export type NameParent = Omit<ActorName, 'sources'> & Stated & { readonly sources: readonly SourceRef[] };
export type IdentifierParent = Identifier & Stated;
export type AddressParent = Address & Stated;
/** A statement of a value with the actor it is of. */
export type ActorStatementParent = ActorStatement & Stated;
export type StatementParent = ActorStatementParent | SourceStatement;
/** A government's bodies are links of the actor, so its details carry the actor's id. */
export type DetailsParent = ActorDetails & { readonly actor: string };
export type IndividualParent = IndividualDetails;
export type EntityParent = EntityDetails;
export type GovernmentParent = GovernmentDetails & { readonly actor: string };
export type VesselParent = VesselDetails;
export type AircraftParent = AircraftDetails;
export type MatchParent = Loaded<MatchRecord>;
export type CataloguedSourceParent = SourceAnswer;
export interface NetworkActorParent {
  readonly id: string;
  readonly depth: number;
  readonly degree: number;
}
export type NoteParent = Loaded<NoteRecord>;
export type SavedViewParent = Loaded<SavedViewRecord>;
export type RankedActorParent = RankedActor;
export type CommunityParent = CommunityAnswer;
