import type { Reading } from '../../domain/audit.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { everyRequiredEnd } from '../../domain/references.ts';
import type { Marking } from '../../domain/tlp.ts';

import { GraphView } from '../view.ts';

import type { CommitIndex } from './commitIndex.ts';

/** How much of a version of a record may be known: nothing, that it is of its type, or what it says. */
export const levels = { nothing: 0, metadata: 1, content: 2 } as const;
export type Level = (typeof levels)[keyof typeof levels];

/** What somebody with certain rights sees of records as they stand. */
interface Eye {
  readonly view: GraphView;
  readonly decided: Map<string, boolean>;
}

/**
 * What one viewer may see of versions of records, past ones among them.
 *
 * A version is seen by its own marking, and only while the record is seen as it stands now: to tighten a marking takes back what was
 * shown before. A record that is gone stands as its last version did, and an actor that was merged into another only while that one is
 * seen. The ends that a version cannot do without count in the same way.
 */
export class Sight {
  readonly #index: CommitIndex;
  readonly #content: Eye;
  /** For an auditor: everything but RED. */
  readonly #metadata: Eye | null;
  readonly reading: Reading;

  constructor(view: GraphView, index: CommitIndex) {
    this.#index = index;
    this.#content = { view, decided: new Map() };
    const { graph, viewer, asOf, today } = view;
    const isAuditor = viewer.user !== null && viewer.roles.includes('AUDITOR');
    const sees = (marking: Marking) => marking.tlp !== 'RED' || view.sees(marking);
    this.#metadata = isAuditor ? { view: new GraphView(graph, viewer, sees, { asOf, today }), decided: new Map() } : null;
    this.reading = {
      user: viewer.user,
      today,
      names: (id) => view.isVisible(id),
      hides: (text) => this.#isHeld(text) && !view.isVisible(text),
    };
  }

  /** Whether a marking lets anything of a version be known. */
  readonly seesMarking = (marking: Marking): boolean => (this.#metadata ?? this.#content).view.sees(marking);

  /** The most that may be known of any version of a record. @see prepare */
  mostOf(id: string): Level {
    if (this.#stands(id, this.#content)) return levels.content;
    return this.#metadata !== null && this.#stands(id, this.#metadata) ? levels.metadata : levels.nothing;
  }

  /** What may be known of a version. @see prepare */
  levelOf(version: LedgerRecord): Level {
    if (version.type === 'idempotency') return levels.nothing;
    if (this.#shows(version, this.#content)) return levels.content;
    return this.#metadata !== null && this.#shows(version, this.#metadata) ? levels.metadata : levels.nothing;
  }

  /** Fetches what the two questions above need to know of records that are gone: those named, and the ends of the versions. */
  async prepare(ids: Iterable<string>, versions: Iterable<LedgerRecord>): Promise<void> {
    const gone: string[] = [];
    const note = (id: string): boolean => (this.#isHeld(id) ? true : gone.push(id) > 0);
    for (const id of ids) note(id);
    for (const version of versions) everyRequiredEnd(version, note);
    await this.#index.lookUp(gone);
  }

  #shows(version: LedgerRecord, eye: Eye): boolean {
    if (!eye.view.sees(version.marking) || !this.#stands(version.id, eye)) return false;
    return everyRequiredEnd(version, (id) => this.#stands(id, eye));
  }

  #stands(id: string, eye: Eye): boolean {
    const known = eye.decided.get(id);
    if (known !== undefined) return known;
    // A circle of records that need each other stands for nobody.
    eye.decided.set(id, false);
    const stands = this.#isHeld(id) ? eye.view.isVisible(id) : this.#stood(id, eye);
    eye.decided.set(id, stands);
    return stands;
  }

  #stood(id: string, eye: Eye): boolean {
    // Merged away: whoever it has become a part of guards what it was.
    if (this.#content.view.graph.actors.slot(id) >= 0 && !eye.view.isVisible(id)) return false;
    const last = this.#index.lastVersion(id);
    if (last === null || !eye.view.sees(last.marking)) return false;
    return last.ends.every((end) => this.#stands(end, eye));
  }

  /** Whether a record is there, under this very id. */
  #isHeld(id: string): boolean {
    const { graph } = this.#content.view;
    if (graph.small(id) !== undefined || graph.links.slot(id) >= 0) return true;
    const slot = graph.actors.slot(id);
    return slot >= 0 && graph.actors.id(slot) === id;
  }
}
