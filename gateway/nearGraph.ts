/** What a gateway knows of the link graph where that lives in its own process. */
import type { Viewer } from '../domain/tlp.ts';

export interface NearGraph {
  /** Sequence number of the last commit applied; it never leaves the process. */
  readonly seq: number;
  stateFor(viewer: Viewer): Promise<NearState>;
}

export interface NearState {
  /** The last commit that changed something the viewer may see, as `dataVersion` names it; null where there is none. */
  readonly position: string | null;
  /**
   * Equal only while every answer about the present, to this viewer, is the same. Not to be shown: it says what the viewer may see.
   *
   * Beyond the position it holds the viewer's rights (a membership changes answers and not the position), the day, and a mark of this
   * graph's loading, made at random: a graph that was loaded by a scan knows nothing of what had been removed.
   */
  readonly mark: string;
}
