/** What the parts of an import's plan share: which versions there are, what is counted, and the changes that come of it. */
import { isDeepStrictEqual } from 'node:util';
import type { Change, Stored } from '../domain/ledger.ts';
import type { ActorRecord, Day, LedgerRecord } from '../domain/model.ts';
import { facts, note, type ImportState } from './importState.ts';
import type { ListHead } from './listFormat.ts';

/** Counts that end in the report. */
export interface ImportCounts {
  entries: number;
  links: number;
  /** Designations that the version has. */
  listings: number;
  /** Actors that are new to the ledger. */
  created: number;
  designationsAdded: number;
  designationsDelisted: number;
  linksAdded: number;
  linksChanged: number;
  linksEnded: number;
}

export interface Planning {
  readonly head: ListHead;
  readonly dataset: string;
  readonly asOf: Day;
  readonly state: ImportState;
  /** Days of the versions imported before, and of all with this one, oldest first. */
  readonly known: readonly Day[];
  readonly versions: readonly Day[];
  readonly newest: Day;
  /** Whether a newer version was imported before, so that this one only refines history. */
  readonly isHistory: boolean;
  /** What other sources say of actors by themselves, by id. */
  readonly others: ReadonlyMap<string, ActorRecord>;
  readonly counts: ImportCounts;
  /** Programmes of which a designation has changed. */
  readonly tags: Set<string>;
  /** Ids of designations and links that go. */
  readonly removed: Set<string>;
  /** Actors that only the version this one replaces had. */
  readonly orphans: Map<string, Stored>;
  /** Changes planned and not yet handed on. */
  changes: Change[];
  /** Whether anything changes. */
  isChanged: boolean;
}

export function planningOf(head: ListHead, state: ImportState, others: ReadonlyMap<string, ActorRecord>): Planning {
  const known = state.versions.map((version) => version.asOf);
  const versions = [...new Set([...known, head.asOf])].sort();
  const newest = versions.at(-1) ?? head.asOf;
  return {
    head,
    dataset: head.dataset.name,
    asOf: head.asOf,
    state,
    known,
    versions,
    newest,
    isHistory: newest !== head.asOf,
    others,
    counts: {
      entries: 0,
      links: 0,
      listings: 0,
      created: 0,
      designationsAdded: 0,
      designationsDelisted: 0,
      linksAdded: 0,
      linksChanged: 0,
      linksEnded: 0,
    },
    tags: new Set(),
    removed: new Set(),
    orphans: new Map(),
    changes: [],
    isChanged: false,
  };
}

/** Plans to write a record, unless it is as it was; says whether it is not. `actor` is whom the change concerns. */
export function put(plan: Planning, record: LedgerRecord, before: Stored | null, actor: string | null): boolean {
  if (before !== null && isDeepStrictEqual(before.record, record)) return false;
  plan.changes.push({ op: 'put', record, expected: before?.revision ?? null });
  if (record.type === 'actor') plan.state.numbers?.touch(record);
  touch(plan, actor);
  return true;
}

export function remove(plan: Planning, before: Stored, actor: string): void {
  plan.changes.push({ op: 'remove', id: before.record.id, expected: before.revision });
  plan.removed.add(before.record.id);
  touch(plan, actor);
}

function touch(plan: Planning, actor: string | null): void {
  plan.isChanged = true;
  if (actor !== null) note(plan.state.actors, actor, facts.touched);
}

/** The changes planned since it was last asked. */
export function takeChanges(plan: Planning): readonly Change[] {
  const taken = plan.changes;
  plan.changes = [];
  return taken;
}
