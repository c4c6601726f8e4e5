/** What an export holds, whatever the format: the answer to one question, as one viewer may see it. */
import type { ActorRecord, Day, DesignationRecord, LinkRecord } from '../domain/model.ts';

export interface ExportedGraph {
  /** Opaque position of the ledger, relative to the viewer. */
  readonly dataVersion: string;
  readonly asOf: Day;
  /** The strictest marking inside, as FIRST writes it: `TLP:AMBER+STRICT`. */
  readonly marking: string;
  /** In the order of the answer, none twice. */
  readonly actors: readonly ActorRecord[];
  /** Both ends of each are among the actors. */
  readonly links: readonly LinkRecord[];
  /** Of those actors; in force, or possibly, on the day. */
  readonly designations: readonly DesignationRecord[];
}
