import type { Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { requiredEnds } from '../../domain/references.ts';

import type { CommitIndex } from '../audit/commitIndex.ts';
import type { PastChanges } from '../audit/readCommits.ts';
import type { GraphView } from '../view.ts';

/** Which records a viewer, with the rights of now, saw at earlier commits, whatever has become of them since. */
export class FormerSight {
  readonly #view: GraphView;
  readonly #ledger: Ledger;
  readonly #index: CommitIndex;
  readonly #past: PastChanges;

  constructor(view: GraphView, ledger: Ledger, index: CommitIndex, past: PastChanges) {
    this.#view = view;
    this.#ledger = ledger;
    this.#index = index;
    this.#past = past;
  }

  /** The version of a record after a commit; null where there was none, or the record has been removed and made anew since. */
  async versionAt(id: string, seq: number): Promise<LedgerRecord | null> {
    const [stored] = await this.#ledger.records([id]);
    return await this.versionFrom(id, stored?.revision ?? this.#index.removalOf(id), seq);
  }

  /** The same, looked for from one of its revisions on back. */
  async versionFrom(id: string, newest: number | null, seq: number): Promise<LedgerRecord | null> {
    for (let revision = newest; revision !== null;) {
      const [found] = await this.#past.at([{ id, revision }]);
      if (found === null || found === undefined) return null;
      if (revision <= seq) return found.change.record;
      revision = found.change.previousRevision;
    }
    return null;
  }

  async sawAt(id: string, seq: number): Promise<boolean> {
    return await this.sawVersion(await this.versionAt(id, seq), seq);
  }

  /** Whether the viewer saw, after a commit, the version that a record had then: its marking, and the ends it could not do without. */
  async sawVersion(version: LedgerRecord | null, seq: number, asking: ReadonlySet<string> = new Set()): Promise<boolean> {
    if (version === null || version.type === 'idempotency' || !this.#view.sees(version.marking) || asking.has(version.id)) return false;
    const within = new Set([...asking, version.id]);
    for (const end of requiredEnds(version)) if (!(await this.sawVersion(await this.versionAt(end, seq), seq, within))) return false;
    return true;
  }
}
