/** What the resolvers of the sanctions subgraph are handed as parents. */
import type { DesignationRecord, ProgramRecord, RoundRecord, SourceRef } from '../../domain/model.ts';
import type { Loaded } from '../records.ts';

/** A visible entity of another subgraph. */
export interface Reference {
  readonly id: string;
}
export type DesignationParent = Loaded<DesignationRecord>;
export type ProgramParent = Loaded<ProgramRecord>;
export type RoundParent = Loaded<RoundRecord>;
export type SourceParent = SourceRef;
