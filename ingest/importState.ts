/** What an import must know of the ledger: its own dataset's records and those it may touch. */
import type { Ledger, Stored } from '../domain/ledger.ts';
import type { ActorRecord, DatasetRecord, DesignationRecord, LedgerRecord, LinkRecord, ListVersionRecord } from '../domain/model.ts';
import type { ListContent } from './listContent.ts';

export interface ImportState {
  readonly versions: readonly ListVersionRecord[];
  /** By id; actors of the list or of an earlier version of it, and those its links end at. */
  readonly actors: ReadonlyMap<string, Stored<ActorRecord>>;
  /** The actor's own id, where the ledger keeps a listed actor under another source's id. */
  readonly ownIds: ReadonlyMap<string, string>;
  readonly designations: ReadonlyMap<string, Stored<DesignationRecord>>;
  readonly links: ReadonlyMap<string, Stored<LinkRecord>>;
  /** Ids of the programmes there are. */
  readonly programs: ReadonlySet<string>;
  readonly dataset: Stored<DatasetRecord> | null;
}

/** Whether a dataset is among a record's sources. */
export function isFrom(record: LedgerRecord, dataset: string): boolean {
  return record.sources.some((source) => source.dataset === dataset);
}

/** Reads the state in one scan. */
export async function importState(ledger: Ledger, list: ListContent): Promise<ImportState> {
  const dataset = list.dataset.name;
  const listed = new Set(list.entries.map((entry) => entry.actor.id));
  for (const { from, to } of list.links) listed.add(from).add(to);
  const listedLinks = new Set(list.links.map((link) => link.id));
  const versions: ListVersionRecord[] = [];
  const actors = new Map<string, Stored<ActorRecord>>();
  const ownIds = new Map<string, string>();
  const designations = new Map<string, Stored<DesignationRecord>>();
  const links = new Map<string, Stored<LinkRecord>>();
  const programs = new Set<string>();
  let datasetRecord: Stored<DatasetRecord> | null = null;
  for await (const batch of (await ledger.scan()).records) {
    for (const { record, revision } of batch) {
      switch (record.type) {
        case 'listVersion':
          if (record.dataset === dataset) versions.push(record);
          break;
        case 'actor': {
          const others = record.otherIds.filter((id) => listed.has(id));
          for (const other of others) ownIds.set(other, record.id);
          if (others.length > 0 || listed.has(record.id) || isFrom(record, dataset)) actors.set(record.id, { record, revision });
          break;
        }
        case 'designation':
          designations.set(record.id, { record, revision });
          break;
        case 'link':
          if (listedLinks.has(record.id) || isFrom(record, dataset)) links.set(record.id, { record, revision });
          break;
        case 'program':
          programs.add(record.id);
          break;
        case 'dataset':
          if (record.id === list.dataset.id) datasetRecord = { record, revision };
          break;
        default:
      }
    }
  }
  return { versions, actors, ownIds, designations, links, programs, dataset: datasetRecord };
}
